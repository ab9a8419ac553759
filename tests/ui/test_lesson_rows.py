"""What the lesson page shows, worked out from typed blocks: no window needed."""

from datetime import date
from pathlib import Path

import pytest

from lachan.content.lesson_blocks import Lesson, Run
from lachan.content.lesson_facts import Fact, Source
from lachan.content.lesson_reader import parse_lesson
from lachan.domain.text import Text
from lachan.learning.lessons import LessonProgress, QuizAnswer
from lachan.ui.viewmodels.lesson_rows import (
    BlockRow,
    Place,
    Shown,
    block_rows,
    find_option,
    markup,
    minutes_left,
    resume_at,
    step_rows,
    tonight,
)

QUIZ = "```quiz\nWhich?\n( ) one\n> not it\n(x) two\n> yes\n```\n"
TEXT = f"""---
title: T
goal: G
minutes: 9
ages: 11-18
facts: [known]
competences: []
---

## First

{"word " * 30}

{QUIZ}

```callout tonight
Ask
Tonight.
```

## Second

```try one-call
T
w
```

```try other-call
T
w
```

## Third

```fact known
```

```dialogue
a = Ann (impostor)
a [secrecy, fear, urgency]: Do not tell < now & then.
```

{QUIZ}
"""


@pytest.fixture
def lesson() -> Lesson:
    reading = parse_lesson(TEXT, "vi", Path("/nowhere/a-lesson"))
    assert reading.problems == ()
    assert reading.lesson is not None
    return reading.lesson


def at(lesson: Lesson, step: int, progress: LessonProgress | None = None) -> Place:
    return Place(lesson, step, progress or LessonProgress(lesson.id))


def rows(place: Place, today: date = date(2026, 11, 22)) -> list[BlockRow]:
    source = Source("Title", "paper.example", "undated")
    fact = Fact("known", Text("vi", "en"), source, date(2026, 1, 2), date(2026, 12, 31))
    return block_rows(place, Shown({"known": fact}, today, Path("/nowhere/a-lesson"), "en"))


EVIL = {
    "a picture from the network": '<img src="http://x.example/a.png">',
    "a closing tag": "</b><a href='x'>",
    "an entity": "&lt;img&gt; &#60;",
    "a comment": "<!-- x -->",
}


@pytest.mark.parametrize("name", EVIL)
def test_whatever_the_words_are_markup_holds_only_our_four_tags(name: str) -> None:
    for run in (Run(EVIL[name]), Run(EVIL[name], bold=True, italic=True), Run(EVIL[name], code=True)):
        shown = markup((run, Run("\n")))

        for tag in ("<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<br>"):
            shown = shown.replace(tag, "")
        assert "<" not in shown
        assert shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == EVIL[name]


def test_tonight_stands_beside_every_step_and_not_in_the_text(lesson: Lesson) -> None:
    assert [row.kind for row in rows(at(lesson, 0))] == ["prose", "quiz"]
    assert tonight(lesson)["title"] == "Ask"
    assert tonight(lesson)["parts"] == [{"lead": "", "markup": "Tonight."}]


def test_only_the_first_invitation_of_a_step_is_the_hero(lesson: Lesson) -> None:
    assert [row.block["hero"] for row in rows(at(lesson, 1))] == [True, False]


def test_a_bubble_shows_each_trick_once_in_a_fixed_order_and_is_spoken_plainly(lesson: Lesson) -> None:
    (line,) = next(row for row in rows(at(lesson, 2)) if row.kind == "dialogue").block["lines"]

    assert line["tricks"] == ["fear", "control"]
    assert line["face"] == "peeps_ke_gia_danh"
    assert line["spoken"] == "Ann: Do not tell < now & then."
    assert line["markup"] == "Do not tell &lt; now &amp; then."


def test_a_fact_says_where_it_was_read_and_when_it_is_old(lesson: Lesson) -> None:
    fresh, old = (rows(at(lesson, 2), today)[0].block for today in (date(2026, 12, 31), date(2027, 1, 1)))

    assert (fresh["text"], fresh["source"], fresh["checked"]) == ("en", "Title, paper.example", "02/01/2026")
    assert (fresh["stale"], old["stale"]) == (False, True)


def test_a_lesson_opens_where_reading_stopped_or_anew_when_it_was_finished(lesson: Lesson) -> None:
    assert resume_at(lesson, LessonProgress("x")) == 0
    assert resume_at(lesson, LessonProgress("x", furthest_step=1)) == 1
    assert resume_at(lesson, LessonProgress("x", furthest_step=9)) == 2
    assert resume_at(lesson, LessonProgress("x", furthest_step=2, completed=True)) == 0


def test_steps_are_done_now_or_ahead_and_only_reached_ones_open(lesson: Lesson) -> None:
    back = at(lesson, 0, LessonProgress(lesson.id, furthest_step=1))
    finished = at(lesson, 0, LessonProgress(lesson.id, furthest_step=2, completed=True))

    assert [(row.mark, row.reachable) for row in step_rows(at(lesson, 0))] == [
        ("now", True), ("ahead", False), ("ahead", False),
    ]  # fmt: skip
    assert [(row.mark, row.reachable) for row in step_rows(back)] == [
        ("now", True), ("ahead", True), ("ahead", False),
    ]  # fmt: skip
    assert [row.mark for row in step_rows(finished)] == ["now", "done", "done"]


def test_minutes_left_shrink_with_the_words_that_are_left(lesson: Lesson) -> None:
    left = [minutes_left(at(lesson, step)) for step in range(3)]

    assert left[0] == 9
    assert left == sorted(left, reverse=True)
    assert left[2] >= 1


def test_two_quizzes_with_the_same_words_are_two_questions(lesson: Lesson) -> None:
    ids = [row.block["id"] for step in (0, 2) for row in rows(at(lesson, step)) if row.kind == "quiz"]

    assert ids == ["quiz-1", "quiz-2"]


def test_a_recorded_answer_is_shown_again_with_its_reply(lesson: Lesson) -> None:
    answer = QuizAnswer("quiz-1", "0", right=False, right_first_time=False, tries=1)
    quiz = rows(at(lesson, 0, LessonProgress(lesson.id, answers={"quiz-1": answer})))[1].block

    assert [(o["mark"], o["feedback"]) for o in quiz["options"]] == [("other", "not it"), ("open", "")]
    assert not quiz["solved"]


def test_an_answer_that_the_lesson_does_not_have_is_none(lesson: Lesson) -> None:
    assert find_option(lesson, "quiz-1", "1") is not None
    assert find_option(lesson, "quiz-1", "7") is None
    assert find_option(lesson, "quiz-9", "0") is None
