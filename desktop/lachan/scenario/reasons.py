"""Why an act counts as it does, where the author gives no reason of their own. Warm, never blaming."""

from lachan.domain.acts import ActKind, Credit
from lachan.domain.text import Text

_IN_A_SCAM: dict[ActKind, Text] = {
    ActKind.DECLINE: Text("Không nghe số lạ cũng được. Ai cần thật sẽ tìm cách khác.", "You may leave a strange number unanswered. Whoever truly needs you will find another way."),
    ActKind.HANG_UP: Text("Cúp máy là cắt đứt màn kịch của họ.", "Hanging up ends their whole play."),
    ActKind.BLOCK: Text("Chặn rồi thì số này không với tới được nữa.", "Once blocked, this number cannot reach you again."),
    ActKind.REPORT: Text("Báo cáo giúp người sau khỏi gặp.", "Reporting spares the next person."),
    ActKind.LOOK: Text("Nhìn kỹ trước khi tin: chỗ giả thường lộ ra ở đây.", "Looking before believing: this is where fakes show."),
    ActKind.ASK: Text("Kể với người lớn là bước mạnh nhất: họ hết cách giữ mình một mình.", "Telling an adult is the strongest step: they can no longer keep you alone."),
    ActKind.EVIDENCE: Text("Ảnh chụp lại sẽ giúp công an và ngân hàng.", "The screenshot will help the police and the bank."),
    ActKind.LEAVE: Text("Rời điện thoại ra là lấy lại nhịp của mình.", "Walking away gives you your own pace back."),
    ActKind.CALL: Text("Tự tìm số mà gọi lại: cách kiểm chứng chắc nhất.", "Calling a number you found yourself: the surest check."),
    ActKind.GIVE: Text("Thông tin đưa ra rồi thì họ dùng được ngay.", "What is given can be used at once."),
    ActKind.PAY: Text("Không việc điều tra hay cấp cứu nào cần chuyển tiền cho người lạ.", "No investigation and no emergency needs money sent to a stranger."),
    ActKind.INSTALL: Text("Ứng dụng lạ có thể điều khiển cả điện thoại.", "A strange app can take over the whole phone."),
    ActKind.SHARE_SCREEN: Text("Chia sẻ màn hình là để họ nhìn thấy mọi mã.", "A shared screen shows them every code."),
    ActKind.OPEN_LINK: Text("Đường link do người gọi gửi dẫn đến trang của họ.", "A link from a caller leads to the caller's own page."),
    ActKind.SILENT: Text("Im lặng cũng là một cách giữ mình; bước tiếp là cúp máy và kể.", "Silence protects too; the next step is to hang up and tell."),
    ActKind.ANSWER: Text("Nghe máy thì chưa sao. Mình vẫn dừng được bất cứ lúc nào.", "Answering does no harm. You can still stop at any second."),
}  # fmt: skip

_IN_A_GENUINE_CASE: dict[ActKind, Text] = {
    ActKind.LOOK: Text("Nhìn kỹ là đúng, kể cả khi chuyện là thật.", "Looking closely is right, even when the matter is genuine."),
    ActKind.ASK: Text("Hỏi người lớn không làm lỡ việc thật nào.", "Asking an adult never spoils a genuine matter."),
    ActKind.EVIDENCE: Text("Giữ lại để xem sau cũng tốt.", "Keeping it to look at later is good too."),
    ActKind.CALL: Text("Gọi lại số tự tìm: người thật luôn vui lòng chờ.", "Calling a number you found yourself: genuine people gladly wait."),
    ActKind.HANG_UP: Text("Cúp máy để kiểm chứng thì không lỡ gì.", "Hanging up to check loses nothing."),
    ActKind.DECLINE: Text("Không tiện nghe thì thôi; việc thật sẽ còn cách liên lạc.", "It is fine not to answer; a genuine matter has other ways."),
    ActKind.BLOCK: Text("Lần này là người thật, nên chặn thì lỡ việc.", "This time the person was genuine, so blocking loses the matter."),
    ActKind.REPORT: Text("Lần này là người thật. Trước khi báo cáo, thử gọi số chính thức.", "This time the person was genuine. Try the official number before reporting."),
    ActKind.SILENT: Text("Chờ thêm cũng được; kiểm chứng thì rõ hơn.", "Waiting is fine; checking makes it clear."),
}  # fmt: skip

_ELSE: dict[Credit, Text] = {
    Credit.SAFE: Text("Bước này giữ mình an toàn.", "This step keeps you safe."),
    Credit.RISKY: Text("Bước này cho họ thêm thứ họ cần.", "This step gives them more of what they need."),
    Credit.NEUTRAL: Text("Bước này chưa thay đổi gì nhiều.", "This step changes little."),
}


def reason(kind: ActKind, credit: Credit, *, scam: bool) -> Text:
    """Return the engine's reason for an act's credit."""
    if kind is ActKind.DIAL:
        kind = ActKind.CALL
    table = _IN_A_SCAM if scam else _IN_A_GENUINE_CASE
    found = table.get(kind)
    calls_back = kind is ActKind.CALL and credit is not Credit.SAFE
    return found if found is not None and not calls_back else _ELSE[credit]
