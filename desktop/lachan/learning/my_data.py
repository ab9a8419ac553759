"""All that is kept about one person, on one page they can read, and whole as JSON."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lachan.domain.learner import Learner
from lachan.domain.text import Text
from lachan.learning.checks import Checks, CheckSet
from lachan.learning.learners import Learners
from lachan.learning.lessons import LessonProgress, Lessons
from lachan.learning.runs import RunResult, Runs
from lachan.storage.fields import BODY_FIELDS, EVENT_FIELDS
from lachan.storage.record import Record

Title = Callable[[str], Text]
"""Gives the title of a lesson or scenario by its id."""

LATEST = 12
"""How many lessons and runs fit on the page; the JSON holds all."""

ROLE_WORDS = {
    "student": Text("Học sinh", "Student"),
    "parent": Text("Phụ huynh", "Parent"),
    "teacher": Text("Giáo viên", "Teacher"),
}
OUTCOME_WORDS = {
    "safe": Text("an toàn", "safe"),
    "late": Text("dừng kịp", "stopped in time"),
    "harmed": Text("bị lừa trong bài tập", "taken in, in practice"),
    "missed": Text("từ chối nhầm chuyện thật", "refused a genuine matter"),
    "stopped": Text("dừng giữa chừng", "stopped"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is kept: what it is, and what it says."""

    name: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under one heading; *left_out*: how many more there are in the JSON."""

    title: Text
    lines: tuple[Line, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class MyData:
    """The page. *events*: how many lines of the record are about this person."""

    learner: Learner
    day: str
    parts: tuple[Part, ...]
    events: int


def my_data(record: Record, learner_id: str, day: str, title: Title, own: Iterable[Line] = ()) -> MyData:
    """Gather the page of *learner_id* on *day* (YYYY-MM-DD); raises LachanError learner-unknown.

    *own*: what they wrote down beside the record, such as the people they trust.
    """
    learner = Learners(record).get(learner_id)
    lessons = list(Lessons(record).all(learner_id).values())
    sets = list(reversed(Checks(record).done(learner_id)))
    results = list(reversed(Runs(record).results(learner_id)))
    mine = [event for event in record.events() if event.learner == learner_id]
    months = sorted(record.states("months", learner_id), key=lambda row: str(row["month"]))
    parts = (
        Part(Text("Thông tin chung", "About you"), _about(learner, mine[0].local_day if mine else day)),
        _part(Text("Bài đã đọc", "Lessons read"), [_lesson(progress, title) for progress in lessons]),
        _part(Text("Tình huống đã luyện", "Scenarios practised"), [_run(done, title) for done in results]),
        _part(Text("Bộ kiểm tra đã làm", "Check sets done"), [_set(done, title) for done in sets]),
        Part(Text("Người mình tin và lời hứa", "People you trust, and the pledge"), tuple(own)),
        _part(
            Text("Tháng đã tóm tắt", "Months summarised"),
            [
                Line(_same(row["month"]), Text(f"{row['acts']} việc, {row['answers']} câu trả lời",
                     f"{row['acts']} acts, {row['answers']} answers"))
                for row in months
            ],
        ),
    )  # fmt: skip
    return MyData(learner, day, tuple(part for part in parts if part.lines), len(mine))


def as_json(record: Record, learner_id: str, day: str, own: Mapping[str, Any] | None = None) -> bytes:
    """Return every event about *learner_id*, with what each field is for; raises learner-unknown.

    *own*: what they wrote down beside the record.
    """
    learner = Learners(record).get(learner_id)
    data = {
        "about": {"nickname": learner.nickname, "face": learner.face, "role": learner.role, "day": day},
        "events": [_plain(event) for event in record.events() if event.learner == learner_id],
        "own": dict(own or {}),
        "purposes": _purposes({**EVENT_FIELDS, **BODY_FIELDS}),
    }
    return json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n"


def promises() -> tuple[Text, ...]:
    """Return what is said below the data."""
    return (
        Text(
            "Tất cả chỉ nằm trên máy này. Không có gì tự gửi đi.",
            "All of it is on this computer only. Nothing is sent by itself.",
        ),
        Text(
            "Không có tên thật, ngày sinh, ảnh, giọng nói hay vị trí.",
            "No real name, birthday, photo, voice or place.",
        ),
        Text("Muốn xoá hết lúc nào cũng được.", "You may delete it all at any time."),
    )


def _about(learner: Learner, joined: str) -> tuple[Line, ...]:
    return (
        Line(Text("Biệt danh", "Nickname"), _same(learner.nickname)),
        Line(Text("Vai", "Role"), ROLE_WORDS[learner.role]),
        Line(Text("Bắt đầu từ ngày", "Here since"), _day(joined)),
    )


def _lesson(progress: LessonProgress, title: Title) -> Line:
    right = sum(answer.right for answer in progress.answers.values())
    asked = len(progress.answers)
    if progress.completed:
        day = _day(progress.completed_day)
        read = Text(f"đọc xong ngày {day.vi}", f"read {day.en}")
    else:
        read = Text("đang đọc", "being read")
    if not asked:
        return Line(title(progress.lesson), read)
    return Line(
        title(progress.lesson),
        Text(f"{read.vi}, đúng {right} trên {asked} câu", f"{read.en}, {right} of {asked} right"),
    )


def _run(result: RunResult, title: Title) -> Line:
    outcome, day = OUTCOME_WORDS[result.outcome], _day(result.day)
    return Line(title(result.scenario), Text(f"{day.vi}: {outcome.vi}", f"{day.en}: {outcome.en}"))


def _set(done: CheckSet, title: Title) -> Line:
    right = sum(one.right for one in done.attempts)
    day, of = _day(done.day), len(done.attempts)
    names = {
        "form": Text(f"Bài đo {done.name}", f"Test {done.name}"),
        "booster": Text("Nhắc lại", "Booster"),
    }
    name = names.get(done.sort) or title(done.name)
    return Line(name, Text(f"{day.vi}: đúng {right} trên {of} mục", f"{day.en}: {right} of {of} items right"))


def _part(title: Text, lines: list[Line]) -> Part:
    return Part(title, tuple(lines[:LATEST]), max(0, len(lines) - LATEST))


def _day(day: str) -> Text:
    """Return a day as people write it here, and as it is kept; one that no calendar has stays as it is."""
    year, _, rest = day.partition("-")
    month, _, number = rest.partition("-")
    return Text(f"{number}/{month}/{year}" if number else day, day)


def _same(words: str) -> Text:
    return Text(words, words)


def _plain(event: object) -> dict[str, object]:
    names = ("kind", "wall", "local_day", "lamport", "writer", "seq", "prev", "v", "body")
    return {name: getattr(event, name) for name in names}


def _purposes(fields: Mapping[str, Text]) -> dict[str, dict[str, str]]:
    return {name: {"vi": purpose.vi, "en": purpose.en} for name, purpose in fields.items()}
