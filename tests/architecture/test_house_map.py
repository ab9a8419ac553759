"""The map in the README is the house as it stands: rooms, their doors, and the contracts that hold them."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "lachan"
ROW = re.compile(r"^\| `(?P<room>\w+)(?:/|\.py)` \| (?P<holds>[^|]+) \|(?P<doors>[^|]*)\|$", re.MULTILINE)


def map_in_readme() -> dict[str, set[str]]:
    """Room to the rooms that it may import, as the README's table says."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = {match["room"]: set(re.findall(r"`(\w+)`", match["doors"])) for match in ROW.finditer(text)}
    assert rows, "README.md has no table of rooms"
    return rows


def rooms_in_tree() -> set[str]:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    modules = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    return packages | modules


def layers() -> list[str]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    (ordered,) = [contract for contract in contracts if contract["type"] == "layers"]
    assert ordered["exhaustive"] is True
    return [name.strip() for layer in ordered["layers"] for name in layer.split("|")]


def imports_of(room: str) -> Iterator[tuple[Path, str]]:
    files = sorted((PACKAGE / room).rglob("*.py")) or [PACKAGE / f"{room}.py"]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module == "lachan":
                names = [f"lachan.{alias.name}" for alias in node.names]
            for name in names:
                parts = name.split(".")
                if parts[0] == "lachan" and len(parts) > 1 and parts[1] != room:
                    yield file, parts[1]


def test_the_readme_names_every_room_and_no_other() -> None:
    assert set(map_in_readme()) == rooms_in_tree()


def test_the_readme_and_the_import_contract_name_the_same_rooms_in_the_same_order() -> None:
    assert list(map_in_readme()) == layers()


def test_a_room_may_only_look_down() -> None:
    order = layers()
    for room, doors in map_in_readme().items():
        above = {door for door in doors if order.index(door) <= order.index(room)}
        assert not above, f"README: {room} must not import {sorted(above)}, which stand above it"


@pytest.mark.parametrize("room", sorted(rooms_in_tree()))
def test_a_room_imports_only_what_the_readme_allows(room: str) -> None:
    allowed = map_in_readme()[room]
    seen = [(file, door) for file, door in imports_of(room) if door in rooms_in_tree()]
    for file, door in seen:
        assert door in allowed, (
            f"{file.relative_to(ROOT)} imports {door}: change the code, or the README's map"
        )


def test_the_scan_of_imports_sees_something() -> None:
    assert {door for _, door in imports_of("storage")} >= {"domain"}


@pytest.mark.parametrize("opening", sorted(PACKAGE.rglob("__init__.py")), ids=lambda path: path.parent.name)
def test_a_room_opens_with_two_to_four_lines_on_what_lives_there(opening: Path) -> None:
    if opening.parent == PACKAGE:
        return
    words = ast.get_docstring(ast.parse(opening.read_text(encoding="utf-8"))) or ""
    lines = [line for line in words.splitlines() if line.strip()]
    assert 2 <= len(lines) <= 4, f"{opening.relative_to(ROOT)}: {len(lines)} lines"
    assert "May import:" in words, f"{opening.relative_to(ROOT)} does not say what it may import"


def test_packaging_and_the_root_are_no_python_packages() -> None:
    # An __init__.py there shadows the library named "packaging" and breaks the build of the wheel.
    assert (ROOT / "packaging").is_dir()
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not (ROOT / "__init__.py").exists()
    assert not list((ROOT / "tests").rglob("__init__.py")), "tests are collected in importlib mode"
