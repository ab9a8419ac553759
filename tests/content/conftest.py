"""What the tests of the content room share."""

import sys
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent))  # so that tests may say: from carried_packs import …

from carried_packs import readme_example

from lachan.content import yaml_parsers


@pytest.fixture(scope="session")
def example() -> str:
    """The whole scenario that the README's guide for authors begins with."""
    return readme_example()


@pytest.fixture(params=["CBaseLoader", "BaseLoader"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers: libyaml's, and the one of a PyYAML that was built without it."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(yaml_parsers, "_Loader", getattr(yaml, request.param))
