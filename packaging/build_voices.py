"""Build the voice clips of every line that somebody speaks in lessons/, or check that they are up to date.

    python packaging/build_voices.py            build what is new or changed
    python packaging/build_voices.py --again    build everything anew
    python packaging/build_voices.py --check    change nothing; 1 if a line has changed since its clip

Clips lie in assets/voices/<scenario>.<language>.zip, each called by its line and what it says;
manifest.json beside them tells how they were made. Building needs (on the build machine only):
apt-get install espeak-ng flite sox opus-tools. The same tools give the same bytes.
"""

import json
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "packaging")]

from voice_cast import Voice, voice_of  # noqa: E402
from voice_engines import RECIPE, TooLongError, make_clip, tool_versions  # noqa: E402

from lachan.content.scenarios import parse_scenario  # noqa: E402
from lachan.content.voice_lines import SpokenLine, spoken_lines  # noqa: E402
from lachan.domain.text import LANGUAGES  # noqa: E402
from lachan.scenario.model import Scenario  # noqa: E402
from lachan.scenario.script import compile_scenario  # noqa: E402

MOST_BYTES = 8 * 2**20
ENDING = ".opus"
_EPOCH = (1980, 1, 1, 0, 0, 0)


class NotBuiltError(Exception):
    """What keeps the clips from being right, one line each."""


@dataclass(frozen=True)
class Want:
    """One clip that should be there."""

    scenario: Scenario
    line: SpokenLine

    @property
    def box(self) -> str:
        return f"{self.line.scenario}.{self.line.language}.zip"

    @property
    def name(self) -> str:
        return self.line.clip + ENDING

    @property
    def voice(self) -> Voice:
        return voice_of(self.scenario, self.line.who, self.line.line)

    @property
    def key(self) -> str:
        """What the clip hangs on besides the recipe: the text is in the name, the voice is here."""
        voice = self.voice
        return f"{voice.gender} {voice.tone:.2f} {voice.pace:.2f} {'phone' if voice.phone else 'near'}"


def wanted(lessons: Path) -> Iterator[Want]:
    """Yield every clip that the scenarios below *lessons* ask for."""
    files = sorted(lessons.glob("*/*.scenario.yaml"))
    for file in files:
        scenario, problems = parse_scenario(file.read_bytes(), str(file.relative_to(lessons)))
        if scenario is None:
            raise NotBuiltError(f"{file.name}: mend it first (lachan check): {problems[0].code}")
        script = compile_scenario(scenario)
        for language in LANGUAGES:
            yield from (Want(scenario, line) for line in spoken_lines(script, language))


def read_manifest(voices: Path) -> dict[str, Any]:
    """Return the manifest of the last build; empty before the first."""
    try:
        found = json.loads((voices / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and found.get("recipe") == RECIPE else {}


def old_clips(voices: Path, manifest: dict[str, Any]) -> dict[tuple[str, str], tuple[bytes, int, str]]:
    """Return the clips of the last build by box and name: data, ms, key."""
    found = {}
    for box, clips in manifest.get("clips", {}).items():
        with zipfile.ZipFile(voices / box) as archive:
            for name, (ms, key) in clips.items():
                found[box, name] = (archive.read(name), ms, key)
    return found


def build(lessons: Path, voices: Path, *, again: bool = False) -> dict[str, Any]:
    """Build what is missing, write boxes and manifest, and return the manifest; raises NotBuiltError."""
    wants = list({(want.box, want.name): want for want in wanted(lessons)}.values())
    manifest = {} if again else read_manifest(voices)
    tools = tool_versions()
    old = old_clips(voices, manifest) if manifest.get("tools") == tools else {}
    with ThreadPoolExecutor() as pool:
        made = list(pool.map(lambda want: _clip(want, old), wants))
    late = [found for found in made if isinstance(found, str)]
    if late:
        raise NotBuiltError("\n".join(late))
    boxes: dict[str, dict[str, tuple[bytes, int, str]]] = {}
    for want, found in zip(wants, made, strict=True):
        assert not isinstance(found, str)
        boxes.setdefault(want.box, {})[want.name] = found
    return _write(voices, boxes, tools)


def _clip(want: Want, old: dict[tuple[str, str], tuple[bytes, int, str]]) -> tuple[bytes, int, str] | str:
    line = want.line
    known = old.get((want.box, want.name))
    if known is not None and known[2] == want.key and known[1] <= line.window_ms:
        return known
    try:
        data, ms = make_clip(line.text, line.language, want.voice, line.window_ms)
    except TooLongError as error:
        return (
            f"{line.scenario} {line.language} {line.line}: takes {error.ms} ms when spoken fast, "
            f"the line lasts {line.window_ms} ms. Shorten the words or give it a longer `takes`."
        )
    return data, ms, want.key


def _write(
    voices: Path, boxes: dict[str, dict[str, tuple[bytes, int, str]]], tools: dict[str, str]
) -> dict[str, Any]:
    voices.mkdir(parents=True, exist_ok=True)
    for stale in voices.glob("*.zip"):
        if stale.name not in boxes:
            stale.unlink()
    for box, clips in boxes.items():
        with zipfile.ZipFile(voices / box, "w", zipfile.ZIP_STORED) as archive:
            for name, (data, _, _) in sorted(clips.items()):
                archive.writestr(zipfile.ZipInfo(name, _EPOCH), data)
    manifest = {
        "recipe": RECIPE,
        "tools": tools,
        "bytes": sum((voices / box).stat().st_size for box in boxes),
        "clips": {
            box: {name: [ms, key] for name, (_, ms, key) in sorted(clips.items())}
            for box, clips in sorted(boxes.items())
        },
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (voices / "manifest.json").write_text(text + "\n", encoding="utf-8")
    return manifest


def check(lessons: Path, voices: Path) -> list[str]:
    """Return what is not as it should be, without any of the tools."""
    manifest = read_manifest(voices)
    if not manifest:
        return ["assets/voices was never built, or by another recipe: run packaging/build_voices.py"]
    wants = {(want.box, want.name): want for want in wanted(lessons)}
    have = {(box, name): clip for box, clips in manifest["clips"].items() for name, clip in clips.items()}
    wrong = [f"no clip: {box} {name}" for box, name in wants.keys() - have.keys()]
    wrong += [f"nobody says it any more: {box} {name}" for box, name in have.keys() - wants.keys()]
    for where in wants.keys() & have.keys():
        ms, key = have[where]
        if key != wants[where].key:
            wrong.append(f"another voice now: {where}")
        if ms > wants[where].line.window_ms:
            wrong.append(f"longer than its line: {where}")
    size = sum(file.stat().st_size for file in voices.glob("*.zip"))
    if size != manifest["bytes"] or size > MOST_BYTES:
        wrong.append(f"{size} bytes; the manifest says {manifest['bytes']}, at most {MOST_BYTES} are allowed")
    return sorted(wrong)


def main(arguments: list[str]) -> int:
    """Build or check; 1 with the reasons if it cannot be."""
    if not set(arguments) <= {"--check", "--again"}:
        print(__doc__)
        return 2
    lessons, voices = ROOT / "lessons", ROOT / "assets" / "voices"
    try:
        if "--check" not in arguments:
            build(lessons, voices, again="--again" in arguments)
        wrong = check(lessons, voices)
    except NotBuiltError as error:
        wrong = [str(error)]
    except FileNotFoundError as error:
        wrong = [f"{error.filename} is not installed: apt-get install espeak-ng flite sox opus-tools"]
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    manifest = read_manifest(voices)
    print(f"{sum(map(len, manifest['clips'].values()))} clips, {manifest['bytes'] / 2**20:.2f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
