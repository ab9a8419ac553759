"""The two parsers of PyYAML, libyaml and the one in Python, made to say the same to an author."""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.scanner import ScannerError

from lachan.content.problems import Problem

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_ASKING = re.compile(r"(?<=[^\s,:{}\[\]])\?")
_TIGHT = re.compile(r":[,{}\[\]]|(?<=:)\?")
_STAND_IN = "\ue000"
"""Stands for a question mark within a word: of private use, so that no text that is read can hold it."""


def events(text: str) -> Iterator[Any]:
    """Parse *text* into PyYAML's events; raises YAMLError, RecursionError, ValueError, OverflowError."""
    if _Loader is not yaml.BaseLoader:
        yield from yaml.parse(text, Loader=_Loader)
        return
    # The Python parser ends a bare text in brackets at any "?", and takes "a:[" for a key.
    for event in yaml.parse(_ASKING.sub(_STAND_IN, text), Loader=_Loader):
        if isinstance(event, yaml.ScalarEvent):
            end: Any = event.end_mark
            if not event.style and _TIGHT.match(text, end.index):
                raise ScannerError("while scanning a plain scalar", end, "found unexpected ':'", end)
            event.value = event.value.replace(_STAND_IN, "?")
        yield event


_HINTS = (
    ("mapping values are not allowed", "colon"),
    ("could not find expected ':'", "colon"),
    ("found unexpected ':'", "colon"),
    ("found unexpected end of stream", "quote"),
    ("while scanning a quoted scalar", "quote"),
    ("found unknown escape", "escape"),
    ("expected escape sequence", "escape"),
    ("did not find expected hexdecimal number", "escape"),
    ("invalid Unicode character escape", "escape"),
    ("expected ',' or", "bracket"),
    ("did not find expected key", "indent"),
    ("expected <block end>", "indent"),
    ("did not find expected '-'", "indent"),
    ("sequence entries are not allowed", "indent"),
    ("cannot start any token", "start"),
    ("expected the node content", "bracket"),
    ("did not find expected node content", "bracket"),
)
"""The beginnings of what libyaml and PyYAML's own parser say, and what to look at then."""

_COLON_IN_TEXT = re.compile(r"""(?:^|[,{[])\s*(?![\s"'])[^,{}[\]"']*:\s[^,{}[\]]*$""")
"""What stands before a colon that YAML refuses: the same entry has a colon already, and no quotes."""


def refusal(error: yaml.YAMLError, text: str, file: str, deepest: int) -> Problem:
    """Say what a parser refused in *text*, and where the author should look."""
    context, mark = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    said = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}".strip()
    if "maximum nesting depth" in said:
        return Problem("too-deep", file, mark.line + 1 if mark else 1, "", {"limit": str(deepest)})
    hint = next((hint for words, hint in _HINTS if words in said), "")
    at, before = _around(mark, text)
    if hint == "bracket" and at == ":" and _COLON_IN_TEXT.search(before):
        hint = "colon"
    elif hint == "indent" and at in ("}", "]"):
        hint = "bracket"
    opened = context is not None and hint in ("quote", "bracket") and at not in ("}", "]")
    seen = context if opened or mark is None else mark
    return Problem("yaml-syntax", file, seen.line + 1 if seen else 1, "", {"detail": said, "hint": hint})


def _around(mark: Any, text: str) -> tuple[str, str]:
    """Return the character that *mark* points at and its line before it."""
    if mark is None:
        return "", ""
    line = text.split("\n")[mark.line] if mark.line <= text.count("\n") else ""
    return line[mark.column : mark.column + 1], line[: mark.column]
