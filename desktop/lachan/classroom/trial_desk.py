"""The trial of a class, as the teacher keeps it: begun once, looked at, given out without names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from lachan.classroom.event_lines import EventLine, read_line
from lachan.classroom.list_experiment import Estimate, answered, estimate
from lachan.classroom.trial import Effect, FormDone, Half, effect, forms_done, halves, transferred
from lachan.classroom.trial_files import codebook, rows_csv
from lachan.domain.checks import FORMS
from lachan.domain.detection import Detection
from lachan.domain.errors import LachanError
from lachan.domain.text import LANGUAGES
from lachan.storage.class_store import ClassStore
from lachan.storage.clock import Clock, Entropy

_SALT_BYTES = 16


class Trial(msgspec.Struct, frozen=True):
    """What was drawn. *began*: YYYY-MM-DD; *salt*: names the pupils of the export, and is never given out."""

    began: str
    salt: str
    drawn: dict[str, Half]


def begin(store: ClassStore, class_id: str, clock: Clock, entropy: Entropy) -> Trial:
    """Draw the halves of a class by lot and keep them.

    Raises LachanError trial-begun where that was done already (a second lot would spoil the first) or
    trial-too-small below four pupils.
    """
    if running(store, class_id) is not None:
        raise LachanError("trial-begun")
    pupils = [pupil.learner for pupil in store.pupils(class_id) if not pupil.removed]
    if len(pupils) < 4:
        raise LachanError("trial-too-small", count=len(pupils))
    salt = entropy(_SALT_BYTES).hex()
    trial = Trial(clock.local_day(), salt, halves(pupils, salt))
    store.note(_name(class_id), msgspec.json.encode(trial).decode())
    return trial


def running(store: ClassStore, class_id: str) -> Trial | None:
    """Return the trial of a class, None if none was begun."""
    kept = store.noted(_name(class_id))
    return msgspec.json.decode(kept, type=Trial) if kept else None


def stop(store: ClassStore, class_id: str) -> None:
    """Forget the trial; what the pupils did stays."""
    store.note(_name(class_id), "")


@dataclass(frozen=True)
class TrialView:
    """A trial with what its pupils have done so far."""

    trial: Trial
    events: Mapping[str, Sequence[EventLine]]

    @cached_property
    def done(self) -> dict[str, tuple[FormDone, ...]]:
        """The forms that each pupil answered to their end."""
        return {learner: forms_done(events) for learner, events in self.events.items()}

    def count(self, form: str, half: Half) -> tuple[int, int]:
        """Return how many of a half have done a form, and how many there are."""
        those = [learner for learner, one in self.trial.drawn.items() if one == half]
        finished = (any(one.form == form for one in self.done.get(learner, ())) for learner in those)
        return sum(finished), len(those)

    def effects(self) -> tuple[Effect, ...]:
        """Return the effect at B (the lessons against none yet) and at C (against lessons just had)."""
        found = (effect(self.done, self.trial.drawn, form) for form in FORMS[1:])
        return tuple(one for one in found if one is not None)

    def transfer(self, form: str) -> Detection | None:
        """Return how the class judged what no lesson teaches in *form*: whether the lessons carry over."""
        return transferred(self.done, form)

    def survey(self, form: str) -> Estimate | None:
        """Return what the veiled survey after *form* estimates for the class."""
        given = [one for events in self.events.values() if (one := answered(events, form)) is not None]
        return estimate([n for long, n in given if not long], [n for long, n in given if long])

    def files(self) -> dict[str, bytes]:
        """Return the export by file name: rows without names, and the codebook in both languages."""
        rows = rows_csv(self.done, self.trial.drawn, self.trial.salt, self.trial.began)
        books = {f"codebook.{language}.md": codebook(language).encode() for language in LANGUAGES}
        return {"trial.csv": rows, **books}


def view(store: ClassStore, class_id: str) -> TrialView:
    """Return the trial of a class with its pupils' work; raises LachanError trial-none."""
    trial = running(store, class_id)
    if trial is None:
        raise LachanError("trial-none")
    events = {learner: _in_order(store.lines(learner)) for learner in trial.drawn}
    return TrialView(trial, events)


def _in_order(lines: Sequence[bytes]) -> list[EventLine]:
    read = (read_line(line) for line in lines)
    return sorted((event for event in read if event is not None), key=lambda event: event.place)


def _name(class_id: str) -> str:
    return f"trial:{class_id}"
