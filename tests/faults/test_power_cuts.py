import random
from pathlib import Path

from power_cuts import recorded, replay, replay_files, replay_sqlite, sqlite_alone
from tools import linux_only

pytestmark = linux_only

SEED = 20260704


def test_three_hundred_power_cuts_of_the_whole_app_lose_nothing(tmp_path: Path) -> None:
    ops, root = recorded(tmp_path, "answer", 60)

    score = replay(ops, root, tmp_path, 300, random.Random(SEED))

    assert score.acknowledged > 5000
    assert (score.tried, score.lost, score.broken) == (300, 0, [])


def test_the_control_without_fsync_loses_answers_and_leaves_corrupt_files(tmp_path: Path) -> None:
    ops, root = recorded(tmp_path, "answer", 60, "sync=OFF")

    score = replay(ops, root, tmp_path, 40, random.Random(SEED))

    assert score.lost > score.acknowledged * 0.3
    assert score.broken


def test_the_control_with_synchronous_normal_loses_answers(tmp_path: Path) -> None:
    ops, root = recorded(tmp_path, "answer", 60, "sync=NORMAL")

    assert replay(ops, root, tmp_path, 40, random.Random(SEED)).lost > 0


def test_five_hundred_power_cuts_of_sqlite_alone_lose_nothing(tmp_path: Path) -> None:
    ops, root = sqlite_alone(tmp_path, 200)

    score = replay_sqlite(ops, root, tmp_path, 500, random.Random(SEED))

    assert score.acknowledged > 40_000
    assert (score.tried, score.lost, score.bitten) == (500, 0, 0)


def test_the_control_of_sqlite_alone_without_fsync_is_corrupt_three_times_in_ten(tmp_path: Path) -> None:
    ops, root = sqlite_alone(tmp_path, 200, "OFF")

    score = replay_sqlite(ops, root, tmp_path, 150, random.Random(SEED))

    assert score.bitten >= 0.3 * score.tried
    assert score.lost > 0


def test_two_hundred_power_cuts_break_no_finished_file_and_lose_none_called_saved(tmp_path: Path) -> None:
    ops, root = recorded(tmp_path, "export", 20)

    score = replay_files(ops, root, tmp_path, 200, random.Random(SEED))

    assert score.bitten > 100
    assert score.acknowledged > 1000
    assert (score.tried, score.lost, score.broken) == (200, 0, [])


def test_the_control_that_saves_without_fsync_leaves_broken_or_missing_files(tmp_path: Path) -> None:
    ops, root = recorded(tmp_path, "export", 8)
    careless = [op for op in ops if not (op.kind == "sync" and "stick" in op.path)]
    assert len(careless) < len(ops)

    score = replay_files(careless, root, tmp_path, 40, random.Random(SEED))

    assert score.lost
    assert score.broken
