"""The blocks that authors write between ``` and ```: dialogue, quiz, try, callout, fact.

A fence is a name with an argument on its opening line, and a body of plain lines; each reader here turns
the body into one block, or reports why it cannot.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from lachan.content.lesson_blocks import (
    CALLOUT_KINDS,
    Block,
    BulletList,
    Callout,
    Dialogue,
    FactBox,
    Line,
    Option,
    Paragraph,
    Quiz,
    Runs,
    Side,
    Speaker,
    TryIt,
)
from lachan.content.lesson_markdown import Chunk, parse_chunk, parse_inline
from lachan.content.lesson_problems import Log
from lachan.domain.tactics import Tactic

ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
"""An id of a speaker, fact or scenario: short, lower case, safe as a file name."""
_PERSON = re.compile(
    r"(?P<id>[^\s=:\[\]]+)\s*=\s*(?P<name>[^()]+?)\s*\((?P<face>[^()]+)\)(?:\s*,\s*(?P<side>left|right))?"
)
_SPEECH = re.compile(r"(?P<id>[^\s=:\[\]]+)\s*(?:\[(?P<tactics>[^\]]*)\])?\s*:\s*(?P<words>.+)")
_OPTION = re.compile(r"\((?P<mark>[ xX])\)\s*(?P<words>.+)")


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block as written; *line* is the number of its opening line."""

    name: str
    argument: str
    lines: tuple[str, ...]
    line: int

    def numbered(self) -> list[tuple[int, str]]:
        """Return the body's lines that hold something, with their numbers in the file."""
        return [(self.line + 1 + i, text.strip()) for i, text in enumerate(self.lines) if text.strip()]


def parse_fence(fence: Fence, log: Log) -> Block | None:
    """Return the block that *fence* stands for; None, and a problem, where there is none."""
    reader = _READERS.get(fence.name)
    if reader is None:
        log.add("block-unknown", fence.line, name=fence.name, known=", ".join(_READERS))
        return None
    return reader(fence, log)


def _id(word: str, line: int, field: str, log: Log) -> str:
    if not ID.fullmatch(word):
        log.add("id-wrong", line, field, name=word)
    return word


def _callout(fence: Fence, log: Log) -> Callout | None:
    kind = next((known for known in CALLOUT_KINDS if known == fence.argument), None)
    if kind is None:
        log.add("callout-kind", fence.line, "callout", name=fence.argument, known=", ".join(CALLOUT_KINDS))
        return None
    body = fence.numbered()
    if not body:
        log.add("title-missing", fence.line, "callout")
        return None
    line, title = body[0]
    blocks = []
    for chunk in chunks(fence.lines[line - fence.line :], line + 1):
        for block in parse_chunk(chunk, log):
            if isinstance(block, Paragraph | BulletList):
                blocks.append(block)
            else:
                log.add("block-not-here", chunk.line, "callout", name=type(block).__name__)
    if not blocks:
        log.add("text-missing", fence.line, "callout")
    return Callout(kind, _words(title, line, log), tuple(blocks))


def _words(text: str, line: int, log: Log) -> str:
    """Return *text* with any marks dropped: titles and replies are plain."""
    return "".join(run.text for run in parse_inline(text, line, log))


def _fact(fence: Fence, log: Log) -> FactBox:
    fact = _id(fence.argument, fence.line, "fact", log)
    body = fence.numbered()
    for line, _ in body[1:]:
        log.add("block-not-here", line, "fact", name="text")
    return FactBox(fact, _words(body[0][1], body[0][0], log) if body else "")


def _try(fence: Fence, log: Log) -> TryIt | None:
    scenario = _id(fence.argument, fence.line, "try", log)
    body = fence.numbered()
    if not body:
        log.add("title-missing", fence.line, "try")
        return None
    if len(body) < 2:
        log.add("text-missing", fence.line, "try")
    title, *rest = [_words(text, line, log) for line, text in body]
    return TryIt(scenario, title, " ".join(rest))


