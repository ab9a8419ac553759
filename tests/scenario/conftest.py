"""Small stories, built from plain data the way a file would give it."""

import copy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lachan.scenario import model
from lachan.scenario.script import Script, compile_scenario

sys.path.insert(0, str(Path(__file__).parent))  # so that tests may say: from known_scams import …

Edit = Callable[[dict[str, Any]], None]

STORY: dict[str, Any] = {
    "format": "1",
    "id": "small-story",
    "truth": "scam",
    "family": "fake-authority",
    "title": {"vi": "Cuộc gọi", "en": "A call"},
    "scene": {"vi": "Ở nhà.", "en": "At home."},
    "for": ["student"],
    "minutes": "3",
    "slots": {"officer": ["Hưng", "Dũng", "Thắng"], "sum": ["8.000.000", "12.000.000"]},
    "vars": {"doubt": "0"},
    "people": {
        "caller": {
            "name": {"vi": "Số lạ", "en": "Unknown"},
            "number": "+84 28 0000 0101",
            "about": {"vi": "Gọi lần đầu.", "en": "Never called before."},
        },
        "mother": {"name": {"vi": "Mẹ", "en": "Mum"}, "number": "0900 000 002", "trusted": "true"},
        "ward": {
            "name": {"vi": "Công an phường", "en": "Ward police"},
            "number": "028 0000 0113",
            "official": "true",
        },
        "friend": {"name": {"vi": "Nam", "en": "Nam"}, "number": "0900 000 009"},
    },
    "phone": {
        "contacts": ["mother", "ward", "friend"],
        "inbox": [{"who": "mother", "vi": "Cơm trong tủ.", "en": "Dinner is ready.", "ago": "2h"}],
        "calls": [{"who": "mother", "kind": "in", "ago": "1d"}],
    },
    "flags": {"by-phone": {"vi": "Làm việc qua điện thoại", "en": "Working by phone"}},
    "always": {
        "ask": {"who": "mother", "go": "mother-helps"},
        "hang_up": {"who": "caller", "go": "quiet"},
        "block": {"who": "caller", "go": "quiet"},
        "call": [{"who": "ward", "go": "ward-answers"}],
    },
    "start": "ringing",
    "beats": {
        "ringing": {
            "cues": [{"cue": "ring", "who": "caller", "at": "2s"}],
            "react": {"answer": "accuses", "decline": "writes"},
            "then": {"after": "20s", "go": "writes"},
        },
        "accuses": {
            "note": {"vi": "Họ đang nói.", "en": "They are talking."},
            "cues": [
                {
                    "cue": "say", "who": "caller", "id": "a-1", "tactic": "authority", "flag": "by-phone",
                    "vi": "Tôi là đại úy {officer}.", "en": "This is Captain {officer}.",
                },
                {
                    "cue": "say", "who": "caller", "id": "a-2", "tactic": "fear",
                    "vi": "Em nộp {sum} ngay.", "en": "You pay {sum} now.", "asks": "pay", "amount": "{sum}",
                    "wants": {"vi": "Tiền.", "en": "Money."},
                },
                {"cue": "chat", "who": "friend", "id": "f-1", "vi": "Đi đá bóng không?", "en": "Football?"},
            ],
            "replies": [
                {
                    "id": "obey", "vi": "Dạ em phải làm gì?", "en": "What must I do?", "credit": "risky",
                    "go": "orders", "set": {"doubt": "+1"},
                },
                {"id": "ward-first", "vi": "Em ra phường.", "en": "I will go to the ward.", "credit": "safe",
                 "go": "quiet"},
                {"id": "who", "vi": "Anh tên gì ạ?", "en": "Your name, please?"},
            ],
            "then": {"after": "15s", "go": "orders"},
        },
        "orders": {
            "cues": [
                {
                    "cue": "say", "who": "caller", "id": "o-1", "tactic": "secrecy",
                    "vi": "Không kể với ai.", "en": "Tell nobody.",
                }
            ],
            "react": {"pay": "paid"},
            "then": [{"after": "20s", "go": "quiet", "when": "told"}, {"after": "20s", "go": "paid"}],
        },
        "writes": {
            "cues": [
                {
                    "cue": "text", "who": "caller", "id": "w-1", "vi": "Xem ho so", "en": "See the file",
                    "tactic": "urgency",
                    "link": {"shows": "ho-so.example/xem", "about": {"vi": "Giả.", "en": "A fake."}},
                }
            ],
            "then": {"after": "10s", "go": "away"},
        },
        "mother-helps": {
            "cues": [
                {"cue": "say", "who": "mother", "id": "m-1", "vi": "Mẹ đây.", "en": "I am here."},
            ],
            "then": {"after": "3s", "go": "told"},
        },
        "ward-answers": {
            "cues": [{"cue": "say", "who": "ward", "id": "p-1", "vi": "Không có.", "en": "Not true."}],
            "then": {"after": "3s", "go": "away"},
        },
        "quiet": {"then": {"after": "5s", "go": "away"}},
        "paid": {
            "cues": [{"cue": "narrate", "id": "n-1", "vi": "Tiền đã đi.", "en": "The money is gone."}],
            "then": {"after": "2s", "go": "lost"},
        },
    },
    "ends": {
        "told": {"outcome": "safe", "vi": "Em đã kể.", "en": "You told."},
        "away": {"outcome": "safe", "vi": "Em đã thoát.", "en": "You got away."},
        "lost": {"outcome": "harmed", "recovery": "money-first-hour", "vi": "Mất tiền.", "en": "Money lost."},
    },
    "tonight": {"vi": "Kể với mẹ.", "en": "Tell Mum."},
    "one_thing": {"vi": "Lưu số công an phường.", "en": "Save the ward's number."},
}  # fmt: skip


