import random
from pathlib import Path

import full_disk
import pytest
from tools import linux_only

pytestmark = linux_only

SEED = 20260704


def test_thirty_starts_on_a_full_disk_all_open_and_lose_nothing(tmp_path: Path) -> None:
    score = full_disk.run_restarts(tmp_path, 30, random.Random(SEED))

    assert score.bitten > 20
    assert (score.tried, score.lost, score.broken) == (30, 0, [])


def test_the_control_that_calls_a_refused_answer_kept_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = full_disk._with_refused_writes

    def boasting(home: Path, free_kib: int):  # noqa: ANN202
        done = honest(home, free_kib)
        done.stdout += f"kept {'0' * 32}\n"
        return done

    monkeypatch.setattr(full_disk, "can_mount", lambda: False)
    monkeypatch.setattr(full_disk, "_with_refused_writes", boasting)

    score = full_disk.run_restarts(tmp_path, 2, random.Random(SEED))

    assert score.bitten == 2
    assert score.lost == 2
