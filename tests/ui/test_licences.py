"""The page of licences, from source and as a build shows it; and what About says of the network."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from harness import Driver, OpenWindow

from lachan import paths
from lachan.content.licences import licensed_works
from lachan.ui.viewmodels.licences_model import LicencesViewModel

Open = Callable[[], Driver]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a build lays beside the program."""
    folder = tmp_path / "licenses"
    folder.mkdir()
    rows = [
        {"name": "Qt", "version": "6.11.3", "licence": "LGPL-3.0-only", "texts": []},
        {"name": "Lá Chắn, the program", "version": "", "licence": "Apache-2.0", "texts": []},
    ]
    (folder / "components.json").write_text(json.dumps(rows), "utf-8")
    (folder / "INDEX.txt").write_text("list", "utf-8")
    monkeypatch.setattr(paths, "licences", lambda: folder)
    return folder


def words(driver: Driver) -> list[str]:
    return [str(item.property("text")) for item in driver.items() if item.inherits("QQuickText")]


def at_licences(driver: Driver) -> Driver:
    driver.shell.app.enter(driver.add_learner().id)
    driver.shell.app.go("settings")
    driver.settle()
    driver.click("licences")
    driver.wait_until(lambda: driver.page == "licences")
    return driver


def test_from_source_the_page_shows_what_notice_names(open_window: OpenWindow) -> None:
    driver = at_licences(open_window())

    assert "Lucide icons (assets/icons/*.svg)" in words(driver)
    assert any("SIL Open Font License" in one for one in words(driver))
    assert driver.seek("licenceTexts") is None or not driver.find("licenceTexts").isVisible()
    notice = paths.notice()
    assert notice is not None
    said = " ".join(f"{one.name} {one.text}" for one in licensed_works())
    assert said.split() == notice.read_text("utf-8").split(), "not a word of it is lost"


def test_a_build_shows_everything_that_is_in_it_and_opens_the_texts(
    open_window: OpenWindow, built: Path
) -> None:
    driver = at_licences(open_window())
    shown: list[Path] = []
    model = driver.shell.app.licences_vm
    assert isinstance(model, LicencesViewModel)
    model.serve(shown.append)

    assert {"Qt 6.11.3", "LGPL-3.0-only", "Lá Chắn, the program", "Apache-2.0"} <= set(words(driver))
    driver.click("licenceTexts")

    assert shown == [built / "INDEX.txt"]


def test_back_leads_to_settings(open_window: OpenWindow) -> None:
    driver = at_licences(open_window())

    driver.click("back")

    assert driver.page == "settings"


@pytest.mark.parametrize(
    ("language", "said"), [("vi", "không mở kết nối nào"), ("en", "opens no connection")]
)
def test_about_says_that_nothing_is_connected_and_why_the_network_library_is_there(
    open_window: OpenWindow, language: str, said: str
) -> None:
    driver = open_window(language=language)
    driver.shell.app.go("settings")
    driver.settle()

    text = str(driver.find("noConnection").property("text"))
    assert said in text
    assert "Qt" in text
