"""All classes of a head teacher side by side: which skills are held in which class. Codes only, no pupil."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.pupil_fold import decoded
from lachan.classroom.standing import RULE, Calendar, Standing, standing_of
from lachan.classroom.tables import Cell, Column, Table, row
from lachan.classroom.view_items import told_of
from lachan.domain.errors import LachanError
from lachan.domain.family_names import family_name
from lachan.domain.text import Text
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import ClassStore

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


@dataclass(frozen=True, slots=True)
class ClassSkills:
    """One class: its pupils, by family who holds it, and the sensitive totals as the store keeps them."""

    class_id: str
    label: str
    pupils: int
    shares: dict[str, Share]
    veiled: dict[str, tuple[int, int]]


def class_skills(store: ClassStore, class_ids: Iterable[str], today: date) -> list[ClassSkills]:
    """Return what :func:`side_by_side` shows, from figures kept up at each collecting; LachanError class-unknown.

    Only pupils whose computer had a wrong clock are reckoned anew from what they did.
    """
    rows = {row.id: row for row in store.classes()}
    listed = Counter(pupil.class_id for pupil in store.pupils() if not pupil.removed)
    found: dict[str, dict[str, Share]] = {}
    for class_id, family, held, tried in store.held(today.isoformat()):
        found.setdefault(class_id, {})[family] = Share(held, tried)
    for (class_id, learner), wrong in groupby(store.out_of_time(today.isoformat()), lambda one: one[:2]):
        of_class = found.setdefault(class_id, {})
        holds = _holds(store, learner, Calendar(_made(rows[class_id], today), today))
        for _, _, family in wrong:
            before = of_class.get(family, Share())
            of_class[family] = Share(before.held + holds(family), before.tried + 1)
    made = []
    for class_id in class_ids:
        if class_id not in rows:
            raise LachanError("class-unknown")
        shares = found.get(class_id, {})
        made.append(
            ClassSkills(class_id, rows[class_id].label, listed[class_id], shares, store.veiled(class_id))
        )
    return made


def _made(row: ClassRow, today: date) -> date:
    return min(date.fromisoformat(row.made), today)


def _holds(store: ClassStore, learner: str, calendar: Calendar) -> Callable[[str], bool]:
    state = store.state(learner)
    runs = decoded(state).runs if state is not None else ()

    def holds(family: str) -> bool:
        seen = standing_of((run for run in runs if run.family == family), calendar)
        return seen.standing is Standing.HELD

    return holds


def side_by_side(classes: Sequence[ClassSkills], catalogue: Catalogue) -> Table:
    """Class by skill, and for each sensitive family a total of five pupils or more, or nothing."""
    met = sorted({family for one in classes for family in one.shares})
    families = tuple(dict.fromkeys((*catalogue.families, *met)))
    told = [{family: pupils for family, pupils, _ in told_of(one.veiled)} for one in classes]
    hidden = tuple(dict.fromkeys(family for one in told for family in one))
    rows = []
    for one, totals in zip(classes, told, strict=True):
        cells = [_cell(one.shares.get(family, Share())) for family in families]
        veiled = [totals.get(family) for family in hidden]
        rows.append(row(one.label, one.pupils, *cells, *veiled, key=one.class_id))
    return Table(
        "classes",
        Text("Lớp nào đang giữ được kỹ năng nào?", "Which class holds which skill?"),
        _sentence(classes),
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


def _hidden_column(family: str) -> Column:
    name = family_name(family)
    return Column(family, Text(f"{name.vi} (số em đã luyện)", f"{name.en} (pupils practised)"), "number")


def _cell(one: Share) -> Cell:
    return Cell(f"{one.held}/{one.tried}" if one.tried else "–", one.tone)


def _sentence(classes: Sequence[ClassSkills]) -> Text:
    if not classes:
        return Text("Chưa có lớp nào.", "There are no classes yet.")
    weakest = [(one.held / one.tried, family) for family, one in _school(classes).items() if one.tried]
    if not weakest:
        return Text(f"{len(classes)} lớp, chưa lớp nào có bài.", f"{len(classes)} classes, no work yet.")
    share, family = min(weakest)
    name, part = family_name(family), round(100 * share)
    return Text(
        f"{len(classes)} lớp. Cả trường còn yếu nhất ở “{name.vi}”: {part}% số em đã thử đang giữ được.",
        f"{len(classes)} classes. Weakest in the school is “{name.en}”: {part}% of those who tried hold it.",
    )


def _school(classes: Sequence[ClassSkills]) -> dict[str, Share]:
    found: dict[str, Share] = {}
    for one in classes:
        for family, share in one.shares.items():
            before = found.get(family, Share())
            found[family] = Share(before.held + share.held, before.tried + share.tried)
    return found
