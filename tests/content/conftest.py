"""What the tests of the content room share."""

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(scope="session")
def example() -> str:
    """The whole scenario that the README's guide for authors begins with."""
    found = re.search(r"## Writing a scenario\n.*?```yaml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]
