"""Voice packs: recordings by people, in one file, that take the place of built clips line by line.

A pack is a zip file that holds ``voices.json`` and clips called ``<scenario>/<vi or en>/<clip name>.wav``.
It is read where it lies and never unpacked: no name in it becomes a path.
"""

import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import Annotated

import msgspec
from msgspec import Meta

from lachan.content.recordings import is_clip
from lachan.domain.errors import LachanError
from lachan.domain.text import Language

FORMAT = 1
ABOUT = "voices.json"
MOST_FILE_BYTES = 512 * 2**20
MOST_CLIPS = 20_000
MOST_CLIP_BYTES = 2 * 2**20
MOST_ABOUT_BYTES = 64 * 2**10
_CLIP = re.compile(r"[a-z0-9-]{1,60}/(?:vi|en)/[a-z0-9-]{1,60}\.[0-9a-f]{12}\.wav")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_EPOCH = (1980, 1, 1, 0, 0, 0)


class About(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """voices.json: what the pack is called, who reads in it, and under which licence it may be passed on."""

    format: int
    title: Annotated[str, Meta(min_length=1, max_length=120)]
    readers: Annotated[str, Meta(max_length=600)] = ""
    licence: Annotated[str, Meta(max_length=200)] = ""


class VoicePack:
    """An open pack; whoever opens it closes it. Clips are told by their whole names within the pack."""

    def __init__(self, path: FilePath, archive: zipfile.ZipFile, about: About, clips: frozenset[str]) -> None:
        """Use ``open_voice_pack``."""
        self.path, self.about, self.clips = path, about, clips
        self._archive = archive

    def clip(self, scenario: str, language: Language, name: str) -> bytes | None:
        """Return the WAV file of the clip *name*; None if the pack has none that can be played."""
        whole = member(scenario, language, name)
        if whole not in self.clips:
            return None
        try:
            data = self._archive.read(whole)
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error):
            return None
        return data if is_clip(data) else None

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()


def member(scenario: str, language: Language, name: str) -> str:
    """Return what the clip *name* is called within a pack."""
    return f"{scenario}/{language}/{name}.wav"


def open_voice_pack(path: FilePath) -> VoicePack:
    """Open the pack at *path*.

    Raises LachanError: voice-pack-unreadable, -foreign, -too-big, -newer.
    """
    archive = _archive(path)
    try:
        clips = _clips(path, archive)
        return VoicePack(path, archive, _about(path, archive), clips)
    except LachanError:
        archive.close()
        raise


def verify_voice_pack(path: FilePath) -> About:
    """Read every clip of the pack at *path*; raises as ``open_voice_pack``, or voice-pack-broken-clip."""
    pack = open_voice_pack(path)
    try:
        for name in sorted(pack.clips):
            scenario, language, clip = name.removesuffix(".wav").split("/")
            if pack.clip(scenario, "vi" if language == "vi" else "en", clip) is None:
                raise LachanError("voice-pack-broken-clip", path=str(path), clip=name)
        return pack.about
    finally:
        pack.close()


def write_voice_pack(path: FilePath, about: About, clips: Mapping[str, bytes]) -> None:
    """Write a pack of *clips* (by whole name), whole or not at all; raises LachanError folder-unwritable."""
    new = path.with_name(path.name + ".new")
    try:
        with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(ABOUT, _EPOCH), msgspec.json.encode(about))
            for name in sorted(clips):
                info = zipfile.ZipInfo(name, _EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, clips[name])
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise LachanError("folder-unwritable", folder=str(path), reason=str(error.strerror)) from error


def _archive(path: FilePath) -> zipfile.ZipFile:
    try:
        size = path.stat().st_size
        if size > MOST_FILE_BYTES:
            raise LachanError("voice-pack-too-big", path=str(path), most=MOST_FILE_BYTES // 2**20)
        return zipfile.ZipFile(path)
    except OSError as error:
        raise LachanError("voice-pack-unreadable", path=str(path), reason=str(error.strerror)) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise LachanError("voice-pack-unreadable", path=str(path), reason=str(error)) from error


def _clips(path: FilePath, archive: zipfile.ZipFile) -> frozenset[str]:
    infos = archive.infolist()
    if len(infos) > MOST_CLIPS:
        raise LachanError("voice-pack-too-big", path=str(path), most=MOST_FILE_BYTES // 2**20)
    names: set[str] = set()
    for info in infos:
        most = MOST_ABOUT_BYTES if info.filename == ABOUT else MOST_CLIP_BYTES
        known = info.filename == ABOUT or _CLIP.fullmatch(info.filename)
        encrypted = info.flag_bits & 1
        if not known or info.filename in names or encrypted or info.compress_type not in _METHODS:
            raise LachanError("voice-pack-foreign", path=str(path), name=repr(info.filename)[1:-1][:80])
        if info.file_size > most:
            raise LachanError("voice-pack-too-big", path=str(path), most=MOST_FILE_BYTES // 2**20)
        names.add(info.filename)
    return frozenset(names - {ABOUT})


def _about(path: FilePath, archive: zipfile.ZipFile) -> About:
    try:
        data = archive.read(ABOUT)
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise LachanError("voice-pack-unreadable", path=str(path), reason=ABOUT) from error
    try:
        form = msgspec.json.decode(data, type=dict[str, object]).get("format")
        if form != FORMAT:
            raise LachanError("voice-pack-newer", path=str(path), format=str(form)[:20], known=FORMAT)
        return msgspec.json.decode(data, type=About)
    except msgspec.MsgspecError as error:
        raise LachanError("voice-pack-unreadable", path=str(path), reason=f"{ABOUT}: {error}") from error
