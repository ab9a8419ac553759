"""Views of skill: the grid, whose protection has lapsed, who needs help, what each tactic does."""

from collections.abc import Iterator
from datetime import timedelta

from lachan.classroom.pupil_fold import NEVER, RunFact, detection_of
from lachan.classroom.room import Pupil, Room
from lachan.classroom.standing import RULE, SkillStanding, Standing
from lachan.classroom.tables import Cell, Column, Row, Table, percent, row
from lachan.classroom.words import STANDING_NAMES
from lachan.domain.detection import Detection
from lachan.domain.family_names import family_name
from lachan.domain.tactics import Tactic, trick_of
from lachan.domain.text import Text
from lachan.scenario.names import TACTIC_NAMES, TRICK_NAMES

QUIET_DAYS = 14
NAME = Column("pupil", Text("Học sinh", "Pupil"))


def _short(counts: Detection) -> str:
    """Return both numbers; a kind that was never met is a dash, not nought of nought."""
    caught = f"{counts.hits}/{counts.scams}" if counts.scams else "–"
    refused = f"{counts.false_alarms}/{counts.genuine}" if counts.genuine else "–"
    return f"{caught}\u00a0·\u00a0{refused}"


def grid(room: Room) -> Table:
    """Pupil by skill."""
    rows = [_grid_row(room, pupil) for pupil in room.pupils]
    standings = [cell.tone for one in rows for cell in one.cells if cell.tone]
    held, tried = standings.count(Standing.HELD), len(standings) - standings.count(Standing.NOT_TRIED)
    columns = [Column(family, family_name(family)) for family in room.families]
    return Table(
        "grid",
        Text("Ai đang giữ được kỹ năng nào?", "Who holds which skill?"),
        Text(
            f"Lớp {room.label} đang giữ được {held} trong {tried} kỹ năng đã thử"
            f" ({len(room.pupils)} học sinh, {len(room.families)} kỹ năng).",
            f"Class {room.label} holds {held} of {tried} skills that were tried"
            f" ({len(room.pupils)} pupils, {len(room.families)} skills).",
        ),
        RULE,
        (
            NAME,
            *columns,
            Column("caught", Text("Nhận ra (%)", "Caught (%)"), "percent"),
            Column("refused", Text("Từ chối nhầm (%)", "Wrongly refused (%)"), "percent"),
            Column("d-prime", Text("Độ phân biệt d′", "Telling apart d′"), "number"),
            Column("bias", Text("Độ đa nghi c", "Suspicion c"), "number"),
        ),
        tuple(rows),
    )


def _grid_row(room: Room, pupil: Pupil) -> Row:
    cells = [_standing_cell(room.standing(pupil, family)) for family in room.families]
    seen = detection_of(room.runs(pupil))
    return row(
        pupil.name,
        *cells,
        percent(seen.hits, seen.scams),
        percent(seen.false_alarms, seen.genuine),
        seen.d_prime(),
        seen.bias(),
        key=pupil.row.learner,
    )


def _standing_cell(one: SkillStanding) -> Cell:
    name = STANDING_NAMES[one.standing]
    if one.standing is Standing.NOT_TRIED:
        return Cell(name, one.standing)
    numbers = _short(one.counts)
    return Cell(Text(f"{name.vi} {numbers}", f"{name.en} {numbers}"), one.standing)


def lapsed(room: Room) -> Table:
    """Whose protection has lapsed, the longest first."""
    found: list[tuple[int, Row]] = []
    for pupil in room.pupils:
        for family in room.families:
            one = room.standing(pupil, family)
            days = one.overdue_days(room.calendar.today)
            if one.standing is Standing.SLIPPING and days and one.due is not None and one.last is not None:
                values = (pupil.name, family_name(family), one.last.isoformat(), one.due.isoformat(), days)
                found.append((-days, row(*values, key=pupil.row.learner)))
    rows = tuple(one for _, one in sorted(found, key=lambda pair: pair[0]))
    who = len({one.key for one in rows})
    return Table(
        "lapsed",
        Text("Ai đã quá hạn ôn lại?", "Whose protection has lapsed?"),
        Text(
            f"{who} học sinh cần ôn lại một lượt ngắn ({len(rows)} kỹ năng)."
            if who
            else "Chưa ai quá hạn ôn lại.",
            f"{who} pupils need a short booster ({len(rows)} skills)." if who else "Nobody is overdue.",
        ),
        RULE,
        (
            NAME,
            Column("skill", Text("Kỹ năng", "Skill")),
            Column("last", Text("Lần gần nhất", "Last try"), "day"),
            Column("due", Text("Hạn ôn lại", "Booster due"), "day"),
            Column("days", Text("Quá hạn (ngày)", "Overdue (days)"), "number"),
        ),
        rows,
    )


HELP_RULE = Text(
    "Cần giúp khi có một trong các dấu hiệu: (1) hai tình huống lừa gần nhất cùng một loại đều bị hại;"
    " (2) ba lượt lừa gần nhất không kể cho ai; (3) hai trong ba việc thật gần nhất bị từ chối nhầm;"
    f" (4) {QUIET_DAYS} ngày chưa luyện.",
    "A pupil needs help when one of these is so: (1) the last two scams of one family both ended in harm; (2)"
    " nobody was told in the last three scams; (3) two of the last three genuine matters were refused; (4)"
    f" no practice for {QUIET_DAYS} days.",
)


