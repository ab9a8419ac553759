"""Views of moments: where the class hung up, how long until somebody was told, who was there."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from statistics import median

from lachan.classroom.pupil_fold import NEVER, RunFact
from lachan.classroom.room import Pupil, Room
from lachan.classroom.tables import Cell, Column, Point, Row, Table, percent, row
from lachan.classroom.view_room import paper_of
from lachan.classroom.view_skills import NAME
from lachan.domain.errors import LachanError
from lachan.domain.family_names import family_name
from lachan.domain.tactics import Tactic
from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.names import TACTIC_NAMES
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn, fill

LONGEST_LABEL = 70
ATTENDANCE_DAYS = 21


def scenarios_with_runs(room: Room) -> tuple[tuple[str, int], ...]:
    """Return the scams whose curve can be drawn, with how many first runs each has; the most first."""
    counts = Counter(run.scenario for run in _first_runs(room))
    return tuple(counts.most_common())


def _first_runs(room: Room, scenario: str = "") -> list[RunFact]:
    """Return each pupil's first run of a scam that could be told again: later ones know the story."""
    found: dict[tuple[str, str], RunFact] = {}
    for pupil, run in room.all_runs():
        if run.truth == "scam" and run.heard and scenario in ("", run.scenario):
            found.setdefault((pupil.row.learner, run.scenario), run)
    return list(found.values())


def survival(room: Room, scenario: str) -> Table:
    """Where in the script the class got away; raises LachanError scenario-unknown for one not in the pack."""
    script = room.catalogue.scripts.get(scenario)
    if script is None:
        raise LachanError("scenario-unknown", scenario=scenario, known=", ".join(room.catalogue.scripts))
    runs = _first_runs(room, scenario)
    left = Counter(run.left for run in runs if run.left)
    reached = Counter(line for run in runs for line in run.heard if line in script.lines)
    order = list(script.lines)
    rows: list[Row] = []
    points: list[Point] = []
    still = len(runs)
    for name in sorted(reached, key=lambda one: (_usual_turn(one, runs), order.index(one))):
        still -= left[name]
        words, tactic = _words(script, script.lines[name]), _tactic(script.lines[name])
        share = percent(still, len(runs))
        rows.append(row(words, tactic, reached[name], left[name], share, key=name))
        points.append(Point(words, still / len(runs), left[name], tactic))
    return Table(
        "survival",
        _survival_question(room, scenario),
        _survival_sentence(rows, len(runs), still),
        Text(
            "Lượt chơi đầu tiên của mỗi em. Thoát ở câu này: câu cuối cùng nghe được trước khi kết an toàn hoặc gỡ kịp."
            " Còn lại: phần chưa thoát sau câu ấy.",
            "Each pupil's first run. Got away here: the last line heard before a safe or late end. Still there:"
            " the share that had not got away after it.",
        ),
        (
            Column("line", Text("Câu của bên kia", "Their line")),
            Column("tactic", Text("Mánh", "Tactic")),
            Column("heard", Text("Số em nghe", "Heard by"), "number"),
            Column("left", Text("Thoát ở câu này", "Got away here"), "number"),
            Column("still", Text("Còn lại (%)", "Still there (%)"), "percent"),
        ),
        tuple(rows),
        tuple(points),
    )


def _survival_question(room: Room, scenario: str) -> Text:
    title = room.catalogue.titles.get(scenario, Text(scenario, scenario))
    return Text(
        f"Lớp thoát ra ở chỗ nào? {title.vi}",
        f"Where did the class get away? {title.en}",
    )


def _usual_turn(line: str, runs: Iterable[RunFact]) -> float:
    return median(run.heard.index(line) for run in runs if line in run.heard)


def _words(script: Script, line: model.Line) -> Text:
    both = (fill(line.vi, drawn(script.scenario, 0, "vi")), fill(line.en, drawn(script.scenario, 0, "en")))
    return Text(*(one if len(one) <= LONGEST_LABEL else one[: LONGEST_LABEL - 1] + "…" for one in both))


