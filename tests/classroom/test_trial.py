"""A trial in a class: two halves by lot, three forms, an effect with its interval, rows without names."""

import csv
import io
import random
from pathlib import Path

import pytest
from class_world import CHEAP, FACES, PASSPHRASE, SHEET, Hands, MemoryEvents, no_pause
from hypothesis import given
from hypothesis import strategies as st

from lachan.classroom import trial_desk
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import EventLine, id_of, read_line
from lachan.classroom.list_experiment import estimate
from lachan.classroom.roster import RosterPupil
from lachan.classroom.teacher import Outside, Teacher
from lachan.classroom.trial import LEAST_EACH, effect, forms_done, halves, transferred
from lachan.classroom.trial_files import COLUMNS, codebook, rows_csv
from lachan.domain.detection import Detection
from lachan.domain.errors import LachanError
from lachan.domain.survey import LESSON, SENSITIVE, is_long, sentences
from lachan.storage.class_store import ClassStore

ITEMS = 24


class Pupil:
    """A simulated learner: *d_prime* tells scams from the genuine, *bias* leans to one answer."""

    def __init__(self, name: str, dice: random.Random) -> None:
        self.name, self.dice = name, dice
        self.record = MemoryEvents(dice, Hands())

    def form(self, form: str, d_prime: float, bias: float = 0.0, items: int = ITEMS) -> None:
        """Do a form: half scams, each answered by a noisy look against a criterion (equal-variance SDT)."""
        lesson = f"check/{form}-{self.name}"
        names = [f"{form}-{n}" for n in range(ITEMS)]
        begun = {"lesson": lesson, "step": 0, "sort": "form", "name": form, "items": names, "seed": 1}
        self.record.append(self.name, "progressed", begun)
        for n in range(items):
            scam = n % 2 == 0
            seen = self.dice.gauss(d_prime / 2 if scam else -d_prime / 2, 1)
            said = seen > bias
            body = {
                "lesson": lesson, "question": names[n], "choice": "scam" if said else "genuine",
                "right": said is scam, "scam": scam, "sure": 80, "tapped": [], "family": "fake-bank",
                "tactics": [], "transfer": n < 4,
            }  # fmt: skip
            self.record.append(self.name, "answered", body)

    def count(self, number: int, *, long: bool) -> None:
        body = {
            "lesson": LESSON + "A",
            "question": "count",
            "choice": str(number),
            "list": "long" if long else "short",
        }
        self.record.append(self.name, "answered", {**body, "right": True})

    def events(self) -> list[EventLine]:
        read = [read_line(line) for line in self.record.kept.values()]
        return sorted((event for event in read if event is not None), key=lambda event: event.place)


def a_class(count: int, seed: int) -> list[Pupil]:
    dice = random.Random(seed)
    return [Pupil(f"p{n}", random.Random(dice.random())) for n in range(count)]


@given(names=st.sets(st.text(min_size=1, max_size=8), min_size=1, max_size=60), salt=st.text(max_size=8))
def test_the_halves_are_equal_to_within_one_and_drawn_the_same_again(names: set[str], salt: str) -> None:
    drawn = halves(names, salt)

    sizes = [list(drawn.values()).count(half) for half in ("first", "later")]
    assert sum(sizes) == len(names)
    assert 0 <= sizes[0] - sizes[1] <= 1
    assert halves(sorted(names, reverse=True), salt) == drawn


def test_another_lot_is_another_draw() -> None:
    names = [f"p{n}" for n in range(40)]

    assert halves(names, "one") != halves(names, "two")


def test_only_a_form_answered_to_its_end_counts_and_only_the_first_time() -> None:
    (pupil,) = a_class(1, 3)
    pupil.form("A", 1.0)
    pupil.form("B", 1.0, items=10)

    (only,) = forms_done(pupil.events())

    assert only.form == "A"
    assert (only.counts.scams, only.counts.genuine) == (12, 12)
    assert (only.transfer.scams, only.transfer.genuine) == (2, 2)
    assert only.sure == pytest.approx(0.8)


@pytest.mark.parametrize("gain", [0.0, 1.2])
def test_an_effect_that_was_put_in_comes_out_within_its_interval(gain: float) -> None:
    """Of 20 classes, the interval holds the true gain in nearly all (95 % promised)."""
    held = 0
    for seed in range(20):
        pupils = a_class(60, seed)
        drawn = halves([pupil.name for pupil in pupils], str(seed))
        for pupil in pupils:
            pupil.form("A", 0.8)
            pupil.form("B", 0.8 + (gain if drawn[pupil.name] == "first" else 0.0))
        found = effect({pupil.name: forms_done(pupil.events()) for pupil in pupils}, drawn, "B")
        assert found is not None
        # the log-linear correction pulls d' towards 0 a little at 12 trials a kind, hence the allowance
        held += found.low - 0.15 <= gain <= found.high + 0.15
    assert held >= 17


def test_somebody_who_distrusts_everything_scores_nothing() -> None:
    (pupil,) = a_class(1, 5)
    pupil.form("A", 0.0, bias=-9.0)

    (done,) = forms_done(pupil.events())

    assert done.counts == Detection(12, 12, 12, 12)
    assert done.counts.d_prime() == pytest.approx(0.0)
    assert (done.counts.bias() or 0) < -1


