import random
from pathlib import Path

import pytest
from bit_damage import Whole, lose_pages, run_damage, unnoticed_by_sqlite, whole

SEED = 20260704


@pytest.fixture
def made(tmp_path: Path) -> Whole:
    return whole(tmp_path / "whole")


def test_of_a_hundred_flipped_bits_every_changed_answer_is_noticed_and_mended(
    made: Whole, tmp_path: Path
) -> None:
    score = run_damage(made, tmp_path, 100, random.Random(SEED))

    assert score.bitten > 10
    assert (score.tried, score.lost, score.broken) == (100, 0, [])


def test_after_fifty_losses_of_pages_the_backup_and_all_that_can_be_proved_are_back(
    made: Whole, tmp_path: Path
) -> None:
    score = run_damage(made, tmp_path, 50, random.Random(SEED), lose_pages)

    assert score.bitten > 10
    assert (score.tried, score.lost, score.broken) == (50, 0, [])


def test_the_control_that_trusts_sqlite_alone_does_not_notice_them_all(made: Whole, tmp_path: Path) -> None:
    changed, missed = unnoticed_by_sqlite(made, tmp_path, 150, random.Random(SEED))

    assert changed > 10
    assert missed > 0
