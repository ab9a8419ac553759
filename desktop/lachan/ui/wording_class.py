"""The words for errors about classes: rosters, cards, sticks, bundles. No Qt here."""

from collections.abc import Mapping

from lachan.domain.text import Text

CLASS_WORDS: Mapping[str, Text] = {
    "roster-too-big": Text("Tệp danh sách quá lớn (tối đa {limit} MB).", "The list is too big (at most {limit} MB)."),
    "roster-old-excel": Text("Tệp này là Excel đời cũ (.xls). Mở bằng Excel, chọn “Lưu thành” .xlsx rồi thử lại.", "This is an old Excel file (.xls). Open it in Excel, save it as .xlsx and try again."),
    "roster-unreadable": Text("Không đọc được tệp danh sách ({why}). Thử lưu lại thành .xlsx hoặc .csv.", "The list cannot be read ({why}). Try saving it again as .xlsx or .csv."),
    "roster-no-columns": Text("Trong {file} không thấy cột họ tên. Cần một hàng tiêu đề có “Họ và tên”.", "No column of names was found in {file}. It needs a heading such as “Họ và tên” or “Name”."),
    "class-unknown": Text("Không có lớp này trên máy.", "This class is not on this computer."),
    "trial-none": Text("Lớp này chưa bốc thăm hai nửa.", "No halves have been drawn in this class yet."),
    "trial-begun": Text(
        "Lớp này đã bốc thăm rồi; bốc lại thì hỏng phép thử. Muốn bỏ hẳn thì kết thúc phép thử trước.",
        "The halves of this class are drawn already; drawing again would spoil the trial. End it first "
        "if you want to.",
    ),
    "trial-too-small": Text(
        "Lớp có {count} em: cần ít nhất bốn em để chia đôi.", "The class has {count}: it takes four to make halves."
    ),
    "class-label-empty": Text("Đặt tên cho lớp, ví dụ 7A1.", "Give the class a name, such as 7A1."),
    "class-label-taken": Text("Đã có lớp {label} trên máy này.", "There is already a class {label} on this computer."),
    "class-too-big": Text("Một lớp có tối đa {most} học sinh.", "A class has at most {most} pupils."),
    "class-store-foreign": Text("Tệp classroom.db là của chương trình khác.", "The file classroom.db belongs to another program."),
    "class-store-newer": Text("Dữ liệu lớp được tạo bằng bản Lá Chắn mới hơn. Cài bản mới rồi mở lại.", "These classes were made by a newer Lá Chắn. Please install that version and try again."),
    "class-store-other-kind": Text("Đây là dữ liệu loại khác ({kind}): lớp trình diễn và lớp thật không bao giờ để chung.", "These data are of another kind ({kind}): a demonstration and a real class are never kept together."),
    "passphrase-weak": Text("Cụm mật khẩu ngắn quá. Dùng {words} cặp từ được gợi ý, hoặc tự đặt từ 16 chữ cái trở lên.", "This passphrase is too short. Use the {words} pairs of words offered, or 16 letters or more of your own."),
    "passphrase-wrong": Text("Cụm mật khẩu chưa đúng. Gõ không dấu cũng được.", "This is not the passphrase. Accents do not matter."),
    "recovery-words-wrong": Text("Các từ trên phiếu khôi phục chưa đúng. Kiểm tra lại từng cặp từ.", "These are not the words of the recovery sheet. Please check each pair."),
    "card-not-ours": Text("Tệp này không phải thẻ lớp của Lá Chắn.", "This file is not a class card of Lá Chắn."),
    "card-damaged": Text("Thẻ lớp này bị hỏng hoặc đã bị sửa. Xin thầy cô một thẻ khác.", "This class card is damaged or was changed. Please ask the teacher for another."),
    "card-older": Text("Máy đã có thẻ mới hơn của lớp {label}.", "This computer already has a newer card of class {label}."),
    "card-other-key": Text("Thẻ này ghi là lớp {label} nhưng khoá khác với thẻ máy đang có. Hỏi thầy cô trước khi dùng.", "This card says class {label}, but its keys are not those this computer knows. Ask the teacher before using it."),
    "card-demo": Text("Thẻ {label}: lớp trình diễn và lớp thật không dùng chung máy.", "Card {label}: a demonstration and real classes do not share a computer."),
    "pupil-not-on-card": Text("Bạn này không có trong thẻ của lớp {label}.", "This pupil is not on the card of class {label}."),
    "pupil-unknown": Text("Không có học sinh này trong lớp.", "This pupil is not in the class."),
    "nothing-to-hand-in": Text("Trên máy này chưa có bài nào của lớp {label}.", "There is no work of class {label} on this computer yet."),
    "progress-not-ours": Text("Tệp tiến độ này của lớp khác.", "This progress file belongs to another class."),
    "progress-damaged": Text("Tệp tiến độ bị hỏng.", "The progress file is damaged."),
    "place-full": Text("{place} đã đầy. Xoá bớt tệp hoặc dùng USB khác; bài vẫn còn nguyên trên máy.", "{place} is full. Make room or use another stick; the work is still whole on this computer."),
    "place-read-only": Text("Không ghi được vào {place}: USB bị khoá ghi hoặc thư mục không cho ghi.", "{place} cannot be written: the stick is locked or the folder does not allow it."),
    "place-gone": Text("Không thấy {place} nữa: USB đã bị rút hoặc mất mạng. Cắm lại rồi thử lần nữa.", "{place} is gone: the stick was pulled out or the network is down. Plug it in and try again."),
    "place-not-verified": Text("Đã ghi vào {place} nhưng đọc lại thấy khác. Đừng dùng USB này nữa.", "What was written to {place} reads back differently. Please do not use this stick any more."),
    "undo-nothing": Text("Không có gì để hoàn tác.", "There is nothing to undo."),
    "undo-not-newest": Text("Chỉ hoàn tác được lần mới nhất.", "Only the newest can be undone."),
    "undo-worked": Text("Đã thu bài của các em này nên không hoàn tác danh sách được nữa.", "Work of these pupils has been collected, so their list can no longer be undone."),
    "paper-sign-unknown": Text("Không hiểu dấu “{sign}”. Dùng L (lừa), T (thật), gạch ngang (bỏ trống).", "The sign “{sign}” is not known. Use S (scam), R (real), a dash (left blank)."),
    "paper-too-many": Text("Gõ {typed} dấu mà phiếu chỉ có {of} câu.", "{typed} signs were typed, but the sheet has {of} items."),
    "paper-sheet-unknown": Text("Lớp này không có phiếu {sheet}.", "This class has no sheet {sheet}."),
    "head-key-not-ours": Text("Tệp này không phải khoá của hiệu trưởng.", "This file is not a head teacher's key."),
    "head-key-damaged": Text("Tệp khoá này bị hỏng hoặc đã bị sửa. Xin thầy cô hiệu trưởng một tệp khác.", "This key file is damaged or was changed. Please ask the head teacher for another."),
    "head-key-none": Text("Máy này chưa có khoá của hiệu trưởng.", "There is no head teacher's key on this computer yet."),
    "head-key-there": Text("Máy này đã có khoá của hiệu trưởng. Quên cụm mật khẩu thì dùng phiếu khôi phục.", "There is a head teacher's key on this computer already. If its passphrase is forgotten, use the recovery sheet."),
    "head-name-empty": Text("Ghi tên thầy cô hoặc tên trường, để giáo viên nhận ra khoá.", "Give your name or the school's, so that teachers know whose key it is."),
    "words-wait": Text("Gõ sai nhiều lần rồi. Chờ {seconds} giây rồi thử lại.", "There were several wrong tries. Please wait {seconds} seconds, then try again."),
    "head-key-unreadable": Text("Mã khoá của hiệu trưởng phải có 64 chữ số và chữ a–f. Kiểm tra lại mã vừa dán.", "A head teacher's key has 64 digits and letters a–f. Please check what was pasted."),
    "head-key-own": Text("Đây là khoá của chính lớp này. Cần khoá của lớp mà thầy cô hiệu trưởng giữ.", "This is the class's own key. The head teacher's key is needed."),
    "work-unknown": Text("Không có bài “{name}” trong bộ bài này.", "There is nothing called “{name}” in these lessons."),
    "demo-exists": Text("Trong {folder} đã có dữ liệu lớp. Chọn thư mục khác, hoặc xoá lớp trình diễn cũ.", "There are classes in {folder} already. Choose another folder, or delete the old demonstration."),
    "demo-no-lessons": Text("Không có tình huống nào để dựng lớp trình diễn.", "There are no scenarios to make a demonstration from."),
}  # fmt: skip
