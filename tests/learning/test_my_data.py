import json

import pytest

from lachan.content.check_files import read_checks
from lachan.content.packs import built_in
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.learning.checks import Checks
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.my_data import LATEST, Line, as_json, my_data, promises
from lachan.learning.runs import Runs
from lachan.storage.record import Record


def _title(name: str) -> Text:
    return Text(f"Bài {name}", f"Lesson {name}")


@pytest.fixture
def an(record: Record) -> str:
    learners, lessons, runs = Learners(record), Lessons(record), Runs(record)
    an, binh = learners.add("Ân", "owl").id, learners.add("Bình", "fox").id
    lessons.record_quiz(an, "l1", "q1", "a", True)
    lessons.complete(an, "l1")
    for learner in (an, binh):
        for seed in range(LATEST + 3):
            run = runs.begin(learner, f"s{seed}", "pack", seed)
            runs.finish(run, 9, "safe-told", "safe", {"truth": "scam"})
    return an


def test_the_page_tells_all_that_is_kept_in_words(record: Record, an: str) -> None:
    page = my_data(record, an, "2026-07-04", _title)

    titles = [part.title.vi for part in page.parts]
    assert titles == ["Thông tin chung", "Bài đã đọc", "Tình huống đã luyện"]
    about, lessons, runs = page.parts
    assert [line.value.vi for line in about.lines] == ["Ân", "Học sinh", "04/07/2026"]
    assert lessons.lines[0].value.en == "read 2026-07-04, 1 of 1 right"
    assert (len(runs.lines), runs.left_out) == (LATEST, 3)
    assert runs.lines[0].name.en == f"Lesson s{LATEST + 2}"
    assert page.events == 3 + 2 * (LATEST + 3)


def test_the_json_holds_every_event_of_this_person_and_none_of_another(record: Record, an: str) -> None:
    data = json.loads(as_json(record, an, "2026-07-04"))

    assert len(data["events"]) == my_data(record, an, "2026-07-04", _title).events
    assert data["about"]["nickname"] == "Ân"
    assert "Bình" not in json.dumps(data["events"], ensure_ascii=False)
    told = {name for event in data["events"] for name in event["body"]} | set(data["events"][0])
    assert told - {"body"} <= set(data["purposes"])


def test_check_sets_and_the_people_one_trusts_are_on_the_page_and_in_the_file(
    record: Record, an: str
) -> None:
    items = [item for item in read_checks(built_in()).items if not item.form][:8]
    checks = Checks(record)
    done = checks.begin(an, "practice", "m", items, 1)
    for item in items:
        checks.answer(an, done.id, item, item.scam, 80, ())
    own = [Line(Text("Mẹ", "Mum"), Text("0900 000 002", "0900 000 002"))]

    page = my_data(record, an, "2026-07-04", _title, own)
    data = json.loads(as_json(record, an, "2026-07-04", {"people": [{"name": "Mẹ"}]}))

    parts = {part.title.en: part for part in page.parts}
    assert parts["Check sets done"].lines[0].value.en == "2026-07-04: 8 of 8 items right"
    assert parts["People you trust, and the pledge"].lines == tuple(own)
    assert data["own"]["people"][0]["name"] == "Mẹ"


def test_nobody_by_that_id_is_named(record: Record) -> None:
    with pytest.raises(LachanError, match="learner-unknown"):
        my_data(record, "nobody", "2026-07-04", _title)
    with pytest.raises(LachanError, match="learner-unknown"):
        as_json(record, "nobody", "2026-07-04")


def test_the_promises_are_told_in_both_languages() -> None:
    assert all(words.vi and words.en for words in promises())
