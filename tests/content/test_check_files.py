"""Files of check items: a good one becomes items, each mistake has its line, its field and its words."""

import re
import string
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from lachan.content.check_files import Reading, read_check_file, read_checks
from lachan.ui.wording_authors import mend, say_problem

GOOD = """\
format: 1
family: fake-bank
items:
  - id: fake-bank-points
    kind: sms
    truth: scam
    plausible: medium
    form: A
    situation: {vi: "{you} có tài khoản.", en: "{you} have an account."}
    from: {name: {vi: "LUA VANG", en: "LUA VANG"}, at: "0900 000 046"}
    parts:
      - {vi: "Diem {points} het han hom nay.", en: "{points} points expire today.", flag: {vi: "Vội", en: "Hurry"}, tactic: urgency}
      - {as: link, link: lua-vang-diem.example/doi, flag: {vi: "Lạ", en: "Strange"}}
    look: {address: {vi: "Không phải trang thật.", en: "Not the real site."}}
    why: {vi: "Ngân hàng không hối.", en: "Banks do not hurry."}
    verify: {vi: "Mở ứng dụng.", en: "Open the app."}
    facts: [caller-id-can-lie]
    slots: {points: [{vi: "10", en: "10"}, {vi: "20", en: "20"}]}
"""  # noqa: E501
FACTS = frozenset({"caller-id-can-lie"})
Write = Callable[[str], Reading]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def check(text: str) -> Reading:
        file = tmp_path / "fake-bank.checks.yaml"
        file.write_text(text, "utf-8")
        return read_check_file(file, FACTS)

    return check


@dataclass(frozen=True)
class Case:
    code: str
    old: str
    new: str
    field: str
    line: int


CASES = [
    Case("family-unknown", "family: fake-bank", "family: fake-banks", "family", 2),
    Case("check-sensitive", "family: fake-bank", "family: grooming", "family", 2),
    Case("id-not-file-name", "family: fake-bank", "family: fake-app", "family", 2),
    Case("choice-unknown", "kind: sms", "kind: telegram", "items[0].kind", 5),
    Case("choice-unknown", "truth: scam", "truth: maybe", "items[0].truth", 6),
    Case("choice-unknown", "plausible: medium", "plausible: very", "items[0].plausible", 7),
    Case("choice-unknown", "form: A", "form: D", "items[0].form", 8),
    Case("english-missing", ', en: "{you} have an account."', "", "items[0].situation.en", 9),
    Case("number-real", "0900 000 046", "0912 345 678", "items[0].from.at", 10),
    Case("slot-unknown", "Diem {points}", "Diem {point}", "items[0].parts[0].vi", 12),
    Case("brand", "Diem {points}", "Vietcombank {points}", "items[0].parts[0].vi", 12),
    Case("choice-unknown", "tactic: urgency", "tactic: hurry", "items[0].parts[0].tactic", 12),
    Case("check-tactic-alone", ', flag: {vi: "Vội", en: "Hurry"}', "", "items[0].parts[0].tactic", 12),
    Case("english-missing", ', en: "{points} points expire today."', "", "items[0].parts[0]", 12),
    Case("link-wrong", "lua-vang-diem.example/doi", "lua-vang.vn/doi", "items[0].parts[1].link", 13),
    Case("check-link-role", "as: link, ", "", "items[0].parts[1]", 13),
    Case("check-part-empty", "link: lua-vang-diem.example/doi, ", "", "items[0].parts[1]", 13),
    Case("choice-unknown", "{address:", "{adress:", "items[0].look.adress", 14),
    Case("fact-unknown", "[caller-id-can-lie]", "[caller-id-lies]", "items[0].facts[0]", 17),
    Case("check-flag-genuine", "truth: scam", "truth: genuine", "items[0].parts[0].flag", 12),
]  # fmt: skip


def test_a_good_file_becomes_its_items(write: Write) -> None:
    reading = write(GOOD)

    assert reading.problems == ()
    (item,) = reading.items
    assert (item.scam, item.form, item.kind, item.tactics) == (True, "A", "sms", ("urgency",))
    assert item.parts[1].text.vi == "lua-vang-diem.example/doi"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.new[:30]}")
def test_each_mistake_is_told_with_its_line_and_mend(write: Write, case: Case) -> None:
    assert case.old in GOOD
    reading = write(GOOD.replace(case.old, case.new, 1))

    codes = [problem.code for problem in reading.problems]
    assert case.code in codes, codes
    problem = reading.problems[codes.index(case.code)]
    assert (problem.field, problem.line) == (case.field, case.line)
    assert reading.items == ()
    for language in ("vi", "en"):
        for words in (say_problem(problem, language), mend(problem, language)):  # type: ignore[arg-type]
            assert words
            assert not [name for _, name, _, _ in string.Formatter().parse(words) if name]
            assert "…" not in re.sub(r"(vi|en): …|\[ … \]", "", words)


def test_the_example_of_the_guide_is_right(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    example = re.search(r"## Writing check items\n.*?```yaml\n(.*?)```", readme, re.DOTALL)
    assert example is not None
    file = tmp_path / "qr-and-parcel.checks.yaml"
    file.write_text(example[1], "utf-8")

    reading = read_check_file(file)
    assert reading.problems == ()
    assert reading.items[0].difficulty == 3


def test_a_scam_without_a_sign_cannot_be_judged(write: Write) -> None:
    bare = GOOD.replace(', flag: {vi: "Vội", en: "Hurry"}, tactic: urgency', "")
    bare = bare.replace(', flag: {vi: "Lạ", en: "Strange"}', "")

    assert [problem.code for problem in write(bare).problems] == ["check-no-flag"]


def test_the_same_id_twice_is_told(write: Write, tmp_path: Path) -> None:
    again = GOOD + GOOD.partition("items:\n")[2]
    assert "id-twice" in [problem.code for problem in write(again).problems]

    (tmp_path / "checks").mkdir()
    for family in ("fake-bank", "fake-app"):
        text = GOOD.replace("family: fake-bank", f"family: {family}")
        (tmp_path / "checks" / f"{family}.checks.yaml").write_text(text, "utf-8")
    assert [problem.code for problem in read_checks(tmp_path, FACTS).problems] == ["check-twice"]


def test_a_held_out_family_is_never_practised(tmp_path: Path) -> None:
    file = tmp_path / "romance.checks.yaml"
    file.write_text(GOOD.replace("fake-bank\n", "romance\n").replace("    form: A\n", ""), "utf-8")

    assert [problem.code for problem in read_check_file(file, FACTS).problems] == ["check-held-out"]