def _tactic(line: model.Line) -> Text | None:
    return TACTIC_NAMES[Tactic(line.tactic)] if line.tactic else None


def _survival_sentence(rows: list[Row], runs: int, still: int) -> Text:
    if not runs:
        return Text("Chưa em nào chơi tình huống này.", "Nobody has played this scenario yet.")
    steepest = max(rows, key=lambda one: _number(one.cells[3].value))
    words, tactic = steepest.cells[0].value, steepest.cells[1].value
    assert isinstance(words, Text)
    named = tactic if isinstance(tactic, Text) else Text("không gắn mánh", "no tactic")
    count = steepest.cells[3].value
    return Text(
        f"{runs - still}/{runs} em thoát được; nhiều nhất ({count} em) ở câu “{words.vi}” ({named.vi}).",
        f"{runs - still} of {runs} got away; most of them ({count}) at “{words.en}” ({named.en}).",
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def told(room: Room) -> Table:
    """How long until somebody was told, by pupil; the slowest first, then those who told nobody."""
    rows: list[tuple[float, Row]] = []
    every: list[float] = []
    all_scams = 0
    for pupil in room.pupils:
        scams = [run for run in room.runs(pupil) if run.truth == "scam"]
        times = [run.told_after / 1000 for run in scams if run.told_after != NEVER and run.pace != "untimed"]
        tellings = sum(run.told_after != NEVER for run in scams)
        if not scams:
            continue
        all_scams += len(scams)
        every += times
        usual = round(median(times), 1) if times else None
        share = percent(tellings, len(scams))
        values = (pupil.name, len(scams), tellings, share, usual)
        rows.append((share if share is not None else 0, row(*values, key=pupil.row.learner)))
    usual_of_all = round(median(every)) if every else 0
    return Table(
        "told",
        Text("Bao lâu thì các em kể cho người lớn?", "How long until an adult is told?"),
        Text(
            f"Một nửa số lần kể là trong {usual_of_all} giây kể từ lúc bên kia bắt đầu"
            f" (kể {len(every)} lần trong {all_scams} lượt lừa có tính giờ và không tính giờ)."
            if every
            else "Chưa em nào kể cho ai trong lúc luyện.",
            f"Half of the tellings came within {usual_of_all} seconds of first contact ({len(every)} timed"
            f" tellings in {all_scams} scam runs)."
            if every
            else "Nobody has told anyone while practising yet.",
        ),
        Text(
            "Tính từ lúc bên kia liên lạc đến lúc kể cho người tin cậy. Lượt không giới hạn giờ chỉ đếm có kể hay"
            " không.",
            "From first contact until a trusted person was told. Untimed runs only count whether it was told.",
        ),
        (
            NAME,
            Column("scams", Text("Lượt lừa", "Scam runs"), "number"),
            Column("told", Text("Có kể", "Told"), "number"),
            Column("share", Text("Có kể (%)", "Told (%)"), "percent"),
            Column("seconds", Text("Giây đến khi kể (trung vị)", "Seconds until told (median)"), "seconds"),
        ),
        tuple(one for _, one in sorted(rows, key=lambda pair: pair[0])),
    )


def attendance(room: Room) -> Table:
    """Who was there, day by day, over the last three weeks in which anybody was."""
    counts = {pupil.row.learner: _days(room, pupil) for pupil in room.pupils}
    first = room.calendar.today - timedelta(days=ATTENDANCE_DAYS)
    days = sorted({day for one in counts.values() for day in one if day >= first})
    rows = tuple(_attendance_row(pupil, counts[pupil.row.learner], days) for pupil in room.pupils)
    last = days[-1] if days else None
    there = sum(last in one for one in counts.values()) if last else 0
    return Table(
        "attendance",
        Text("Buổi nào có những ai?", "Who was there, and when?"),
        Text(
            f"Buổi gần nhất ({last:%d/%m/%Y}) có {there} trong {len(room.pupils)} học sinh."
            if last
            else "Chưa có buổi nào trong ba tuần qua.",
            f"On the last day ({last.isoformat()}) {there} of {len(room.pupils)} pupils were there."
            if last
            else "Nobody has practised in the last three weeks.",
        ),
        Text(
            "Số việc đã làm trong ngày, theo lịch của máy học sinh; ngày không thể có (đồng hồ sai) được đưa về"
            " ngày gần nhất có thể.",
            "Things done that day by the pupil's computer; days that cannot be (wrong clocks) are moved to the"
            " nearest that can.",
        ),
        (
            NAME,
            *(Column(day.isoformat(), Text(f"{day:%d/%m}", f"{day:%d %b}"), "number") for day in days),
            Column("days", Text("Số buổi", "Days"), "number"),
        ),
        rows,
    )


def _days(room: Room, pupil: Pupil) -> Counter[date]:
    found: Counter[date] = Counter()
    for day, acts in pupil.state.days:
        found[room.calendar.day(day)] += acts
    return found


def _attendance_row(pupil: Pupil, counts: Counter[date], days: list[date]) -> Row:
    cells = (Cell(counts[day] or None, "there" if counts[day] else "away") for day in days)
    return row(pupil.name, *cells, len(counts), key=pupil.row.learner)


def timeline(room: Room, learner: str) -> Table:
    """One pupil's story, the newest first; raises LachanError pupil-unknown. Sensitive families are not in it."""
    pupil = next((one for one in room.pupils if one.row.learner == learner), None)
    if pupil is None:
        raise LachanError("pupil-unknown")
    from lachan.classroom.words import OUTCOME_NAMES

    titles = room.catalogue.titles
    rows = [
        row(
            day.isoformat(),
            titles.get(run.scenario, Text(run.scenario, run.scenario)),
            family_name(run.family),
            Text("Lừa đảo", "Scam") if run.truth == "scam" else Text("Việc thật", "Genuine"),
            Cell(OUTCOME_NAMES.get(run.outcome, run.outcome), "good" if run.good else "bad"),
            round(run.told_after / 1000, 1) if run.told_after != NEVER else None,
            key=run.run,
        )
        for day, run in reversed(room.lived(pupil))
    ]
    rows += [
        row(
            one.day,
            Text(f"Phiếu giấy {one.sheet}", f"Paper sheet {one.sheet}"),
            Text("Trên giấy", "On paper"),
            None,
            Text(f"Đúng {one.right}/{one.answered}", f"{one.right} of {one.answered} right"),
            None,
        )
        for one in paper_of(room, pupil)
    ]
    rows.sort(key=lambda one: str(one.cells[0].value), reverse=True)
    good = sum(run.good for run in room.runs(pupil))
    odd = sum(room.calendar.is_odd(day) for day, _ in pupil.state.days)
    notes_vi = f" Có {odd} ngày do đồng hồ máy sai." if odd else ""
    notes_en = f" {odd} days come from a wrong clock." if odd else ""
    if pupil.state.forks:
        notes_vi += " Có hai lịch sử khác nhau của cùng một máy; cả hai đều được giữ."
        notes_en += " One computer has two histories; both are kept."
    return Table(
        "timeline",
        Text(f"{pupil.name} đã luyện những gì?", f"What has {pupil.name} practised?"),
        Text(
            f"{len(room.runs(pupil))} lượt, {good} lượt xử lý đúng; đọc xong {len(pupil.state.lessons)} bài.{notes_vi}",
            f"{len(room.runs(pupil))} runs, {good} handled well; {len(pupil.state.lessons)} lessons read.{notes_en}",
        ),
        Text(
            "Mới nhất ở trên. Nhóm nhạy cảm không bao giờ hiện theo từng em.",
            "Newest first. Sensitive families are never shown for one pupil.",
        ),
        (
            Column("day", Text("Ngày", "Day"), "day"),
            Column("scenario", Text("Tình huống", "Scenario")),
            Column("family", Text("Loại", "Family")),
            Column("truth", Text("Thật hay lừa", "Truth")),
            Column("outcome", Text("Kết", "End")),
            Column("told", Text("Giây đến khi kể", "Seconds until told"), "seconds"),
        ),
        tuple(rows),
    )
