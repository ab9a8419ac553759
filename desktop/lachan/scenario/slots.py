"""Filling slots: ``{officer}`` in a text becomes the instance that the seed draws."""

import re
from collections.abc import Mapping

from lachan.domain.text import Language
from lachan.scenario import model
from lachan.scenario.drawing import draw

SLOT = re.compile(r"\{([a-z0-9]+(?:-[a-z0-9]+)*)\}")


def _in(option: str | model.Words, language: Language) -> str:
    if isinstance(option, str):
        return option
    return option.vi if language == "vi" else option.en


def drawn(scenario: model.Scenario, seed: int, language: Language) -> Mapping[str, str]:
    """Return each slot's words for this *seed*."""
    return {
        name: _in(options[draw(seed, f"slot/{name}", len(options))], language)
        for name, options in scenario.slots.items()
    }


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put *values* into *text*; a name with no value stays as it is."""
    return SLOT.sub(lambda match: values.get(match[1], match[0]), text)


def longest(text: str, scenario: model.Scenario) -> int:
    """Return the length of *text* with the longest option of every slot, in either language."""
    size = len(text)
    for match in SLOT.finditer(text):
        options = scenario.slots.get(match[1], [])
        size += max((len(_in(o, lang)) for o in options for lang in ("vi", "en")), default=0) - len(match[0])
    return size
