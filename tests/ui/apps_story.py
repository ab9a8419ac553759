"""A small story of the tests' own with everything that the phone's bank, browser, store and mail can show."""

from typing import Any

import msgspec
from phone_story import PAPER

from lachan.scenario import model
from lachan.scenario.script import Script, compile_scenario


def _words(vi: str, en: str) -> dict[str, str]:
    return {"vi": vi, "en": en}


PAGES: dict[str, Any] = {
    "fake-page": {
        "address": "nhan-qua-lua-vang.example/xac-minh",
        "title": _words("Lúa Vàng tri ân khách hàng", "Golden Rice thanks you"),
        "lines": [
            _words("Điền đủ hai ô để nhận quà trong hôm nay.", "Fill in both fields for today's gift.")
        ],
        "asks": ["password", "card"],
        "gets": "reader",
        "links": ["fake-more"],
        "about": _words("Tên miền không phải của ngân hàng.", "The domain is not the bank's."),
    },
    "fake-more": {
        "address": "nhan-qua-lua-vang.example/the-le",
        "title": _words("Thể lệ chương trình", "The rules"),
        "lines": [_words("Quà có hạn.", "Gifts are few.")],
    },
    "bank-site": {
        "address": "lua-vang.example",
        "real": "true",
        "title": _words("Ngân hàng Lúa Vàng", "Golden Rice Bank"),
        "lines": [_words("Nhân viên không hỏi mã OTP.", "Our staff never ask for codes.")],
    },
}
APPS: dict[str, Any] = {
    "reader": {
        "name": _words("Đọc Thông Báo", "Notice Reader"), "maker": "TB Group",
        "permissions": ["sms", "screen", "contacts", "install"],
        "about": _words("Nó đọc được tin nhắn.", "It can read your texts."),
    },
    "torch": {
        "name": _words("Đèn Pin Xanh", "Green Torch"), "maker": "Xưởng Nhỏ", "source": "store",
        "permissions": ["camera"],
    },
}  # fmt: skip
STORY: dict[str, Any] = {
    "format": "1",
    "id": "apps",
    "truth": "scam",
    "family": "fake-bank",
    "title": _words("Mọi ứng dụng trên máy", "Every app on the phone"),
    "scene": _words("Ở nhà.", "At home."),
    "for": ["student"],
    "minutes": "3",
    "people": {
        "caller": {"name": _words("Số lạ", "Unknown number"), "number": "+84 28 0000 0101"},
        "mother": {
            "name": _words("Mẹ", "Mum"), "number": "0900 000 002", "trusted": "true", "face": "mother",
        },
        "lv": {
            "name": _words("LUA VANG", "LUA VANG"), "official": "true", "face": "bank",
            "mail": "thong-bao@lua-vang.example",
        },
        "desk": {"name": _words("Tổng đài", "Helpline"), "number": "024 0000 0199", "official": "true"},
    },
    "phone": {
        "contacts": ["mother"],
        "bank": {"balance": "6.400.000", "card": "desk"},
        "inbox": [
            {
                "who": "lv", "via": "mail", "ago": "3d", "subject": _words("Sao kê tháng", "Your statement"),
                "vi": "Sao kê đã có.", "en": "Your statement is here.",
            },
        ],
    },
    "accounts": {
        "mule": {
            "number": "0000 9911 2233", "name": "NGUYEN VAN KHONG",
            "about": _words("Tên này không phải tên ngân hàng.", "This is not a bank's name."),
        },
        "shop": {
            "number": "0000 4455 6677", "name": "TIEM BANH MAY", "bank": _words("Lúa Vàng", "Golden Rice"),
        },
    },
    "pages": PAGES,
    "apps": APPS,
    "start": "ringing",
    "beats": {
        "ringing": {
            "cues": [
                {
                    "cue": "mail", "who": "lv", "id": "m-link", "at": "1s", "sender": "qua@nhan-qua.example",
                    "subject": _words("Quà của quý khách", "A gift for you"),
                    "vi": "Mời quý khách xác minh.", "en": "Please verify.",
                    "about": _words("Thư không từ ngân hàng.", "Not from the bank."),
                    "link": {
                        "shows": "nhan-qua-lua-vang.example/xac-minh", "opens": "fake-page",
                        "about": _words("Không phải ngân hàng.", "Not the bank."),
                    },
                },
                {
                    "cue": "mail", "who": "caller", "id": "m-paper", "at": "1500ms",
                    "subject": _words("Giấy báo", "A notice"), "vi": "Xem giấy.", "en": "See the paper.",
                    "paper": PAPER, "qr": {"page": "fake-page"},
                },
                {
                    "cue": "chat", "who": "caller", "id": "c-qr", "at": "2s", "vi": "Quét mã này nhé.",
                    "en": "Scan this.", "qr": {"pays": "shop", "amount": "150.000"},
                },
                {
                    "cue": "chat", "who": "caller", "id": "c-app", "at": "2500ms", "vi": "Cài cái này.",
                    "en": "Install this.", "app": "reader",
                },
                {"cue": "ring", "who": "caller", "at": "3s"},
            ],
            "react": {"answer": "talks", "decline": "writes"},
            "then": {"after": "300s", "go": "writes"},
        },
        "talks": {
            "cues": [
                {
                    "cue": "say", "who": "caller", "id": "t-1", "at": "1s", "takes": "2s", "asks": "pay",
                    "to": "mule", "amount": "2.000.000", "vi": "Chuyển vào tài khoản an toàn.",
                    "en": "Move it to the safe account.",
                },
                {
                    "cue": "text", "who": "lv", "id": "t-otp", "at": "3s", "vi": "Ma OTP: 730052.",
                    "en": "Your code: 730052.",
                },
                {
                    "cue": "say", "who": "caller", "id": "t-2", "at": "5s", "asks": "otp",
                    "vi": "Đọc mã cho anh.", "en": "Read me the code.",
                },
            ],
            "replies": [
                {"id": "no", "vi": "Em gọi lại ngân hàng.", "en": "I will ring the bank."},
                {"id": "wait", "vi": "Anh chờ em chút.", "en": "One moment please."},
            ],
            "then": {"after": "300s", "go": "writes"},
        },
        "writes": {
            "cues": [
                {
                    "cue": "notice", "app": "bank", "id": "w-in", "money": "+500.000",
                    "vi": "+500.000 đồng. Mẹ gửi.", "en": "+VND 500,000. From Mum.",
                },
                {
                    "cue": "chat", "who": "caller", "id": "w-pay", "vi": "Gửi vào đây.", "en": "Send here.",
                    "asks": "pay", "to": "mule", "amount": "2.000.000",
                },
            ],
            "replies": [{"id": "later", "vi": "Để sau.", "en": "Later."}],
            "then": {"after": "600s", "go": "away"},
        },
    },
    "ends": {"away": {"outcome": "safe", "vi": "Em đã thoát.", "en": "You got away."}},
    "tonight": _words("Kể với mẹ.", "Tell Mum."),
    "one_thing": _words("Lưu số mẹ.", "Save Mum's number."),
}  # fmt: skip


def apps_story() -> Script:
    """Return the story, ready to be played."""
    return compile_scenario(msgspec.convert(STORY, model.Scenario, strict=False))
