"""What an author can do wrong in a scenario: each mistake has its line, its field and its words."""

# ruff: noqa: E501 - the tables have one mistake a line

import re
import string
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.content.lint_story import Peer, Shelf
from lachan.content.problems import Problem, has_errors
from lachan.content.scenarios import parse_scenario
from lachan.domain.text import Language
from lachan.ui import wording_authors
from lachan.ui.wording_authors import ADVICE, mend, say_problem

LANGUAGES: tuple[Language, ...] = ("vi", "en")
FILE = "code-for-lan.scenario.yaml"
SHELF = Shelf(
    facts=frozenset({"line-111"}),
    recoveries=frozenset({"details-first-hour", "money-first-hour"}),
    peers={
        "code-for-lan": Peer("scam", ""),
        "lan-asks": Peer("genuine", "other"),
        "two": Peer("scam", "code-for-lan"),
    },
)


@dataclass(frozen=True)
class Case:
    """*old* becomes *new*; the problem stands on the first line that then holds *at*."""

    name: str
    old: str
    new: str
    code: str
    at: str
    field: str
    vi: str
    en: str
    severity: str = "error"


RISKY = "credit: risky, go: pushes"
NO_SAFE = """\
  safe-told: {outcome: safe, vi: "Tài khoản của Lan bị lấy mất. Em hỏi mẹ nên biết.", en: "Lan's account was stolen. You asked, so you knew."}
  safe-alone: {outcome: safe, vi: "Không có mã, họ bỏ đi.", en: "With no code, they left."}
"""
SAVED = """\
  saved-late: {outcome: late, vi: "Họ có mã, nhưng mẹ con em đã kịp đổi mật khẩu.", en: "They had the code, but you changed the password in time."}
"""
CASES = [
    Case("unknown key", "minutes: 2", "minuts: 2", "field-unknown", "minuts", "minuts", "minuts", "minutes"),
    Case("missing field", "minutes: 2\n", "", "field-missing", "format: 1", "minutes", "minutes", "missing"),
    Case("key twice", "minutes: 2", "minutes: 2\nminutes: 3", "key-twice", "minutes: 3", "minutes", "đã có", "already"),
    Case("empty value", "minutes: 2", "minutes:", "value-empty", "minutes:", "minutes", "để trống", "empty"),
    Case("missing English", ', en: "Hey, are you free?"', "", "english-missing", "id: hi", "beats.hello.cues[0].en", "tiếng Anh", "English"),
    Case("missing Vietnamese", 'vi: "Cậu ơi, rảnh không?", ', "", "vietnamese-missing", "id: hi", "beats.hello.cues[0].vi", "tiếng Việt", "Vietnamese"),
    Case("wrong unit", "at: 2s", "at: 2 sec", "duration-wrong", "2 sec", "beats.hello.cues[0].at", "thời gian", "duration"),
    Case("clock unquoted and short", 'clock: "19:05"', "clock: 9:5", "clock-wrong", "9:5", "clock", "giờ", "time of day"),
    Case("yes for true", "trusted: true", "trusted: yes", "not-true-false", "trusted", "people.mother.trusted", "true", "true or false"),
    Case("words for a number", "minutes: 2", "minutes: two", "not-a-number", "two", "minutes", "số nguyên", "whole number"),
    Case("too many minutes", "minutes: 2", "minutes: 90", "number-out-of-range", "90", "minutes", "15", "15"),
    Case("capital id", "id: hi,", "id: Hi!,", "id-wrong", "Hi!", "beats.hello.cues[0].id", "chữ thường", "lower-case"),
    Case("wrong type", "title: {vi: \"Lan nhờ đọc hộ mã\", en: \"Lan asks for a code\"}", "title: Lan", "wrong-type", "title:", "title", "nhóm", "group"),
    Case("slot unquoted", 'vi: "Khung chat im hẳn."', "vi: {prize}", "wrong-type", "{prize}, en", "beats.goodbye.cues[0].vi", "ngoặc kép", "quote"),
    Case("unknown tactic", "tactic: urgency", "tactic: urgent", "choice-unknown", "urgent", "beats.hello.cues[2].tactic", "urgency", "urgency"),
    Case("text too long", "Khung chat im hẳn.", "x" * 601, "text-too-long", "quiet", "beats.goodbye.cues[0].vi", "600", "600"),
    Case("too many replies", "    then: {after: 20s, go: pushes}", "".join(f"      - {{id: r{n}, vi: a, en: b}}\n" for n in range(3)) + "    then: {after: 20s, go: pushes}", "list-too-long", "    replies:", "beats.hello.replies", "nhiều nhất", "most"),
    Case("missing then", "    then: {after: 3s, go: safe-alone}\n", "", "then-missing", "goodbye:", "beats.goodbye.then", "then", "then"),
    Case("unknown cue", "{typing: lan}", "{tiping: lan}", "cue-unknown", "tiping", "beats.hello.cues[1]", "typing", "typing"),
    Case("two kinds of cue", "{typing: lan}", "{typing: lan, ring: lan}", "cue-two-kinds", "ring: lan", "beats.hello.cues[1]", "vừa", "both"),
    Case("unknown act", "  block: {who", "  blok: {who", "act-unknown", "blok", "always.blok", "block", "block"),
    Case("next format", "format: 1", "format: 2", "format-unknown", "format: 2", "format", "2", "not known"),
    Case("real link", "tactic: affection", 'link: {shows: "shop.vn/a", about: {vi: a, en: b}}', "link-wrong", "shop.vn", "beats.hello.cues[0].link.shows", ".example", ".example"),
    Case("another file name", "id: code-for-lan ", "id: code-for-hoa ", "id-not-file-name", "code-for-hoa", "id", "tên tệp", "file name"),
    Case("unknown family", "hijacked-friend", "hijacked-freind", "family-unknown", "freind", "family", "hijacked-friend", "hijacked-friend"),
    Case("goto nowhere", RISKY, "credit: risky, go: pushe", "target-unknown", "go: pushe}", "beats.hello.replies[0].go", "pushes", "pushes"),
    Case("start nowhere", "start: hello", "start: helo", "target-unknown", "helo", "start", "hello", "hello"),
    Case("beat and end", "  saved-late: {outcome", "  hello: {outcome: safe, vi: a, en: b}\n  saved-late: {outcome", "beat-and-end", "hello: {out", "ends.hello", "vừa", "both"),
    Case("unknown person", "{typing: lan}", "{typing: lann}", "person-unknown", "lann", "beats.hello.cues[1].typing", "lan", "lan"),
    Case("asking a stranger", "{who: mother, go: mother-helps}]", "{who: lan, go: mother-helps}]", "ask-untrusted", "  ask:", "always.ask[1].who", "tin cậy", "trust"),
    Case("telling a stranger", RISKY, "credit: risky, tells: lan, go: pushes", "ask-untrusted", "tells", "beats.hello.replies[0].tells", "tin cậy", "trust"),
    Case("nobody to tell", ", trusted: true", "", "nobody-trusted", "people:", "people", "tin cậy", "trusted"),
    Case("duplicate id", "id: hurry", "id: hi", "id-twice", "id: hi, vi: \"Nhanh", "beats.pushes.cues[1].id", "đã dùng", "already"),
    Case("unknown thing given", "what: otp", "what: opt", "what-unknown", "opt,", "always.give.what", "otp", "otp"),
    Case("unknown flag", "flag: asks-code", "flag: ask-code", "flag-unknown", "flag: ask-code", "beats.hello.cues[2].flag", "asks-code", "asks-code"),
    Case("unused flag", "flag: asks-code, ", "", "flag-unused", "asks-code:", "flags.asks-code", "Dấu hiệu", "warning sign", "warning"),
    Case("unknown fact", "minutes: 2", "minutes: 2\nfacts: [line-112]", "fact-unknown", "facts: [", "facts[0]", "line-111", "line-111"),
    Case("harmed without recovery", "recovery: details-first-hour, ", "", "recovery-missing", "account-lost: {", "ends.account-lost", "recovery", "recovery"),
    Case("unknown recovery", "details-first-hour", "detail-first-hour", "recovery-unknown", "detail-first", "ends.account-lost.recovery", "details-first-hour", "details-first-hour"),
    Case("bad guard", "when: doubt >= 1", "when: doubt is 1", "guard-wrong", "doubt is", "beats.pushes.cues[0].when", "doubt is 1", "doubt is 1"),
    Case("guard of code", "when: doubt >= 1", "when: __import__('os')", "guard-wrong", "__import__", "beats.pushes.cues[0].when", "điều kiện", "guard"),
    Case("unknown var in a guard", "when: doubt >= 1", "when: fear >= 1", "guard-wrong", "fear >=", "beats.pushes.cues[0].when", "doubt", "doubt"),
    Case("unknown var set", "set: {doubt:", "set: {doubts:", "var-unknown", "doubts", "beats.hello.replies[1].set.doubts", "vars", "vars"),
    Case("var set to words", '"+1"', "more", "set-wrong", "more", "beats.hello.replies[1].set.doubt", "+1", "+1"),
    Case("var named as a fact", "vars: {doubt: 0}", "vars: {doubt: 0, told: 0}", "var-hides-fact", "told: 0", "vars.told", "tên", "name"),
    Case("long ago", "ago: 1d", "ago: yesterday", "ago-wrong", "yesterday", "phone.inbox[0].ago", "2h", "2h"),
    Case("twin not in the pack", "truth: scam ", "twin: lan-ask\ntruth: scam ", "twin-unknown", "lan-ask", "twin", "lan-asks", "lan-asks"),
    Case("twin not pointing back", "truth: scam ", "twin: lan-asks\ntruth: scam ", "twin-not-back", "lan-asks", "twin", "trỏ lại", "point back"),
    Case("twin with the same truth", "truth: scam ", "twin: two\ntruth: scam ", "twin-same-truth", "twin: two", "twin", "genuine", "genuine"),
    Case("missed in a scam", "saved-late: {outcome: late", "saved-late: {outcome: missed", "outcome-wrong", "missed", "ends.saved-late.outcome", "missed", "missed"),
    Case("harmed in a genuine matter", "truth: scam ", "truth: genuine ", "outcome-wrong", "account-lost: {", "ends.account-lost.outcome", "genuine", "genuine"),
    Case("no late end", "saved-late: {outcome: late", "saved-late: {outcome: safe", "no-late-end", "ends:", "ends", "late", "late", "warning"),
    Case("no safe end", NO_SAFE, NO_SAFE.replace("safe, vi", "late, vi"), "no-safe-end", "ends:", "ends", "an toàn", "safe"),
    Case("too few ends", SAVED, "", "few-ends", "ends:", "ends", "3 kết thúc", "3 ends", "warning"),
    Case("real-looking number", '"0900 000 002"', '"0912 345 678"', "number-real", "0912", "people.mother.number", "giả định", "made-up"),
    Case("real-looking number in a text", "Khung chat im hẳn", "Gọi 028 3822 1234", "number-real", "3822", "beats.goodbye.cues[0].vi", "giả định", "made-up"),
    Case("real-looking account", "Khung chat im hẳn", "Số 19034567890123", "account-real", "1903", "beats.goodbye.cues[0].vi", "0000", "0000"),
    Case("live link", "Khung chat im hẳn", "Xem https://a.example", "url-live", "https", "beats.goodbye.cues[0].vi", "http", "live link"),
    Case("live domain", "Khung chat im hẳn", "Xem dichvu.com nhé", "domain-real", "dichvu", "beats.goodbye.cues[0].vi", ".example", ".example"),
    Case("brand", "Khung chat im hẳn", "Mở zalo đi", "brand", "zalo", "beats.goodbye.cues[0].vi", "tên thật", "real name"),
    Case("emoji", "Khung chat im hẳn", "Vui ghê 😀", "emoji", "😀", "beats.goodbye.cues[0].vi", "cảm xúc", "emoji"),
    Case("hidden character", "Khung chat im hẳn", "Khung\u200b chat", "control-character", "Khung\u200b", "", "ẩn", "hidden"),
    Case("NUL byte", "Khung chat im hẳn", "Khung\0 chat", "control-character", "Khung\0", "", "U+0000", "U+0000"),
    Case("unknown slot", "{prize}, đọc", "{price}, đọc", "slot-unknown", "{price}", "beats.hello.cues[2].vi", "prize", "prize"),
    Case("stray brace", "Khung chat im hẳn", "Khung {Chat", "slot-brace", "{Chat", "beats.goodbye.cues[0].vi", "chỗ điền", "slot"),
    Case("unused slot", "vars:", "  spare: [a]\nvars:", "slot-unused", "spare", "slots.spare", "spare", "spare", "warning"),
    Case("empty slot", "vars:", "  spare: []\nvars:", "list-too-short", "spare", "slots.spare", "chưa có gì", "empty"),
    Case("money without a sum", "flag: asks-code, asks: otp", "flag: asks-code, asks: pay", "amount-missing", "asks: pay", "beats.hello.cues[2].asks", "bao nhiêu", "how much"),
    Case("a sum in words", "flag: asks-code, asks: otp", "flag: asks-code, asks: pay, amount: a lot", "amount-wrong", "a lot", "beats.hello.cues[2].amount", "chữ số", "digits"),
    Case("a sum nobody asks for", "tactic: affection", 'amount: "5000"', "amount-without-pay", "5000", "beats.hello.cues[0].amount", "đòi tiền", "asks for money"),
    Case("then may lead nowhere", "{after: 40s, go: account-lost}]", "{after: 40s, when: leaked, go: account-lost}]", "then-no-last", "after: 40s", "beats.code-gone.then", "when", "when"),
    Case("rule never reached", "{after: 5s, when: in_call has mother, go", "{after: 5s, go", "rule-shadowed", "after: 5s", "beats.code-gone.then[0]", "lượt", "turn"),
    Case("reaction never reached", "{who: mother, when: leaked, go: mother-late}", "{go: mother-late}", "rule-shadowed", "  ask:", "always.ask[0]", "lượt", "turn"),
    Case("replies to nobody", "    then: {after: 3s, go: safe-alone}", "    replies: [{id: hm, vi: a, en: b}]\n    then: {after: 3s, go: safe-alone}", "reply-to-nobody", "id: hm", "beats.goodbye.replies", "lời đáp", "replies"),
    Case("beat never reached", "beats:\n", "beats:\n  lost:\n    then: {after: 1s, go: safe-alone}\n", "beat-unreached", "lost:", "beats.lost", "dẫn tới", "leads to"),
    Case("end never reached", "ends:\n", "ends:\n  other: {outcome: safe, vi: a, en: b}\n", "end-unreached", "  other:", "ends.other", "dẫn tới", "leads to"),
    Case("clock goes round", "{after: 3s, go: safe-alone}", "{after: 3s, go: goodbye}", "clock-loop", "{after: 3s, go: goodbye}", "beats.goodbye.then.go", "quay vòng", "round"),
    Case("speech without a call", "{typing: lan}", "{say: lan, id: hm, vi: a, en: b}", "speech-no-call", "id: hm", "beats.hello.cues[1].say", "ring", "ring"),
    Case("speech before the answer", "{typing: lan}", "{say: lan, id: hm, vi: a, en: b}\n      - {ring: lan}", "speech-unheard", "id: hm", "beats.hello.cues[1].say", "answer", "answer"),
    Case("tab", "    cues:\n      - {chat: lan, id: hi", "\tcues:\n      - {chat: lan, id: hi", "tab-indent", "\tcues", "", "Tab", "tab"),
    Case("anchor", "minutes: 2", "minutes: &m 2", "yaml-anchor", "&m", "minutes", "neo", "anchors"),
    Case("alias", "minutes: 2", "minutes: *m", "yaml-alias", "*m", "minutes", "bí danh", "aliases"),
    Case("tag", "minutes: 2", "minutes: !!python/object:x 2", "yaml-tag", "!!python", "minutes", "nhãn", "tags"),
    Case("two documents", "start: hello", "---\nstart: hello", "two-documents", "---", "", "hai", "two"),
    Case("merge key", "start: hello", "start: hello\n<<: {a: b}", "yaml-merge", "<<", "", "gộp", "merge"),
    Case("colon in a text", 'vi: "Khung chat im hẳn."', "vi: Khung: chat", "yaml-syntax", "Khung:", "", "ngoặc kép", "quotes"),
    Case("a name in braces", "minutes: 2", "{minutes}: 2", "key-not-text", "{minutes}", "", "một từ", "a word"),
    Case("deep nesting", "minutes: 2", "minutes: " + "[" * 99, "too-deep", "[[[[", "", "lồng", "nested"),
]  # fmt: skip


