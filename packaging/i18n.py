"""Keep the words of the window: extract, translate, compile, check.

    python packaging/i18n.py update                  read qsTr()/tr() from all .py and .qml into the .ts files
    python packaging/i18n.py missing                 list what has no Vietnamese (or no English plural) yet
    python packaging/i18n.py set CONTEXT SOURCE VI   give the Vietnamese of one source text
    python packaging/i18n.py set CONTEXT SOURCE VI --one ONE --other OTHER
                                                     … and, for a %n text, the two English forms
    python packaging/i18n.py release                 compile both .ts files to the .qm files beside them
    python packaging/i18n.py check                   exit 1 if anything is missing, stale or a bare literal

CONTEXT is the stem of the QML file or the name of the Python class. The source texts are the English
words; ``lachan_en.ts`` holds only plurals. One lock file guards every command, so that several may run
at the same time. The .qm files are committed: a fresh clone needs no translation tool.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "lachan"
FOLDER = ROOT / "assets" / "i18n"
TOOLS = Path(sys.executable).parent
LOCK_WAIT = 60.0  # seconds; a lock older than this was left by a process that died
WORDS = re.compile(
    r"^\s*(?:readonly property string )?"
    r"(text|title|label|name|placeholder|detail|hint|problem|actionText"
    r"|Accessible\.(?:name|description)): (.+)$"
)
CALL = re.compile(r"""qsTr(?:anslate)?\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)""")
OWN_NAMES = {"Lá Chắn", "English", "Tiếng Việt"}  # the product's and the languages': the same everywhere
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "missing", "release", "check"):
        commands.add_parser(name)
    setter = commands.add_parser("set")
    for name in ("context", "source", "vi"):
        setter.add_argument(name)
    setter.add_argument("--one")
    setter.add_argument("--other")
    given = parser.parse_args(argv)
    with lock():
        if given.command == "set":
            return put(given.context, given.source, given.vi, given.one, given.other)
        return {"update": update, "missing": missing, "release": release, "check": check}[given.command]()


@contextmanager
def lock() -> Iterator[None]:
    path = FOLDER / ".lock"
    while True:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            try:
                if time.time() - path.stat().st_mtime > LOCK_WAIT:
                    path.unlink()
            except FileNotFoundError:
                continue
            time.sleep(0.1)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def tool(name: str, *args: str | Path) -> None:
    command = [str(TOOLS / f"pyside6-{name}"), *map(str, args)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def extract(folder: Path) -> None:
    for language, extra in (("vi", []), ("en", ["-pluralonly"])):
        ts = folder / f"lachan_{language}.ts"
        options = [
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        tool("lupdate", "-extensions", "py,qml", SOURCES, "-ts", ts, *options, *extra)


def compile_to(folder: Path) -> None:
    for language in ("vi", "en"):
        tool("lrelease", FOLDER / f"lachan_{language}.ts", "-qm", folder / f"lachan_{language}.qm")


def update() -> int:
    extract(FOLDER)
    return missing()


def unfinished(ts: Path) -> list[tuple[str, str]]:
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [translation, *translation.iter("numerusform")] if translation is not None else []
            filled = [form.text for form in forms if form.text and form.text.strip()]
            numerus = message.get("numerus") == "yes"
            wanted = len(forms) - 1 if numerus else 1
            if not filled or len(filled) < wanted or (translation is not None and translation.get("type")):
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


def missing() -> int:
    todo = [
        (language, *row) for language in ("vi", "en") for row in unfinished(FOLDER / f"lachan_{language}.ts")
    ]
    for language, context, source in todo:
        print(f"{language}  {context}  {source!r}")
    print(f"{len(todo)} to translate")
    return 0


def put(context: str, source: str, vi: str, one: str | None, other: str | None) -> int:
    hit = fill(FOLDER / "lachan_vi.ts", context, source, [vi])
    if one is not None and other is not None:
        hit = fill(FOLDER / "lachan_en.ts", context, source, [one, other]) and hit
    if not hit:
        print(f"no such text in context {context}: {source!r} (run update first)", file=sys.stderr)
    return 0 if hit else 1


def fill(ts: Path, context: str, source: str, forms: list[str]) -> bool:
    tree = ElementTree.parse(ts)
    hit = False
    for found in tree.getroot().iter("context"):
        for message in found.iter("message"):
            if found.findtext("name") != context or message.findtext("source") != source:
                continue
            translation = message.find("translation")
            assert translation is not None
            translation.attrib.clear()
            for old in list(translation):
                translation.remove(old)
            translation.text = None
            if message.get("numerus") == "yes":
                for form in forms:
                    ElementTree.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
            hit = True
    if hit:
        body = ElementTree.tostring(tree.getroot(), encoding="unicode")
        new = ts.with_suffix(".new")
        new.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
        os.replace(new, ts)
    return hit


def release() -> int:
    compile_to(FOLDER)
    return 0


def messages(ts: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def check() -> int:
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in ("vi", "en"):
            shutil.copy(FOLDER / f"lachan_{language}.ts", folder)
        extract(folder)
        compile_to(folder)
        for language in ("vi", "en"):
            ts, qm = FOLDER / f"lachan_{language}.ts", FOLDER / f"lachan_{language}.qm"
            if messages(ts) != messages(folder / ts.name):
                problems.append(f"{ts.name}: not up to date with the sources; run update")
            problems += [
                f"{ts.name}: {context}: no translation of {source!r}" for context, source in unfinished(ts)
            ]
            if not qm.is_file() or qm.read_bytes() != (folder / qm.name).read_bytes():
                problems.append(f"{qm.name}: not up to date with {ts.name}; run release")
    if not messages(FOLDER / "lachan_vi.ts"):
        problems.append("lachan_vi.ts holds no text at all")
    problems += bare_literals()
    print("\n".join(problems) or f"{len(messages(FOLDER / 'lachan_vi.ts'))} texts, all translated")
    return 1 if problems else 0


def bare_literals() -> list[str]:
    files = sorted(SOURCES.rglob("*.qml"))
    problems = [] if files else ["no QML file found"]
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            shown = WORDS.match(line)
            if not shown or "// i18n:" in line:
                continue
            # A word compared with (=== "x") or looked up (["x"]) is a key, not a text.
            rest = re.sub(r'(?:[!=]==?\s*|\[)"[^"]*"', "", CALL.sub("", shown[2]))
            problems += [
                f"{file.relative_to(ROOT)}:{number}: bare text {literal!r}; use qsTr()"
                for literal in LITERAL.findall(rest)
                if re.search(r"[^\W\d_]{2,}", literal) and literal not in OWN_NAMES
            ]
    return problems


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
