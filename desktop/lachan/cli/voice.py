"""``lachan voice``: lines to read aloud, a pack made of the recordings, and a pack taken into use."""

import json
import shutil
from pathlib import Path

import click

from lachan import paths
from lachan.cli.speech import language, words
from lachan.content.voice_script import ScriptPart, gather, reading_script
from lachan.domain.errors import LachanError
from lachan.domain.text import LANGUAGES, Language

SOMETHING_TO_MEND = 1
_PACK = click.Path(dir_okay=False, path_type=Path)


@click.group(
    help=words(
        "Giọng đọc của người thật: in lời cần đọc, đóng gói bản ghi âm, cài bộ giọng.",
        "Voices of real people: print the lines to read, pack the recordings, install a pack.",
    )
)
def command() -> None:
    """Hold the commands on voices."""


@command.command(
    help=words(
        "In các câu cần đọc: người nói, tình huống, tên tệp ghi âm, lời.",
        "Print the lines to read: person, situation, name of the recording, words.",
    )
)
@click.option("--scenario", default="", metavar="ID", help=words("Chỉ một tình huống.", "One scenario only."))
@click.option(
    "--lang", type=click.Choice(LANGUAGES), help=words("Ngôn ngữ của lời.", "Language of the lines.")
)
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
def script(scenario: str, lang: Language | None, as_json: bool) -> int:
    """Print the reading script."""
    parts = list(reading_script((lang or language(),), scenario))
    click.echo(_as_json(parts) if as_json else "\n\n".join(_as_text(part) for part in parts))
    return 0


def _as_text(part: ScriptPart) -> str:
    head = [f"# {part.title.in_(part.language)}  ({part.scenario})", part.scene.in_(part.language), ""]
    lines = [
        f"{line.file}  [≤ {line.line.window_ms / 1000:.1f} s]\n    {line.person}: {line.line.text}"
        for line in part.lines
    ]
    return "\n".join([*head, *lines])


def _as_json(parts: list[ScriptPart]) -> str:
    rows = [
        {
            "scenario": part.scenario,
            "lang": part.language,
            "situation": part.scene.in_(part.language),
            "line": line.line.line,
            "person": line.person,
            "text": line.line.text,
            "file": line.file,
            "longest_ms": line.line.window_ms,
        }
        for part in parts
        for line in part.lines
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


@command.command(
    help=words(
        "Đóng gói các bản ghi âm (WAV) trong thư mục DIR. Tên tệp như “lachan voice script” đã in. "
        "Mã thoát 1 nếu có bản phải thu lại; các bản tốt vẫn được đóng gói.",
        "Make a pack of the recordings (WAV) in the folder DIR, named as “lachan voice script” prints. "
        "Exit code 1 if some must be recorded again; the good ones are packed all the same.",
    )
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "-o", "--output", required=True, type=_PACK, metavar="FILE", help=words("Tệp .zip.", "A .zip file.")
)
@click.option("--title", default="", help=words("Tên bộ giọng.", "What the pack is called."))
@click.option("--readers", default="", help=words("Ai đọc.", "Who reads."))
@click.option("--licence", default="", help=words("Giấy phép dùng lại.", "Licence to pass it on."))
def pack(folder: Path, output: Path, title: str, readers: str, licence: str) -> int:
    """Build a voice pack."""
    from lachan.content.voice_pack import FORMAT, About, write_voice_pack
    from lachan.ui.wording import say

    clips, wrong, total = gather(folder, reading_script())
    for error in wrong:
        click.echo(say(error, language()), err=True)
    if not clips:
        raise LachanError("voice-pack-empty", folder=str(folder))
    about = About(
        format=FORMAT, title=title[:120] or output.stem[:120], readers=readers[:600], licence=licence[:200]
    )
    write_voice_pack(output, about, clips)
    click.echo(
        words(
            f"{output}: {len(clips)} câu trên {total} câu của cả hai ngôn ngữ.",
            f"{output}: {len(clips)} of the {total} lines in both languages.",
        )
    )
    return SOMETHING_TO_MEND if wrong else 0


@command.command(
    help=words(
        "Kiểm tra bộ giọng FILE rồi cài vào máy này. Những câu chưa ai đọc vẫn dùng giọng có sẵn.",
        "Check the voice pack FILE and install it here. Lines that nobody has read keep the built-in voice.",
    )
)
@click.argument("file", type=_PACK)
def install(file: Path) -> int:
    """Copy a pack to where the app looks."""
    from lachan.content.voice_pack import verify_voice_pack
    from lachan.content.voices import pack_folder

    about = verify_voice_pack(file)
    folder = pack_folder(paths.data_home())
    new = folder / f"{file.stem}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, new)
        new.replace(folder / f"{file.stem}.zip")
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(folder), reason=str(error.strerror)) from error
    click.echo(words(f"Đã cài bộ giọng “{about.title}”.", f"Installed the voice pack “{about.title}”."))
    return 0
