import unicodedata
from collections.abc import Callable

import pytest

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners, clean_nickname
from lachan.storage.record import Record

Opener = Callable[..., Record]


@pytest.fixture
def learners(record: Record) -> Learners:
    return Learners(record)


def _code(call: Callable[..., object], *args: object) -> str:
    with pytest.raises(LachanError) as error:
        call(*args)
    return error.value.code


def test_learners_are_listed_in_the_order_they_joined_and_are_there_tomorrow(
    record: Record, opener: Opener
) -> None:
    learners = Learners(record)
    joined = (learners.add("Zung", "owl"), learners.add("An", "fox", "parent"), learners.add("Bình", "cat"))
    record.close()

    assert Learners(opener()).all() == joined
    assert [learner.role for learner in joined] == ["student", "parent", "student"]


def test_an_id_is_random_and_says_nothing(learners: Learners) -> None:
    one, other = learners.add("An", "owl"), learners.add("An", "fox")

    assert one.id != other.id
    assert len(one.id) == 32


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  An \n", "An"),
        (unicodedata.normalize("NFD", "Nguyễn Ân"), "Nguyễn Ân"),
        ("Bé   Na", "Bé Na"),
        ("x" * 24, "x" * 24),
        (unicodedata.normalize("NFD", "ễ" * 24), "ễ" * 24),
        ("<b>An</b>", "<b>An</b>"),
        ("7", "7"),
        ("🐼", "🐼"),
    ],
)
def test_a_nickname_is_kept_composed_and_trimmed(typed: str, kept: str) -> None:
    assert clean_nickname(typed) == kept
    assert unicodedata.is_normalized("NFC", clean_nickname(typed))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "nickname-empty"),
        (" \u00a0 ", "nickname-empty"),
        ("\u0301", "nickname-empty"),
        ("x" * 25, "nickname-too-long"),
        ("A\tn", "nickname-control-characters"),
        ("A\0n", "nickname-control-characters"),
        ("A\nn", "nickname-control-characters"),
        ("\u202eAn", "nickname-control-characters"),
        ("A\u200bn", "nickname-control-characters"),
        ("A\u2028n", "nickname-control-characters"),
        ("A\ud800", "nickname-control-characters"),
    ],
)
def test_a_nickname_that_cannot_be_shown_plainly_is_refused(
    learners: Learners, typed: str, code: str
) -> None:
    assert _code(learners.add, typed, "owl") == code
    assert learners.all() == ()


def test_a_nickname_too_long_says_how_long_and_how_long_it_may_be() -> None:
    with pytest.raises(LachanError) as error:
        clean_nickname("x" * 30)

    assert error.value.facts == {"limit": 24, "length": 30}


def test_two_may_share_a_nickname_only_with_another_face(learners: Learners) -> None:
    learners.add("An", "owl")

    assert _code(learners.add, "an ", "owl") == "nickname-taken"
    assert learners.add("An", "fox").face == "fox"


def test_a_learner_needs_a_face_and_a_known_role(learners: Learners) -> None:
    assert _code(learners.add, "An", " ") == "face-missing"
    assert _code(learners.add, "An", "owl", "headmaster") == "role-unknown"


def test_a_learner_may_take_another_nickname_and_face_and_keeps_the_id(learners: Learners) -> None:
    an = learners.add("An", "owl")
    learners.add("Bình", "fox")

    assert learners.rename(an.id, " Ân ").nickname == "Ân"
    assert learners.rename(an.id, "Ân", "cat") == learners.get(an.id)
    assert (learners.get(an.id).nickname, learners.get(an.id).face) == ("Ân", "cat")
    assert _code(learners.rename, an.id, "bình", "fox") == "nickname-taken"
    assert _code(learners.rename, an.id, "") == "nickname-empty"


def test_renaming_to_the_same_writes_nothing(learners: Learners, record: Record) -> None:
    an = learners.add("An", "owl")
    learners.rename(an.id, "An")

    assert record.counts().events == 1


def test_a_removed_learner_is_off_the_list_until_it_is_undone(learners: Learners) -> None:
    an, binh = learners.add("An", "owl"), learners.add("Bình", "fox")

    assert learners.remove(an.id) == an
    assert learners.all() == (binh,)
    assert _code(learners.get, an.id) == "learner-unknown"
    assert _code(learners.remove, an.id) == "learner-unknown"

    assert learners.undo_remove(an.id) == an
    assert learners.undo_remove(an.id) == an
    assert learners.all() == (an, binh)


def test_a_removed_learner_frees_the_nickname_and_comes_back_only_when_it_is_free(
    learners: Learners,
) -> None:
    an = learners.add("An", "owl")
    learners.remove(an.id)
    other = learners.add("An", "owl")

    assert _code(learners.undo_remove, an.id) == "nickname-taken"

    learners.rename(other.id, "An hai")
    assert learners.undo_remove(an.id) == an


def test_nobody_by_that_id_is_named(learners: Learners) -> None:
    for call in (learners.get, learners.remove, learners.undo_remove):
        assert _code(call, "nobody") == "learner-unknown"


def test_a_learner_added_on_a_full_disk_is_named_in_the_error_and_is_there(record: Record) -> None:
    record._db.execute("PRAGMA max_page_count = 1")
    learners = Learners(record)

    def fill() -> None:
        for number in range(500):
            learners.add(f"An {number}", "owl")

    with pytest.raises(LachanError, match="disk-full") as error:
        fill()

    assert learners.get(str(error.value.facts["learner"])) == learners.all()[-1]
    record._db.execute("PRAGMA max_page_count = 1000000")
    assert record.retry() == 1
