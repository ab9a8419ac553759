"""Lessons from a stick, in the window: asked about, added, on the path at once, taken away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from carried_packs import SEED, readme_example, small_pack
from harness import Driver, OpenWindow
from PySide6.QtCore import Qt, QUrl

from lachan.content.pack_building import build
from lachan.content.pack_keys import shown_key, trusted
from lachan.content.pack_shelf import added, install
from lachan.content.pack_signing import public_of
from lachan.ui.courses import course_at
from lachan.ui.viewmodels.packs_model import PacksViewModel

Carry = Callable[..., QUrl]


@pytest.fixture
def carry(tmp_path: Path) -> Carry:
    """Build a pack on a stick and return its address, as a file dialog would."""

    def build_one(version: str = "1.0", seed: bytes | None = SEED) -> QUrl:
        name = f"ours-{version}-{seed is not None}"
        file = tmp_path / f"{name}.lachan"
        build(small_pack(tmp_path / name, readme_example(), version=version), file, seed)
        return QUrl.fromLocalFile(str(file))

    return build_one


def at_packs(driver: Driver) -> PacksViewModel:
    driver.shell.app.show("settings")
    driver.settle()
    driver.click("packs")
    assert driver.page == "packs"
    packs = driver.shell.app.packs_vm
    assert isinstance(packs, PacksViewModel)
    return packs


def test_a_pack_of_an_unknown_signer_is_added_once_its_code_is_compared(
    open_window: OpenWindow, home: Path, carry: Carry
) -> None:
    driver = open_window(language="en")
    packs = at_packs(driver)
    assert driver.find("packsNone").isVisible()

    packs.add(carry())
    driver.wait_until(lambda: driver.seek("packCode"), "the question")
    assert driver.find("packCode").property("text") == f"Code: {shown_key(public_of(SEED))}"
    assert not driver.find("packAccept").isEnabled(), "a name to know them by comes first"
    driver.tab_to("packByInput")
    driver.type("Co Hoa")
    driver.tab_to("packAccept")
    driver.key(Qt.Key.Key_Return)

    driver.wait_until(lambda: "on the path now" in str(driver.find("packsTold").property("text")))
    assert "Version 1.0, signed by Co Hoa" in driver.texts()
    assert trusted(home) == {public_of(SEED): "Co Hoa"}
    assert driver.seek("packCode") is None


def test_refusing_changes_nothing(open_window: OpenWindow, home: Path, carry: Carry) -> None:
    driver = open_window(language="vi")
    at_packs(driver).add(carry(seed=None))
    driver.wait_until(lambda: driver.seek("packAsked"), "the question")
    assert driver.seek("packCode") is None, "nobody signed: there is no code"

    driver.click("packRefuse")

    assert added(home) == ()
    assert "Chưa thêm gì cả. Mọi thứ vẫn như cũ." in driver.texts()


def test_a_broken_file_is_told_in_words(open_window: OpenWindow, home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "x.lachan"
    broken.write_bytes(b"GIF89a")
    driver = open_window(language="en")

    at_packs(driver).add(QUrl.fromLocalFile(str(broken)))

    driver.wait_until(lambda: driver.seek("packsTold"), "what was wrong")
    assert "is not a pack of lessons" in str(driver.find("packsTold").property("text"))
    assert added(home) == ()


def test_a_pack_is_taken_away(open_window: OpenWindow, home: Path, carry: Carry) -> None:
    install(Path(carry().toLocalFile()), home, accept="Co Hoa")
    driver = open_window(language="en")
    at_packs(driver)

    driver.click("removePack")

    driver.wait_until(lambda: added(home) == (), "the pack is gone")
    driver.wait_until(lambda: driver.seek("packsNone"), "the page says so")


def test_an_added_pack_is_on_the_path_and_its_runs_are_recorded_under_its_own_hash(
    home: Path, carry: Carry
) -> None:
    before = course_at(home)
    install(Path(carry().toLocalFile()), home, accept="Co Hoa")

    course = course_at(home)

    assert [module.id for module in course.modules()] == [*(m.id for m in before.modules()), "friends"]
    assert course.script("code-for-lan").scenario.id == "code-for-lan"
    assert course.has("code-for-lan")
    assert not before.has("code-for-lan")
    assert course.hash_of("police-parcel") == before.hash_of("police-parcel")
    assert course.hash_of("code-for-lan") != course.hash_of("police-parcel")
