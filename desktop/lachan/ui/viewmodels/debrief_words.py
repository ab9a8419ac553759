"""What the debrief says of its own, in both languages; {You}/{you} is filled as fits the learner. Pure."""

from lachan.domain.acts import ActKind
from lachan.domain.tactics import Tactic
from lachan.domain.text import Text
from lachan.scenario.first_hour import Step
from lachan.scenario.run import Happened

TACTIC_WHY: dict[Tactic, Text] = {
    Tactic.AUTHORITY: Text("Mượn danh một cơ quan để mình không dám hỏi lại.", "They borrow an office's name so that you dare not question them."),
    Tactic.FEAR: Text("Doạ cho hoảng, để mình không kịp nghĩ.", "They frighten you so that there is no room to think."),
    Tactic.URGENCY: Text("Giục cho gấp, để mình không kịp hỏi ai.", "They hurry you so that there is no time to ask anyone."),
    Tactic.SECRECY: Text("Bắt giữ kín, để không ai kịp giúp mình.", "They want it kept secret so that nobody can help."),
    Tactic.ISOLATION: Text("Tách mình khỏi mọi người, để mình chỉ còn nghe mỗi họ.", "They part you from your people so that theirs is the only voice left."),
    Tactic.GREED: Text("Đưa món lợi ra trước, để mình quên hỏi vì sao lại dễ thế.", "They hold out a prize so that you forget to ask why it comes so easily."),
    Tactic.AFFECTION: Text("Ngọt ngào, thân thiết, để mình ngại từ chối.", "They are sweet and close so that saying no feels unkind."),
    Tactic.KINDNESS_OWED: Text("Tỏ ra giúp trước, để mình thấy mắc nợ họ.", "They seem to help first so that you feel you owe them."),
    Tactic.SOCIAL_PROOF: Text("Kể rằng ai cũng làm rồi, để mình thôi nghi ngờ.", "They say everybody has done it so that you stop doubting."),
    Tactic.SCARCITY: Text("Bảo chỉ còn lần này, để mình quyết cho nhanh.", "They say it is the only chance so that you decide in haste."),
    Tactic.CONTROL: Text("Sai từng việc nhỏ, để mình quen tay làm theo.", "They give small orders so that doing as told becomes a habit."),
    Tactic.DISTRACTION: Text("Bày ra chuyện khác, để mình không nhìn vào thứ họ đang lấy.", "They bring up something else so that you do not see what they are after."),
}  # fmt: skip
"""What each tactic is for, in one line."""

