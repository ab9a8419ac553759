"""A small first hour of the tests' own: money has gone, and there is something to be done about it."""

from typing import Any

import msgspec

from lachan.scenario import model
from lachan.scenario.script import Script, compile_scenario

HOUR = "hour"


def _words(vi: str, en: str) -> dict[str, str]:
    return {"vi": vi, "en": en}


STORY: dict[str, Any] = {
    "format": "1",
    "id": HOUR,
    "truth": "recovery",
    "family": "fake-bank",
    "title": _words("Giờ đầu tiên", "The first hour"),
    "scene": _words("Tiền vừa đi.", "The money has just gone."),
    "for": ["student"],
    "minutes": "3",
    "people": {
        "caller": {"name": _words("Số lạ", "Unknown number"), "number": "+84 28 0000 0101"},
        "mother": {"name": _words("Mẹ", "Mum"), "number": "0900 000 002", "trusted": "true"},
    },
    "phone": {"contacts": ["mother"]},
    "always": {"ask": [{"who": "mother", "go": "helps"}]},
    "start": "after",
    "beats": {
        "after": {
            "cues": [
                {"cue": "text", "who": "caller", "id": "a-1", "vi": "Gửi thêm đi.", "en": "Send more."},
            ],
            "then": {"after": "120s", "go": "lost"},
        },
        "helps": {
            "cues": [{"cue": "say", "who": "mother", "id": "h-1", "vi": "Mẹ đây.", "en": "I am here."}],
            "then": {"after": "5s", "go": "kept"},
        },
    },
    "ends": {
        "kept": {"outcome": "safe", "vi": "Giữ lại được một nửa.", "en": "Half of it was kept."},
        "lost": {"outcome": "harmed", "vi": "Tiền đã đi hết.", "en": "All the money went."},
    },
    "tonight": _words("Kể với mẹ.", "Tell Mum."),
    "one_thing": _words("Lưu số ngân hàng.", "Save the bank's number."),
}  # fmt: skip


def first_hour() -> Script:
    """Return the story, ready to be played."""
    return compile_scenario(msgspec.convert(STORY, model.Scenario, strict=False))