def load(text: str | bytes) -> list[Problem]:
    data = text.encode() if isinstance(text, str) else text
    scenario, problems = parse_scenario(data, FILE, SHELF)
    assert (scenario is None) == has_errors(problems)
    return problems


def test_the_example_itself_is_well(example: str) -> None:
    assert load(example) == []


@pytest.fixture(autouse=True)
def _no_word_lacks_a_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording_authors, "UNKNOWN", "<a fact that the problem lacks>")


def assert_told(case: Case, text: str) -> None:
    line = text[: text.index(case.at)].count("\n") + 1

    found = [problem for problem in load(text) if problem.code == case.code]

    assert (line, case.severity) in [(problem.line, problem.severity) for problem in found]
    problem = next(problem for problem in found if problem.line == line)
    if case.field:
        assert problem.field == case.field
    vi, en = (f"{say_problem(problem, lang)} {mend(problem, lang)}" for lang in LANGUAGES)
    assert case.vi in vi
    assert case.en in en
    for words in (vi, en):
        assert wording_authors.UNKNOWN not in words
        assert words[0].isupper() or not words[0].isalpha()


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_mistake_is_named_with_line_field_and_mend(case: Case, example: str) -> None:
    assert case.old in example

    assert_told(case, example.replace(case.old, case.new, 1))


