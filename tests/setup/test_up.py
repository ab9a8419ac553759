"""From a fresh machine to the window in one command: what is missing is told, once, with its mend."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def up(tmp_path: Path) -> ModuleType:
    """packaging/up.py, loaded as a stranger would run it, its .venv in a folder of the test."""
    spec = importlib.util.spec_from_file_location("lachan_up", ROOT / "packaging" / "up.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.VENV = str(tmp_path / ".venv")
    module.STAMP = str(tmp_path / ".venv" / "stamp.json")
    return module


def no_subprocess(*_: object, **__: object) -> None:
    raise AssertionError("nothing may be started here")


def test_the_bare_command_opens_the_window_on_the_screen_that_is_there(up: ModuleType) -> None:
    environ = {"DISPLAY": ":0"}
    extras, command, qt = up.plan([], environ)

    assert (extras, command[1:], qt) == ([], ["-m", "lachan"], True)
    assert environ == {"DISPLAY": ":0"}


def test_the_test_command_needs_no_screen_and_hands_on_what_follows(up: ModuleType) -> None:
    environ: dict[str, str] = {}
    extras, command, qt = up.plan(["test", "-k", "secrecy"], environ)

    assert (extras, command[1:], qt) == (
        ["dev"],
        ["-m", "pytest", *up.SIDE_BY_SIDE, "-k", "secrecy"],
        True,
    )
    assert environ == {"QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize("line", [["lachan", "check", "lessons"], ["check", "lessons"]])
def test_a_command_of_lachan_is_run_and_needs_no_qt_beforehand(up: ModuleType, line: list[str]) -> None:
    extras, command, qt = up.plan(line, {})
    assert (extras, command[1:], qt) == ([], ["-m", "lachan", "check", "lessons"], False)


def test_an_old_python_is_told_so_and_nothing_is_started(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(up, "PYTHON_FLOOR", (3, 99))
    monkeypatch.setattr(up.subprocess, "run", no_subprocess)

    assert up.main([]) == 3
    said = capfd.readouterr().err
    assert "Lá Chắn cần Python 3.11" in said
    assert "needs Python 3.11" in said


def test_up_py_can_be_read_by_a_python_too_old_to_run_it() -> None:
    import ast

    ast.parse((ROOT / "packaging" / "up.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_venv_and_libraries_are_asked_for_in_one_line(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = up.load_libraries()
    lack = libraries.Trouble((libraries.MISSING,), ("libEGL.so.1",), ("libegl1",))
    monkeypatch.setattr(libraries, "trouble", lambda environ: lack)
    monkeypatch.setattr(libraries, "installer", lambda: "apt-get")
    monkeypatch.setattr(up, "load_libraries", lambda: libraries)

    words = up.lacks_of_machine({}, qt=True, venv=False)

    (line,) = [text for text in words.splitlines() if text.startswith("    ")]
    assert line.endswith(
        f"apt-get install -y --no-install-recommends python3.{sys.version_info[1]}-venv libegl1"
    )
    assert "Python này thiếu" in words
    assert "This machine lacks" in words


def test_a_machine_that_lacks_nothing_is_told_nothing(up: ModuleType) -> None:
    assert up.lacks_of_machine({}, qt=False, venv=True) == ""


def test_the_tests_ask_for_strace_in_the_same_line_and_the_app_does_not(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(up.shutil, "which", lambda _name: None)
    monkeypatch.setattr(up.sys, "platform", "linux")
    libraries = up.load_libraries()
    monkeypatch.setattr(libraries, "installer", lambda: "apt-get")
    monkeypatch.setattr(up, "load_libraries", lambda: libraries)

    assert up.has_tracer([])
    assert not up.has_tracer(["test", "-x"])
    words = up.lacks_of_machine({}, qt=False, venv=True, tracer=False)
    (line,) = [text for text in words.splitlines() if text.startswith("    ")]
    assert line.endswith("apt-get install -y --no-install-recommends strace")


def test_what_is_missing_stops_everything_with_exit_code_3(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(up, "lacks_of_machine", lambda *_: "thiếu / lacking")
    monkeypatch.setattr(up.subprocess, "run", no_subprocess)

    assert up.main([]) == 3
    assert capfd.readouterr().err == "thiếu / lacking\n"


def write_stamp(up: ModuleType, **changes: object) -> None:
    Path(up.venv_python()).parent.mkdir(parents=True)
    Path(up.venv_python()).touch()
    Path(up.STAMP).write_text(json.dumps(up.wanted_stamp(["dev"]) | changes), encoding="utf-8")


def test_a_finished_set_up_is_used_again_without_a_word(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    write_stamp(up)
    monkeypatch.setattr(up.subprocess, "run", no_subprocess)

    up.set_up(["dev"])
    up.set_up([])
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    "changes",
    [{"pyproject": "another"}, {"python": "3.9.0"}, {"root": "/elsewhere"}, {"extras": []}],
    ids=["project file changed", "another Python", "checkout moved", "tests never set up"],
)
def test_a_set_up_that_no_longer_fits_is_done_again(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, changes: dict[str, object]
) -> None:
    started: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        started.append(command)
        return subprocess.CompletedProcess(command, 1, "", "")

    write_stamp(up, **changes)
    monkeypatch.setattr(up.subprocess, "run", run)
    up.set_up(["dev"])

    assert any("install" in command and command[-1].endswith("[dev]") for command in started)
    assert up.is_ready(up.read_stamp(), up.wanted_stamp(["dev"]))


def test_opening_the_app_keeps_what_the_tests_had_installed(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_stamp(up, pyproject="another")
    monkeypatch.setattr(
        up.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1, "", "")
    )

    up.set_up([])
    assert up.read_stamp()["extras"] == ["dev"]


def test_a_failed_download_is_told_and_leaves_no_stamp(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def run(command: list[str], **_: object) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(up, "lacks_of_machine", lambda *_: "")
    monkeypatch.setattr(up.subprocess, "run", run)

    assert up.main(["test"]) == 3
    said = capfd.readouterr().err
    assert "hãy kiểm tra rồi chạy lại" in said
    assert "Traceback" not in said
    assert up.read_stamp() == {}


def test_a_folder_that_cannot_be_written_is_named(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "/somewhere/.venv")

    monkeypatch.setattr(up, "lacks_of_machine", lambda *_: "")
    monkeypatch.setattr(up.subprocess, "run", run)

    assert up.main([]) == 3
    assert "Cannot use /somewhere/.venv: Permission denied" in capfd.readouterr().err


def test_ctrl_c_is_quiet(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(up, "up", run)
    assert up.main([]) == 130
    assert capfd.readouterr() == ("", "")


def test_an_app_ended_by_a_signal_is_told_as_shells_do(
    up: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(up, "lacks_of_machine", lambda *_: "")
    monkeypatch.setattr(up, "set_up", lambda extras: None)
    monkeypatch.setattr(up.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], -15))

    assert up.main([]) == 128 + 15


def test_the_first_screen_of_the_readme_holds_the_two_commands_and_ci_runs_the_second() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = readme.split("```sh\n", 1)[1].split("```", 1)[0].splitlines()
    line_of_block = readme[: readme.index("```sh")].count("\n")

    assert block == ["python3 packaging/up.py", "python3 packaging/up.py test"]
    assert line_of_block < 25, "the commands belong on the first screen"
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    awk = next(line for line in script.splitlines() if line.strip().startswith("awk ")).strip()
    said = subprocess.run(["bash", "-c", awk], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == block[1:]
