"""Each view answers its question: by its stated rule, with numbers, whatever the clocks said."""

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.pupil_fold import NEVER, ItemFact, PupilState, RunFact, decoded, encoded
from lachan.classroom.reports import VIEWS
from lachan.classroom.room import Filter, Pupil, Room
from lachan.classroom.standing import Calendar, Standing, standing_of
from lachan.classroom.tables import Table, shown
from lachan.classroom.teach_next import plan, plan_html
from lachan.classroom.view_items import hardest_items, sensitive
from lachan.classroom.view_moments import attendance, survival, timeline, told
from lachan.classroom.view_skills import grid, lapsed, needs_help, tactics
from lachan.classroom.words import STANDING_NAMES
from lachan.domain.errors import LachanError
from lachan.domain.family_names import FAMILY_NAMES
from lachan.domain.tactics import FAMILIES
from lachan.storage.class_rows import PupilRow

MADE, TODAY = date(2026, 9, 1), date(2026, 12, 1)
CALENDAR = Calendar(MADE, TODAY)
NO_RUNS: tuple[RunFact, ...] = ()


def run(day: str, outcome: str = "safe", truth: str = "scam", **more: Any) -> RunFact:
    facts: dict[str, Any] = {
        "run": f"{day}-{outcome}-{truth}", "scenario": "police-parcel", "family": "fake-authority",
        "truth": truth, "outcome": outcome, "day": day, "pace": "timed", "told_after": NEVER, "risky": NEVER,
        "tactics": ("authority",), "heard": (), "left": "", "events": 3,
    }  # fmt: skip
    return RunFact(**{**facts, **more})


def pupil(place: int, runs: tuple[RunFact, ...] = NO_RUNS, **more: Any) -> Pupil:
    row = PupilRow(f"{place:032x}", "c", place, f"7A-{place:02d}", f"Họ Tên {place}", face="minh")
    days = tuple((one.day, 5) for one in runs)
    return Pupil(row, PupilState(events=9, runs=runs, **{"days": days, **more}))


def room(*pupils: Pupil, catalogue: Catalogue | None = None, **more: Any) -> Room:
    return Room("c", "7A", CALENDAR, tuple(pupils), catalogue or Catalogue(), **more)


def values(table: Table, language: str = "en") -> list[list[str]]:
    return [
        [
            shown(cell.value, column.kind, language)
            for cell, column in zip(one.cells, table.columns, strict=True)
        ]  # type: ignore[arg-type]
        for one in table.rows
    ]


STANDINGS = {
    "nothing tried": ([], Standing.NOT_TRIED),
    "never caught one": ([run("2026-11-30", "harmed")], Standing.NOT_YET),
    "only a genuine matter handled": ([run("2026-11-30", truth="genuine")], Standing.NOT_YET),
    "caught yesterday": ([run("2026-11-30")], Standing.HELD),
    "saved late counts as caught": ([run("2026-11-30", "late")], Standing.HELD),
    "caught eight days ago": ([run("2026-11-23")], Standing.SLIPPING),
    "caught on two days, thirty days hold": ([run("2026-11-01"), run("2026-11-08")], Standing.HELD),
    "two on one day hold as one": ([run("2026-11-08"), run("2026-11-08")], Standing.SLIPPING),
    "failed after holding": ([run("2026-11-20"), run("2026-11-30", "harmed")], Standing.SLIPPING),
    "refused a genuine one after holding": (
        [run("2026-11-20"), run("2026-11-30", "missed", "genuine")],
        Standing.SLIPPING,
    ),
    "a clock in the future does not hold for ever": ([run("2031-01-01")], Standing.HELD),
    "a clock in the past is moved to the class's first day": ([run("2001-01-01")], Standing.SLIPPING),
}


@pytest.mark.parametrize("case", STANDINGS)
def test_a_pupil_stands_as_the_rule_says(case: str) -> None:
    runs, standing = STANDINGS[case]

    assert standing_of(runs, CALENDAR).standing is standing


def test_the_grid_says_in_numbers_what_it_says_in_colour() -> None:
    table = grid(room(pupil(1, (run("2026-11-30"), run("2026-11-30", "missed", "genuine"))), pupil(2)))

    assert values(table)[0][:4] == ["Họ Tên 1", "Slipping 1/1\u00a0·\u00a01/1", "100%", "100%"]
    assert values(table)[1][1] == "Not tried"
    assert table.rows[0].cells[1].tone == Standing.SLIPPING
    assert "0" in table.sentence.en
    assert table.rows[0].key == f"{1:032x}", "a click drills to the pupil"


