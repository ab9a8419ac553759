"""The mistakes an author can make in a lesson or in facts.yaml, each with words that say how to mend it."""

from dataclasses import dataclass, field

from lachan.content.problems import Problem
from lachan.domain.text import Text

LESSON_WORDS: dict[str, Text] = {
    "line-too-long": Text(
        "Dòng dài hơn {limit} ký tự; hãy ngắt đoạn.", "The line is longer than {limit} characters; break it."
    ),
    "front-missing": Text(
        "Bài phải mở đầu bằng phần thông tin giữa hai dòng ---.",
        "A lesson opens with its card between two lines of ---.",
    ),
    "field-missing": Text("Thiếu mục “{name}”.", "The field “{name}” is missing."),
    "field-unknown": Text(
        "Không có mục “{name}”. Các mục: {known}.", "There is no field “{name}”. The fields are: {known}."
    ),
    "field-wrong": Text(
        "Mục “{name}” không đúng dạng; cần {expected}.", "The field “{name}” is wrong; it needs {expected}."
    ),
    "heading-level": Text(
        "Chỉ dùng ## cho một bước và ### cho tiêu đề nhỏ.", "Use ## for a step and ### for a small heading."
    ),
    "text-before-step": Text(
        "Có nội dung trước bước đầu tiên; hãy đặt một dòng “## Tiêu đề” ở trên.",
        "There is text before the first step; put a “## Title” line above it.",
    ),
    "step-empty": Text("Bước “{name}” chưa có nội dung.", "The step “{name}” holds nothing."),
    "no-steps": Text("Bài chưa có bước nào (dòng “## …”).", "The lesson has no step (a “## …” line)."),
    "fence-unclosed": Text(
        "Khối ```{name} chưa được đóng; hãy thêm một dòng ``` ở cuối khối.",
        "The block ```{name} is never closed; add a line of ``` after it.",
    ),
    "block-unknown": Text(
        "Không có khối “{name}”. Các khối: {known}.", "There is no block “{name}”. The blocks are: {known}."
    ),
    "block-not-here": Text("Khối “{name}” không dùng được ở đây.", "The block “{name}” cannot be used here."),
    "raw-html": Text(
        "Không dùng HTML ({snippet}); hãy viết bằng Markdown.", "No HTML ({snippet}); write it in Markdown."
    ),
    "link-not-allowed": Text(
        "Bài học không chứa đường link ({snippet}); hãy viết tên nguồn bằng chữ.",
        "Lessons hold no links ({snippet}); name the source in words.",
    ),
    "alt-missing": Text(
        "Ảnh {name} thiếu lời mô tả: ![mô tả](tệp).",
        "The picture {name} has no description: ![what it shows](file).",
    ),
    "picture-not-alone": Text("Ảnh phải đứng riêng một đoạn.", "A picture stands in a paragraph of its own."),
    "picture-outside": Text(
        "Ảnh {name} phải nằm trong thư mục của bài.",
        "The picture {name} must lie inside the lesson's folder.",
    ),
    "picture-missing": Text("Không tìm thấy ảnh {name}.", "The picture {name} is not there."),
    "picture-kind": Text("Ảnh phải là {known}.", "A picture is one of {known}."),
    "picture-too-large": Text("Ảnh {name} nặng hơn {limit} KB.", "The picture {name} is over {limit} KB."),
    "callout-kind": Text(
        "Không có loại hộp “{name}”. Các loại: {known}.",
        "There is no callout “{name}”. The kinds are: {known}.",
    ),
    "title-missing": Text("Khối này cần một dòng tiêu đề.", "This block needs a line with its title."),
    "text-missing": Text("Khối này chưa có lời.", "This block holds no words."),
    "id-wrong": Text(
        "“{name}” không phải mã; chỉ dùng chữ thường không dấu, số và gạch nối.",
        "“{name}” is not an id; use lower-case letters, digits and hyphens.",
    ),
    "dialogue-line": Text(
        "Dòng hội thoại không đọc được; viết “mã: lời nói”, hoặc “mã = Tên (mặt)”.",
        "This dialogue line does not read; write “id: words”, or “id = Name (face)”.",
    ),
    "speaker-unknown": Text(
        "“{name}” chưa được giới thiệu; thêm dòng “{name} = Tên (mặt)”.",
        "“{name}” was not introduced; add a line “{name} = Name (face)”.",
    ),
    "speaker-twice": Text("“{name}” được giới thiệu hai lần.", "“{name}” is introduced twice."),
    "tactic-unknown": Text(
        "Không có thủ thuật “{name}”. Các thủ thuật: {known}.",
        "There is no tactic “{name}”. They are: {known}.",
    ),
    "note-alone": Text(
        "Dòng “> …” phải đứng sau một lời nói hoặc một lựa chọn.",
        "A “> …” line follows a bubble or an option.",
    ),
    "quiz-line": Text(
        "Dòng này không đọc được; viết “( ) lựa chọn”, “(x) lựa chọn đúng” hoặc “> lời đáp”.",
        "This line does not read; write “( ) option”, “(x) right option” or “> reply”.",
    ),
    "quiz-question": Text("Câu đố thiếu câu hỏi.", "The quiz has no question."),
    "quiz-options": Text(
        "Câu đố cần 2 đến 4 lựa chọn, đang có {count}.", "A quiz has 2 to 4 options, not {count}."
    ),
    "quiz-right": Text(
        "Câu đố cần đúng một lựa chọn (x), đang có {count}.",
        "A quiz has exactly one (x) option, not {count}.",
    ),
    "quiz-feedback": Text(
        "Lựa chọn này thiếu lời đáp (dòng “> …”).", "This option has no reply (a “> …” line)."
    ),
    "fact-unknown": Text("Không có điều “{name}” trong facts.yaml.", "facts.yaml holds no “{name}”."),
    "fact-undeclared": Text(
        "Điều “{name}” dùng trong bài nhưng chưa ghi ở mục facts.",
        "The fact “{name}” is used but not listed under facts.",
    ),
    "scenario-unknown": Text("Không có tình huống “{name}”.", "There is no scenario “{name}”."),
    "tonight-twice": Text("Mỗi bài chỉ có một hộp “tonight”.", "A lesson has one “tonight” callout only."),
    "markdown-too-deep": Text(
        "Phần này lồng quá nhiều lớp; hãy viết phẳng hơn.", "This is nested too deep; write it flatter."
    ),
    "structure-differs": Text(
        "Bản tiếng Việt và tiếng Anh khác nhau ở bước {step}: {vi} và {en}.",
        "The Vietnamese and English lessons differ at step {step}: {vi} and {en}.",
    ),
    "sheet-missing": Text(
        "Thiếu tệp {name}: mỗi bài có trang cho cả nhà (handout) và thẻ trò chuyện (talk), hai thứ tiếng.",
        "{name} is missing: a lesson has a page for home (handout) and a talk card (talk), in two languages.",
    ),
    "sheet-length": Text(
        "Trang này có {count} chữ; để vừa một trang cần từ {least} đến {most}.",
        "This page has {count} words; to fill one page and no more it needs {least} to {most}.",
    ),
    "sheet-heading": Text(
        "Trang in chỉ dùng tiêu đề ##.", "A printed page has headings of one kind: “## Title”."
    ),
    "sheet-differs": Text(
        "Bản tiếng Việt và tiếng Anh khác nhau ở phần thứ {step}: {vi} và {en}.",
        "The Vietnamese and English pages differ at part {step}: {vi} and {en}.",
    ),
    "date-wrong": Text("Ngày phải viết NĂM-THÁNG-NGÀY.", "A date is written YEAR-MONTH-DAY."),
    "expires-early": Text(
        "Ngày hết hạn phải sau ngày kiểm tra.", "The day it expires must come after the day it was checked."
    ),
}
"""Code of a problem to the sentence that tells how to mend it; ``{names}`` are filled from its facts.

Codes of files and of YAML (file-unreadable, yaml-syntax, key-twice …) are those of strict YAML.
"""


@dataclass(slots=True)
class Log:
    """Collects the problems of one *file*."""

    file: str
    found: list[Problem] = field(default_factory=list)

    def add(self, code: str, line: int, where: str = "", **facts: object) -> None:
        """Note that *code* is wrong at *line* (from 1) in the field *where*."""
        self.found.append(Problem(code, self.file, line, where, {k: str(v) for k, v in facts.items()}))