def test_a_dead_end_is_named_where_no_act_leads_out_of_it(example: str) -> None:
    alone = re.sub(r"^always:.*?^start:", "start:", example, flags=re.DOTALL | re.MULTILINE)
    there = "[{after: 3s, when: told, go: goodbye}, {after: 9s, go: goodbye}]"
    case = Case(
        "dead end",
        "{after: 3s, go: safe-alone}",
        there,
        "dead-end",
        "  goodbye:",
        "beats.goodbye",
        "lối nào",
        "leads from",
    )

    assert_told(case, alone.replace(case.old, case.new, 1))


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"- format: 1\n", "root-not-mapping"),
        ("title: Công an".encode("utf-16"), "wrong-encoding"),
        (b"title: C\xf4ng an", "wrong-encoding"),
        (b" " * 10_000_000, "file-too-large"),
        (b"a: " + b"{a: " * 60_000, "too-deep"),
        (b"a: " + b"[" * 200_000, "too-deep"),
        (b"a: &a [x]\n" + b"b: [*a, *a]\n" * 99, "yaml-anchor"),
    ],
)
def test_a_file_that_is_no_scenario_at_all_is_one_problem(data: bytes, code: str) -> None:
    (problem,) = load(data)

    assert problem.code == code
    assert say_problem(problem, "vi") != say_problem(problem, "en")
    assert mend(problem, "vi")
    assert mend(problem, "en")


