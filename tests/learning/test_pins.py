import contextlib
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from lachan.domain.errors import LachanError
from lachan.learning.learners import Learners
from lachan.learning.pins import Pins
from lachan.storage.record import Record

Opener = Callable[..., Record]


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def an(record: Record) -> str:
    return Learners(record).add("An", "owl").id


def _refused(call: Callable[..., object], *args: object) -> tuple[str, dict[str, object]]:
    with pytest.raises(LachanError) as error:
        call(*args)
    return error.value.code, error.value.facts


def test_without_a_pin_the_page_opens(record: Record, an: str, seconds: Seconds) -> None:
    pins = Pins(record, seconds)

    pins.unlock(an, "")

    assert not pins.has_pin(an)


def test_only_the_right_four_digits_open(record: Record, an: str, seconds: Seconds) -> None:
    pins = Pins(record, seconds)
    pins.choose(an, "0420")

    assert pins.has_pin(an)
    assert _refused(pins.unlock, an, "0421") == ("pin-wrong", {"left": 4})
    pins.unlock(an, "0420")
    pins.choose(an, "")
    pins.unlock(an, "")


@pytest.mark.parametrize("typed", ["123", "12345", "12a4", "١٢٣٤", "12 4", "-123"])
def test_a_pin_is_four_plain_digits(record: Record, an: str, seconds: Seconds, typed: str) -> None:
    assert _refused(Pins(record, seconds).choose, an, typed)[0] == "pin-malformed"


def test_after_five_wrong_tries_one_must_wait_longer_each_time(
    record: Record, an: str, seconds: Seconds
) -> None:
    pins = Pins(record, seconds)
    pins.choose(an, "0420")
    for left in (4, 3, 2, 1):
        assert _refused(pins.unlock, an, "9999") == ("pin-wrong", {"left": left})
    waits = []
    for _ in range(4):
        waits.append(_refused(pins.unlock, an, "9999")[1]["seconds"])
        assert _refused(pins.unlock, an, "0420")[0] == "pin-wait"  # even the right one
        seconds.now += waits[-1]

    assert waits == [30, 60, 300, 300]
    pins.unlock(an, "0420")
    assert _refused(pins.unlock, an, "9999") == ("pin-wrong", {"left": 4})


def test_a_restart_shortens_no_wait(record: Record, an: str, seconds: Seconds, opener: Opener) -> None:
    pins = Pins(record, seconds)
    pins.choose(an, "0420")
    for _ in range(5):
        _refused(pins.unlock, an, "9999")
    record.close()
    seconds.now = 3.0  # another start of the computer: its clock of seconds begins anew

    again = Pins(opener(), seconds)

    assert _refused(again.unlock, an, "0420") == ("pin-wait", {"seconds": 30})
    seconds.now += 30
    again.unlock(an, "0420")


def test_a_try_counts_even_when_the_app_is_killed_while_it_is_looked_at(
    record: Record, an: str, seconds: Seconds, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    pins = Pins(record, seconds)
    pins.choose(an, "0420")

    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("lachan.learning.pins._matches", killed)
        for _ in range(5):
            with pytest.raises(KeyboardInterrupt):
                pins.unlock(an, "0000")
    record.close()

    assert Pins(opener(), seconds).wait(an) == 30


def test_a_grown_up_takes_a_forgotten_pin_away_and_the_child_is_told(
    record: Record, an: str, seconds: Seconds
) -> None:
    learners, pins = Learners(record), Pins(record, seconds)
    teacher, friend = learners.add("Cô Hà", "co", "teacher").id, learners.add("Bình", "fox").id
    pins.choose(an, "0420")
    pins.choose(teacher, "7777")

    assert _refused(pins.reset, an, friend) == ("pin-not-grown-up", {"nickname": "Bình"})
    assert _refused(pins.reset, an, teacher, "1111")[0] == "pin-wrong"
    assert pins.has_pin(an)
    pins.reset(an, teacher, "7777")

    pins.unlock(an, "")
    assert pins.reset_by(an) == "Cô Hà"
    pins.told(an)
    assert pins.reset_by(an) == ""


def test_what_is_kept_is_an_argon2id_print_and_never_travels(
    record: Record, an: str, seconds: Seconds
) -> None:
    pins = Pins(record, seconds)
    pins.choose(an, "0420")
    kept = record._db.execute("SELECT pin FROM locks").fetchone()[0]

    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert not any("pin" in event.body for event in record.events())


def test_right_and_wrong_take_the_same_time(record: Record, an: str, seconds: Seconds) -> None:
    pins = Pins(record, seconds)
    pins.choose(an, "0420")
    took = []
    for typed in ("0420", "9999", "0420", "9999"):
        started = time.perf_counter()
        with contextlib.suppress(LachanError):
            pins.unlock(an, typed)
        took.append(time.perf_counter() - started)

    assert all(one < 5 * other + 0.05 for one, other in pairwise(took))
