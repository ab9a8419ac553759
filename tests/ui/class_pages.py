"""A teacher's hands in tests: lists of the school, sticks, computers of pupils that hand work in."""

from pathlib import Path

import openpyxl
from harness import Driver
from PySide6.QtCore import QUrl

from lachan.classroom.pupil_pc import PupilPC
from lachan.classroom.record_events import RecordEvents
from lachan.storage.record import Record
from lachan.ui.viewmodels.class_model import ClassViewModel

NAMES = ("Nguyễn Thị Ánh", "Lê Văn Dũng", "Trần Bảo Khoa", "Phạm Ngọc Linh")
RUNS = {"police-parcel": ("scam", "harmed"), "ward-invitation": ("genuine", "safe")}


def url(path: Path) -> QUrl:
    return QUrl.fromLocalFile(str(path))


def school_list(folder: Path, names: tuple[str, ...] = NAMES, label: str = "7A1") -> Path:
    """A workbook as a school's system exports it, its last row without a name."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Mã học sinh", "Họ và tên", "Lớp"])
    for number, name in enumerate(names, start=1):
        sheet.append([number, f"HS{number:03d}", name, label])
    sheet.append([len(names) + 1, f"HS{len(names) + 1:03d}", "", label])
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "danh-sach.xlsx"
    book.save(file)
    return file


def place(home: Path, name: str) -> Path:
    folder = home / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def desk_of(driver: Driver) -> ClassViewModel:
    driver.shell.app.go("class")
    driver.settle()
    return driver.shell.app.class_vm


def make_class(driver: Driver, home: Path) -> tuple[ClassViewModel, str]:
    """Make class 7A1 through the sheet, without its clicks, and return its passphrase."""
    vm = desk_of(driver)
    vm.make_vm.begin()
    vm.make_vm.read(url(school_list(home)))
    vm.make_vm.toWords()
    words = " ".join(vm.make_vm.passphrase)
    vm.make_vm.make()
    driver.settle()
    return vm, words


def hand_in(driver: Driver, home: Path, stick: Path, name: str, pupil: int = 0) -> Path:
    """A pupil's computer: takes the card from the stick, plays, answers, and hands in."""
    desk = driver.shell.class_desk
    with Record.open(home / name, desk.clock, desk.entropy) as record:
        events = RecordEvents(record)
        pc = PupilPC(home / name / "pc", events, events.register, desk.clock, desk.entropy, lambda _: None)
        card = pc.take(next(stick.glob("*.lachan-card")))
        learner = card.pupils[pupil].learner
        pc.sit_down(card, learner)
        body = {"lesson": "01-fake-authority", "question": "quiz-1", "choice": "0", "right": True}
        record.append(learner, "answered", body)
        return pc.hand_in(card, stick, desk.catalogue).file
