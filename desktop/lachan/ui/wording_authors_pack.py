"""Words for mistakes in what holds a pack together: its paths. What is wrong, then how to mend it."""

from lachan.domain.text import Text
from lachan.ui.wording_authors_shape import Advice

PACK: dict[str, Advice] = {
    "path-twice": (
        Text("Mã đường học “{value}” dùng hai lần.", "The path id “{value}” is used twice."),
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
        Text("“{value}” đứng hai lần trên đường này.", "“{value}” stands twice on this path."),
        Text("Bỏ một lần.", "Take one of them out."),
    ),
    "module-on-no-path": (
        Text("“{value}” không nằm trên đường học nào.", "“{value}” is on no path."),
        Text("Thêm nó vào ít nhất một đường trong paths.yaml.", "Add it to at least one path in paths.yaml."),
    ),
}
