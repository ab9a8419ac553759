"""The long run before a release: ``python tests/faults/long_run.py [--seed N] [--scale S]``.

Prints ``N kills, M faults, K power cuts: 0 answers lost`` with its seed, and leaves with 1 if that is not so.
At scale 1 as many of each as a release needs (some twenty minutes); 0.05 takes one.
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

import bit_damage
import failing_calls
import full_disk
import kills
import power_cuts
import two_windows
from score import Score

KILLS, FAULTS, STACK_CUTS, SQLITE_CUTS, FILE_CUTS = 1000, 500, 2000, 10_000, 2000
KILLS_PER_RECORD = 50
FULL_DISKS, FLIPS, PAGES, WRITES = 300, 2000, 1000, 3000


def main(seed: int, scale: float, folder: Path) -> int:
    dice = random.Random(seed)

    def some(count: int) -> int:
        return max(1, round(count * scale))

    killed = _told("kills", _kills_in_rounds(folder / "kills", some(KILLS), dice))
    failed = _told(
        "failing calls",
        failing_calls.run_failing_calls(folder / "calls", failing_calls.plan(some(FAULTS), dice)),
    )
    ops, root = power_cuts.recorded(folder / "stack", "answer", 100)
    cut = _told("power cuts, whole app", power_cuts.replay(ops, root, folder / "c", some(STACK_CUTS), dice))
    ops, root = power_cuts.sqlite_alone(folder / "sqlite", 300)
    alone = _told(
        "power cuts, SQLite alone", power_cuts.replay_sqlite(ops, root, folder / "c", some(SQLITE_CUTS), dice)
    )
    ops, root = power_cuts.recorded(folder / "files", "export", 20)
    files = _told(
        "power cuts, files", power_cuts.replay_files(ops, root, folder / "c", some(FILE_CUTS), dice)
    )
    full = _told("full disks", full_disk.run_restarts(folder / "full", some(FULL_DISKS), dice))
    made = bit_damage.whole(folder / "whole")
    flips = _told("flipped bits", bit_damage.run_damage(made, folder, some(FLIPS), dice))
    pages = _told("lost pages", bit_damage.run_damage(made, folder, some(PAGES), dice, bit_damage.lose_pages))
    windows = _told("two windows", two_windows.run_two_windows(folder / "windows", some(WRITES)))
    everything = [killed, failed, cut, alone, files, full, flips, pages, windows]
    lost = sum(score.lost for score in everything)
    broken = [fault for score in everything for fault in score.broken]
    for fault in broken[:20]:
        print(fault)
    faults = sum(score.tried for score in (failed, full, flips, pages))
    power = cut.tried + alone.tried + files.tried
    print(f"{killed.tried} kills, {faults} faults, {power} power cuts: {lost} answers lost (seed {seed})")
    return 1 if lost or broken else 0


def _kills_in_rounds(folder: Path, count: int, dice: random.Random) -> Score:
    """Begin a new record now and then: one that only grows would make every look at it slower."""
    score = Score()
    for number, start in enumerate(range(0, count, KILLS_PER_RECORD)):
        plan = kills.plan(min(KILLS_PER_RECORD, count - start), dice)
        score = score.add(kills.run_kills(folder / f"{number}", plan))
    return score


def _told(what: str, score: Score) -> Score:
    print(
        f"{time.strftime('%H:%M:%S')} {what}: {score.tried} tried, {score.acknowledged} acknowledged, "
        f"{score.lost} lost, {len(score.broken)} broken",
        flush=True,
    )
    return score


if __name__ == "__main__":
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    options.add_argument("--scale", type=float, default=1.0)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="lachan-faults-") as home:
        sys.exit(main(chosen.seed, chosen.scale, Path(home)))
