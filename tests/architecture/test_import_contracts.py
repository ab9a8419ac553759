"""The doors between the rooms are held by import-linter, and the core lives without Qt."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORE = """\
import sys
sys.modules["PySide6"] = None
sys.modules["shiboken6"] = None
import importlib, pathlib
package = pathlib.Path(sys.argv[1])
names = []
for room in ("domain", "scenario", "content", "storage", "learning", "classroom", "cli"):
    for file in sorted((package / room).rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
names += ["lachan.paths", "lachan.__main__", "lachan.ui", "lachan.ui.wording"]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def test_every_import_contract_is_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    done = subprocess.run([*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    kept = re.search(r"Contracts: (\d+) kept, 0 broken", done.stdout)
    assert kept is not None, done.stdout
    assert int(kept[1]) >= 3


def test_the_core_is_imported_whole_with_qt_out_of_reach() -> None:
    package = ROOT / "desktop" / "lachan"
    done = subprocess.run(
        [sys.executable, "-c", CORE, str(package)], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40