@pytest.fixture(scope="session")
def story() -> Callable[..., Script]:
    """Build the small story, changed by *edits* first."""

    def build(*edits: Edit) -> Script:
        data = copy.deepcopy(STORY)
        for edit in edits:
            edit(data)
        return compile_scenario(msgspec.convert(data, model.Scenario, strict=False))

    return build


@pytest.fixture(scope="session")
def script(story: Callable[..., Script]) -> Script:
    return story()


def both(words: str) -> dict[str, str]:
    return {"vi": words, "en": words}


STAGE: dict[str, Any] = {
    "format": "1", "id": "stage", "truth": "scam", "family": "fake-bank", "title": both("Stage"),
    "scene": both("Home."), "for": ["student"], "minutes": "3", "tonight": both("Talk."), "one_thing": both("Ask."),
    "slots": {"sum": ["1.200.000", "2.400.000"]},
    "people": {
        "caller": {
            "name": both("Caller"), "number": "+84 28 0000 0101", "mail": "help@lua-vang-24.example",
            "profile": {"since": both("Yesterday"), "friends": "0", "posts": "1"},
        },
        "desk": {"name": both("Desk"), "number": "024 0000 0199", "official": "true"},
        "mother": {"name": both("Mum"), "number": "0900 000 002", "trusted": "true", "mood": "sceptical"},
        "brother": {"name": both("Khoa"), "trusted": "true", "near": "true", "mood": "busy"},
        "cousin": {"name": both("Cousin"), "knows_word": "true"},
    },
    "phone": {
        "contacts": ["mother"],
        "bank": {"balance": "5.000.000", "limit": "3.000.000", "card": "desk"},
        "settings": {"devices": {"strange-tv": {"name": both("TV"), "place": both("Far away")}}},
        "inbox": [{"who": "mother", "via": "mail", "subject": both("Camp"), **both("See you.")}],
    },
    "accounts": {"mule": {"number": "0000 8888 01", "name": "TRAN VAN B"}},
    "pages": {
        "fake": {
            "address": "lua-vang-24.example/login", "title": both("Log in"), "asks": ["password", "otp"],
            "gets": "helper", "then": "done", "about": both("Not the bank."),
        },
        "done": {"address": "lua-vang-24.example/done", "title": both("Thanks")},
        "true": {"address": "lua-vang.example", "title": both("The bank"), "asks": ["password"], "real": "true"},
    },
    "apps": {
        "helper": {"name": both("Helper"), "maker": "Unknown", "permissions": ["screen", "sms"]},
        "vault": {"name": both("Vault"), "maker": "Golden Rice", "source": "store"},
    },
    "always": {
        "pay": {"what": "mule", "go": "gone"},
        "give": {"what": "otp", "go": "gone"},
        "ask_word": {"who": "caller", "go": "quiet"},
        "ask": [{"who": "mother", "go": "mother-listens"}, {"who": "brother", "go": "brother-listens"}],
        "tell": {"go": "helped", "what": "clear"},
        "call": {"who": "desk", "go": "helped"},
        "hang_up": {"who": "caller", "go": "quiet"},
        "uninstall": {"what": "helper"},
    },
    "start": "arrives",
    "beats": {
        "arrives": {
            "cues": [
                {"cue": "mail", "who": "caller", "id": "m-1", "subject": both("Locked"), **both("Log in here."), "at": "1s",
                 "link": {"shows": "lua-vang-24.example/login", "opens": "fake", "about": both("Fake.")}},
                {"cue": "narrate", "id": "n-1", **both("A card hangs on the door."), "qr": {"pays": "mule", "amount": "500.000"}},
                {"cue": "chat", "who": "caller", "id": "c-1", **both("Scan it."), "qr": {"page": "fake"}},
                {"cue": "notice", "app": "bank", "id": "b-1", "money": "+{sum}", **both("+{sum}")},
                {"cue": "ring", "who": "caller", "video": "true"},
            ],
            "react": {"answer": "talks"},
            "then": {"after": "20s", "go": "quiet"},
        },
        "talks": {
            "cues": [
                {"cue": "picture", "who": "caller", "shows": "blurry", "at": "1s"},
                {"cue": "say", "who": "caller", "id": "s-1", **both("Pay {sum}."), "asks": "pay", "amount": "{sum}", "to": "mule"},
                {"cue": "say", "who": "caller", "id": "s-2", **both("Read me the code."), "asks": "otp"},
                {"cue": "say", "who": "caller", "id": "s-3", **both("Install it."), "asks": "install", "app": "helper"},
            ],
            "then": {"after": "30s", "go": "quiet"},
        },
        "mother-listens": {"cues": [{"cue": "say", "who": "mother", "id": "ml", **both("Yes?")}], "then": {"after": "20s", "go": "quiet"}},
        "brother-listens": {"cues": [{"cue": "say", "who": "brother", "id": "bl", **both("Hm?")}], "then": {"after": "20s", "go": "quiet"}},
        "helped": {"then": {"after": "2s", "go": "safe-told"}},
        "gone": {"then": [{"after": "9s", "when": "locked has account", "go": "saved"}, {"after": "9s", "go": "lost"}]},
        "quiet": {"then": {"after": "5s", "go": "safe-alone"}},
    },
    "ends": {
        "safe-told": {"outcome": "safe", **both("Told.")},
        "safe-alone": {"outcome": "safe", **both("Away.")},
        "saved": {"outcome": "late", **both("Locked in time.")},
        "lost": {"outcome": "harmed", "recovery": "money-first-hour", **both("Lost.")},
    },
}  # fmt: skip
"""A story that stages every app of the phone, in as few beats as it takes."""


@pytest.fixture(scope="session")
def stage() -> Callable[..., Script]:
    """Build the story of all apps, changed by *edits* first."""

    def build(*edits: Edit) -> Script:
        data = copy.deepcopy(STAGE)
        for edit in edits:
            edit(data)
        return compile_scenario(msgspec.convert(data, model.Scenario, strict=False))

    return build


@pytest.fixture(scope="session")
def staged(stage: Callable[..., Script]) -> Script:
    return stage()
