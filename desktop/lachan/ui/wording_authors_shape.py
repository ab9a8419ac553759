"""Words for mistakes in the writing of a file: YAML, keys, types. What is wrong, then how to mend it."""

from lachan.domain.text import Text

Advice = tuple[Text, Text]
"""What is wrong, and how to mend it; ``{names}`` are filled from the problem's facts."""

SHAPE: dict[str, Advice] = {
    "file-unreadable": (
        Text("Không mở được tệp này.", "This file cannot be opened."),
        Text(
            "Kiểm tra lại tên, thư mục và quyền đọc tệp.",
            "Check the name, the folder and the right to read it.",
        ),
    ),
    "file-too-large": (
        Text(
            "Tệp lớn hơn {limit} KB nên không được đọc.",
            "The file is larger than {limit} KB and is not read.",
        ),
        Text(
            "Một tình huống chỉ là chữ; bỏ bớt, hoặc tách làm hai.",
            "A scenario is only text; shorten or split it.",
        ),
    ),
    "file-empty": (
        Text("Tệp không có nội dung.", "The file holds nothing."),
        Text(
            "Bắt đầu từ ví dụ trong README, mục “Writing a scenario”.",
            "Start from the example in the README, “Writing a scenario”.",
        ),
    ),
    "wrong-encoding": (
        Text("Tệp không phải UTF-8 (gặp {seen}).", "The file is not UTF-8 ({seen} was found)."),
        Text(
            "Trong trình soạn thảo, chọn “Save as” và bảng mã UTF-8.",
            "In your editor choose “Save as” with the encoding UTF-8.",
        ),
    ),
    "control-character": (
        Text("Có ký tự ẩn {char} không nhìn thấy được.", "There is a hidden character, {char}."),
        Text("Xoá chỗ này rồi gõ lại bằng tay.", "Delete this place and type it again by hand."),
    ),
    "tab-indent": (
        Text("Dòng này thụt đầu dòng bằng phím Tab.", "This line is indented with a tab."),
        Text("Thay mỗi Tab bằng hai dấu cách.", "Replace each tab by two spaces."),
    ),
    "yaml-syntax": (
        Text("Dòng này không đúng cách viết YAML.", "This is not well-formed YAML."),
        Text("{hint_words}", "{hint_words}"),
    ),
    "yaml-alias": (
        Text("Không dùng bí danh YAML (*tên).", "YAML aliases (*name) are not used here."),
        Text(
            "Viết nội dung ra đầy đủ; câu có dấu * thì đặt trong ngoặc kép.",
            "Write it out; quote a text with *.",
        ),
    ),
    "yaml-anchor": (
        Text("Không dùng neo YAML (&tên).", "YAML anchors (&name) are not used here."),
        Text(
            "Bỏ &tên; câu bắt đầu bằng & thì đặt trong ngoặc kép.",
            "Remove &name; quote a text that begins with &.",
        ),
    ),
    "yaml-tag": (
        Text("Không dùng nhãn kiểu YAML (!tên).", "YAML tags (!name) are not used here."),
        Text(
            "Bỏ nhãn; câu bắt đầu bằng ! thì đặt trong ngoặc kép.",
            "Remove it; quote a text that begins with !.",
        ),
    ),
    "yaml-merge": (
        Text("Không dùng khoá gộp “<<”.", "The merge key “<<” is not used here."),
        Text("Viết các mục ra đầy đủ.", "Write the fields out."),
    ),
    "two-documents": (
        Text("Tệp chứa hai tài liệu (có dòng ---).", "The file holds two documents (a line of ---)."),
        Text("Mỗi tình huống một tệp; bỏ dòng ---.", "One scenario to a file; remove the --- line."),
    ),
    "root-not-mapping": (
        Text("Tệp phải gồm các mục “tên: nội dung”.", "A file is made of “name: content” fields."),
        Text("Bắt đầu bằng dòng “format: 1”.", "Begin with the line “format: 1”."),
    ),
    "key-not-text": (
        Text("Tên mục phải là một từ.", "The name of a field must be a word."),
        Text(
            "Bỏ ngoặc [ ] hoặc {{ }} ở bên trái dấu hai chấm.", "Remove the [ ] or {{ }} left of the colon."
        ),
    ),
    "too-deep": (
        Text("Nội dung lồng nhau quá {limit} lớp.", "The content is nested deeper than {limit} levels."),
        Text("Xem lại thụt đầu dòng và các dấu ngoặc.", "Look at the indentation and the brackets."),
    ),
    "key-twice": (
        Text("Mục “{name}” đã có ở dòng {first}.", "The field “{name}” is already there, on line {first}."),
        Text("Giữ một, hoặc đổi tên một mục.", "Keep one of them, or rename one."),
    ),
    "value-empty": (
        Text("Mục “{name}” để trống.", "The field “{name}” is empty."),
        Text("Điền nội dung, hoặc bỏ hẳn mục này.", "Fill it in, or remove the field."),
    ),
    "field-missing": (
        Text("Thiếu mục “{name}”.", "The field “{name}” is missing."),
        Text("Thêm “{name}: …” vào đây.", "Add “{name}: …” here."),
    ),
    "english-missing": (
        Text("Câu này thiếu bản tiếng Anh.", "This text has no English."),
        Text("Thêm “en: …” cạnh “vi: …”.", "Add “en: …” beside “vi: …”."),
    ),
    "vietnamese-missing": (
        Text("Câu này thiếu bản tiếng Việt.", "This text has no Vietnamese."),
        Text("Thêm “vi: …” cạnh “en: …”.", "Add “vi: …” beside “en: …”."),
    ),
    "then-missing": (
        Text("Chặng này thiếu “then”.", "This beat has no “then”."),
        Text(
            "Thêm “then: {{after: 20s, go: …}}”: điều gì xảy ra nếu người học không làm gì.",
            "Add “then: {{after: 20s, go: …}}”: what happens if the learner does nothing.",
        ),
    ),
    "field-unknown": (
        Text("Không có mục nào tên “{name}”.", "There is no field called “{name}”."),
        Text("Có thể dùng: {known}.", "The fields that fit here: {known}."),
    ),
    "wrong-type": (
        Text(
            "Mục “{name}” phải là {expected_word}, đang là {found_word}.",
            "“{name}” must be {expected_word}, not {found_word}.",
        ),
        Text("{type_mend}", "{type_mend}"),
    ),
    "choice-unknown": (
        Text("Không có lựa chọn “{value}”.", "There is no choice “{value}”."),
        Text("Chọn một trong: {known}.", "Choose one of: {known}."),
    ),
    "not-true-false": (
        Text(
            "“{name}” phải là true hoặc false, đang là “{value}”.",
            "“{name}” must be true or false, not “{value}”.",
        ),
        Text("Viết true hoặc false.", "Write true or false."),
    ),
    "not-a-number": (
        Text("“{value}” không phải số nguyên.", "“{value}” is not a whole number."),
        Text("Viết bằng chữ số, ví dụ 4.", "Write it in digits, for example 4."),
    ),
    "number-out-of-range": (
        Text("Số {value} nằm ngoài khoảng cho phép.", "The number {value} is out of range."),
        Text("Dùng số từ {least} đến {most}.", "Use a number from {least} to {most}."),
    ),
    "id-wrong": (
        Text("“{value}” không dùng làm mã được.", "“{value}” cannot be an id."),
        Text(
            "Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ mother-helps.",
            "An id has lower-case letters, digits and hyphens only, such as mother-helps.",
        ),
    ),
    "duration-wrong": (
        Text("“{value}” không phải khoảng thời gian.", "“{value}” is not a duration."),
        Text(
            "Viết liền số và đơn vị: 500ms, 2s, 1.5s, 2m, 1m30s.",
            "Number and unit together: 500ms, 2s, 1.5s, 2m, 1m30s.",
        ),
    ),
    "clock-wrong": (
        Text("“{value}” không phải giờ.", "“{value}” is not a time of day."),
        Text("Viết bốn chữ số, ví dụ “16:42”.", "Write four digits, such as “16:42”."),
    ),
    "link-wrong": (
        Text("“{value}” không phải địa chỉ giả định.", "“{value}” is not a made-up address."),
        Text(
            "Dùng tên không dấu kết thúc bằng .example, ví dụ congan-xacminh.example/ho-so, không có https.",
            "Use a plain name that ends in .example, such as congan-xacminh.example/ho-so, without https.",
        ),
    ),
    "text-too-long": (
        Text("Câu dài {count} ký tự.", "This text has {count} characters."),
        Text(
            "Rút xuống dưới {limit} ký tự, hoặc tách làm hai câu.",
            "Keep it under {limit}, or split it in two.",
        ),
    ),
    "list-too-long": (
        Text(
            "“{name}” có {count} mục, nhiều nhất là {limit}.",
            "“{name}” has {count} entries; the most is {limit}.",
        ),
        Text("Bỏ bớt cho còn {limit}.", "Leave {limit} of them."),
    ),
    "list-too-short": (
        Text("Danh sách “{name}” chưa có gì.", "The list “{name}” is empty."),
        Text("Thêm ít nhất một mục.", "Add at least one entry."),
    ),
    "value-wrong": (
        Text("Nội dung này không đọc được: {value}.", "This cannot be read: {value}."),
        Text("So lại với ví dụ trong README.", "Compare it with the example in the README."),
    ),
    "format-unknown": (
        Text("Định dạng {value} chưa biết.", "Format {value} is not known."),
        Text("Bản này đọc format: {known}.", "This version reads format: {known}."),
    ),
    "cue-unknown": (
        Text("Không có loại tín hiệu “{name}”.", "There is no kind of cue “{name}”."),
        Text("Mỗi tín hiệu nêu một trong: {known}.", "Every cue names one of: {known}."),
    ),
    "cue-two-kinds": (
        Text(
            "Một tín hiệu không thể vừa “{first}” vừa “{second}”.",
            "One cue cannot be both “{first}” and “{second}”.",
        ),
        Text("Tách thành hai dòng, mỗi dòng một loại.", "Make two lines of it, one kind each."),
    ),
    "act-unknown": (
        Text("Không có hành động “{name}”.", "There is no act “{name}”."),
        Text("Các hành động: {known}.", "The acts are: {known}."),
    ),
}

