"""How far a learner is in each lesson, and how the quiz questions went."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from lachan.domain.checks import is_set
from lachan.learning.learners import Learners
from lachan.storage.folds import State
from lachan.storage.kinds import lesson_subject
from lachan.storage.record import Record


@dataclass(frozen=True, slots=True)
class QuizAnswer:
    """The last choice at one question, and whether the very first one was right."""

    question: str
    choice: str
    right: bool
    right_first_time: bool
    tries: int


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """One learner's way through one lesson. Steps count from 0; *completed_day* is ``YYYY-MM-DD`` or ""."""

    lesson: str
    furthest_step: int = 0
    answers: Mapping[str, QuizAnswer] = field(default_factory=dict)
    completed: bool = False
    completed_day: str = ""


class Lessons:
    """The lessons of one record. Every call raises LachanError learner-unknown for one not on the list."""

    def __init__(self, record: Record, learners: Learners | None = None) -> None:
        self._record = record
        self._learners = learners or Learners(record)

    def progress(self, learner_id: str, lesson_id: str) -> LessonProgress:
        """Return the progress in one lesson; that of a lesson never opened is empty."""
        self._learners.get(learner_id)
        row = self._record.state(lesson_subject(learner_id, lesson_id))
        return LessonProgress(lesson_id) if row is None else _progress(row)

    def all(self, learner_id: str) -> dict[str, LessonProgress]:
        """Return the progress in every lesson that was opened, by lesson id."""
        self._learners.get(learner_id)
        rows = [row for row in self._record.states("lessons", learner_id) if not is_set(row["lesson"])]
        return {row["lesson"]: _progress(row) for row in sorted(rows, key=lambda row: str(row["lesson"]))}

    def record_step(self, learner_id: str, lesson_id: str, step: int) -> LessonProgress:
        """Note that a step was reached; going back or staying writes nothing, opening a lesson at 0 does."""
        if step < 0:
            raise ValueError(f"a step counts from 0, not {step}")
        self._learners.get(learner_id)
        row = self._record.state(lesson_subject(learner_id, lesson_id))
        if row is None or step > row["furthest_step"]:
            self._record.append(learner_id, "progressed", {"lesson": lesson_id, "step": step})
        return self.progress(learner_id, lesson_id)

    def record_quiz(
        self, learner_id: str, lesson_id: str, question_id: str, choice: str, right: bool
    ) -> LessonProgress:
        """Note one answer; every try is kept, the first one decides *right_first_time*."""
        self._learners.get(learner_id)
        body = {"lesson": lesson_id, "question": question_id, "choice": choice, "right": right}
        self._record.append(learner_id, "answered", body)
        return self.progress(learner_id, lesson_id)

    def complete(self, learner_id: str, lesson_id: str) -> LessonProgress:
        """Note that the lesson was read to its end; the day of the first time stays."""
        before = self.progress(learner_id, lesson_id)
        if before.completed:
            return before
        self._record.append(learner_id, "completed", {"lesson": lesson_id})
        return self.progress(learner_id, lesson_id)


def _progress(row: State) -> LessonProgress:
    answers = {
        question: QuizAnswer(question, kept["choice"], kept["right"], kept["first"], kept["tries"])
        for question, kept in json.loads(row["answers"]).items()
    }
    return LessonProgress(
        row["lesson"], row["furthest_step"], answers, bool(row["completed"]), row["completed_day"]
    )
