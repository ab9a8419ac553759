"""The words for what can be wrong with what comes from outside signed: packs of lessons, badges."""

from lachan.domain.text import Text

PACKS: dict[str, Text] = {
    "pack-unreadable": Text(
        "{path} không phải là bộ bài đọc được ({reason}). Hãy chép lại tệp từ nơi đã lấy.",
        "{path} is not a pack of lessons that can be read ({reason}). Copy the file again from where it came.",
    ),
    "pack-foreign": Text(
        "Bộ bài {path} chứa thứ không được phép có: {name}. Chưa có gì được ghi vào máy.",
        "The pack {path} holds something a pack may not hold: {name}. Nothing was written to this computer.",
    ),
    "pack-too-big": Text(
        "Bộ bài {path} quá lớn (tối đa {most} MB, 2.000 tệp, mỗi tệp 20 MB). Chưa có gì được ghi vào máy.",
        "The pack {path} is too big (at most {most} MB, 2,000 files, 20 MB each). Nothing was written here.",
    ),
    "pack-newer": Text(
        "Bộ bài {path} có định dạng {format}, mới hơn bản Lá Chắn này. Hãy cài bản Lá Chắn mới rồi thử lại.",
        "The pack {path} has format {format}, newer than this Lá Chắn. Install the newer version, then try again.",
    ),
    "pack-changed": Text(
        "Bộ bài {path} đã bị sửa sau khi đóng gói ({name}). Hãy xin lại tệp từ người làm ra nó.",
        "The pack {path} was changed after it was made ({name}). Ask its makers for the file again.",
    ),
    "pack-key-unknown": Text(
        "Máy này chưa biết ai ký bộ bài “{title}” (mã {key}). Hãy hỏi người đưa tệp; nếu đúng mã ấy thì chấp nhận "
        "người ký (lệnh: --trust TÊN).",
        "This computer does not know who signed the pack “{title}” (code {key}). Ask whoever gave it to you; if the "
        "code is theirs, accept them (command: --trust NAME).",
    ),
    "pack-unsigned": Text(
        "Không ai ký bộ bài “{title}”, nên không biết ai làm ra nó và nó có bị sửa không. Chỉ dùng khi chính "
        "thầy/cô đã nhận nó từ người mình biết (lệnh: --trust TÊN).",
        "Nobody signed the pack “{title}”, so nobody can tell who made it or whether it was changed. Use it only if "
        "you yourself got it from somebody you know (command: --trust NAME).",
    ),
    "pack-other-hand": Text(
        "Bộ bài {pack} trên máy này do người khác ký. Nếu muốn đổi sang bộ mới, hãy gỡ bộ cũ trước.",
        "The pack {pack} on this computer was signed by somebody else. To change over, remove the old one first.",
    ),
    "pack-older": Text(
        "Máy này đã có bộ bài {pack} bản {have}, mới hơn bản {version} trong tệp. Không có gì thay đổi.",
        "This computer has the pack {pack} in version {have}, newer than the {version} in the file. Nothing changed.",
    ),
    "pack-there": Text(
        "Bộ bài {pack} bản {version} đã có trên máy này.",
        "The pack {pack}, version {version}, is already here.",
    ),
    "pack-clashes": Text(
        "Bộ bài {path} dùng tên “{name}” mà bộ “{other}” đã dùng. Người làm ra nó cần đổi tên ấy.",
        "The pack {path} uses the name “{name}”, which “{other}” already uses. Its makers have to rename it.",
    ),
    "pack-broken": Text(
        "Bộ bài {path} có {count} chỗ phải sửa; chỗ đầu tiên ở {where}. Người làm ra nó xem bằng “lachan check”.",
        "The pack {path} has {count} places to mend, the first in {where}. Its makers see them with “lachan check”.",
    ),
    "pack-unknown": Text(
        "Không có bộ bài {pack} nào được thêm vào máy này.", "No pack {pack} was added here."
    ),
    "pack-key-unreadable": Text(
        "{path} không phải là khoá ký bộ bài. “lachan pack key TỆP” làm một khoá mới.",
        "{path} is not a key to sign packs with. “lachan pack key FILE” makes a new one.",
    ),
    "badge-unreadable": Text(
        "{path} không phải huy hiệu đọc được ({reason}).",
        "{path} is not a badge that can be read ({reason}).",
    ),
    "badge-changed": Text(
        "Huy hiệu {path} đã bị sửa sau khi ký: chữ ký không khớp.",
        "The badge {path} was changed after it was signed: the signature does not fit.",
    ),
    "badge-not-held": Text(
        "Huy hiệu chỉ dành cho kỹ năng đang giữ. “{skill}” cần ôn lại một lượt đã.",
        "A badge is for a skill that is held. “{skill}” needs its booster first.",
    ),
    "file-exists": Text(
        "{path} đã có rồi; hãy chọn tên khác.", "{path} is already there; choose another name."
    ),
}
