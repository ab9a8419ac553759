"""Run by test_saved_runs in other surroundings: prints transcripts of random plays, in both languages."""

import importlib.util
import sys
from pathlib import Path

import msgspec

from lachan.scenario import model, transcript
from lachan.scenario.drawing import shuffled
from lachan.scenario.prover.plays import play
from lachan.scenario.script import compile_scenario

spec = importlib.util.spec_from_file_location("stories", Path(__file__).with_name("conftest.py"))
assert spec is not None
assert spec.loader is not None
stories = importlib.util.module_from_spec(spec)
spec.loader.exec_module(stories)
script = compile_scenario(msgspec.convert(stories.STORY, model.Scenario, strict=False))
for seed in range(20):
    out = play(script, seed)
    for language in ("vi", "en"):
        for line in transcript.lines(script, seed, out, language):
            sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.write(repr(shuffled(seed, "replies", "abcd")).encode() + b"\n")
