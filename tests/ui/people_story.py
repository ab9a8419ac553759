"""A small story of the tests' own about people: a video call, an adult who must hear it, settings to mend."""

from typing import Any

import msgspec

from lachan.scenario import model
from lachan.scenario.script import Script, compile_scenario


def _words(vi: str, en: str) -> dict[str, str]:
    return {"vi": vi, "en": en}


def _say(who: str, key: str, at: str, vi: str, en: str, **more: str) -> dict[str, str]:
    return {"cue": "say", "who": who, "id": key, "at": at, "takes": "2s", "vi": vi, "en": en, **more}


STORY: dict[str, Any] = {
    "format": "1",
    "id": "people",
    "truth": "scam",
    "family": "fake-authority",
    "title": _words("Gọi bằng hình", "A call by video"),
    "scene": _words("Ở nhà, buổi chiều.", "At home, in the afternoon."),
    "for": ["student"],
    "minutes": "3",
    "people": {
        "caller": {
            "name": _words("Trang", "Trang"), "number": "+84 28 0000 0101", "face": "friend",
            "handle": _words("@trang.2009", "@trang.2009"),
            "about": _words("Gọi lần đầu từ số này.", "The first call from this number."),
            "knows_word": "false",
            "profile": {
                "since": _words("Lập tài khoản 3 ngày trước", "Account made 3 days ago"),
                "friends": "2", "posts": "4",
                "about": _words("Mọi người nhắn vào đây nhé.", "Write to me here, everybody."),
            },
        },
        "mother": {
            "name": _words("Mẹ", "Mum"), "number": "0900 000 002", "trusted": "true", "face": "mother",
            "mood": "sceptical",
        },
        "father": {
            "name": _words("Bố", "Dad"), "trusted": "true", "face": "father", "near": "true", "mood": "busy",
        },
    },
    "phone": {
        "contacts": ["mother"],
        "inbox": [{"who": "caller", "vi": "Số mới của tớ nè.", "en": "This is my new number.", "ago": "2h"}],
        "settings": {
            "devices": {
                "here": {
                    "name": _words("Máy của em", "Your phone"), "place": _words("Đà Lạt", "Da Lat"),
                    "mine": "true",
                },
                "home": {
                    "name": _words("Máy tính ở nhà", "The computer at home"),
                    "place": _words("Đà Lạt, hôm qua", "Da Lat, yesterday"), "mine": "true",
                },
                "odd": {
                    "name": _words("Máy lạ", "An unknown device"),
                    "place": _words("Nơi khác, 10 phút trước", "Elsewhere, 10 minutes ago"),
                },
            }
        },
    },
    "apps": {
        "viewer": {
            "name": _words("Hỗ Trợ Nhanh", "Quick Help"), "maker": "QH 000",
            "permissions": ["screen", "sms"],
        }
    },
    "begins": {"installed": ["viewer"]},
    "start": "ringing",
    "beats": {
        "ringing": {
            "cues": [{"cue": "ring", "who": "caller", "at": "2s", "video": "true"}],
            "react": {"answer": "talks", "decline": "writes"},
            "then": {"after": "60s", "go": "writes"},
        },
        "talks": {
            "cues": [
                _say("caller", "t-1", "1s", "Trang đây, nghe rõ không?", "It's Trang, can you hear me?"),
                _say("caller", "t-2", "20s", "Bật camera đi.", "Turn your camera on.", asks="camera"),
                {"cue": "picture", "who": "caller", "at": "30s", "shows": "blurry"},
                _say("caller", "t-3", "40s", "Xem màn hình nào.", "Show your screen.", asks="share_screen"),
                {"cue": "picture", "who": "caller", "at": "50s", "shows": "frozen"},
                {"cue": "picture", "who": "caller", "at": "60s", "shows": "dark"},
            ],
            "replies": [
                {"id": "what", "vi": "Sao hình mờ thế?", "en": "Why is it blurry?"},
                {"id": "later", "vi": "Để tối nay nhé.", "en": "Tonight, maybe."},
            ],
            "then": {"after": "240s", "go": "writes"},
        },
        "writes": {
            "cues": [{"cue": "chat", "who": "caller", "id": "w-1", "vi": "Ơ kìa.", "en": "Well?"}],
            "then": {"after": "240s", "go": "away"},
        },
    },
    "ends": {"away": {"outcome": "safe", "vi": "Em đã thoát.", "en": "You got away."}},
    "tonight": _words("Kể với mẹ.", "Tell Mum."),
    "one_thing": _words("Lưu số mẹ.", "Save Mum's number."),
}  # fmt: skip


def people(**changes: object) -> Script:
    """Return the story, ready to be played; *changes* to its top level."""
    return compile_scenario(msgspec.convert({**STORY, **changes}, model.Scenario, strict=False))
