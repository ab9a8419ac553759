"""What the debrief says of real runs, and where it puts things on its timeline."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

import pytest
from past_runs import ENDS, telling

from lachan.domain.acts import ActKind
from lachan.domain.learner import Role
from lachan.domain.tactics import Tactic, Trick
from lachan.domain.text import LANGUAGES, Language
from lachan.scenario.debrief import Stretch
from lachan.ui.viewmodels.debrief_state import Page, derive
from lachan.ui.viewmodels.debrief_timeline import (
    DISC,
    GAP,
    Mark,
    PlacedMark,
    Span,
    place_bands,
    place_edges,
    place_marks,
)
from lachan.ui.viewmodels.debrief_words import DEEDS, TACTIC_WHY, WORDS

HEADLINES = {
    "told": ("Em đã thoát ra, và đã kể với mẹ.", "You got out, and you told Mum."),
    "ignored": ("Em đã tự thoát ra.", "You got yourself out."),
    "late": ("Em đã dừng lại kịp, trước khi mất thêm.", "You stopped in time, before more was lost."),
    "harmed": (
        "Lần này họ lấy được tiền. Giờ đầu tiên mình làm gì?",
        "They got the money this time. What do we do in the first hour?",
    ),
    "checked": (
        "Đây là việc thật, và em đã kiểm tra trước khi tin.",
        "It was genuine, and you checked before trusting it.",
    ),
    "missed": (
        "Lần này là thật. Lần sau chỉ cần hỏi lại một câu.",
        "This one was genuine. Next time, one check is enough.",
    ),
    "stopped": ("Em đã dừng lại. Dừng lúc nào cũng được.", "You stopped. Stopping is fine at any time."),
}


def page(end: str, language: Language = "vi", role: Role = "student") -> Page:
    return derive(telling(end, language, role))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from strings(list(value.values()))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


@pytest.mark.parametrize("end", ENDS)
def test_one_sentence_says_how_it_went(end: str) -> None:
    assert (page(end, "vi").headline, page(end, "en").headline) == HEADLINES[end]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_slot_and_no_placeholder_is_left_open(end: str, language: Language) -> None:
    found = list(strings(asdict(page(end, language))))

    assert len(found) > 20
    assert not [words for words in found if "{" in words or words.strip() != words]


@pytest.mark.parametrize("end", ["late", "harmed"])
def test_after_a_bad_end_the_first_hour_is_there_with_its_lines(end: str) -> None:
    recovery = page(end).recovery

    assert len(recovery["steps"]) >= 5
    assert "113" in {step["call"] for step in recovery["steps"]}


def test_the_harm_colour_comes_only_with_a_first_hour() -> None:
    late = telling("late")

    assert derive(late).tone == "harm"
    assert derive(replace(late, recovery=None)).tone == "risk"


@pytest.mark.parametrize("end", ["told", "ignored", "checked", "missed"])
def test_without_harm_there_is_no_first_hour(end: str) -> None:
    assert page(end).recovery == {}


def test_the_two_numbers_are_times_since_first_contact() -> None:
    told = telling("told")
    risky, until_told = derive(told).numbers

    assert risky["figure"] == told.clock(told.debrief.risky_at) != "0:00"
    assert risky["words"] == "bước rủi ro đầu tiên"
    assert until_told["figure"] == "{}:{:02}".format(*divmod(told.debrief.told_after // 1000, 60))
    assert until_told["words"] == "đến lúc kể với mẹ"


def test_what_never_happened_is_said_in_words() -> None:
    risky, told = page("ignored").numbers

    assert (risky["figure"], risky["words"]) == ("", "không có bước rủi ro nào")
    assert (told["figure"], told["words"]) == ("", "chưa kể với ai")


def test_times_of_an_untimed_run_are_marked_so() -> None:
    told = replace(telling("told"), pace="untimed")

    assert {number["pace"] for number in derive(told).numbers} == {"Không tính giờ"}


def test_in_a_scam_the_page_says_when_and_with_which_words_one_could_have_left() -> None:
    aside = page("harmed").aside

    assert aside["title"] == "Em có thể thoát từ giây thứ 9"
    assert "“Chị cho em mã vận đơn, em tự tra nhé.”" in aside["points"][0]["text"]


def test_whoever_left_before_any_sign_is_told_so() -> None:
    assert page("ignored").aside["title"] == "Em rời đi từ rất sớm"


@pytest.mark.parametrize("end", ["checked", "missed"])
def test_of_a_genuine_matter_the_page_says_why_and_how_to_check_and_names_no_trick(end: str) -> None:
    seen = page(end, "en")

    points = [point["text"] for point in seen.aside["points"]]
    assert "Nobody asked for money, a code or papers." in points
    assert "How to check: use the saved number for Ward police." in points
    assert not seen.tricks
    assert not any(row.trick for row in seen.lines)
    assert {mark.key for mark in seen.marks} <= {"checked", "could-check", "told"}


def test_a_genuine_line_that_sounds_like_a_tactic_says_so_and_that_it_was_genuine() -> None:
    rows = [row for row in page("checked", "en").lines if row.purpose]

    assert rows[0].purpose == "Sounds like “Borrowed authority”, but is genuine"
    assert "do not stop you from checking" in rows[0].explained


def test_a_line_carries_its_trick_what_they_want_its_sign_and_what_was_done() -> None:
    row = next(row for row in page("harmed").lines if "đang ở nhà với ai" in row.quote)

    assert (row.trick, row.tactic) == ("control", "Cô lập")
    assert row.purpose == "Họ muốn: Biết em có một mình không"
    assert row.flag == "Dấu hiệu: Hỏi em đang ở với ai"
    assert row.deeds[0]["text"] == "Em: “Dạ có mình em thôi. Chắc nhầm ai rồi anh ạ.”"
    assert (row.deeds[0]["tone"], row.deeds[0]["icon"]) == ("risk", "triangle-alert")
    assert row.deeds[0]["why"].startswith("Em chỉ muốn giải thích.")


def test_a_screen_reader_hears_all_of_a_line() -> None:
    row = next(row for row in page("harmed").lines if "đang ở nhà với ai" in row.quote)

    for part in (row.time, "LÀM THEO", row.tactic, row.speaker, row.quote, row.deeds[0]["text"]):
        assert part in row.name
    for part in (row.explained, row.purpose, row.flag, row.deeds[0]["why"]):
        assert part in row.more


def test_after_a_good_end_the_page_opens_at_the_telling_else_at_the_first_risky_act() -> None:
    told, harmed = page("told"), page("harmed")

    assert "Em hỏi mẹ" in [deed["text"] for deed in told.lines[told.key_line].deeds]
    assert harmed.lines[harmed.key_line].deeds[0]["tone"] == "risk"


@pytest.mark.parametrize(
    ("role", "begins"), [("parent", "Anh/chị đã thoát"), ("teacher", "Thầy/cô đã thoát")]
)
def test_everyone_is_addressed_as_fits(role: Role, begins: str) -> None:
    seen = page("told", "vi", role)

    assert seen.headline.startswith(begins)
    assert seen.aside["title"].startswith(begins.split(" ")[0])


def test_every_tactic_and_every_act_has_its_words() -> None:
    assert set(TACTIC_WHY) == set(Tactic)
    assert set(DEEDS) == set(ActKind) - {ActKind.OPEN, ActKind.STOP}
    for words in (*TACTIC_WHY.values(), *DEEDS.values(), *WORDS.values()):
        assert words.vi
        assert words.en


# The timeline. A letter is 8 px wide here.


def measure(words: str) -> float:
    return len(words) * 8.0


def marks(*times: int) -> list[Mark]:
    labels = ("Có thể thoát ra", "Bước rủi ro đầu tiên", "Em rời đi", "Em kể với cô Hạnh (chủ nhiệm)")
    return [Mark(label, at, "0:00", label, "heart", "safe") for label, at in zip(labels, times, strict=False)]


def assert_apart(placed: Sequence[PlacedMark], width: float) -> None:
    for one in placed:
        assert one.x >= DISC / 2
        assert one.x <= width - DISC / 2
        assert one.label_x >= 0
        assert one.label_x + one.label_width <= width
    for one, other in itertools.combinations(placed, 2):
        assert abs(one.x - other.x) >= DISC
        left, right = sorted((one, other), key=lambda mark: mark.label_x)
        if one.row == other.row:
            assert left.label_x + left.label_width + GAP <= right.label_x


@pytest.mark.parametrize("width", [320.0, 500.0, 860.0])
@pytest.mark.parametrize(
    "times",
    [(0, 0, 0, 0), (60_000,) * 4, (9_000, 11_000, 47_000, 54_000), (0, 100, 59_900, 60_000), (30_000,) * 4],
)
def test_marks_never_collide_nor_leave_the_card(times: tuple[int, ...], width: float) -> None:
    placed = place_marks(marks(*times), Span(0, 60_000, width), measure)

    assert len(placed) == 4
    assert_apart(placed, width)


def test_marks_with_room_share_one_row_at_their_true_place() -> None:
    placed = place_marks(marks(10_000, 30_000, 50_000), Span(0, 60_000, 860.0), measure)

    assert {mark.row for mark in placed} == {0}
    assert [round(mark.x) for mark in placed] == [143, 430, 717]


def test_a_stretch_is_named_where_its_word_has_room_beside_the_discs() -> None:
    stretches = [Stretch(0, 20_000, Trick.FEAR), Stretch(20_000, 21_000, Trick.TRUST)]
    span = Span(0, 60_000, 600.0)

    free, tiny = place_bands(stretches, span, [], lambda _: "SỢ", measure)
    covered, _ = place_bands(stretches, span, [20.0], lambda _: "SỢ", measure)

    assert free.named
    assert not tiny.named
    assert tiny.sign_x < 0
    assert covered.named
    assert covered.sign_x > 20.0 + DISC / 2


def test_the_times_at_the_ends_give_way_to_marks() -> None:
    span = Span(0, 60_000, 600.0)

    assert [edge.time for edge in place_edges("0:00", "1:00", span, [300.0], measure)] == ["0:00", "1:00"]
    assert [edge.time for edge in place_edges("0:00", "1:00", span, [20.0], measure)] == ["1:00"]
    assert place_edges("0:00", "1:00", span, [20.0, 590.0], measure) == ()