HINTS: dict[str, Text] = {
    "colon": Text(
        "Câu có dấu hai chấm thì đặt trong ngoặc kép; sau “tên:” có một dấu cách.",
        "Put a text that holds a colon in quotes; leave one space after “name:”.",
    ),
    "quote": Text(
        "Dấu ngoặc kép mở ở đây chưa được đóng; bên trong câu hãy dùng “ ”.",
        "The quotation mark opened here is not closed; inside a text use “ ”.",
    ),
    "escape": Text(
        "Dấu \\ trong ngoặc kép có nghĩa riêng; viết \\\\ hoặc bỏ đi.",
        "A backslash in quotes has a meaning of its own; write \\\\ or drop it.",
    ),
    "bracket": Text(
        "Xem lại ngoặc {{ }} và [ ]: đủ cặp chưa, giữa các mục đã có dấu phẩy chưa.",
        "Look at the {{ }} and [ ]: are they paired, and is there a comma between the entries?",
    ),
    "indent": Text(
        "Xem lại thụt đầu dòng: các mục cùng cấp phải thẳng hàng; câu bắt đầu bằng {{ thì đặt trong ngoặc kép.",
        "Look at the indentation: fields of one level line up. Quote a text that begins with {{.",
    ),
    "start": Text(
        "Câu bắt đầu bằng ký hiệu như @ ` % thì đặt trong ngoặc kép.",
        "Put a text that begins with a sign such as @ ` % in quotes.",
    ),
    "": Text(
        "Xem lại dấu hai chấm, ngoặc kép và thụt đầu dòng ở dòng này và dòng trên.",
        "Look at colons, quotes and indentation on this line and the one above.",
    ),
}
"""What to look at, by the hint of a ``yaml-syntax`` problem."""

KINDS: dict[str, Text] = {
    "text": Text("một câu chữ", "text"),
    "list": Text("một danh sách", "a list"),
    "mapping": Text("một nhóm mục", "a group of fields"),
    "number": Text("một số", "a number"),
    "true-false": Text("true hoặc false", "true or false"),
}
"""What something is or should be, by the words of a ``wrong-type`` problem."""

TYPE_MENDS: dict[str, Text] = {
    "text": Text(
        "Viết chữ sau dấu hai chấm; câu bắt đầu bằng {{ hoặc [ thì đặt trong ngoặc kép.",
        "Write text after the colon; quote it if it begins with {{ or [.",
    ),
    "list": Text(
        "Viết [a, b], hoặc mỗi dòng một mục sau dấu “- ”.", "Write [a, b], or one entry a line after “- ”."
    ),
    "mapping": Text(
        "Viết {{tên: nội dung, …}}; lời nói cần vi và en.",
        "Write {{name: content, …}}; texts need vi and en.",
    ),
    "number": Text("Viết một số nguyên.", "Write a whole number."),
    "true-false": Text("Viết true hoặc false.", "Write true or false."),
}
"""How to mend it, by what it should be."""
