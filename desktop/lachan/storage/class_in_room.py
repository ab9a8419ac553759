"""What a class does together at one computer: shows of hands, and check sets answered on paper."""

import json
from collections.abc import Sequence
from typing import Any

from lachan.storage.class_database import ClassDatabase
from lachan.storage.class_rows import PaperRow, SheetRow, VoteRow

_VOTE = "class, day, play, scenario, moment, hands, chosen"


class InRoom(ClassDatabase):
    """Votes belong to the class and name nobody; paper belongs to the pupil whose code stands on it."""

    def save_vote(self, vote: VoteRow) -> None:
        """Keep one show of hands."""
        hands = json.dumps(vote.hands)
        values = (vote.class_id, vote.day, vote.play, vote.scenario, vote.moment, hands, vote.chosen)
        self._run(f"INSERT INTO votes ({_VOTE}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def votes(self, class_id: str) -> list[VoteRow]:
        """Return the class's shows of hands, in the order they were taken."""
        rows = self._all(f"SELECT {_VOTE} FROM votes WHERE class = ? ORDER BY id", (class_id,))
        return [_vote(row) for row in rows]

    def save_sheet(self, sheet: SheetRow) -> None:
        """Keep a set that was printed."""
        values = (
            sheet.code,
            sheet.class_id,
            sheet.day,
            sheet.seed,
            json.dumps(sheet.items, ensure_ascii=False),
        )
        self._run("INSERT INTO sheets VALUES (?, ?, ?, ?, ?)", values)

    def sheets(self, class_id: str) -> list[SheetRow]:
        """Return the class's printed sets, the newest first."""
        rows = self._all(
            "SELECT code, class, day, seed, items FROM sheets WHERE class = ? ORDER BY day DESC, rowid DESC",
            (class_id,),
        )
        return [SheetRow(r[0], r[1], r[2], r[3], tuple(json.loads(r[4]))) for r in rows]

    def save_paper(self, row: PaperRow) -> None:
        """Keep what a pupil ticked, in place of what was typed before; nothing ticked is nothing kept."""
        if row.answers.strip("-"):
            values = (row.sheet, row.learner, row.day, row.answers)
            self._run("INSERT OR REPLACE INTO paper VALUES (?, ?, ?, ?)", values)
        else:
            self._run("DELETE FROM paper WHERE sheet = ? AND learner = ?", (row.sheet, row.learner))

    def paper(self, class_id: str) -> list[PaperRow]:
        """Return what the pupils of a class ticked, the oldest sheet first."""
        rows = self._all(
            "SELECT p.sheet, p.learner, p.day, p.answers FROM paper p JOIN sheets s ON s.code = p.sheet"
            " WHERE s.class = ? ORDER BY s.day, s.rowid, p.learner",
            (class_id,),
        )
        return [PaperRow(*row) for row in rows]


def _vote(row: Sequence[Any]) -> VoteRow:
    class_id, day, play, scenario, moment, hands, chosen = row
    pairs = tuple((str(act), int(count)) for act, count in json.loads(hands))
    return VoteRow(class_id, day, play, scenario, moment, pairs, chosen)