def test_whose_protection_has_lapsed_comes_longest_first() -> None:
    table = lapsed(room(pupil(1, (run("2026-11-20"),)), pupil(2, (run("2026-09-05"),)), pupil(3)))

    assert [one[0] for one in values(table)] == ["Họ Tên 2", "Họ Tên 1"]
    assert values(table)[0][3:] == ["2026-09-12", "80"]


def test_help_is_named_with_the_rule_it_follows() -> None:
    harmed = (run("2026-11-28", "harmed"), run("2026-11-29", "harmed"))
    silent = tuple(run(f"2026-11-2{n}") for n in range(6, 9))
    wary = tuple(run(f"2026-11-2{n}", "missed", "genuine") for n in range(6, 8))
    fine = (run("2026-11-30", told_after=4000),)
    table = needs_help(room(pupil(1, harmed), pupil(2, silent), pupil(3, wary), pupil(4, fine), pupil(5)))

    said = {row[0]: row[2] for row in values(table)}
    assert [said.get(f"Họ Tên {n}", "")[:3] for n in range(1, 6)] == ["(1)", "(2)", "(3)", "", "(4)"]
    assert all(f"({n})" in table.rule.en for n in range(1, 5))


def test_a_tactic_has_two_numbers() -> None:
    both = (
        run("2026-11-30", "harmed"),
        run("2026-11-30"),
        run("2026-11-30", "missed", "genuine", tactics=("urgency",)),
    )
    table = tactics(room(pupil(1, both)))

    assert values(table) == [
        ["Borrowed authority", "TRUST", "2", "50%", "0", ""],
        ["Hurry", "FEAR", "0", "", "1", "100%"],
    ]
    assert "50%" in table.sentence.en


def test_the_curve_falls_where_pupils_got_away_and_names_the_tactic() -> None:
    catalogue = catalogue_of()
    script = catalogue.scripts["police-parcel"]
    lines = list(script.lines)[:6]
    runs = [(2, 3), (2, 3), (4, 5), (-1, 6)]
    here = room(
        *(
            pupil(n, (run("2026-11-30", heard=tuple(lines[:heard]), left=lines[left] if left >= 0 else ""),))
            for n, (left, heard) in enumerate(runs)
        ),
        catalogue=catalogue,
    )
    table = survival(here, "police-parcel")

    assert [one.share for one in table.curve] == [1.0, 1.0, 0.5, 0.5, 0.25, 0.25]
    assert [one.drop for one in table.curve] == [0, 0, 2, 0, 1, 0]
    assert table.rows[2].key == lines[2]
    assert table.sentence.en.startswith("3 of 4 got away; most of them (2) at")
    with pytest.raises(LachanError):
        survival(here, "no-such")


def test_only_the_first_run_counts_for_the_curve() -> None:
    catalogue = catalogue_of()
    one, two = list(catalogue.scripts["police-parcel"].lines)[:2]
    twice = (run("2026-11-29", heard=(one, two), left=two), run("2026-11-30", heard=(one,), left=one))

    table = survival(room(pupil(1, twice), catalogue=catalogue), "police-parcel")
    assert [one.share for one in table.curve] == [1.0, 0.0]


def test_the_time_until_told_is_told_without_untimed_runs() -> None:
    runs = (
        run("2026-11-30", told_after=8000),
        run("2026-11-30", told_after=2000, pace="untimed"),
        run("2026-11-30"),
    )
    table = told(room(pupil(1, runs), pupil(2)))

    assert values(table) == [["Họ Tên 1", "3", "2", "67%", "8.0"]]


def test_the_hardest_question_comes_first_with_each_wrong_answer() -> None:
    def item(question: str, right: bool, **wrong: int) -> ItemFact:
        return ItemFact("l", question, right, 1, tuple(sorted(wrong.items())), "2026-11-30")

    table = hardest_items(
        room(
            pupil(1, items=(item("a", True), item("b", False, x=2))),
            pupil(2, items=(item("b", False, x=1, y=1),)),
        )
    )
    assert values(table) == [["l", "b", "2", "0%", "x (3) | y (1)"], ["l", "a", "1", "100%", ""]]


@pytest.mark.parametrize(
    ("pupils", "good", "said"),
    [(4, 4, []), (5, 5, [["Grooming", "5", "not told apart"]]), (11, 6, [["Grooming", "11", "6"]])],
)
def test_sensitive_families_are_told_only_as_totals_of_five(
    pupils: int, good: int, said: list[list[str]]
) -> None:
    assert values(sensitive(room(veiled={"grooming": (pupils, good)}))) == said


