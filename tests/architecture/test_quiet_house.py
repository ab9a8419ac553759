"""Nothing leaves the machine, and no test waits on a clock."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "aiohttp", "httpx", "asyncio"}
HARMLESS = {"urllib.parse"}
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}
QT_NETWORK = {"PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtHttpServer"}
FETCHES = re.compile(r"XMLHttpRequest|QtWebSockets|QtWebEngine|QtWebView|[\"']https?://")
NOT_A_WAIT = {"tests/learning/test_killed_in_mid_call.py": 1, "tests/faults/kills.py": 1}
"""Sleeps that no result hangs on, counted: these move a kill to another place in a write."""
WAITS = {"sleep", "qWait", "qSleep", "wait_for_seconds"}


def trees(folder: str) -> Iterator[tuple[Path, ast.Module]]:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert len(files) > 5
    for file in files:
        yield file.relative_to(ROOT), ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each (module, name) that *tree* imports; the name is "" for a plain ``import``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def network_imports(tree: ast.Module) -> list[str]:
    found = []
    for module, name in imported(tree):
        full = f"{module}.{name}" if module == "PySide6" else module
        if full in QT_NETWORK and name not in LOCAL_ONLY:
            found.append(f"{module}.{name}")
        elif module.partition(".")[0] in NETWORK and module not in HARMLESS:
            found.append(module)
    return found


def test_no_code_of_the_app_can_open_a_socket() -> None:
    found = {str(file): names for file, tree in trees("desktop") if (names := network_imports(tree))}
    assert not found, "only QLocalServer and QLocalSocket may come from QtNetwork"


def test_the_scan_for_sockets_knows_them_in_every_form() -> None:
    forms = (
        "import socket", "from urllib.request import urlopen", "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QNetworkAccessManager", "import http.client",
        "import PySide6.QtNetwork",
    )  # fmt: skip
    for form in forms:
        assert network_imports(ast.parse(form)), form
    assert not network_imports(ast.parse("from PySide6.QtNetwork import QLocalServer, QLocalSocket"))


def test_no_qml_fetches_anything() -> None:
    files = sorted((ROOT / "desktop").rglob("*.qml"))
    assert files
    found = [file.name for file in files if FETCHES.search(file.read_text(encoding="utf-8"))]
    assert not found


def waits(tree: ast.Module) -> list[int]:
    lines = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        owner = (
            called.value.id
            if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name)
            else ""
        )
        if name in WAITS or (owner == "qtbot" and name == "wait"):
            lines.append(node.lineno)
    return lines


def test_no_test_sleeps() -> None:
    found = {file.as_posix(): lines for file, tree in trees("tests") if (lines := waits(tree))}
    found = {file: lines for file, lines in found.items() if len(lines) > NOT_A_WAIT.get(file, 0)}
    assert not found, "wait on a condition (waitUntil, waitSignal) or move a clock of your own"


def test_the_scan_for_sleeps_sees_them() -> None:
    for form in ("time.sleep(1)", "sleep(1)", "qtbot.wait(50)", "QTest.qWait(5)"):
        assert waits(ast.parse(form)) == [1], form
