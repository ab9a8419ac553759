"""Words for mistakes in what holds a pack together: its paths, its terms, its ease. What is wrong, then how to mend it."""

from lachan.domain.text import Text
from lachan.ui.wording_authors_shape import Advice

_PLACES = {
    "first": Text("lời đầu", "the first reply"),
    "second": Text("lời thứ hai", "the second reply"),
    "third": Text("lời thứ ba", "the third reply"),
    "last": Text("lời cuối", "the last reply"),
}
_SIZES = {
    "longest": {
        "vi": Text("lời dài nhất (tiếng Việt)", "the longest reply (in Vietnamese)"),
        "en": Text("lời dài nhất (tiếng Anh)", "the longest reply (in English)"),
    },
    "shortest": {
        "vi": Text("lời ngắn nhất (tiếng Việt)", "the shortest reply (in Vietnamese)"),
        "en": Text("lời ngắn nhất (tiếng Anh)", "the shortest reply (in English)"),
    },
}


def say_habit(habit: str, language: str) -> Text:
    """Say which reply *habit* takes; *language* is the one whose words it measures, "" for a place."""
    return _SIZES[habit][language] if habit in _SIZES else _PLACES[habit]


PACK: dict[str, Advice] = {
    "path-twice": (
        Text("Mã lộ trình “{value}” dùng hai lần.", "The path id “{value}” is used twice."),
        Text("Đặt mã khác cho một trong hai.", "Give one of them another id."),
    ),
    "path-module-unknown": (
        Text("Bộ bài không có thư mục “{value}”.", "The pack has no folder “{value}”."),
        Text(
            "Sửa tên, bỏ dòng này, hoặc thêm thư mục vào “modules” của pack.yaml.",
            "Correct the name, take the line out, or add the folder to “modules” in pack.yaml.",
        ),
    ),
    "path-module-twice": (
        Text("“{value}” đứng hai lần trên lộ trình này.", "“{value}” stands twice on this path."),
        Text("Bỏ một lần.", "Take one of them out."),
    ),
    "module-on-no-path": (
        Text("“{value}” không nằm trên lộ trình nào.", "“{value}” is on no path."),
        Text(
            "Thêm nó vào ít nhất một lộ trình trong paths.yaml.", "Add it to at least one path in paths.yaml."
        ),
    ),
    "too-hard-en": (
        Text(
            "Đoạn tiếng Anh này khó đọc (bậc {measure}; cho người từ {age} tuổi, cao nhất là {most}).",
            "This is hard to read: grade {measure}; for readers from {age}, at most {most}.",
        ),
        Text("Ngắt câu dài làm hai, chọn từ ngắn.", "Part long sentences in two; choose short words."),
    ),
    "too-hard-vi": (
        Text(
            "Đoạn này khó đọc: mỗi câu trung bình {measure} tiếng; cho người từ {age} tuổi, nhiều nhất là {most}.",
            "This is hard to read: {measure} syllables a sentence; for readers from {age}, at most {most}.",
        ),
        Text("Ngắt câu dài làm hai.", "Part long sentences in two."),
    ),
    "term-other": (
        Text("Bộ bài này không viết “{value}”.", "This pack does not write “{value}”."),
        Text("Viết “{say}”, như ở mọi chỗ khác.", "Write “{say}”, as everywhere else."),
    ),
    "term-both": (
        Text(
            "“{value}” vừa là từ nên viết vừa là từ không viết.",
            "“{value}” is both to be said and never said.",
        ),
        Text("Bỏ nó khỏi một trong hai chỗ.", "Take it out of one of the two."),
    ),
    "term-twice": (
        Text("“{value}” đứng hai lần trong “never”.", "“{value}” stands twice under “never”."),
        Text("Bỏ một lần.", "Take one of them out."),
    ),
    "pack-guessable": (
        Text(
            "Cứ chọn {habit_words} thì trúng lời an toàn {found} trong {lists} lần; chọn bừa chỉ {blind}.",
            "Always taking {habit_words} finds a safe reply in {found} of {lists} lists; blind choice in {blind}.",
        ),
        Text(
            "Cách biệt {share}, nhiều nhất được {most}: đổi độ dài hay thứ tự của vài lời đáp.",
            "That is {share} more, and {most} is the most: change the length or the order of some replies.",
        ),
    ),
}