def test_with_few_pupils_no_effect_is_given() -> None:
    pupils = a_class(2 * LEAST_EACH - 2, 8)
    drawn = halves([pupil.name for pupil in pupils], "x")
    for pupil in pupils:
        pupil.form("A", 1)
        pupil.form("B", 2)

    assert effect({pupil.name: forms_done(pupil.events()) for pupil in pupils}, drawn, "B") is None


def test_what_no_lesson_teaches_is_told_apart_once_enough_have_done_the_form() -> None:
    pupils = a_class(LEAST_EACH, 4)
    for pupil in pupils[:-1]:
        pupil.form("A", 9.0)
    done = {pupil.name: forms_done(pupil.events()) for pupil in pupils}
    assert transferred(done, "A") is None

    pupils[-1].form("A", 9.0)
    done = {pupil.name: forms_done(pupil.events()) for pupil in pupils}

    assert transferred(done, "A") == Detection(2 * LEAST_EACH, 2 * LEAST_EACH, 0, 2 * LEAST_EACH)
    assert transferred(done, "B") is None


def test_the_export_tells_no_name_and_every_column_is_in_the_codebook() -> None:
    pupils = a_class(6, 9)
    drawn = halves([pupil.name for pupil in pupils], "salt")
    for pupil in pupils:
        pupil.form("A", 1)
    done = {pupil.name: forms_done(pupil.events()) for pupil in pupils}

    data = rows_csv(done, drawn, "salt", "2026-10-01").decode()

    rows = list(csv.DictReader(io.StringIO(data)))
    assert len(rows) == 6
    assert list(rows[0]) == [name for name, _ in COLUMNS]
    assert not [name for name in drawn if name in {row["id"] for row in rows}]
    assert {row["id"] for row in rows}.isdisjoint(
        row["id"]
        for row in csv.DictReader(io.StringIO(rows_csv(done, drawn, "other", "2026-10-01").decode()))
    )
    assert float(rows[0]["d_prime"]) == pytest.approx(done_of(rows[0], done), abs=0.001)
    for language in ("vi", "en"):
        assert all(f"`{name}`" in codebook(language) for name, _ in COLUMNS)


def done_of(row: dict[str, str], done: dict[str, tuple[trial_desk.FormDone, ...]]) -> float:
    """The d' of whichever pupil has this row's counts."""
    counts = Detection(*(int(row[name]) for name in ("hits", "scams", "false_alarms", "genuine")))
    found = counts.d_prime()
    assert any(one.counts == counts for forms in done.values() for one in forms)
    assert found is not None
    return found


def test_the_veiled_survey_finds_the_share_without_anybodys_answer() -> None:
    """Of 400 simulated pupils 30 % would have to say yes: the estimate comes back within its interval."""
    dice = random.Random(11)
    short, long = [], []
    for n in range(400):
        harmless = sum(dice.random() < p for p in (0.8, 0.5, 0.4, 0.3))
        yes = dice.random() < 0.3
        (long if n % 2 else short).append(harmless + (yes and n % 2))

    found = estimate(short, long)

    assert found is not None
    assert found.low <= 0.3 <= found.high
    assert found.high - found.low < 0.5
    assert estimate(short[:4], long) is None


def test_the_two_lists_differ_by_the_one_sentence_only() -> None:
    assert [one for one in sentences(True) if one not in sentences(False)] == [SENSITIVE]
    assert len(sentences(True)) == len(sentences(False)) + 1


def test_about_half_of_all_pupils_see_the_long_list() -> None:
    drawn = [is_long(f"{n:032x}", "A") for n in range(1000)]

    assert 430 < sum(drawn) < 570
    assert drawn != [is_long(f"{n:032x}", "B") for n in range(1000)]


def test_a_teacher_draws_once_looks_and_ends_it(tmp_path: Path) -> None:
    with ClassStore.open(tmp_path, "real") as store:
        dice = random.Random(2)
        outside = Outside(Hands(), dice.randbytes, no_pause, CHEAP)
        teacher = Teacher(store, Catalogue(), FACES, outside)
        roster = [RosterPupil("7A1", f"Nguyễn Văn {n}") for n in range(12)]
        class_id = teacher.new_class("7A1", roster, PASSPHRASE, SHEET)[0].id
        drawn = trial_desk.begin(store, class_id, Hands(), dice.randbytes)
        with pytest.raises(LachanError, match="trial-begun"):
            trial_desk.begin(store, class_id, Hands(), dice.randbytes)
        batch = store.begin_batch("collect", class_id, "2026-10-05")
        for n, learner in enumerate(drawn.drawn):
            pupil = Pupil(learner, random.Random(n))
            pupil.form("A", 1.0)
            pupil.form("B", 2.5 if drawn.drawn[learner] == "first" else 1.0)
            pupil.count(n % 4, long=n % 2 == 0)
            lines = list(pupil.record.kept.values())
            store.add_events(batch, learner, [id_of(line) for line in lines], lines)

        seen = trial_desk.view(store, class_id)

        assert seen.count("A", "first") == (6, 6)
        assert seen.count("C", "later") == (0, 6)
        (only,) = seen.effects()
        assert (only.form, only.first, only.later) == ("B", 6, 6)
        assert only.low <= only.difference <= only.high
        assert seen.survey("A") is not None
        assert seen.survey("B") is None
        assert "Nguyễn" not in b"".join(seen.files().values()).decode()
        assert not [name for name in drawn.drawn if name in seen.files()["trial.csv"].decode()]
        trial_desk.stop(store, class_id)
        with pytest.raises(LachanError, match="trial-none"):
            trial_desk.view(store, class_id)
