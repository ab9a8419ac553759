"""The words for every LachanError, in both languages. No Qt here: the commands use it too."""

from collections.abc import Mapping

from lachan.domain.errors import LachanError
from lachan.domain.text import Language, Text
from lachan.ui.wording_class import CLASS_WORDS
from lachan.ui.wording_packs import PACKS
from lachan.ui.wording_record import PINS, TIDINGS
from lachan.ui.wording_voices import VOICES

_RECORD = {
    "record-in-use": Text(
        "Lá Chắn đang mở ở một cửa sổ khác. Dùng cửa sổ đó, hoặc đóng nó rồi mở lại.",
        "Lá Chắn is already open in another window. Use that one, or close it and start again.",
    ),
    "record-read-only": Text(
        "Máy không cho ghi vào nơi lưu bài tập nên chưa thể lưu tiến độ.",
        "This computer does not allow writing where progress is kept, so it cannot be saved yet.",
    ),
    "record-folder-unwritable": Text(
        "Không ghi được vào thư mục {folder} ({reason}).", "The folder {folder} cannot be written ({reason})."
    ),
    "record-damaged": Text(
        "Sổ ghi tiến độ bị hỏng và chưa ghép lại được. Mọi thứ vẫn được giữ; mở lại Lá Chắn để thử lại.",
        "The record of progress is damaged and could not be put together yet. Everything is kept; open Lá Chắn again.",
    ),
    "record-newer": Text(
        "Sổ ghi tiến độ được tạo bằng bản Lá Chắn mới hơn. Cài bản mới rồi mở lại nhé.",
        "The record of progress was made by a newer Lá Chắn. Please install that version and try again.",
    ),
    "disk-full": Text(
        "Ổ đĩa đã đầy. Bài vừa làm vẫn còn trong máy, sẽ được lưu khi có chỗ trống.",
        "The disk is full. What was just done is kept in memory and will be saved when there is room.",
    ),
    "record-io": Text(
        "Chưa lưu được bài vừa làm. Nó vẫn còn trong máy, mình thử lưu lại sau.",
        "What was just done could not be saved yet. It is kept in memory; saving will be tried again.",
    ),
    "record-cannot-open": Text(
        "Không mở được sổ ghi tiến độ ({reason}).", "The record of progress cannot be opened ({reason})."
    ),
    "event-malformed": Text(
        "Có một dòng không đọc được trong sổ ghi tiến độ ({reason}).",
        "One line of the record of progress cannot be read ({reason}).",
    ),
    "record-settings-refused": Text(
        "Ổ đĩa này không nhận cách lưu an toàn ({setting}).",
        "This disk does not accept the safe way of saving ({setting}).",
    ),
}
_LEARNERS = {
    "nickname-empty": Text("Cho mình biết biệt danh nhé.", "Please choose a nickname."),
    "nickname-too-long": Text(
        "Biệt danh dài {length} chữ cái; tối đa là {limit}.",
        "This nickname has {length} letters; the most is {limit}.",
    ),
    "nickname-control-characters": Text(
        "Biệt danh có ký tự không hiện ra được. Gõ lại giúp nhé.",
        "The nickname holds a character that cannot be shown. Please type it again.",
    ),
    "nickname-taken": Text(
        "Đã có {nickname} với gương mặt này. Chọn gương mặt khác hoặc biệt danh khác nhé.",
        "There is already a {nickname} with this face. Choose another face or nickname.",
    ),
    "face-missing": Text("Chọn một gương mặt nhé.", "Please choose a face."),
    "role-unknown": Text("Không có vai “{role}”.", "There is no role “{role}”."),
    "learner-unknown": Text(
        "Không tìm thấy người học này trên máy.", "This learner is not on this computer."
    ),
}
_SCENARIOS = {
    "saved-run-broken": Text(
        "Lượt luyện đã lưu không đọc được ({why}).", "The saved run cannot be read ({why})."
    ),
    "saved-run-other-scenario": Text(
        "Lượt luyện này thuộc tình huống {wanted}, không phải {given}.",
        "This run belongs to the scenario {wanted}, not to {given}.",
    ),
    "saved-run-unknown-act": Text(
        "Lượt luyện đã lưu có việc “{act}” mà bản Lá Chắn này chưa biết.",
        "The saved run holds the act “{act}”, which this Lá Chắn does not know.",
    ),
    "scenario-goes-in-circles": Text(
        "Tình huống {scenario} cứ quay vòng ở chặng {beat}. “lachan check” sẽ chỉ chỗ cần sửa.",
        "The scenario {scenario} goes in circles at the beat {beat}. “lachan check” shows what to mend.",
    ),
    "scenario-dead-end": Text(
        "Tình huống {scenario} đi vào ngõ cụt ở chặng {beat}. “lachan check” sẽ chỉ chỗ cần sửa.",
        "The scenario {scenario} has a dead end at the beat {beat}. “lachan check” shows what to mend.",
    ),
}
_RUNS = {
    "lesson-unknown": Text("Không tìm thấy bài học này.", "This lesson cannot be found."),
    "print-failed": Text(
        "Không ghi được tờ để in vào {path}.", "The page to print could not be written to {path}."
    ),
    "checks-missing": Text(
        "Bộ bài này chưa có câu hỏi thật hay lừa.", "These lessons hold no items to judge."
    ),
    "check-set-unknown": Text("Không tìm thấy bộ câu hỏi này.", "This set of items cannot be found."),
    "run-unknown": Text("Không tìm thấy lượt luyện này.", "This practice run cannot be found."),
    "run-of-other-lessons": Text(
        "Bài đã được cập nhật từ lần luyện trước nên không đi tiếp được. Bấm “Bỏ lượt này” rồi chơi lại từ đầu nhé.",
        "The lessons have been updated since, so this run cannot go on. Press “Let this one go” and start afresh.",
    ),
    "run-lessons-gone": Text(
        "Cuộc gọi đang dở thuộc bộ bài vừa gỡ, nên dừng ở đây. Không có gì bị trừ.",
        "The call left unfinished belonged to the pack just taken away, so it ends here. Nothing is lost by it.",
    ),
    "run-finished": Text("Lượt luyện này đã xong.", "This practice run is already over."),
    "act-unknown": Text("Không có việc “{act}”.", "There is no act “{act}”."),
}
_START = {
    "window-cannot-open": Text(
        "Chưa mở được cửa sổ. Hãy chạy “lachan doctor” để xem cần sửa gì.",
        "The window could not be opened. Run “lachan doctor” to see what to mend.",
    ),
    "picture-not-written": Text(
        "Không ghi được ảnh {path}. Hãy chọn thư mục khác.",
        "The picture {path} could not be written. Please choose another folder.",
    ),
    "font-missing": Text(
        "Thiếu phông chữ {family}. Cài lại Lá Chắn giúp nhé.",
        "The font {family} is missing. Please install Lá Chắn again.",
    ),
    "qt-not-installed": Text(
        "Python này chưa có PySide6: {python}", "This Python does not have PySide6: {python}"
    ),
    "qt-cannot-load": Text("Không nạp được Qt: {reason}", "Qt cannot be loaded: {reason}"),
}
_FILES = {
    "path-missing": Text("Không có {path}.", "There is no {path}."),
    "no-scenarios": Text(
        "Trong {path} không có tệp .scenario.yaml nào.", "There is no .scenario.yaml file in {path}."
    ),
    "folder-unwritable": Text(
        "Không ghi được vào {folder} ({reason}).", "{folder} cannot be written ({reason})."
    ),
    "file-unreadable": Text("Không đọc được {path} ({reason}).", "{path} cannot be read ({reason})."),
    "scenario-unknown": Text(
        "Không có tình huống “{scenario}”. Đang có: {known}.",
        "There is no scenario “{scenario}”. There are: {known}.",
    ),
    "scenario-broken": Text(
        "{file}:{line}: tình huống có {count} chỗ phải sửa. Chạy “lachan check {file}” để xem.",
        "{file}:{line}: the scenario has {count} things to mend. Run “lachan check {file}” to see them.",
    ),
    "acts-line-broken": Text(
        "Dòng {line}: “{text}”. Mỗi dòng là thời điểm rồi hành động, ví dụ “3s answer”.",
        "Line {line}: “{text}”. Each line is a time and an act, such as “3s answer”.",
    ),
}
_WORDS: dict[str, Text] = {
    **_FILES,
    **_RECORD,
    **_LEARNERS,
    **_SCENARIOS,
    **_RUNS,
    **_START,
    **PINS,
    **TIDINGS,
    **PACKS,
    **VOICES,
    **CLASS_WORDS,
}
_UNKNOWN = Text("Có việc chưa làm được ({code}).", "Something could not be done ({code}).")


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def say(error: LachanError, language: Language) -> str:
    """Return what to tell a person about *error* in *language*."""
    return fill(_WORDS.get(error.code, _UNKNOWN), language, {"code": error.code, **error.facts})


def fill(words: Text, language: Language, facts: Mapping[str, object]) -> str:
    """Return *words* with {names} replaced by *facts*; a fact that is missing shows as "?"."""
    return words.in_(language).format_map(_Facts(facts))


def known() -> frozenset[str]:
    """Return every code that has words of its own."""
    return frozenset(_WORDS)