def test_a_single_mistake_is_told_once(example: str) -> None:
    for case in CASES:
        codes = {p.code for p in load(example.replace(case.old, case.new, 1)) if p.severity == "error"}
        if case.code in ("field-missing", "english-missing", "id-twice", "tab-indent"):
            assert codes == {case.code}


def test_many_mistakes_are_told_in_one_pass(example: str) -> None:
    text = (
        example.replace("minutes: 2", "minuts: 2")
        .replace("at: 2s", "at: 2")
        .replace("{typing: lan}", "{tap: x}")
    )

    codes = {problem.code for problem in load(text)}

    assert codes == {"field-unknown", "field-missing", "duration-wrong", "cue-unknown"}


def test_words_that_yaml_would_change_reach_the_scenario_as_written(example: str) -> None:
    text = example.replace('vi: "Khung chat im hẳn."', "vi: no").replace(
        'en: "The chat falls silent."', "en: on"
    )
    text = text.replace("prize: [", "prize: [004817, ")

    scenario, problems = parse_scenario(text.encode(), FILE, SHELF)

    assert problems == []
    assert scenario is not None
    line = scenario.beats["goodbye"].cues[0]
    assert (line.vi, line.en) == ("no", "on")  # type: ignore[union-attr]
    assert scenario.slots["prize"][0] == "004817"