def _dialogue(fence: Fence, log: Log) -> Dialogue:
    speakers: dict[str, Speaker] = {}
    lines: list[Line] = []
    for number, text in fence.numbered():
        if text.startswith(">"):
            if lines:
                lines[-1] = _noted(lines[-1], _words(text[1:].strip(), number, log))
            else:
                log.add("note-alone", number, "dialogue")
        elif person := _PERSON.fullmatch(text):
            _introduce(person, number, speakers, log)
        elif speech := _SPEECH.fullmatch(text):
            lines.append(_speech(speech, number, speakers, log))
        else:
            log.add("dialogue-line", number, "dialogue")
    if not lines:
        log.add("text-missing", fence.line, "dialogue")
    return Dialogue(tuple(speakers.values()), tuple(lines))


def _noted(line: Line, note: str) -> Line:
    return Line(line.speaker, line.runs, line.tactics, f"{line.note} {note}".strip())


def _introduce(person: re.Match[str], line: int, speakers: dict[str, Speaker], log: Log) -> None:
    id_ = _id(person["id"], line, "dialogue", log)
    if id_ in speakers:
        log.add("speaker-twice", line, "dialogue", name=id_)
    side: Side = "right" if person["side"] == "right" else "left"
    face = _id(person["face"].strip(), line, "face", log)
    speakers[id_] = Speaker(id_, _words(person["name"], line, log), face, side)


def _speech(speech: re.Match[str], line: int, speakers: dict[str, Speaker], log: Log) -> Line:
    if speech["id"] not in speakers:
        log.add("speaker-unknown", line, "dialogue", name=speech["id"])
    tactics = []
    for word in filter(None, (part.strip() for part in (speech["tactics"] or "").split(","))):
        try:
            tactics.append(Tactic(word))
        except ValueError:
            log.add("tactic-unknown", line, "tactic", name=word, known=", ".join(Tactic))
    return Line(speech["id"], parse_inline(speech["words"], line, log), tuple(tactics))


@dataclass(slots=True)
class _Draft:
    """An option while its reply is still being read."""

    runs: Runs
    right: bool
    line: int
    feedback: str = ""


def _quiz(fence: Fence, log: Log) -> Quiz:
    question: list[str] = []
    drafts: list[_Draft] = []
    for number, text in fence.numbered():
        if option := _OPTION.fullmatch(text):
            drafts.append(_Draft(parse_inline(option["words"], number, log), option["mark"] in "xX", number))
        elif text.startswith(">"):
            if drafts:
                reply = _words(text[1:].strip(), number, log)
                drafts[-1].feedback = f"{drafts[-1].feedback} {reply}".strip()
            else:
                log.add("note-alone", number, "quiz")
        elif drafts:
            log.add("quiz-line", number, "quiz")
        else:
            question.append(text)
    _check_quiz(fence, question, drafts, log)
    options = tuple(Option(draft.runs, draft.feedback, draft.right) for draft in drafts)
    return Quiz(parse_inline(" ".join(question), fence.line + 1, log) if question else (), options)


def _check_quiz(fence: Fence, question: list[str], drafts: list[_Draft], log: Log) -> None:
    if not question:
        log.add("quiz-question", fence.line, "quiz")
    if not 2 <= len(drafts) <= 4:
        log.add("quiz-options", fence.line, "quiz", count=len(drafts))
    right = sum(draft.right for draft in drafts)
    if drafts and right != 1:
        log.add("quiz-right", fence.line, "quiz", count=right)
    for draft in drafts:
        if not draft.feedback:
            log.add("quiz-feedback", draft.line, "quiz")


_READERS: dict[str, Callable[[Fence, Log], Block | None]] = {
    "dialogue": _dialogue,
    "quiz": _quiz,
    "try": _try,
    "callout": _callout,
    "fact": _fact,
}

_LIST = re.compile(r"(?:[-*+]|\d+\.)\s")


def chunks(lines: tuple[str, ...], first: int) -> list[Chunk]:
    """Cut *lines* at blank lines, around headings, and where a list begins.

    Python-Markdown would swallow a list or a heading written right under a paragraph.
    """
    found: list[Chunk] = []
    current: list[str] = []

    def close(number: int) -> None:
        if current:
            found.append(Chunk(tuple(current), number - len(current)))
            current.clear()

    for number, text in enumerate(lines, first):
        heading = text.startswith("#")
        begins_list = bool(_LIST.match(text)) and bool(current) and not _LIST.match(current[0])
        if not text.strip() or heading or begins_list:
            close(number)
        if text.strip():
            current.append(text)
        if heading:
            close(number + 1)
    close(first + len(lines))
    return found