DEEDS: dict[ActKind, Text] = {
    ActKind.ANSWER: Text("{You} nghe máy", "You answered"),
    ActKind.DECLINE: Text("{You} không nghe máy", "You declined the call"),
    ActKind.HANG_UP: Text("{You} cúp máy", "You hung up"),
    ActKind.MUTE: Text("{You} tắt hoặc bật tiếng", "You turned the sound off or on"),
    ActKind.REPLY: Text("{You}: “{reply}”", "You: “{reply}”"),
    ActKind.SILENT: Text("{You} im lặng", "You stayed silent"),
    ActKind.BLOCK: Text("{You} chặn {target}", "You blocked {target}"),
    ActKind.REPORT: Text("{You} báo {target}", "You reported it: {target}"),
    ActKind.LOOK: Text("{You} xem kỹ {target}", "You looked closely at {target}"),
    ActKind.OPEN_LINK: Text("{You} mở đường link", "You opened the link"),
    ActKind.GIVE: Text("{You} đưa {target}", "You gave {target}"),
    ActKind.INSTALL: Text("{You} cài ứng dụng", "You installed the app"),
    ActKind.PAY: Text("{You} chuyển tiền", "You sent the money"),
    ActKind.SHARE_SCREEN: Text("{You} chia sẻ màn hình", "You shared the screen"),
    ActKind.CALL: Text("{You} gọi {target}", "You called {target}"),
    ActKind.DIAL: Text("{You} bấm số {target}", "You dialled {target}"),
    ActKind.MESSAGE: Text("{You} nhắn {target}", "You wrote to {target}"),
    ActKind.ASK: Text("{You} hỏi {target}", "You asked {target}"),
    ActKind.EVIDENCE: Text("{You} chụp lại màn hình", "You kept a screenshot"),
    ActKind.LEAVE: Text("{You} đặt máy xuống", "You put the phone down"),
    ActKind.TRANSFER: Text("{You} soạn lệnh chuyển tiền", "You prepared a transfer"),
    ActKind.CONFIRM: Text("{You} xác nhận lệnh chuyển", "You confirmed the transfer"),
    ActKind.ENTER_CODE: Text("{You} nhập mã, tiền được chuyển đi", "You entered the code; the money went"),
    ActKind.CANCEL: Text("{You} huỷ lệnh chuyển tiền", "You cancelled the transfer"),
    ActKind.LOCK: Text("{You} khoá {target}", "You locked {target}"),
    ActKind.UNLOCK: Text("{You} mở khoá {target}", "You unlocked {target}"),
    ActKind.BROWSE: Text("{You} vào trang {target}", "You went to {target}"),
    ActKind.LEAVE_PAGE: Text("{You} đóng trang web", "You closed the page"),
    ActKind.SCAN: Text("{You} quét mã QR", "You scanned the QR code"),
    ActKind.UNINSTALL: Text("{You} gỡ ứng dụng {target}", "You removed the app {target}"),
    ActKind.CAMERA: Text("{You} bật camera của mình", "You turned your camera on"),
    ActKind.CAMERA_OFF: Text("{You} tắt camera của mình", "You turned your camera off"),
    ActKind.STOP_SHARING: Text("{You} dừng chia sẻ màn hình", "You stopped sharing the screen"),
    ActKind.REFUSE: Text("{You} không cho phép: {target}", "You did not allow it: {target}"),
    ActKind.ASK_WORD: Text(
        "{You} hỏi {target} mật khẩu của nhà", "You asked {target} for the family code word"
    ),
    ActKind.TELL: Text("{You} nói: {target}", "You said: {target}"),
    ActKind.ADD_CONTACT: Text("{You} lưu {target} vào danh bạ", "You saved {target} to contacts"),
    ActKind.UNBLOCK: Text("{You} bỏ chặn {target}", "You unblocked {target}"),
    ActKind.SECURE: Text("{You} bảo vệ tài khoản: {target}", "You secured the account: {target}"),
    ActKind.AIRPLANE: Text("{You} bật hoặc tắt chế độ máy bay", "You turned airplane mode on or off"),
}
"""Each act as it was done; {target} is whom or what it concerned."""

DEED_ICONS: dict[ActKind, str] = {
    ActKind.ANSWER: "phone", ActKind.DECLINE: "phone-off", ActKind.HANG_UP: "phone-off",
    ActKind.MUTE: "mic-off", ActKind.REPLY: "message-circle", ActKind.SILENT: "ear", ActKind.BLOCK: "ban",
    ActKind.REPORT: "flag", ActKind.LOOK: "search", ActKind.OPEN_LINK: "link", ActKind.CALL: "phone",
    ActKind.DIAL: "phone", ActKind.MESSAGE: "message-circle", ActKind.ASK: "heart",
    ActKind.EVIDENCE: "camera", ActKind.LEAVE: "door-open", ActKind.TRANSFER: "landmark",
    ActKind.CONFIRM: "landmark", ActKind.ENTER_CODE: "landmark", ActKind.CANCEL: "x", ActKind.LOCK: "lock",
    ActKind.BROWSE: "globe", ActKind.LEAVE_PAGE: "x", ActKind.SCAN: "qr-code", ActKind.UNINSTALL: "trash-2",
    ActKind.ASK_WORD: "key-round", ActKind.TELL: "heart", ActKind.SECURE: "shield", ActKind.AIRPLANE: "wifi-off",
}  # fmt: skip

WAYS: dict[Happened, tuple[str, Text]] = {
    Happened.RINGING: ("phone-incoming", Text("{Who} gọi đến.", "{Who} rings.")),
    Happened.SAID: ("phone", Text("{Who} nói", "{Who} says")),
    Happened.TEXTED: ("message-square", Text("{Who} gửi SMS", "{Who} sends a text")),
    Happened.CHATTED: ("messages-square", Text("{Who} nhắn", "{Who} writes")),
    Happened.MAILED: ("send", Text("{Who} gửi thư", "{Who} sends a mail")),
    Happened.NOTICE: ("bell", Text("Thông báo của máy", "A notice of the phone")),
}
"""How a line came: its icon and who sent it."""

