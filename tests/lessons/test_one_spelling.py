"""Tone marks stand where schoolbooks put them (hoà, khoẻ, huỷ): in lessons, window and commands."""

import re
from pathlib import Path

import pytest

from lachan.paths import shipped

ROOT = Path(__file__).resolve().parents[2]
OLD = "òa|óa|ỏa|õa|ọa|òe|óe|ỏe|õe|ọe|ùy|úy|ủy|ũy|ụy"
OTHERWISE = re.compile(rf"\b(?!qu)\w+(?:{OLD})\b", re.IGNORECASE)
NAMES = {"Thủy"}
"""What people call themselves they spell as they like."""


def _texts() -> list[Path]:
    lessons = Path(shipped("lessons"))
    return [
        *lessons.rglob("*.yaml"),
        *lessons.rglob("*.vi.md"),
        *(ROOT / "desktop").rglob("*.py"),
        ROOT / "assets/i18n/lachan_vi.ts",
    ]


@pytest.mark.parametrize("word", ["hòa", "Khóa", "hủy", "dọa"])
def test_the_other_spelling_is_seen(word: str) -> None:
    assert OTHERWISE.findall(word) == [word]


@pytest.mark.parametrize("word", ["hoà", "quý", "úy", "hoàn", "toán", "của"])
def test_what_is_right_is_left_alone(word: str) -> None:
    assert OTHERWISE.findall(word) == []


def test_every_text_places_its_tone_marks_one_way() -> None:
    texts = _texts()
    assert len(texts) > 400

    found = {
        f"{path.relative_to(ROOT)}: {word}"
        for path in texts
        for word in OTHERWISE.findall(path.read_text(encoding="utf-8"))
        if word not in NAMES
    }

    assert not found, "\n".join(sorted(found))