def test_a_bare_id_in_a_list_of_reactions_goes_there(example: str) -> None:
    text = example.replace("{who: mother, go: mother-helps}]", "mother-helps]")

    scenario, problems = parse_scenario(text.encode(), FILE, SHELF)

    assert problems == []
    assert scenario is not None
    assert scenario.always["ask"][1].go == "mother-helps"  # type: ignore[index, union-attr]


def test_there_are_more_than_thirty_kinds_of_mistake() -> None:
    assert len({case.code for case in CASES}) >= 70


def test_words_have_holes_only_for_what_they_are_given() -> None:
    for code, (what, how) in ADVICE.items():
        for one in (what, how):
            holes = [
                {name for _, name, _, _ in string.Formatter().parse(text) if name}
                for text in (one.vi, one.en)
            ]
            assert holes[0] == holes[1], code


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_change_to_the_bytes_of_a_good_file_raises(data: st.DataObject, example: str) -> None:
    good = bytearray(example.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(good) - 1))
        piece = data.draw(
            st.binary(max_size=4) | st.sampled_from([b"{", b"}", b"\n", b": ", b"- ", b'"', b"go: ", b"[]"])
        )
        good[start : start + data.draw(st.integers(0, 9))] = piece

    problems = load(bytes(good))

    for problem in problems:
        for language in LANGUAGES:
            assert say_problem(problem, language) not in ("", problem.code)
        assert 1 <= problem.line <= good.count(b"\n") + good.count(b"\r") + 2