STEPS: dict[Step, Text] = {
    "stop": Text("Cắt hẳn liên lạc với họ", "Cut them off for good"),
    "lock": Text("Khoá tài khoản hay thẻ, hoặc đổi mật khẩu", "Lock the account or card, or change the password"),
    "bank": Text("Gọi ngân hàng theo số in trên thẻ", "Ring the bank on the number on the card"),
    "evidence": Text("Giữ lại bằng chứng", "Keep the evidence"),
    "tell": Text("Kể với một người {you} tin", "Tell someone you trust"),
    "police": Text("Trình báo công an", "Report to the police"),
}  # fmt: skip
"""The steps of the first hour."""

WORDS: dict[str, Text] = {
    # the one sentence on top
    "safe-told": Text("{You} đã thoát ra, và đã kể với {who}.", "You got out, and you told {who}."),
    "safe": Text("{You} đã tự thoát ra.", "You got yourself out."),
    "late": Text("{You} đã dừng lại kịp, trước khi mất thêm.", "You stopped in time, before more was lost."),
    "harmed-money": Text("Lần này họ lấy được tiền. Giờ đầu tiên mình làm gì?", "They got the money this time. What do we do in the first hour?"),
    "harmed-details": Text("Lần này họ lấy được thông tin. Giờ đầu tiên mình làm gì?", "They got details this time. What do we do in the first hour?"),
    "harmed": Text("Lần này họ đạt được điều họ muốn. Giờ đầu tiên mình làm gì?", "They got what they wanted this time. What do we do in the first hour?"),
    # ... of a sensitive story: what happened is nobody's fault who was deceived
    "gentle-late": Text("{You} đã dừng lại được. Không phải lỗi của {you}.", "You put a stop to it. It was not your fault."),
    "gentle-harmed": Text("Không phải lỗi của {you}. Từ đây mình cùng đi tiếp.", "It was not your fault. From here we go on together."),
    "genuine-checked": Text("Đây là việc thật, và {you} đã kiểm tra trước khi tin.", "It was genuine, and you checked before trusting it."),
    "genuine": Text("Đây là việc thật, và {you} đã lo cho việc ấy thật ổn.", "It was genuine, and you handled it well."),
    "missed": Text("Lần này là thật. Lần sau chỉ cần hỏi lại một câu.", "This one was genuine. Next time, one check is enough."),
    "stopped": Text("{You} đã dừng lại. Dừng lúc nào cũng được.", "You stopped. Stopping is fine at any time."),
    # ... of a first hour
    "hour-safe": Text("Giờ đầu tiên đã xong: giữ được những gì còn giữ được.", "The first hour is done: what could be kept was kept."),
    "hour-late": Text("Đã làm được một phần. Phần còn lại, bây giờ làm tiếp vẫn được.", "Part of it is done. The rest can still be done now."),
    "hour-missed": Text("Một giờ trôi qua rồi. Bắt đầu lúc nào cũng hơn là không: mình thử lại nhé.", "The hour went by. Starting late is better than not at all: shall we try again?"),
    "hour-lost": Text("Lần này chưa giữ lại được. Các bước vẫn thế: mình thử lại nhé.", "It could not be kept this time. The steps stay the same: shall we try again?"),
    "hour-steps": Text("việc của giờ đầu tiên đã làm", "steps of the first hour taken"),
    "hour-title": Text("Đã làm được", "What has been done"),
    "hour-left": Text("Còn lại: {step}", "Still to do: {step}"),
    # the timeline
    "could-leave": Text("Có thể thoát ra", "Could have left"),
    "risky": Text("Bước rủi ro đầu tiên", "First risky step"),
    "left": Text("{You} rời đi", "You left"),
    "could-check": Text("Có thể hỏi lại", "Could have checked"),
    "checked": Text("{You} kiểm tra lại", "You checked"),
    "told": Text("{You} kể với {who}", "You told {who}"),
    "told-line": Text("{You} kể với người giúp được", "You told someone who can help"),
    "somebody": Text("người giúp được", "someone who can help"),
    # the two numbers
    "first-risky": Text("bước rủi ro đầu tiên", "first risky step"),
    "no-risky": Text("không có bước rủi ro nào", "no risky step at all"),
    "until-told": Text("đến lúc kể với {who}", "until you told {who}"),
    "untold": Text("chưa kể với ai", "nobody told yet"),
    "until-checked": Text("đến lúc kiểm tra lại", "until you checked"),
    "unchecked": Text("chưa kiểm tra lại", "not checked yet"),
    "untimed": Text("Không tính giờ", "Untimed"),
    "slow": Text("Chơi chậm", "Slow pace"),
    # you could have left
    "leave-title": Text("{You} có thể thoát từ giây thứ {n}", "You could have left at second {n}"),
    "leave-say": Text("Lúc đó chỉ cần nói: “{words}” Rồi cúp máy.", "All it took: “{words}” Then hang up."),
    "leave-plain": Text("Lúc đó chỉ cần nói: “Để {you} tự gọi lại số {you} có.” Rồi cúp máy.", "All it took: “I will ring back on a number I have.” Then hang up."),
    "left-early-title": Text("{You} rời đi từ rất sớm", "You left very early"),
    "left-early": Text("Trước cả dấu hiệu đầu tiên. Không ai phải nghe hết một cuộc gọi lạ.", "Before the first warning sign. Nobody has to hear a strange call out."),
    # a genuine matter
    "genuine-title": Text("Vì sao biết là thật?", "How could one tell it was genuine?"),
    "asked-nothing": Text("Không ai xin tiền, mã hay giấy tờ.", "Nobody asked for money, a code or papers."),
    "no-secret": Text("Không ai bắt giữ bí mật hay cấm hỏi người khác.", "Nobody wanted it secret or forbade asking others."),
    "checks-well": Text("Hỏi lại cho chắc không làm lỡ việc gì.", "Checking did not spoil anything."),
    "how-office": Text("Cách kiểm tra: tự gọi {who} theo số đã lưu.", "How to check: use the saved number for {who}."),
    "how-adult": Text("Hoặc hỏi một người {you} tin, như {who}.", "Or ask someone you trust, such as {who}."),
    "how-only-adult": Text("Cách kiểm tra: hỏi một người {you} tin, như {who}.", "How to check: ask someone you trust, such as {who}."),
    # a line
    "wants": Text("Họ muốn: {words}", "They want: {words}"),
    "flag": Text("Dấu hiệu: {words}", "Warning sign: {words}"),
    "sounds-like": Text("Nghe giống “{tactic}”. Người thật cũng có lúc nói thế; họ chỉ không ngăn mình hỏi lại.", "Sounds like “{tactic}”. Genuine people may speak so too; they just do not stop you from checking."),
    "sounds-short": Text("Nghe giống “{tactic}”, nhưng là thật", "Sounds like “{tactic}”, but is genuine"),
    # a moment seen again
    "safest": Text("Lúc đó an toàn nhất là", "The safest act just then"),
    "safest-same": Text("Cũng chính là điều {you} đã làm", "Just what you did"),
    "safest-told": Text("{You} đã kể với {who} rồi: bước mạnh nhất đã xong.", "You had told {who}: the strongest step was taken."),
    "safest-none": Text("Lúc đó chưa cần làm gì thêm.", "Nothing more was needed just then."),
    "safest-reply": Text("Nói: “{reply}”", "Say: “{reply}”"),
    "deed": Text("{You} đã làm", "What you did"),
    "deed-none": Text("{You} nghe và xem tiếp", "You went on listening and looking"),
    "forked": Text("Chơi tiếp từ giữa chừng: lần này không tính", "Taken over midway: this one does not count"),
    "together": Text("Cùng đọc với nhau: lần này không tính", "Read together: this one does not count"),
    # the twin
    "twin-scam": Text("Cũng có cuộc gọi, tin nhắn thật mở đầu y như thế. Đừng nghi hết: hãy kiểm tra.", "There are genuine calls and messages that begin just like this. No need to doubt everything: check."),
    "twin-genuine": Text("Kẻ lừa đảo cũng có thể mở đầu y như thế. Vì vậy thật hay giả, cách kiểm tra vẫn là một.", "A scam may begin just like this. So, genuine or not, the way to check is the same."),
}  # fmt: skip