def test_attendance_survives_wrong_clocks() -> None:
    here = room(pupil(1, days=(("2026-11-30", 4), ("2031-05-05", 2))), pupil(2))
    table = attendance(here)

    assert [column.id for column in table.columns] == ["pupil", "2026-11-30", "2026-12-01", "days"]
    assert values(table) == [["Họ Tên 1", "4", "2", "2"], ["Họ Tên 2", "", "", "0"]]


def test_a_pupil_has_a_timeline_and_a_stranger_has_none() -> None:
    one = pupil(1, (run("2026-11-29", "harmed"), run("2026-11-30", told_after=1500)), forks=("w",))
    table = timeline(room(one), one.row.learner)

    assert [row[0] for row in values(table)] == ["2026-11-30", "2026-11-29"]
    assert "two histories" in table.sentence.en
    with pytest.raises(LachanError, match="pupil-unknown"):
        timeline(room(one), "x")


def test_a_filter_narrows_families_pupils_and_days() -> None:
    one = pupil(1, (run("2026-10-01", "harmed"), run("2026-11-30")))
    here = room(one, filter=Filter(since=date(2026, 11, 1)))
    assert values(grid(here))[0][2] == "100%"
    assert values(grid(replace(here, filter=Filter(until=date(2026, 11, 1)))))[0][2] == "0%"
    assert grid(replace(here, filter=Filter(families=frozenset({"romance"})))).columns[1].id == "caught"


def test_every_view_of_an_empty_class_is_a_sentence_in_both_languages() -> None:
    for here in (room(), room(pupil(1))):
        for view in VIEWS.values():
            table = view(here)
            assert table.sentence.vi
            assert table.sentence.en
            assert table.question.vi.endswith("?")
            assert all(len(one.cells) == len(table.columns) for one in table.rows)
        assert plan(here) is None


def test_what_to_teach_next_is_ten_minutes_with_cards_of_the_very_scenario() -> None:
    catalogue = catalogue_of()
    lines = list(catalogue.scripts["police-parcel"].lines)[:2]
    weak = [pupil(n, (run("2026-11-30", "harmed", heard=tuple(lines)),)) for n in range(4)]
    found = plan(room(*weak, catalogue=catalogue))

    assert found is not None
    assert (found.family, found.scenario) == ("fake-authority", "police-parcel")
    assert sum(minutes for minutes, _ in found.steps) == 10
    assert "4 of 4" in found.evidence[0].en
    lines = {line.vi for line in catalogue.scripts["police-parcel"].lines.values()}
    assert any(line.vi in lines for line in found.cards[0].lines)
    page = plan_html(found, "vi")
    assert page.count('class="card"') == 3
    assert "{" not in page, "slots are drawn"


def test_every_family_and_standing_has_a_name() -> None:
    assert set(FAMILY_NAMES) == set(FAMILIES)
    assert set(STANDING_NAMES) == set(Standing)


def test_a_state_is_kept_exactly() -> None:
    dice = random.Random(5)
    state = PupilState(
        7, 1, (run("2026-11-30", heard=("a", "b")),), (ItemFact("l", "q", True, 2, (("x", 1),), "d"),),
        (("l", "d"),), ((str(TODAY - timedelta(days=dice.randrange(9))), 3),), "Nick", ("w",),
    )  # fmt: skip
    assert decoded(encoded(state)) == state


def test_a_timeline_reads_as_the_child_lived_it_whatever_computer_counted_higher() -> None:
    busy = run("2026-10-01", run="monday", at="2026-10-01T08:00Z")
    wrong = run("2019-01-01", run="wrong-clock", at="2019-01-01T00:00Z")
    fresh = run("2026-09-20", run="earlier", at="2026-09-20T08:00Z")
    noon = run("2026-10-01", run="noon", at="2026-10-01T12:00Z")

    told_ = timeline(room(one := pupil(1, (noon, wrong, fresh, busy))), one.row.learner)

    assert [row.key for row in told_.rows] == ["wrong-clock", "noon", "monday", "earlier"]
    assert [row.cells[0].value for row in told_.rows][:2] == ["2026-10-01", "2026-10-01"]


def test_a_kind_that_was_never_met_is_a_dash_and_not_nought_of_nought() -> None:
    told_ = values(grid(room(pupil(1, (run("2026-10-01", "missed", "genuine"),)))))

    assert not [cell for row in told_ for cell in row if "0/0" in cell]
