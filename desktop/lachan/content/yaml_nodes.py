"""Strict YAML: text, lists and mappings only, every scalar the string its author wrote, every path's line.

The file is read event by event, never composed: an alias is refused when it is met, before it could grow,
and nothing here recurses however deep a file nests.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

import yaml

from lachan.content.problems import Path, Problem, dotted
from lachan.content.yaml_parsers import events, refusal

LIMIT_KB = 256
"""Largest file that is read; the longest shipped scenario is a tenth of it."""
DEEPEST = 20
"""Most mappings and lists inside one another; a scenario needs 7."""
MOST_PROBLEMS = 200
"""After this many mistakes a file is given up: nobody reads on."""

Value = str | list[Any] | dict[str, Any]
"""A tree of the file. (Recursive aliases slow mypy; the leaves are ``str``.)"""

_TAB = re.compile(r"^ *\t[ \t]*(?=\S)")
_BREAKING = frozenset("\x85\u2028\u2029")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(slots=True)
class Tree:
    """What a file says. *lines* has the line, from 1, of every path, also of empty and repeated ones."""

    file: str
    value: dict[str, Any] = field(default_factory=dict)
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Return the line of *path*, or of the nearest thing around it that the file has."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, code: str, path: Path, **facts: object) -> Problem:
        """Make a problem that points at *path*."""
        return Problem(code, self.file, self.line(path), dotted(path), {k: str(v) for k, v in facts.items()})


def read_file(path: FilePath, name: str = "") -> tuple[Tree | None, list[Problem]]:
    """Read the file at *path*, called *name* in problems (default: *path* as given). Never raises."""
    name = name or str(path)
    try:
        if not path.is_file():
            return None, [Problem("file-unreadable", name, 1, "")]
        if path.stat().st_size > LIMIT_KB * 1024:
            return None, [Problem("file-too-large", name, 1, "", {"limit": str(LIMIT_KB)})]
        data = path.read_bytes()
    except (OSError, ValueError):
        return None, [Problem("file-unreadable", name, 1, "")]
    return read_tree(data, name)


def read_tree(data: bytes, file: str) -> tuple[Tree | None, list[Problem]]:
    """Read *data* as one strict YAML mapping. Never raises.

    With None, the file could not be understood at all. Else what could be read is in the tree, and the
    problems (a key twice, an empty value) say what is missing from it.
    """
    if len(data) > LIMIT_KB * 1024:
        return None, [Problem("file-too-large", file, 1, "", {"limit": str(LIMIT_KB)})]
    text, problem = _decode(data, file)
    if text is None:
        return None, [problem] if problem else []
    found = list(_check_characters(text, file))
    if found:
        return None, found
    builder = _Builder(file)
    try:
        for event in events(text):
            if not builder.take(event):
                return None, builder.problems
    except yaml.YAMLError as error:
        return None, [*builder.problems, refusal(error, text, file, DEEPEST)]
    except (RecursionError, ValueError, OverflowError, MemoryError) as error:
        facts = {"detail": str(error), "hint": "escape" if isinstance(error, ValueError) else ""}
        return None, [*builder.problems, Problem("yaml-syntax", file, builder.line, "", facts)]
    if not builder.tree.value and not builder.problems:
        return None, [Problem("file-empty", file, 1, "")]
    return builder.tree, builder.problems


def _decode(data: bytes, file: str) -> tuple[str | None, Problem | None]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, Problem("wrong-encoding", file, 1, "", {"seen": "UTF-16"})
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return None, Problem("wrong-encoding", file, line, "", {"seen": f"0x{data[error.start]:02X}"})
    return text.replace("\r\n", "\n").replace("\r", "\n"), None


def _check_characters(text: str, file: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        if _TAB.match(line):
            yield Problem("tab-indent", file, number, "")
        hidden = hidden_character(line.replace("\t", " "))
        if hidden:
            yield Problem("control-character", file, number, "", {"char": hidden})


def hidden_character(text: str) -> str:
    """Name the first character of *text* that cannot be seen (``U+200B``), or return ``""``.

    Control, format and bidirectional marks, private and unassigned ones; a line feed is none of them.
    """
    if text.replace("\n", " ").isprintable():
        return ""
    for char in text:
        if char in _BREAKING or (char != "\n" and unicodedata.category(char) in _HIDDEN):
            return f"U+{ord(char):04X}"
    return ""


@dataclass(slots=True)
class _Open:
    """A list or mapping being read; *key* waits for its value, *skip* drops what a repeated key holds."""

    value: dict[str, Any] | list[Any]
    path: Path
    key: str | None = None
    skip: bool = False


class _Builder:
    """Grows the tree from parser events; ``take`` returns False when the file must be given up."""

    def __init__(self, file: str) -> None:
        self.tree = Tree(file)
        self.problems: list[Problem] = []
        self.line = 1
        self._stack: list[_Open] = []
        self._documents = 0

    def take(self, event: Any) -> bool:
        line = self.line = event.start_mark.line + 1
        kind = type(event)
        if kind in (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentEndEvent):
            return True
        if kind is yaml.DocumentStartEvent:
            return self._document(line)
        if kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            self._stack.pop()
            return True
        refused = self._refused(event)
        if refused:
            return self._stop(refused, line)
        if kind is yaml.ScalarEvent:
            return self._scalar(event, line)
        return self._collection(kind is yaml.MappingStartEvent, line)

    def _stop(self, code: str, line: int, **facts: str) -> bool:
        path = self._here() if self._stack else ()
        self.problems.append(Problem(code, self.tree.file, line, dotted(path), facts))
        return False

    def _document(self, line: int) -> bool:
        self._documents += 1
        return self._documents == 1 or self._stop("two-documents", line)

    @staticmethod
    def _refused(event: Any) -> str:
        if isinstance(event, yaml.AliasEvent):
            return "yaml-alias"
        if event.anchor is not None:
            return "yaml-anchor"
        return "yaml-tag" if event.tag is not None else ""

    def _here(self) -> Path:
        """The path of the value that is expected next."""
        top = self._stack[-1]
        if isinstance(top.value, list):
            return (*top.path, len(top.value))
        return top.path if top.key is None else (*top.path, top.key)

    def _scalar(self, event: Any, line: int) -> bool:
        if not self._stack:
            return self._stop("root-not-mapping" if event.value.strip() else "file-empty", line)
        text = unicodedata.normalize("NFC", event.value)
        top = self._stack[-1]
        if isinstance(top.value, dict) and top.key is None:
            return self._key(top, text, line)
        path = self._here()
        self.tree.lines.setdefault(path, line)
        hidden = hidden_character(text)
        if hidden:
            self._note("control-character", line, path, char=hidden)
        elif not event.value and not event.style:
            self._note("value-empty", self.tree.lines[path], path, name=str(path[-1]))
            self._drop()
            return len(self.problems) < MOST_PROBLEMS
        self._place(text)
        return len(self.problems) < MOST_PROBLEMS

    def _key(self, top: _Open, name: str, line: int) -> bool:
        if name == "<<":
            return self._stop("yaml-merge", line)
        path = (*top.path, name)
        top.key, top.skip = name, name in top.value or path in self.tree.lines
        if top.skip:
            self._note("key-twice", line, path, name=name, first=str(self.tree.lines[path]))
        else:
            self.tree.lines[path] = line
        return len(self.problems) < MOST_PROBLEMS

    def _collection(self, mapping: bool, line: int) -> bool:
        if not self._stack:
            if not mapping:
                return self._stop("root-not-mapping", line)
            self._stack.append(_Open(self.tree.value, ()))
            return True
        top = self._stack[-1]
        if isinstance(top.value, dict) and top.key is None:
            return self._stop("key-not-text", line)
        if len(self._stack) >= DEEPEST:
            return self._stop("too-deep", line, limit=str(DEEPEST))
        path = self._here()
        self.tree.lines.setdefault(path, line)
        value: dict[str, Any] | list[Any] = {} if mapping else []
        self._place(value)
        self._stack.append(_Open(value, path))
        return True

    def _place(self, value: Value) -> None:
        top = self._stack[-1]
        if isinstance(top.value, list):
            top.value.append(value)
            return
        if top.key is not None and not top.skip:
            top.value[top.key] = value
        top.key, top.skip = None, False

    def _drop(self) -> None:
        """Leave out the value that stands here; a list keeps its place, so that later lines stay right."""
        top = self._stack[-1]
        if isinstance(top.value, list):
            top.value.append("")
        top.key, top.skip = None, False

    def _note(self, code: str, line: int, path: Path, **facts: str) -> None:
        self.problems.append(Problem(code, self.tree.file, line, dotted(path), facts))
