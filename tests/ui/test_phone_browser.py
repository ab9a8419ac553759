"""The browser and the store: the true address is always there, and a look gives and installs nothing."""

import pytest
from apps_hand import Pick, acts, picker, put_in, written
from harness import HandTicker, OpenWindow
from PySide6.QtCore import Qt


@pytest.fixture
def pick_up(open_window: OpenWindow, ticker: HandTicker, monkeypatch: pytest.MonkeyPatch) -> Pick:
    return picker(open_window, ticker, monkeypatch)


def test_an_opened_link_shows_its_true_address_and_closes_again(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open mail/m-link")
    hand.driver.click("openLink-m-link")
    assert hand.view == "browser"
    assert hand.driver.find("addressHost").property("text") == "nhan-qua-lua-vang.example"
    assert "Lúa Vàng tri ân khách hàng" in hand.driver.texts()
    assert "Điền đủ hai ô để nhận quà trong hôm nay." in hand.driver.texts()

    hand.driver.click("leavePage")

    assert not hand.phone.moment.phone.page
    assert hand.view == "letter"


@pytest.mark.parametrize("key", ["addressBar", "lookAddress"])
def test_the_address_is_looked_at_closely(pick_up: Pick, key: str) -> None:
    hand = written(pick_up()).act("open_link m-link")

    hand.driver.click(key)
    assert "Tên miền không phải của ngân hàng." in hand.driver.texts()

    hand.driver.click("sheetClose")
    assert hand.view == "browser"


def test_a_field_gives_nothing_until_it_is_chosen(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open_link m-link")

    hand.driver.click("field-password")
    assert hand.phone.moment.run.leaked == frozenset()
    hand.driver.click("keep-password")
    assert hand.driver.seek("fill-password") is None
    assert hand.phone.moment.run.leaked == frozenset()

    hand.driver.tab_to("field-password")
    hand.driver.key(Qt.Key.Key_Return)
    hand.driver.tab_to("fill-password")
    hand.driver.key(Qt.Key.Key_Return)
    assert hand.phone.moment.run.leaked == {"password"}

    hand.phone.key(acts(hand)["give card"])
    assert hand.phone.moment.run.leaked == {"password", "card"}
    assert hand.driver.find("pageSent").isVisible()


def test_a_page_leads_on_to_its_links(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open_link m-link")

    hand.driver.click("browse fake-more")

    assert hand.driver.find("pageTitle").property("text") == "Thể lệ chương trình"


def test_an_address_is_typed_or_chosen(pick_up: Pick) -> None:
    hand = written(pick_up())
    hand.driver.click("app-browser")
    put_in(hand, "typedAddress", "khong-co.example")
    hand.driver.click("goToAddress")
    assert "Không tìm thấy trang này" in hand.driver.texts()

    hand.driver.click("browse bank-site")
    assert hand.driver.find("addressHost").property("text") == "lua-vang.example"

    hand.driver.click("leavePage")
    hand.act("open browser")
    put_in(hand, "typedAddress", "https://lua-vang.example/")
    hand.driver.key(Qt.Key.Key_Return)
    assert hand.phone.moment.phone.page == "bank-site"


def test_no_page_and_no_act_says_which_page_is_genuine(pick_up: Pick) -> None:
    hand = written(pick_up()).act("browse bank-site")
    true = {item.objectName() for item in hand.inside() if item.objectName()}
    hand.act("open_link m-link")
    false = {item.objectName() for item in hand.inside() if item.objectName()}

    assert true - {"browse bank-site"} <= false


def test_a_download_shows_the_app_before_it_is_installed(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open_link m-link")
    hand.driver.click("download")
    assert hand.view == "app"
    texts = hand.driver.texts()
    assert {"Đọc Thông Báo", "Không rõ nguồn: không từ Kho ứng dụng", "Xem và điều khiển màn hình"} <= set(
        texts
    )
    assert not hand.phone.moment.phone.installed

    hand.driver.click("notNow")
    assert hand.view == "browser"
    assert not hand.phone.moment.phone.installed


def test_an_app_sent_in_a_chat_is_installed_and_removed_by_keys(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open chat/caller")
    for name in ("handed-c-app", "install"):
        hand.driver.tab_to(name)
        hand.driver.key(Qt.Key.Key_Return)
    assert hand.phone.moment.phone.installed == ("reader",)

    hand.phone.key(acts(hand)["uninstall reader"])

    assert hand.phone.moment.phone.installed == ()


def test_the_store_holds_its_apps_and_those_on_the_phone(pick_up: Pick) -> None:
    hand = written(pick_up())
    hand.driver.click("app-store")
    hand.driver.click("store-store/torch")
    assert "Từ Kho ứng dụng" in hand.driver.texts()
    hand.driver.click("install")
    hand.driver.click("phoneBack")
    assert hand.view == "store"
    assert "Đã cài trên máy" in str([row.sub for row in hand.phone.rows("store")])

    hand.driver.click("store-store/torch")
    hand.driver.click("uninstall")
    assert hand.phone.moment.phone.installed == ()


def test_back_leads_from_a_page_to_where_its_link_was(pick_up: Pick) -> None:
    hand = written(pick_up()).act("open mail/m-link", "open_link m-link")

    hand.driver.click("phoneBack")
    assert hand.view == "letter"

    hand.driver.click("phoneSwitch")
    assert hand.view == "browser"
    assert hand.phone.moment.phone.page == "fake-page"
