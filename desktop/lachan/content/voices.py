"""Which clip a line is spoken with: one recorded by people, else the one built from the text, else none."""

import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Literal

from lachan import paths
from lachan.content.voice_lines import clip_name
from lachan.content.voice_pack import VoicePack, open_voice_pack
from lachan.domain.errors import LachanError
from lachan.domain.text import Language

MOST_CLIP_BYTES = 2 * 2**20


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound to be played: a whole file of this *kind*."""

    data: bytes
    kind: Literal["opus", "wav"]


class Voices:
    """All clips that there are. A clip is only given out if it says the very *text* that is shown."""

    def __init__(self, built: FilePath, packs: Sequence[VoicePack] = ()) -> None:
        """*built*: the folder of built clips; *packs*: in the order in which they are asked."""
        self._built, self._packs = built, tuple(packs)
        self._box: tuple[str, zipfile.ZipFile | None] = ("", None)

    def clip(self, scenario: str, language: Language, line: str, text: str) -> Clip | None:
        """Return what *line* of *scenario* sounds like when it says *text*; None if nobody has spoken it."""
        name = clip_name(line, text)
        for pack in self._packs:
            data = pack.clip(scenario, language, name)
            if data is not None:
                return Clip(data, "wav")
        box = self._open(f"{scenario}.{language}.zip")
        if box is None:
            return None
        try:
            info = box.getinfo(f"{name}.opus")
            return Clip(box.read(info), "opus") if info.file_size <= MOST_CLIP_BYTES else None
        except (KeyError, OSError, EOFError, zipfile.BadZipFile, zlib.error):
            return None

    def close(self) -> None:
        """Let go of every file."""
        if self._box[1] is not None:
            self._box[1].close()
        self._box = ("", None)
        for pack in self._packs:
            pack.close()

    def _open(self, name: str) -> zipfile.ZipFile | None:
        """Keep the box of the scenario under way open: its lines come one after another."""
        if self._box[0] != name:
            if self._box[1] is not None:
                self._box[1].close()
            try:
                self._box = (name, zipfile.ZipFile(self._built / name))
            except (OSError, ValueError, zipfile.BadZipFile):
                self._box = (name, None)
        return self._box[1]


def pack_folder(home: FilePath) -> FilePath:
    """Return the folder of *home*, the data folder, that installed packs lie in."""
    return home / "voices"


def open_voices(home: FilePath) -> tuple[Voices, list[LachanError]]:
    """Return the shipped clips and the packs installed in *home*, and what is wrong with any of these.

    Packs are asked in the order of their names. Never raises.
    """
    packs, wrong = [], []
    for path in sorted(pack_folder(home).glob("*.zip")):
        try:
            packs.append(open_voice_pack(path))
        except LachanError as error:
            wrong.append(error)
    return Voices(paths.shipped("assets") / "voices", packs), wrong
