"""What the script of the one who reads says beside the lines, in both languages. Pure."""

from lachan.domain.text import Text
from lachan.scenario.run import Happened

SIGNS: dict[Happened, tuple[str, Text]] = {
    Happened.RINGING: ("phone-incoming", Text("Máy reo: {who} gọi đến. Đọc to: “Reng reng, reng reng!”", "The phone rings: {who} is calling. Read aloud: “Ring ring, ring ring!”")),
    Happened.CONNECTED: ("phone", Text("Đã nối máy với {who}. Từ đây, đọc lời của {who}.", "On the phone with {who}. From here on, read as {who}.")),
    Happened.CALL_OVER: ("phone-off", Text("Cuộc gọi kết thúc.", "The call is over.")),
    Happened.TEXTED: ("message-square", Text("{Who} gửi tin nhắn. Người cầm máy tự đọc trên màn hình.", "{Who} sends a text. The one with the phone reads it there.")),
    Happened.CHATTED: ("messages-square", Text("{Who} nhắn tin. Người cầm máy tự đọc trên màn hình.", "{Who} writes. The one with the phone reads it there.")),
    Happened.MAILED: ("send", Text("Có thư của {who}. Người cầm máy tự đọc trên màn hình.", "A mail from {who}. The one with the phone reads it there.")),
    Happened.NOTICE: ("bell", Text("Máy hiện một thông báo. Người cầm máy tự đọc.", "A notice comes up. The one with the phone reads it.")),
    Happened.NO_ANSWER: ("phone-missed", Text("{Who} không nghe máy.", "{Who} does not answer.")),
}  # fmt: skip
ANSWERED = Text("Trả lời: “{reply}”", "Answer: “{reply}”")
DID = Text("Người cầm máy: {act}", "With the phone: {act}")
START = Text("Bấm “Câu tiếp” để bắt đầu.", "Press “Next line” to begin.")
FOR_A_CLASS: dict[Happened, Text] = {
    Happened.RINGING: Text("Máy reo: {who} gọi đến.", "The phone rings: {who} is calling."),
    Happened.CONNECTED: Text("Đã nối máy với {who}.", "On the phone with {who}."),
    Happened.TEXTED: Text("{who} gửi tin nhắn.", "A text from {who}."),
    Happened.CHATTED: Text("{who} nhắn tin.", "A message from {who}."),
    Happened.MAILED: Text("Có thư của {who}.", "A mail from {who}."),
    Happened.NOTICE: Text("Máy hiện một thông báo.", "A notice comes up."),
}
"""The same for a class that looks at the phone together."""
