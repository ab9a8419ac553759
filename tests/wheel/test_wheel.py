"""The wheel carries everything, and works far from the checkout."""

import importlib.util
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def prove_wheel() -> ModuleType:
    spec = importlib.util.spec_from_file_location("lachan_prove_wheel", ROOT / "packaging" / "prove_wheel.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_the_wheel_installed_clean_starts_and_checks_its_lessons_from_another_folder(
    prove_wheel: ModuleType, tmp_path: Path
) -> None:
    true = prove_wheel.prove(tmp_path / "proof", borrow=True)

    assert [line.rpartition(" ")[2] for line in true[1:]] == ["--version", "--smoke", "check", "doctor"]


def test_a_file_that_the_wheel_forgot_is_found_out(prove_wheel: ModuleType, tmp_path: Path) -> None:
    wheel = tmp_path / "a.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("lachan/_shipped/lessons/LICENSE", "")
        archive.writestr("lachan/_shipped/assets/", "")
        archive.writestr("lachan/__init__.py", "")

    assert prove_wheel.in_wheel(wheel) == {"lessons/LICENSE"}
    assert {"lessons/LICENSE", "assets/fonts/OFL.txt"} <= prove_wheel.in_checkout()
