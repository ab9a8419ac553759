"""What the class commands share: the teacher's desk, the passphrase, the choice of a class."""

import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

from lachan import paths
from lachan.classroom import teacher as teachers
from lachan.classroom.catalogue import Catalogue, catalogue_of
from lachan.classroom.folding import bring_up_to_date
from lachan.classroom.head_teacher import HeadTeacher
from lachan.classroom.keys import PASSPHRASE_WORDS, RECOVERY_WORDS, ClassKeys, offer_words
from lachan.classroom.spoken_words import lines as joined
from lachan.classroom.teacher import Outside, Teacher
from lachan.cli.speech import language, words
from lachan.content.pack_roots import roots_at
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import FILE_NAME, ClassStore, Kind
from lachan.storage.clock import SystemClock

PASSPHRASE = "LACHAN_PASSPHRASE"
"""Environment variable with the passphrase, for programs; a person is asked for it."""


def class_home(kind: Kind) -> Path:
    """Return where classes are kept: demonstrations and real ones never in the same folder."""
    return paths.data_home() / ("classroom" if kind == "real" else "demo")


def faces() -> tuple[str, ...]:
    """Return the names of the faces that ship with the app."""
    folder = paths.shipped("assets") / "avatars" / "faces"
    return tuple(sorted(file.stem for file in folder.glob("*.svg")))


@contextmanager
def desk(*, demo: bool = False) -> Iterator[tuple[Teacher, Catalogue]]:
    """Open the teacher's classes, up to date with the lessons; closed at the end."""
    kind: Kind = "demo" if demo else "real"
    if demo and not (class_home(kind) / FILE_NAME).exists():
        raise LachanError("class-unknown")
    catalogue = catalogue_of(*roots_at(paths.data_home()))
    with ClassStore.open(class_home(kind), kind) as store:
        bring_up_to_date(store, catalogue)
        outside = Outside(SystemClock(), os.urandom, time.sleep, teachers.USUAL_COST)
        yield Teacher(store, catalogue, faces(), outside), catalogue


def chosen(teacher: Teacher, label: str | None) -> ClassRow:
    """Return the class named, or the only one there is; raises LachanError class-unknown."""
    return the_one(teacher.classes(), label)


def the_one(rows: Iterable[ClassRow], label: str | None) -> ClassRow:
    """Return the one of *rows* of that name, or the only one; raises LachanError class-unknown."""
    found = [row for row in rows if label is None or row.label.casefold() == label.casefold()]
    if len(found) != 1:
        raise LachanError("class-unknown")
    return found[0]


def put_away(teacher: Teacher | HeadTeacher, label: str | None, *, out: bool, as_json: bool) -> int:
    """Put a class away, or take one *out* again, and say so; returns as ``say``."""
    one = the_one((row for row in teacher.classes(archived=True) if row.archived is out), label)
    teacher.archive(one.id, put_away=not out)
    return say({"class": one.label, "archived": not out}, "Đã xong.", "Done.", as_json=as_json)


def unlocked(teacher: Teacher, row: ClassRow) -> ClassKeys:
    """Ask for the class's passphrase (or take it from the environment) and open its keys."""
    said = os.environ.get(PASSPHRASE) or click.prompt(
        words(f"Cụm mật khẩu của lớp {row.label}", f"Passphrase of class {row.label}"), hide_input=True
    )
    return teacher.unlock(row.id, said)


def say(told: Mapping[str, object], vi: str, en: str, *, as_json: bool) -> int:
    """Print what was done, as JSON or in words, and return the exit code of what went well."""
    click.echo(json.dumps(told, ensure_ascii=False) if as_json else words(vi, en))
    return 0


def fresh_words() -> tuple[str, str]:
    """Return a new passphrase and the words of a new recovery sheet."""
    spoken = language()
    return (
        joined(offer_words(PASSPHRASE_WORDS, os.urandom, spoken)),
        joined(offer_words(RECOVERY_WORDS, os.urandom, spoken)),
    )


def say_fresh_words(passphrase: str, sheet: str, *, as_json: bool) -> int:
    """Print them, once; returns as ``say``."""
    return say(
        {"passphrase": passphrase, "recovery": sheet},
        f"Cụm mật khẩu mới: {passphrase}\nPhiếu khôi phục mới: {sheet}",
        f"New passphrase: {passphrase}\nNew recovery sheet: {sheet}",
        as_json=as_json,
    )
