import subprocess
import sys
from pathlib import Path


def test_the_cost_of_a_durable_append_can_be_measured(tmp_path: Path) -> None:
    script = Path(__file__).with_name("append_cost.py")

    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], capture_output=True, text=True, check=True
    )

    costs = dict(line.removesuffix(" ms").rsplit(None, 1) for line in done.stdout.splitlines())
    assert list(costs) == ["open, first time", "bare sqlite3, WAL + FULL", "Record.append", "Runs.record_act"]
    assert all(float(cost) > 0 for cost in costs.values())
