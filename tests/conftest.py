"""How the tests are shared out where several processes run them."""

from pathlib import Path

import pytest

TAKEN_APART = frozenset({"test_every_page.py"})
"""Long files whose tests share nothing, so that they may run in different processes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of a file in one process: many share what costs seconds to make."""
    for item in items:
        path = Path(item.path)
        if path.name not in TAKEN_APART:
            item.add_marker(pytest.mark.xdist_group(str(path)))
