"""A small story of the tests' own in which the phone shows everything it can show."""

from typing import Any

import msgspec

from lachan.scenario import model
from lachan.scenario.script import Script, compile_scenario


def _words(vi: str, en: str) -> dict[str, str]:
    return {"vi": vi, "en": en}


LINK = {
    "shows": "ho-so-cua-em.example/xac-minh",
    "about": _words("Ai cũng đặt được tên này.", "A name for all."),
}
PAPER = {
    "title": _words("GIẤY BÁO GIẢ", "FORGED NOTICE"),
    "lines": [_words("Số: 000/GB", "No. 000/GB"), _words("Nộp trong hôm nay", "Pay today")],
    "about": _words("Không có tên người ký.", "Nobody signed it."),
}
STORY: dict[str, Any] = {
    "format": "1",
    "id": "everything",
    "truth": "scam",
    "family": "fake-authority",
    "title": _words("Mọi thứ trên máy", "Everything on the phone"),
    "scene": _words("Ở nhà.", "At home."),
    "for": ["student"],
    "minutes": "3",
    "people": {
        "caller": {
            "name": _words("Số lạ", "Unknown number"),
            "number": "+84 28 0000 0101",
            "about": _words("Gọi lần đầu.", "Never called before."),
        },
        "mother": {
            "name": _words("Mẹ", "Mum"), "number": "0900 000 002", "trusted": "true", "face": "mother",
        },
        "friend": {"name": _words("Trang", "Trang"), "number": "0900 000 031", "face": "friend"},
        "clerk": {"name": _words("Cô lễ tân", "The receptionist"), "near": "true", "official": "true"},
    },
    "phone": {
        "contacts": ["mother", "friend"],
        "inbox": [{"who": "mother", "vi": "Cơm trong nồi nhé.", "en": "Dinner is ready.", "ago": "2h"}],
        "calls": [{"who": "mother", "kind": "in", "ago": "1d"}],
    },
    "start": "ringing",
    "beats": {
        "ringing": {
            "cues": [{"cue": "ring", "who": "caller", "at": "2s"}],
            "react": {"answer": "talks", "decline": "writes"},
            "then": {"after": "60s", "go": "writes"},
        },
        "talks": {
            "cues": [
                {"cue": "chat", "who": "friend", "id": "t-2", "at": "20s", "vi": "Ơi?", "en": "Hello?"},
                {
                    "cue": "say", "who": "caller", "id": "t-1", "at": "1s", "takes": "2s",
                    "vi": "Có một kiện hàng đứng tên em, em giữ máy nhé.",
                    "en": "There is a parcel in your name, please hold the line.",
                },
                {"cue": "ring", "who": "friend", "at": "40s"},
                {"cue": "say", "who": "caller", "id": "t-3", "at": "80s", "vi": "Sao rồi em?", "en": "Well?"},
            ],
            "replies": [
                {"id": "what", "vi": "Kiện hàng gì ạ?", "en": "What parcel?"},
                {"id": "no", "vi": "Em không đặt gì cả.", "en": "I ordered nothing."},
            ],
            "then": {"after": "120s", "go": "writes"},
        },
        "writes": {
            "cues": [
                {"cue": "text", "who": "caller", "id": "w-1", "vi": "Xem di", "en": "See this", "link": LINK},
                {"cue": "chat", "who": "caller", "id": "w-2", "vi": "Giấy.", "en": "Paper.", "paper": PAPER},
            ],
            "replies": [
                {"id": "show", "vi": "Em đưa mẹ xem đã.", "en": "I will show Mum first.", "go": "desk"},
                {"id": "who", "vi": "Anh là ai ạ?", "en": "Who are you?"},
            ],
            "then": {"after": "120s", "go": "desk"},
        },
        "desk": {
            "cues": [
                {"cue": "say", "who": "clerk", "id": "d-1", "vi": "Cháu cần gì?", "en": "Can I help?"},
                {"cue": "chat", "who": "friend", "id": "d-2", "at": "20s", "vi": "Về chưa?", "en": "Home?"},
                {"cue": "say", "who": "clerk", "id": "d-3", "at": "80s", "vi": "Sao cháu?", "en": "Well?"},
            ],
            "replies": [{"id": "help", "vi": "Cô gọi mẹ giúp cháu.", "en": "Ring my mum.", "go": "away"}],
            "then": {"after": "120s", "go": "away"},
        },
    },
    "ends": {"away": {"outcome": "safe", "vi": "Em đã thoát.", "en": "You got away."}},
    "tonight": _words("Kể với mẹ.", "Tell Mum."),
    "one_thing": _words("Lưu số mẹ.", "Save Mum's number."),
}  # fmt: skip


def everything() -> Script:
    """Return the story, ready to be played."""
    return compile_scenario(msgspec.convert(STORY, model.Scenario, strict=False))
