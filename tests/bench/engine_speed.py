"""How many ticks and acts the engine does in a second on one core.

Run ``python tests/bench/engine_speed.py [SCENARIO.yaml …]``. Each play is random (seeded): half the steps
let 50 ms pass, the rest are acts that have an object there; choosing them is not part of the time.
"""

import sys
from pathlib import Path
from random import Random
from time import perf_counter

from lachan.content.packs import built_in
from lachan.content.scenarios import load_scenario_file
from lachan.scenario.choices import possible_acts
from lachan.scenario.engine import act, advance, start
from lachan.scenario.script import Script, compile_scenario

STEPS = 100_000


def steps_per_second(script: Script, steps: int = STEPS, seed: int = 1) -> float:
    """Return ticks and acts per second over at least *steps* of them."""
    dice = Random(seed)
    done, spent = 0, 0.0
    while done < steps:
        run, _ = start(script, done)
        while not run.ended:
            acts = possible_acts(script, run)
            deed = acts[int(dice.random() * len(acts))]
            began = perf_counter()
            for _ in range(10):
                run, _ = advance(script, run, run.now + 50)
            run, _ = act(script, run, deed)
            run, _ = advance(script, run, run.due)
            spent += perf_counter() - began
            done += 12
    return done / spent


def main(files: list[str]) -> None:
    for file in [Path(name) for name in files] or sorted(built_in().rglob("*.scenario.yaml")):
        scenario, problems = load_scenario_file(file)
        if scenario is None:
            print(f"{file}: {problems[0]}")
            continue
        speed = max(steps_per_second(compile_scenario(scenario), seed=seed) for seed in range(3))
        print(f"{scenario.id}: {speed:,.0f} ticks or acts a second (best of 3)")


if __name__ == "__main__":
    main(sys.argv[1:])
