"""The reading script for people who lend their voice, and how their recordings find their lines."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from lachan.content.lint_story import Shelf
from lachan.content.packs import built_in, load_pack
from lachan.content.recordings import clean_recording
from lachan.content.scenarios import read_scenario
from lachan.content.voice_lines import SpokenLine, spoken_lines
from lachan.content.voice_pack import member
from lachan.domain.errors import LachanError
from lachan.domain.text import LANGUAGES, Language, Text
from lachan.scenario.model import Scenario
from lachan.scenario.script import compile_scenario
from lachan.scenario.slots import drawn, fill


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """A line to read: *file* is what its recording must be called."""

    line: SpokenLine
    person: str
    file: str


@dataclass(frozen=True, slots=True)
class ScriptPart:
    """All that is spoken in one scenario, and the situation that its readers should know."""

    scenario: str
    language: Language
    title: Text
    scene: Text
    lines: tuple[ScriptLine, ...]


def reading_script(languages: tuple[Language, ...] = LANGUAGES, only: str = "") -> Iterator[ScriptPart]:
    """Yield the lines of every built-in scenario, or of the one called *only*.

    Raises LachanError: scenario-unknown, scenario-broken.
    """
    pack, _ = load_pack(built_in())
    cards = {card.id: card for card in pack.scenarios()} if pack is not None else {}
    if only and only not in cards:
        raise LachanError("scenario-unknown", scenario=only, known=", ".join(sorted(cards)))
    for id_, card in cards.items():
        if only in ("", id_) and (only or card.file.is_file()):
            scenario = _scenario(card.file)
            for language in languages:
                yield _part(scenario, language)


def _scenario(file: FilePath) -> Scenario:
    scenario, problems = read_scenario(file, Shelf())
    if scenario is None:
        raise LachanError("scenario-broken", file=str(file), line=problems[0].line, count=len(problems))
    return scenario


def _part(scenario: Scenario, language: Language) -> ScriptPart:
    values = drawn(scenario, 0, language)
    people = {
        who: fill(person.name.vi if language == "vi" else person.name.en, values)
        for who, person in scenario.people.items()
    }
    return ScriptPart(
        scenario=scenario.id,
        language=language,
        title=Text(scenario.title.vi, scenario.title.en),
        scene=Text(*(fill(getattr(scenario.scene, each), drawn(scenario, 0, each)) for each in LANGUAGES)),
        lines=tuple(
            ScriptLine(line, people[line.who], file_name(line))
            for line in spoken_lines(compile_scenario(scenario), language)
        ),
    )


def file_name(line: SpokenLine) -> str:
    """Return what the recording of *line* is called: with a mark of its words if there are several."""
    name = line.line if line.variants == 1 else line.clip
    return f"{line.scenario}.{line.language}.{name}.wav"


def gather(
    folder: FilePath, parts: Iterator[ScriptPart]
) -> tuple[Mapping[str, bytes], list[LachanError], int]:
    """Return the clips made of the recordings in *folder*, what is wrong, and how many lines there are.

    Raises LachanError: file-unreadable.
    """
    lines = {line.file: line.line for part in parts for line in part.lines}
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".wav")
    except OSError as error:
        raise LachanError("file-unreadable", path=str(folder), reason=str(error.strerror)) from error
    clips: dict[str, bytes] = {}
    wrong: list[LachanError] = []
    for path in files:
        line = lines.get(path.stem + ".wav")
        try:
            if line is None:
                raise LachanError("recording-unknown", file=path.name)
            clips[member(line.scenario, line.language, line.clip)], _ = clean_recording(path, line.window_ms)
        except LachanError as error:
            wrong.append(error)
    return clips, wrong, len(lines)
