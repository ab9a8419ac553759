"""All classes of a head teacher side by side: which skills are held in which class. Codes only, no pupil."""

from collections.abc import Sequence
from dataclasses import dataclass

from lachan.classroom.room import Room
from lachan.classroom.standing import RULE, Standing
from lachan.classroom.tables import Cell, Column, Row, Table, row
from lachan.classroom.view_items import sensitive
from lachan.classroom.words import family_name
from lachan.domain.text import Text

FIRM, HALF = 0.75, 0.5
"""Shares of those who tried from which a class holds a skill firmly, or half."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a class hold a skill, of those who tried it."""

    held: int = 0
    tried: int = 0

    @property
    def tone(self) -> Standing:
        """The colour of its cell; the numbers say the same."""
        if not self.tried:
            return Standing.NOT_TRIED
        share = self.held / self.tried
        return Standing.HELD if share >= FIRM else Standing.SLIPPING if share >= HALF else Standing.NOT_YET


def shares(room: Room) -> dict[str, Share]:
    """Return by family how many hold it."""
    found: dict[str, Share] = {}
    for family in room.families:
        seen = [room.standing(pupil, family).standing for pupil in room.pupils]
        found[family] = Share(seen.count(Standing.HELD), len(seen) - seen.count(Standing.NOT_TRIED))
    return found


def side_by_side(rooms: Sequence[Room]) -> Table:
    """Class by skill, and for each sensitive family a total of five pupils or more, or nothing."""
    families = tuple(dict.fromkeys(family for room in rooms for family in room.families))
    veiled = [{one.key: one for one in _totals(room)} for room in rooms]
    hidden = tuple(dict.fromkeys(family for one in veiled for family in one))
    rows = []
    for room, totals in zip(rooms, veiled, strict=True):
        held = shares(room)
        cells = [_cell(held.get(family, Share())) for family in families]
        told = [totals[family].cells[1].value if family in totals else None for family in hidden]
        rows.append(row(room.label, len(room.pupils), *cells, *told, key=room.class_id))
    return Table(
        "classes",
        Text("Lớp nào đang giữ được kỹ năng nào?", "Which class holds which skill?"),
        _sentence(rooms),
        Text(
            "Mỗi ô: số em giữ được / số em đã thử. " + RULE.vi,
            "Each cell: pupils who hold it / pupils who tried it. " + RULE.en,
        ),
        (
            Column("class", Text("Lớp", "Class")),
            Column("pupils", Text("Sĩ số", "Pupils"), "number"),
            *(Column(family, family_name(family)) for family in families),
            *(_hidden_column(family) for family in hidden),
        ),
        tuple(rows),
    )


def _totals(room: Room) -> tuple[Row, ...]:
    """Return the rows of the sensitive view, each under its family's id."""
    table = sensitive(room)
    names = {family_name(family): family for family in room.veiled}
    found = []
    for one in table.rows:
        name = one.cells[0].value
        assert isinstance(name, Text)
        found.append(Row(one.cells, names[name]))
    return tuple(found)


def _hidden_column(family: str) -> Column:
    name = family_name(family)
    return Column(family, Text(f"{name.vi} (số em đã luyện)", f"{name.en} (pupils practised)"), "number")


def _cell(one: Share) -> Cell:
    return Cell(f"{one.held}/{one.tried}" if one.tried else "–", one.tone)


def _sentence(rooms: Sequence[Room]) -> Text:
    if not rooms:
        return Text("Chưa có lớp nào.", "There are no classes yet.")
    weakest = [(share.held / share.tried, family) for family, share in _school(rooms).items() if share.tried]
    if not weakest:
        return Text(f"{len(rooms)} lớp, chưa lớp nào có bài.", f"{len(rooms)} classes, no work yet.")
    share, family = min(weakest)
    name, part = family_name(family), round(100 * share)
    return Text(
        f"{len(rooms)} lớp. Cả trường còn yếu nhất ở “{name.vi}”: {part}% số em đã thử đang giữ được.",
        f"{len(rooms)} classes. Weakest in the school is “{name.en}”: {part}% of those who tried hold it.",
    )


def _school(rooms: Sequence[Room]) -> dict[str, Share]:
    found: dict[str, Share] = {}
    for room in rooms:
        for family, share in shares(room).items():
            before = found.get(family, Share())
            found[family] = Share(before.held + share.held, before.tried + share.tried)
    return found
