"""Words of lessons and scenarios are never taken for markup: Qt fetches what rich text names, or crashes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "desktop" / "lachan" / "ui"
QML = UI / "qml" / "Lachan"
PLAIN, RICH = "AppText.qml", "RichRun.qml"
FORMATS = {PLAIN: "Text.PlainText", RICH: "Text.StyledText"}
TEMPLATES = {"AbstractButton", "Overlay", "Pane", "Popup", "ScrollBar", "Slider", "TextField"}
"""What may come from QtQuick.Templates: what draws no words, and a field whose words are always plain."""
ICONS = "AppIcon.qml"
"""The one file that may import QtQuick.Controls.impl, for IconImage; a stock control draws rich text."""
MARKUP = {"markup", "question"}
"""The fields of view-models that hold markup; nothing but ``lesson_rows.markup`` may fill them."""

SHOWS_WORDS = re.compile(
    r"\b(?:Text|TextEdit|TextArea|Label|IconLabel|MnemonicLabel|ToolTip|TextDocument)\s*\{"
)
FORMAT = re.compile(r"\btextFormat\s*:?=?\s*([\w.]*)")
RICH_FORMAT = re.compile(r"\bText\w*\.(?:RichText|MarkdownText|AutoText|StyledText)\b")
CONTROLS = re.compile(r"^\s*import\s+QtQuick\.Controls\S*.*$", re.MULTILINE)
OTHER_NAME = re.compile(r"^\s*import\s+QtQuick\.Templates(?! as T$).*$", re.MULTILINE)
TEMPLATE = re.compile(r"\bT\.([A-Z]\w*)")
MADE_OF_TEXT = re.compile(r"\bcreateQmlObject\b|\bloadFromData\b|\bToolTip\s*\.")
BOUND = re.compile(r"\bmarkup\s*:\s*(?:[\w]+\.)*(\w+)\s*$", re.MULTILINE)


def code(text: str) -> str:
    """The QML without its comments and the insides of its strings."""
    return re.sub(
        r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda m: '""' if m[1] else "", text, flags=re.DOTALL
    )


def faults(name: str, text: str) -> Iterator[str]:
    """What in the QML file called *name* could show words as markup."""
    bare = code(text)
    if name not in FORMATS and (found := SHOWS_WORDS.search(bare)):
        yield f"{found[0]}: use AppText, which is plain"
    for said in FORMAT.findall(bare):
        if said != FORMATS.get(name):
            yield f"textFormat {said}: only {PLAIN} and {RICH} say it"
    if name != RICH and (found := RICH_FORMAT.search(bare)):
        yield f"{found[0]}: only in {RICH}"
    for line in CONTROLS.findall(bare):
        if (name, line.strip()) != (ICONS, "import QtQuick.Controls.impl"):
            yield f"{line.strip()}: use Lachan.Controls"
    yield from (
        f"T.{kind}: not one of {sorted(TEMPLATES)}"
        for kind in TEMPLATE.findall(bare)
        if kind not in TEMPLATES
    )
    yield from (f"{line.strip()}: import it as T" for line in OTHER_NAME.findall(bare))
    if found := MADE_OF_TEXT.search(bare):
        yield f"{found[0]}: no QML from a string, no stock tool tips"
    if name != RICH and "RichRun" in bare:
        fields = BOUND.findall(bare)
        if len(fields) != len(re.findall(r"\bRichRun\s*\{", bare)) or not set(fields) <= MARKUP:
            yield f"RichRun shows {fields}: bind `markup` to a field of {sorted(MARKUP)}, nothing else"


def files() -> list[Path]:
    found = sorted(QML.rglob("*.qml"))
    assert len(found) > 50
    return found


def test_only_plain_text_reaches_the_screen_but_for_the_runs_of_lessons() -> None:
    found = {
        str(file.relative_to(QML)): said
        for file in files()
        if (said := list(faults(file.name, file.read_text("utf-8"))))
    }
    assert not found


def test_the_two_components_that_show_words_say_their_format() -> None:
    for name, wanted in FORMATS.items():
        assert FORMAT.findall(code((QML / "Controls" / name).read_text("utf-8"))) == [wanted]


WRONG = [
    "Text { text: root.vm.title }",
    "Column {\n    T.Label {\n    }\n}",
    "import QtQuick.Controls\nButton { text: vm.title }",
    "import QtQuick.Controls.Basic as C\nC.ItemDelegate {}",
    "T.ItemDelegate { text: vm.title }",
    "AppText { textFormat: Text.RichText }",
    "AppText { Component.onCompleted: textFormat = 4 }",
    "AppText { property int kind: Text.MarkdownText }",
    "import QtQuick.Templates as Other\nOther.MenuItem {}",
    "TextEdit { readOnly: true }",
    "AppButton { ToolTip.text: vm.title }",
    'Item { Component.onCompleted: Qt.createQmlObject("import QtQuick; Text {}", this) }',
    "RichRun { markup: root.vm.title }",
    "RichRun {\n    markup: root.part.markup + root.vm.title\n}",
    "RichRun { Component.onCompleted: markup = vm.title }",
]


@pytest.mark.parametrize("wrong", WRONG)
def test_the_scan_sees_every_way_round(wrong: str) -> None:
    assert list(faults("SomePage.qml", wrong))


def test_the_scan_lets_our_own_components_be() -> None:
    right = '// Text { rich }\nAppText { text: "<b>Text { }" }\nT.AbstractButton {}\n'
    right += "RichRun {\n    markup: row.part.markup\n}"
    assert not list(faults("SomePage.qml", right))


def filled() -> Iterator[tuple[str, ast.expr]]:
    """Each value that a view-model gives a field of markup, in the modules that know ``markup``."""
    for file in sorted((UI / "viewmodels").glob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        if "markup(" not in file.read_text("utf-8"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Dict):
                for key, value in zip(node.keys, node.values, strict=True):
                    if isinstance(key, ast.Constant) and key.value in MARKUP:
                        yield f"{file.name}:{value.lineno}", value


def test_markup_is_made_in_one_place_which_escapes() -> None:
    values = list(filled())
    assert len(values) > 4
    for where, value in values:
        made = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "markup"
        assert made, f"{where}: {ast.unparse(value)} is shown by a RichRun; let markup() make it"


def test_no_python_code_hands_html_to_qt() -> None:
    gives = re.compile(r"\.(?:setHtml|insertHtml|setMarkdown|insertMarkdown|setTextFormat)\(")
    found = [file.name for file in sorted(UI.rglob("*.py")) if gives.search(file.read_text("utf-8"))]
    assert found == ["class_pdf.py"], "plain words on the screen; our own escaped HTML on paper"
