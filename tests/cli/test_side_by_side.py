"""How many processes check the scenarios side by side."""

import pytest

from lachan.cli.proofs import workers_for


@pytest.mark.parametrize(
    ("files", "processors", "workers"), [(3, 8, 3), (47, 4, 4), (100, 128, 61), (5, None, 1)]
)
def test_as_many_as_there_are_processors_and_windows_can_wait_for(
    files: int, processors: int | None, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: processors)

    assert workers_for(files) == workers
