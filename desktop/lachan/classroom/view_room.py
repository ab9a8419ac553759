"""Views of what a class did together: shows of hands at the projector, and check sets on paper."""

from collections.abc import Iterator

from lachan.classroom.paper import NOTHING, SCAM, PaperFact, fact_of
from lachan.classroom.room import Pupil, Room
from lachan.classroom.tables import Column, Row, Table, percent, row
from lachan.classroom.view_skills import NAME
from lachan.domain.acts import Act, ActKind, parse_act
from lachan.domain.detection import Detection
from lachan.domain.text import Language, Text
from lachan.scenario.names import ACT_NAMES, in_sentence
from lachan.scenario.names import act_words as scenario_words
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn, fill
from lachan.storage.class_rows import VoteRow


def act_words(script: Script | None, words: str) -> Text:
    """Return what an act of a vote is called: the reply's own words, or the deed."""
    deed = parse_act(words)
    if deed is None or script is None:
        return Text(words, words)
    return Text(_words(script, deed, "vi"), _words(script, deed, "en"))


def _words(script: Script, deed: Act, language: Language) -> str:
    values = drawn(script.scenario, 0, language)
    if deed.kind is ActKind.REPLY and deed.target in script.replies:
        reply = script.replies[deed.target]
        return fill(reply.vi if language == "vi" else reply.en, values)
    person = script.scenario.people.get(deed.target)
    if person is None:
        return fill(scenario_words(script, deed, language), values)
    name = fill(person.name.vi if language == "vi" else person.name.en, values)
    return ACT_NAMES[deed.kind].in_(language).replace("{target}", in_sentence(name, language))


def hands(room: Room) -> Table:
    """What the class chose by hands, the newest first."""
    votes = [vote for vote in room.votes if room.has_day(vote.day)]
    rows = [one for vote in reversed(votes) for one in _vote_rows(room, vote)]
    raised = sum(count for vote in votes for _, count in vote.hands)
    plays = len({vote.play for vote in votes})
    return Table(
        "hands",
        Text("Cả lớp đã giơ tay chọn gì?", "What did the class choose by hands?"),
        Text(
            f"{len(votes)} lần giơ tay trong {plays} lượt chơi chung, {raised} cánh tay."
            if votes
            else "Lớp chưa giơ tay lần nào. Bắt đầu ở mục Trên lớp.",
            f"{len(votes)} votes in {plays} scenarios played together, {raised} hands."
            if votes
            else "No vote yet. Begin under In class.",
        ),
        Text(
            "Ghi cho cả lớp, không ghi cho em nào, và không tính vào kỹ năng của ai.",
            "Kept for the class as a whole, never for a pupil, and it counts towards nobody's skill.",
        ),
        (
            Column("day", Text("Ngày", "Day"), "day"),
            Column("scenario", Text("Tình huống", "Scenario")),
            Column("choice", Text("Lựa chọn", "Choice")),
            Column("hands", Text("Số tay", "Hands"), "number"),
            Column("share", Text("Phần (%)", "Share (%)"), "percent"),
            Column("done", Text("Lớp đã làm", "Was done")),
        ),
        tuple(rows),
    )


def _vote_rows(room: Room, vote: VoteRow) -> Iterator[Row]:
    script = room.catalogue.scripts.get(vote.scenario)
    title = room.catalogue.titles.get(vote.scenario, Text(vote.scenario, vote.scenario))
    of = sum(count for _, count in vote.hands)
    for act, count in vote.hands:
        done = Text("có", "yes") if act == vote.chosen else None
        yield row(vote.day, title, act_words(script, act), count, percent(count, of), done)


def paper(room: Room) -> Table:
    """What each pupil ticked on paper: told by itself, for paper is not the phone."""
    rows = [row_ for pupil in room.pupils if (row_ := _paper_row(pupil, paper_of(room, pupil))) is not None]
    sheets = {one.sheet for pupil in room.pupils for one in paper_of(room, pupil)}
    return Table(
        "paper",
        Text("Trên giấy các em trả lời ra sao?", "How did it go on paper?"),
        Text(
            f"{len(rows)} em đã trả lời {len(sheets)} phiếu giấy." if rows else "Chưa có phiếu giấy nào được gõ vào.",
            f"{len(rows)} pupils have answered {len(sheets)} paper sheets." if rows else "No paper answers typed in yet.",
        ),
        Text(
            "Phiếu giấy được ghi riêng là giấy: không có nhịp điện thoại, không tính vào bảng kỹ năng. Mục bỏ trống không"
            " tính.",
            "Marked as paper and kept apart: there is no phone that presses, so it does not count in the grid. What"
            " was left blank is not counted.",
        ),
        (
            NAME,
            Column("sheets", Text("Phiếu giấy", "Paper sheets")),
            Column("answered", Text("Mục đã trả lời", "Answered"), "number"),
            Column("caught", Text("Nhận ra (%)", "Caught (%)"), "percent"),
            Column("refused", Text("Từ chối nhầm (%)", "Wrongly refused (%)"), "percent"),
            Column("d-prime", Text("Độ phân biệt d′", "Telling apart d′"), "number"),
        ),
        tuple(rows),
    )  # fmt: skip


def paper_of(room: Room, pupil: Pupil) -> list[PaperFact]:
    """Return the sheets of a pupil that the filter lets through."""
    facts = (
        fact_of(one, room.sheets[one.sheet], room.filter.families)
        for one in pupil.paper
        if one.sheet in room.sheets and room.has_day(room.sheets[one.sheet].day)
    )
    return [fact for fact in facts if fact.answered]


def _paper_row(pupil: Pupil, facts: list[PaperFact]) -> Row | None:
    if not facts:
        return None
    seen = sum((one.counts for one in facts), Detection())
    return row(
        pupil.name,
        ", ".join(one.sheet for one in facts),
        sum(one.answered for one in facts),
        percent(seen.hits, seen.scams),
        percent(seen.false_alarms, seen.genuine),
        seen.d_prime(),
        key=pupil.row.learner,
    )


def paper_questions(room: Room) -> dict[tuple[str, str], tuple[Text, list[bool], int]]:
    """Return each paper item by sheet and number: its situation, who was right, and how many said otherwise."""
    found: dict[tuple[str, str], tuple[Text, list[bool], int]] = {}
    for pupil in room.pupils:
        for one in pupil.paper:
            sheet = room.sheets.get(one.sheet)
            if sheet is None or not room.has_day(sheet.day):
                continue
            for number, (item, tick) in enumerate(zip(sheet.items, one.answers, strict=False), start=1):
                if tick == NOTHING or (room.filter.families and item["family"] not in room.filter.families):
                    continue
                key = sheet.code, str(number)
                words, right, wrong = found.get(key, (Text(item["vi"], item["en"]), [], 0))
                is_right = (tick == SCAM) is (item["scam"] is True)
                found[key] = words, [*right, is_right], wrong + (not is_right)
    return found
