"""An act as a sentence tells it, with names and slots put in. Pure, no Qt."""

from collections.abc import Mapping

from lachan.domain.acts import Act
from lachan.domain.text import Language
from lachan.scenario.names import ACT_NAMES, act_words, in_sentence
from lachan.scenario.script import Script
from lachan.scenario.slots import fill


def told(script: Script, act: Act, language: Language, values: Mapping[str, str]) -> str:
    """Return *act* in words: ``Hỏi mẹ``, ``Ask Mum``. *values*: what the run's seed drew."""
    person = script.scenario.people.get(act.target)
    if person is None:
        return fill(act_words(script, act, language), values)
    name = fill(person.name.vi if language == "vi" else person.name.en, values)
    return ACT_NAMES[act.kind].in_(language).replace("{target}", in_sentence(name, language))
