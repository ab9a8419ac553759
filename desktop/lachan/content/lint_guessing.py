"""Whether the safe replies of a whole pack could be found by a habit, without reading a word.

A list of replies counts where some are safe and some are not. A habit (always the longest, the shortest, the
first, the second, the third, the last) is scored by its gain: the share of lists in which it takes a safe
reply, less the share that blind choice would find there. Of replies equally long, one is taken blindly.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lachan.domain.text import LANGUAGES, Language
from lachan.scenario.model import Scenario

MOST_GAIN = 0.12
"""A habit may find this much more than blind choice, as a share of all lists, before the pack teaches it."""
FEWEST_LISTS = 30
"""Of fewer lists the gain is chance: with thirty, its standard error is still some nine hundredths."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One list of replies, as the file has them: which are *safe*, and how long each is by language."""

    safe: tuple[bool, ...]
    lengths: dict[Language, tuple[int, ...]]

    @property
    def blind(self) -> float:
        """The chance that a reply taken blindly is safe."""
        return sum(self.safe) / len(self.safe)


@dataclass(frozen=True, slots=True)
class Gain:
    """What *habit* gains over blind choice in *lists* lists; *found* and *blind* are shares of them."""

    habit: str
    language: str
    found: float
    blind: float
    lists: int

    @property
    def gain(self) -> float:
        """The share of lists it finds beyond blind choice."""
        return self.found - self.blind


def offers(scenario: Scenario) -> Iterator[Offer]:
    """Yield the lists of *scenario* in which there is something to choose."""
    for beat in scenario.beats.values():
        safe = tuple(reply.credit == "safe" for reply in beat.replies)
        if any(safe) and not all(safe):
            lengths: dict[Language, tuple[int, ...]] = {
                "vi": tuple(len(reply.vi) for reply in beat.replies),
                "en": tuple(len(reply.en) for reply in beat.replies),
            }
            yield Offer(safe, lengths)


def gains(lists: Iterable[Offer]) -> tuple[Gain, ...]:
    """Score every habit over *lists*, the strongest first; none where there are fewer than FEWEST_LISTS."""
    kept = list(lists)
    if len(kept) < FEWEST_LISTS:
        return ()
    found = [*_by_length(kept), *_by_place(kept)]
    return tuple(sorted(found, key=lambda one: one.gain, reverse=True))


def _by_length(lists: list[Offer]) -> Iterator[Gain]:
    for language in LANGUAGES:
        for habit, pick in (("longest", max), ("shortest", min)):
            hits = []
            for offer in lists:
                sizes = offer.lengths[language]
                tied = [ok for ok, size in zip(offer.safe, sizes, strict=True) if size == pick(sizes)]
                hits.append(sum(tied) / len(tied))
            yield _gain(habit, language, hits, lists)


def _by_place(lists: list[Offer]) -> Iterator[Gain]:
    for habit, place in (("first", 0), ("second", 1), ("third", 2), ("last", -1)):
        long = [offer for offer in lists if len(offer.safe) > place]
        if len(long) >= FEWEST_LISTS:
            yield _gain(habit, "", [float(offer.safe[place]) for offer in long], long)


def _gain(habit: str, language: str, hits: list[float], lists: list[Offer]) -> Gain:
    blind = sum(offer.blind for offer in lists) / len(lists)
    return Gain(habit, language, sum(hits) / len(hits), blind, len(lists))