def needs_help(room: Room) -> Table:
    """Who needs help, and by which rule."""
    reasons = {pupil: tuple(_reasons(room, pupil)) for pupil in room.pupils}
    found = sorted(
        ((-len(why), pupil.row.place, pupil, why) for pupil, why in reasons.items() if why),
        key=lambda x: x[:2],
    )
    rows = tuple(
        row(
            pupil.name,
            len(why),
            Text("; ".join(one.vi for one in why), "; ".join(one.en for one in why)),
            key=pupil.row.learner,
        )
        for _, _, pupil, why in found
    )
    return Table(
        "needs-help",
        Text("Ai đang cần giúp?", "Who needs help?"),
        Text(
            f"{len(rows)} trong {len(room.pupils)} học sinh có ít nhất một dấu hiệu cần giúp.",
            f"{len(rows)} of {len(room.pupils)} pupils show at least one sign.",
        ),
        HELP_RULE,
        (
            NAME,
            Column("signs", Text("Số dấu hiệu", "Signs"), "number"),
            Column("why", Text("Vì sao", "Why")),
        ),
        rows,
    )


def _reasons(room: Room, pupil: Pupil) -> Iterator[Text]:
    runs = room.runs(pupil)
    scams = [run for run in runs if run.truth == "scam"]
    genuine = [run for run in runs if run.truth == "genuine"]
    for family in dict.fromkeys(run.family for run in scams):
        if _all_bad([run for run in scams if run.family == family][-2:], 2):
            name = family_name(family)
            yield Text(f"(1) hai lần liền bị hại: {name.vi}", f"(1) harmed twice running: {name.en}")
    if len(scams) >= 3 and all(run.told_after == NEVER for run in scams[-3:]):
        yield Text("(2) ba lượt liền không kể cho ai", "(2) told nobody in three runs")
    if sum(not run.good for run in genuine[-3:]) >= 2:
        yield Text("(3) hay từ chối nhầm việc thật", "(3) often refuses genuine matters")
    quiet = room.calendar.today - timedelta(days=QUIET_DAYS)
    days = [room.calendar.day(day) for day, _ in pupil.state.days]
    if max(days, default=room.calendar.made) < quiet:
        yield Text(f"(4) {QUIET_DAYS} ngày chưa luyện", f"(4) no practice for {QUIET_DAYS} days")


def _all_bad(runs: list[RunFact], count: int) -> bool:
    return len(runs) == count and not any(run.good for run in runs)


def tactics(room: Room) -> Table:
    """Caught and wrongly refused, by tactic."""
    counts: dict[str, Detection] = {}
    for _, run in room.all_runs():
        seen = detection_of((run,))
        for name in run.tactics:
            counts[name] = counts.get(name, Detection()) + seen
    known = [tactic for tactic in Tactic if tactic in counts]
    rows = sorted((_tactic_row(tactic, counts[tactic]) for tactic in known), key=_caught_share)
    worst = rows[0] if rows and rows[0].cells[3].value is not None else None
    return Table(
        "tactics",
        Text("Mánh nào khó nhận ra, mánh nào làm lớp đa nghi?", "Which tactic is hardest, which makes the class wary?"),
        _tactic_sentence(worst),
        Text(
            "Mỗi lượt tính cho mọi mánh mà học sinh đã nghe. Nhận ra: kết an toàn hoặc gỡ kịp. Từ chối nhầm: việc"
            " thật bị bỏ lỡ.",
            "A run counts for each tactic that was heard in it. Caught: ended safe or saved late. Wrongly"
            " refused: a genuine matter was lost.",
        ),
        (
            Column("tactic", Text("Mánh", "Tactic")),
            Column("trick", Text("Chiêu", "Trick")),
            Column("scams", Text("Lượt lừa", "Scam runs"), "number"),
            Column("caught", Text("Nhận ra (%)", "Caught (%)"), "percent"),
            Column("genuine", Text("Lượt thật", "Genuine runs"), "number"),
            Column("refused", Text("Từ chối nhầm (%)", "Wrongly refused (%)"), "percent"),
        ),
        tuple(rows),
    )  # fmt: skip


def _tactic_row(tactic: Tactic, seen: Detection) -> Row:
    return row(
        TACTIC_NAMES[tactic],
        TRICK_NAMES[trick_of(tactic)],
        seen.scams,
        percent(seen.hits, seen.scams),
        seen.genuine,
        percent(seen.false_alarms, seen.genuine),
        key=tactic,
    )


def _caught_share(one: Row) -> tuple[int, str]:
    share = one.cells[3].value
    return (share if isinstance(share, int) else 101), one.key


def _tactic_sentence(worst: Row | None) -> Text:
    if worst is None:
        return Text("Chưa có lượt luyện nào để so sánh.", "There are no runs to compare yet.")
    name, share = worst.cells[0].value, worst.cells[3].value
    assert isinstance(name, Text)
    return Text(
        f"Khó nhận ra nhất là “{name.vi}”: cả lớp nhận ra {share}%.",
        f"Hardest is “{name.en}”: the class caught {share}%.",
    )
