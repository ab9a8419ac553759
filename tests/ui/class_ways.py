"""The ways to the pages of a class, for tests that look at every page."""

from collections.abc import Callable

from class_pages import place, school_list, url
from harness import Driver

from lachan.ui.shot_head import at_head
from lachan.ui.shot_ways import Later, Stage
from lachan.ui.viewmodels.phone_clock import HandTicker

Way = Callable[[Driver, HandTicker], None]
PROJECTED = "police-parcel"


def class_at(*deeds: str) -> Way:
    def way(driver: Driver, _ticker: HandTicker) -> None:
        driver.shell.app.enter(driver.add_learner("Cô Hạnh", "co", "teacher").id)
        driver.shell.app.go("class")
        driver.settle()
        if deeds:
            driver.shell.app.class_vm.openDemo()
            driver.settle()
        for deed in deeds:
            if not deed.startswith("-"):
                driver.click(deed)

    return way


def class_list(driver: Driver, ticker: HandTicker) -> None:
    class_at()(driver, ticker)
    vm = driver.shell.app.class_vm
    driver.click("door-make")
    home = driver.shell.class_desk.home
    vm.make_vm.read(url(school_list(home)))
    driver.settle()
    vm.make_vm.toWords()
    vm.make_vm.make()
    driver.settle()
    driver.click("makeFinished")
    vm.lock()


def class_locked(driver: Driver, ticker: HandTicker) -> None:
    class_list(driver, ticker)
    driver.settle()
    driver.click("class-0")


def paper(driver: Driver, ticker: HandTicker) -> None:
    class_at("section-room")(driver, ticker)
    room = driver.shell.app.class_vm.room_vm
    object.__setattr__(room._papers, "viewer", lambda _file: True)
    driver.click("printPaper")
    room.typeIn(room._answers.rows[1].learner, "LTX")
    driver.click("typePaper")
    driver.settle()


def projector(*deeds: str) -> Way:
    def way(driver: Driver, ticker: HandTicker) -> None:
        class_at("section-room", f"project-{PROJECTED}", *deeds)(driver, ticker)
        for act, hands in enumerate((12, 3) if deeds else ()):
            phone = driver.shell.app.projector_vm
            phone.setHands(phone.ballot_rows[act].act, hands)

    return way


def classmate(driver: Driver, ticker: HandTicker) -> None:
    class_list(driver, ticker)
    vm, mate = driver.shell.app.class_vm, driver.shell.app.classmate_vm
    words = " ".join(vm.make_vm.passphrase)
    vm.choose(vm.rows.rows[0].key)
    vm.unlock(words)
    stick = place(driver.shell.class_desk.home, "stick")
    vm.carry_vm.handOut(url(stick))
    mate.look(url(next(stick.glob("*.lachan-card"))))
    mate.take()
    driver.shell.app.go("classmate")


def care(*deeds: str) -> Way:
    """Open "Class keys and list" of a class, at its menu or at one of its parts."""

    def way(driver: Driver, ticker: HandTicker) -> None:
        class_list(driver, ticker)
        vm = driver.shell.app.class_vm
        vm.choose(vm.rows.rows[0].key)
        vm.unlock(" ".join(vm.make_vm.passphrase))
        driver.settle()
        driver.click("classCare")
        for deed in deeds:
            driver.click(deed if deed.startswith("erase-") else f"care-{deed}")
        if "list" in deeds:
            names = ("Nguyễn Thị Ánh Tuyết", "Lê Văn Dũng", "Vũ Thảo My")
            vm.care_vm.list_vm.read(url(school_list(driver.shell.class_desk.home / "newer", names)))
        driver.settle()

    return way


def class_lost(driver: Driver, ticker: HandTicker) -> None:
    classmate(driver, ticker)
    stick = place(driver.shell.class_desk.home, "stick")
    driver.shell.app.class_vm.lock()
    driver.shell.app.go("class")
    driver.settle()
    driver.click("classLost")
    driver.shell.app.class_vm.lost_vm.look(url(next(stick.glob("*.lachan-card"))))
    driver.settle()


def head_at(*stages: str) -> Way:
    """The head teacher's page: with no key, with new words, locked, or with classes of the demonstration."""

    def way(driver: Driver, ticker: HandTicker) -> None:
        class_at()(driver, ticker)
        at_head(*stages)(Stage(driver.shell, ticker, Later()))
        driver.settle()

    return way
