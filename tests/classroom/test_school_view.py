"""All classes side by side come from figures kept up at each collecting: as reckoned from the work."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.pupil_fold import NEVER, PupilState, RunFact, row_of
from lachan.classroom.room import room_of
from lachan.classroom.standing import Standing, skills_of
from lachan.classroom.view_school import Share, class_skills, side_by_side
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow, PupilRow
from lachan.storage.class_store import ClassStore

MADE = date(2026, 9, 1)
FAMILIES = ("fake-authority", "fake-bank", "of-another-pack")
DAYS = [(MADE + timedelta(n)).isoformat() for n in (-400, -1, 0, 1, 6, 7, 8, 30, 31, 60, 200, 900)]
REST = ("timed", NEVER, NEVER, (), (), "", 3)
runs = st.builds(
    RunFact,
    run=st.uuids().map(str),
    scenario=st.just("police-parcel"),
    family=st.sampled_from(FAMILIES),
    truth=st.sampled_from(("scam", "genuine")),
    outcome=st.sampled_from(("safe", "late", "harmed", "missed")),
    day=st.sampled_from([*DAYS, "", "20260905", "hôm nay"]),
    pace=st.just("timed"),
    told_after=st.just(NEVER),
    risky=st.just(NEVER),
    tactics=st.just(()),
    heard=st.just(()),
    left=st.just(""),
    events=st.just(3),
)
pupils = st.lists(st.tuples(st.lists(runs, max_size=6), st.booleans()), max_size=4)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ClassStore]:
    with ClassStore.open(tmp_path / "head", "head") as opened:
        yield opened


def _fill(store: ClassStore, classes: list[list[tuple[list[RunFact], bool]]]) -> list[str]:
    for row in store.classes():
        store.drop_class(row.id)
    for number, of_class in enumerate(classes):
        class_id = f"class-{number}"
        store.save_class(ClassRow(class_id, f"7A{number}", MADE.isoformat(), "", {}, {}))
        for place, (done, removed) in enumerate(of_class):
            learner = f"{number}-{place}"
            store.save_pupils([PupilRow(learner, class_id, place, learner, learner, removed=removed)])
            state = PupilState(events=len(done), runs=tuple(done))
            skills = skills_of(learner, class_id, state.runs, store.made(class_id))
            store.save_state(row_of(learner, class_id, state), skills)
    return [row.id for row in store.classes()]


def _reckoned(store: ClassStore, class_id: str, today: date) -> dict[str, Share]:
    room = room_of(store, class_id, Catalogue(), today)
    found = {}
    for family in room.families:
        seen = [room.standing(pupil, family).standing for pupil in room.pupils]
        found[family] = Share(seen.count(Standing.HELD), len(seen) - seen.count(Standing.NOT_TRIED))
    return {family: share for family, share in found.items() if share.tried}


@settings(deadline=None, max_examples=60)  # each opens a store
@given(classes=st.lists(pupils, max_size=3), after=st.sampled_from([-3, 0, 1, 7, 8, 31, 300]))
def test_what_is_kept_is_what_the_work_says_on_every_day_and_under_wrong_clocks(
    tmp_path_factory: pytest.TempPathFactory, classes: list[list[tuple[list[RunFact], bool]]], after: int
) -> None:
    today = MADE + timedelta(after)
    with ClassStore.open(tmp_path_factory.mktemp("head"), "head") as store:
        ids = _fill(store, classes)

        shown = class_skills(store, ids, today)

        assert [one.shares for one in shown] == [_reckoned(store, one, today) for one in ids]
        assert [one.pupils for one in shown] == [sum(not gone for _, gone in one) for one in classes]


def test_a_pupil_that_is_erased_or_folded_anew_leaves_no_old_skill(store: ClassStore) -> None:
    caught = RunFact("r", "police-parcel", "fake-bank", "scam", "safe", DAYS[2], *REST)
    ids = _fill(store, [[([caught], False), ([caught], False), ([caught], False)]])
    assert class_skills(store, ids, MADE)[0].shares == {"fake-bank": Share(3, 3)}

    store.erase("0-0", ids[0], MADE.isoformat(), lambda lines: [])
    store.save_state(row_of("0-1", ids[0], PupilState()), skills_of("0-1", ids[0], (), DAYS[2]))
    assert class_skills(store, ids, MADE)[0].shares == {"fake-bank": Share(1, 1)}

    store.drop_state("0-2")
    assert class_skills(store, ids, MADE)[0].shares == {}


def test_a_family_of_another_pack_has_its_column_after_those_of_the_lessons(store: ClassStore) -> None:
    other = RunFact("r", "x", "of-another-pack", "scam", "safe", DAYS[2], *REST)
    ids = _fill(store, [[([other], False)], []])

    lessons = catalogue_of()
    table = side_by_side(class_skills(store, ids, MADE), lessons)

    assert [column.id for column in table.columns] == [
        "class",
        "pupils",
        *lessons.families,
        "of-another-pack",
    ]
    assert [[row.cells[n].value for n in (0, 1, 2, -1)] for row in table.rows] == [
        ["7A0", 1, "–", "1/1"],
        ["7A1", 0, "–", "–"],
    ]


def test_a_class_that_is_not_there_is_named_as_such(store: ClassStore) -> None:
    with pytest.raises(LachanError, match="class-unknown"):
        class_skills(store, ["nobody"], MADE)
