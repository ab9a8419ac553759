"""A saved run replays to the same transcript, whatever machine it is on."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lachan.domain.errors import LachanError
from lachan.scenario import transcript
from lachan.scenario.saved import SavedRun, read_saved, replay
from lachan.scenario.script import Script

SAVED = SavedRun(
    "pack", "small-story", 41, ((3_000, "answer"), (9_000, "reply obey"), (12_000, "ask mother")), 60_000
)


def test_a_saved_run_comes_back_from_its_json_unchanged() -> None:
    assert read_saved(SAVED.to_json()) == SAVED


def test_a_replay_is_exact(script: Script) -> None:
    assert replay(script, SAVED) == replay(script, read_saved(SAVED.to_json()))


def test_another_seed_is_another_instance_with_the_same_timing(script: Script) -> None:
    texts, times = set(), set()
    for seed in range(8):
        run, out = replay(script, msgspec.structs.replace(SAVED, seed=seed))
        texts.add("\n".join(transcript.lines(script, seed, out, "vi")))
        times.add(run.now)

    assert len(texts) > 2
    assert len(times) == 1


WORKER = Path(__file__).parent / "replaying_elsewhere.py"
PLACES = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles", "PYTHONUTF8": "0"},
]


def test_hash_seed_locale_and_clock_change_nothing() -> None:
    told = {
        subprocess.run(
            [sys.executable, str(WORKER)], env={**os.environ, **place}, capture_output=True, check=True
        ).stdout
        for place in PLACES
    }

    assert len(told) == 1
    assert len(told.pop()) > 500


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"\xff\xfe", b'{"pack":"p","scenario":"s"}',
        b'{"pack":"p","scenario":"s","seed":1,"acts":[[5,"answer"],[3,"stop"]]}',
        b'{"pack":"p","scenario":"s","seed":1,"acts":[[-5,"answer"]]}',
        b'{"pack":"p","scenario":"s","seed":1,"acts":[[99999999999,"answer"]]}',
        b'{"pack":"p","scenario":"s","seed":1,"until":99999999999}',
        b'{"pack":"p","scenario":"s","seed":1,"extra":2}',
    ],
)  # fmt: skip
def test_a_broken_saved_run_is_named(data: bytes) -> None:
    with pytest.raises(LachanError) as caught:
        read_saved(data)
    assert caught.value.code == "saved-run-broken"


@given(data=st.binary(max_size=200))
def test_no_bytes_bring_down_the_reader(data: bytes) -> None:
    with contextlib.suppress(LachanError):
        assert read_saved(data).format == 1


def test_a_run_of_another_scenario_or_with_an_unknown_act_is_refused(script: Script) -> None:
    for change, code in (
        ({"scenario": "other"}, "saved-run-other-scenario"),
        ({"acts": ((0, "fly away"),)}, "saved-run-unknown-act"),
    ):
        with pytest.raises(LachanError) as caught:
            replay(script, msgspec.structs.replace(SAVED, **change))
        assert caught.value.code == code
