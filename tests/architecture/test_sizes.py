"""A file or a function that has grown too big to hold one thing."""

import ast
from pathlib import Path

DESKTOP = Path(__file__).parents[2] / "desktop"
LONGEST_FILE = 500
LONGEST_FUNCTION = 60


def python_files() -> list[Path]:
    files = sorted(DESKTOP.rglob("*.py"))
    assert len(files) > 40
    return files


def test_no_python_file_is_longer_than_500_lines() -> None:
    long = {
        str(file.relative_to(DESKTOP)): lines
        for file in python_files()
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long, f"which second thing do these hold? {long}"


def test_no_function_is_longer_than_60_lines() -> None:
    long = {
        f"{file.relative_to(DESKTOP)}:{node.lineno} {node.name}": length
        for file in python_files()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert not long, f"split these, each step with a name of its own: {long}"


def test_no_qml_file_is_longer_than_300_lines() -> None:
    files = sorted(DESKTOP.rglob("*.qml"))
    assert files
    long = [file.name for file in files if len(file.read_text(encoding="utf-8").splitlines()) > 300]
    assert not long, f"make components of these: {long}"
