"""A teacher sees which claims of the lessons must be checked again, by the record's clock."""

from datetime import date

import pytest
from class_pages import desk_of
from harness import Driver, FakeClock, OpenWindow

from lachan.content.lesson_facts import Fact, Source
from lachan.domain.text import Text
from lachan.ui.class_facts import MOST_ROWS, stale_facts

EMPTY = "Every fact in the lessons is still within its date."


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    return open_window(modules=(), language="en")


def fact(name: str, expires: date) -> Fact:
    return Fact(name, Text(f"{name} vi", name), Source("Title", "paper", "2026"), date(2026, 1, 1), expires)


def test_a_fact_is_listed_from_the_day_after_its_last_and_the_oldest_stands_first() -> None:
    facts = [
        fact("later", date(2026, 6, 2)),
        fact("sooner", date(2026, 6, 1)),
        fact("good", date(2026, 6, 3)),
    ]

    assert stale_facts(facts, date(2026, 6, 1), "vi")["count"] == 0
    found = stale_facts(facts, date(2026, 6, 3), "vi")

    assert [row["text"] for row in found["rows"]] == ["sooner vi", "later vi"]
    assert found["rows"][0] == {"text": "sooner vi", "source": "Title, paper", "since": "02/06/2026"}


def test_a_long_list_ends_in_a_number() -> None:
    found = stale_facts([fact(f"f{n}", date(2026, 6, 1)) for n in range(11)], date(2027, 1, 1), "en")

    assert (found["count"], len(found["rows"]), found["more"]) == (11, MOST_ROWS, 3)


def test_the_plan_says_that_every_fact_is_within_its_date_until_the_clock_has_passed_one(
    driver: Driver, clock: FakeClock
) -> None:
    vm = desk_of(driver)
    vm.openDemo()
    driver.wait_until(lambda: driver.seek("openPlan"))
    driver.click("openPlan")
    assert EMPTY in driver.texts()

    clock.advance(days=800)
    vm.board_vm.refresh()
    driver.settle()

    texts = driver.texts()
    assert EMPTY not in texts
    oldest = min(driver.shell.class_desk.facts, key=lambda one: (one.expires, one.id))
    assert oldest.text.en in texts
    more = len(driver.shell.class_desk.facts) - MOST_ROWS
    assert f"And {more} more, marked in the lessons." in texts
