"""What an author can do wrong about the phone's apps: each mistake has its line, its field and its mend."""

import pytest

from lachan.content.lint_story import Shelf
from lachan.content.scenarios import parse_scenario
from lachan.ui.wording_authors import mend, say_problem

SHELF = Shelf(recoveries=frozenset({"details-first-hour"}))
THINGS = """accounts: {box: {number: "0000 8888 01", name: "TRAN VAN B"}}
pages: {fake: {address: mo-khoa.example/vao, title: {vi: a, en: b}, asks: [otp], gets: helper}}
apps: {helper: {name: {vi: a, en: b}, maker: "Khong ro"}}
"""
PAY = '{chat: lan, id: pay-me, vi: a, en: b, asks: pay, amount: "10.000", to: box}'
LINK = "{chat: lan, id: go, vi: a, en: b, link: {shows: mo-khoa.example/vao, opens: fake, about: {vi: a, en: b}}}"
GOOD = f"      - {PAY}\n      - {LINK}\n"
HI = "      - {typing: lan}\n"
CASES = [
    ("an account that is not there", "to: box", "to: bx", "thing-unknown", "beats.hello.cues[1].to"),
    ("a page that is not there", "opens: fake", "opens: fak", "thing-unknown", "beats.hello.cues[2].link.opens"),
    ("an app that is not there", "gets: helper", "gets: helpr", "thing-unknown", "pages.fake.gets"),
    ("a page nobody leads to", ", opens: fake", "", "thing-unused", "pages.fake"),
    ("an account without a request", "asks: pay, amount: \"10.000\", ", "", "to-without-pay", "beats.hello.cues[1].to"),
    ("an app with another request", "to: box", "app: helper", "app-without-install", "beats.hello.cues[1].app"),
    ("a QR of nothing", "asks: pay, amount: \"10.000\", to: box", "qr: {amount: \"10.000\"}", "qr-one", "beats.hello.cues[1].qr"),
    ("a name twice", "accounts: {box:", "accounts: {lan:", "id-twice", "accounts.lan"),
    ("an account that might be real", "0000 8888 01", "1234 8888 01", "account-wrong", "accounts.box.number"),
    ("money of a system notice", "{typing: lan}", '{notice: system, id: n1, vi: a, en: b, money: "+5.000"}', "money-not-bank", "beats.hello.cues[0].money"),
    ("money without a sign", "{typing: lan}", '{notice: bank, id: n1, vi: a, en: b, money: "5.000"}', "money-wrong", "beats.hello.cues[0].money"),
    ("a picture without a video call", "{typing: lan}", "{picture: lan, shows: blurry}", "picture-no-video", "beats.hello.cues[0].picture"),
    ("a mood of a stranger", "lan: {name", "lan: {mood: busy, name", "mood-untrusted", "people.lan.mood"),
    ("only clear sentences", "accounts: {box", "telling: [{id: t1, vi: a, en: b, clear: true}]\naccounts: {box", "telling-one-sided", "telling"),
    ("a card answered by a stranger", "phone:\n", "phone:\n  bank: {card: lan}\n", "card-not-official", "phone.bank.card"),
    ("a real mail address", "{typing: lan}", "{mail: lan, id: m1, subject: {vi: a, en: b}, vi: a, en: b, sender: a@b.vn}", "mail-wrong", "beats.hello.cues[0].sender"),
    ("an act about a page that is not there", "  give: {what: otp", "  browse: {what: fakke}\n  give: {what: otp", "what-unknown", "always.browse.what"),
]  # fmt: skip


def with_things(example: str) -> str:
    """The README's example with an account, a page and an app, and lines that lead to them."""
    assert HI in example
    return (
        example.replace("start: hello", THINGS + "start: hello", 1)
        .replace(HI, HI + GOOD, 1)
        .replace(
            '      - {chat: lan, id: hi, vi: "Cậu ơi, rảnh không?", en: "Hey, are you free?", tactic: affection, at: 2s}\n',
            "",
        )
    )


def test_the_story_with_things_has_nothing_to_mend(example: str) -> None:
    _, problems = parse_scenario(with_things(example).encode(), "code-for-lan.scenario.yaml", SHELF)

    assert [problem.code for problem in problems] == []


@pytest.mark.parametrize(("name", "old", "new", "code", "field"), CASES, ids=[case[0] for case in CASES])
def test_a_mistake_about_apps_is_named_with_field_and_mend(
    example: str, name: str, old: str, new: str, code: str, field: str
) -> None:
    text = with_things(example)
    assert old in text
    _, problems = parse_scenario(text.replace(old, new, 1).encode(), "code-for-lan.scenario.yaml", SHELF)

    found = [problem for problem in problems if (problem.code, problem.field) == (code, field)]
    assert found, [(problem.code, problem.field) for problem in problems]
    for language in ("vi", "en"):
        assert "…" not in say_problem(found[0], language)  # type: ignore[arg-type]
        assert mend(found[0], language)  # type: ignore[arg-type]
