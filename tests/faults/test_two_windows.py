from pathlib import Path

from two_windows import busy_with_plain_begin, run_two_windows


def test_while_one_window_answers_three_hundred_times_another_is_told_kindly(tmp_path: Path) -> None:
    score = run_two_windows(tmp_path / "home", 300)

    assert score.bitten >= 3
    assert (score.acknowledged, score.lost, score.broken) == (300, 0, [])


def test_the_control_with_a_plain_begin_is_refused(tmp_path: Path) -> None:
    assert busy_with_plain_begin(tmp_path, 30) == 30
