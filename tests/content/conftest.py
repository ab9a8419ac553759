"""What the tests of the content room share."""

import re
import sys
from pathlib import Path

import pytest
import yaml

from lachan.content import yaml_parsers

sys.path.insert(0, str(Path(__file__).parent))
README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(scope="session")
def example() -> str:
    """The whole scenario that the README's guide for authors begins with."""
    found = re.search(r"## Writing a scenario\n.*?```yaml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture(params=["CBaseLoader", "BaseLoader"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers: libyaml's, and the one of a PyYAML that was built without it."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(yaml_parsers, "_Loader", getattr(yaml, request.param))
