"""Views of questions and totals: the hardest items, sensitive families, all classes of a school."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from lachan.classroom.room import Room
from lachan.classroom.tables import Column, Row, Table, percent, row
from lachan.classroom.view_room import paper_questions
from lachan.domain.family_names import family_name
from lachan.domain.text import Text
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import ClassStore

FEWEST = 5
"""Sensitive results are told only of so many pupils together, and parts of them only if each is as large."""


def hardest_items(room: Room) -> Table:
    """The questions by how few got them right at first, with each wrong answer and how often it was given."""
    first: dict[tuple[str, str], list[bool]] = {}
    wrong: dict[tuple[str, str], Counter[str]] = {}
    for pupil in room.pupils:
        for item in pupil.state.items:
            key = item.lesson, item.question
            first.setdefault(key, []).append(item.first_right)
            wrong.setdefault(key, Counter()).update(dict(item.wrong))
    rows = _paper_rows(room)
    for key in sorted(first, key=lambda one: (sum(first[one]) / len(first[one]), one)):
        answers = wrong[key].most_common()
        words = [_choice(room, (*key, choice), count) for choice, count in answers]
        rows.append(
            row(
                room.catalogue.titles.get(key[0], Text(key[0], key[0])),
                room.catalogue.questions.get(key, Text(key[1], key[1])),
                len(first[key]),
                percent(sum(first[key]), len(first[key])),
                Text(" | ".join(one.vi for one in words), " | ".join(one.en for one in words)),
                key="/".join(key),
            )
        )
    rows.sort(key=lambda one: _share(one.cells[3].value))
    return Table(
        "items",
        Text(
            "Câu nào khó nhất, và các em chọn nhầm gì?", "Which questions are hardest, and what was chosen?"
        ),
        _items_sentence(rows[0].cells[1].value, rows[0].cells[3].value) if rows else _NO_ITEMS,
        Text(
            "Đúng ngay lần đầu, trên số em đã trả lời. Mỗi đáp án sai kèm số lần được chọn.",
            "Right at the first try, of those who answered. Each wrong answer with how often it was chosen.",
        ),
        (
            Column("lesson", Text("Bài", "Lesson")),
            Column("question", Text("Câu hỏi", "Question")),
            Column("pupils", Text("Số em", "Pupils"), "number"),
            Column("right", Text("Đúng lần đầu (%)", "Right at first (%)"), "percent"),
            Column("wrong", Text("Đáp án sai (số lần)", "Wrong answers (times)")),
        ),
        tuple(rows),
    )


def _paper_rows(room: Room) -> list[Row]:
    """Return the items of paper sheets among the questions, marked as what they are."""
    rows = []
    for (code, number), (words, right, wrong) in sorted(paper_questions(room).items()):
        sheet = Text(f"Phiếu giấy {code}", f"Paper sheet {code}")
        item = next(one for at, one in enumerate(room.sheets[code].items, start=1) if str(at) == number)
        said = Text("thật", "real") if item["scam"] is True else Text("lừa", "scam")
        wrongly = Text(f"{said.vi} ({wrong})", f"{said.en} ({wrong})") if wrong else None
        named = Text(f"{number}. {words.vi}", f"{number}. {words.en}")
        rows.append(
            row(sheet, named, len(right), percent(sum(right), len(right)), wrongly, key=f"{code}/{number}")
        )
    return rows


def _share(value: object) -> int:
    return value if isinstance(value, int) else 0


_NO_ITEMS = Text("Chưa em nào trả lời câu hỏi nào.", "No question has been answered yet.")


def _items_sentence(question: object, share: object) -> Text:
    words = question if isinstance(question, Text) else Text(str(question), str(question))
    return Text(
        f"Khó nhất: “{words.vi}”, {share}% đúng ngay lần đầu.",
        f"Hardest: “{words.en}”, {share}% right at the first try.",
    )


def _choice(room: Room, key: tuple[str, str, str], count: int) -> Text:
    words = room.catalogue.choices.get(key, Text(key[2], key[2]))
    return Text(f"{words.vi} ({count})", f"{words.en} ({count})")


def sensitive(room: Room) -> Table:
    """Sensitive families, only as totals of five pupils or more."""
    rows = []
    for family, pupils, good in told_of(room.veiled):
        apart = good if good is not None else Text("không tách", "not told apart")
        rows.append(row(family_name(family), pupils, apart))
    return Table(
        "sensitive",
        Text("Lớp đã luyện phần nhạy cảm chưa?", "Has the class practised the sensitive part?"),
        Text(
            "Chỉ cho biết tổng của từ năm em trở lên; không ai xem được từng em, kể cả thầy cô."
            if rows
            else "Chưa đủ năm em, nên chưa cho biết gì.",
            "Only totals of five pupils or more are told; nobody, not even a teacher, sees one pupil."
            if rows
            else "Fewer than five pupils so far, so nothing is told.",
        ),
        Text(
            f"Tổng từ {FEWEST} em; số em an toàn chỉ hiện khi cả hai phần đều từ {FEWEST} em.",
            f"Totals of {FEWEST} or more; how many ended safe only if both parts are {FEWEST} or more.",
        ),
        (
            Column("family", Text("Nhóm", "Family")),
            Column("pupils", Text("Số em đã luyện", "Pupils"), "number"),
            Column("safe", Text("Số em từng kết an toàn", "Ever ended safe"), "number"),
        ),
        tuple(rows),
    )


def told_of(veiled: Mapping[str, tuple[int, int]]) -> list[tuple[str, int, int | None]]:
    """Return of *veiled* what may be told: family, pupils, and how many ended safe if no part is too small."""
    return [
        (family, pupils, good if good >= FEWEST and pupils - good >= FEWEST else None)
        for family, (pupils, good) in sorted(veiled.items())
        if pupils >= FEWEST
    ]


def school(store: ClassStore) -> Table:
    """Every class in one line, from figures kept up at each collecting: any size of school at once."""
    labels = {one.id: one for one in store.classes()}
    totals = {one[0]: one[1:] for one in store.totals()}
    listed = dict.fromkeys(labels, 0)
    for pupil in store.pupils():
        listed[pupil.class_id] = listed.get(pupil.class_id, 0) + (not pupil.removed)
    rows = tuple(
        _class_row(one, listed[one.id], totals.get(one.id)) for one in labels.values() if not one.archived
    )
    worked = sum(one[0] for one in totals.values())
    return Table(
        "school",
        Text("Các lớp đang ở đâu?", "Where do the classes stand?"),
        Text(
            f"{worked} trong {sum(listed.values())} học sinh của {len(rows)} lớp đã luyện.",
            f"{worked} of {sum(listed.values())} pupils in {len(rows)} classes have practised.",
        ),
        Text("Cộng mọi lượt có tính điểm của từng lớp.", "All scored runs of each class added up."),
        (
            Column("class", Text("Lớp", "Class")),
            Column("pupils", Text("Sĩ số", "Pupils"), "number"),
            Column("worked", Text("Đã luyện", "Have practised"), "number"),
            Column("runs", Text("Lượt", "Runs"), "number"),
            Column("caught", Text("Nhận ra (%)", "Caught (%)"), "percent"),
            Column("refused", Text("Từ chối nhầm (%)", "Wrongly refused (%)"), "percent"),
            Column("told", Text("Có kể (%)", "Told (%)"), "percent"),
            Column("last", Text("Buổi gần nhất", "Last day"), "day"),
        ),
        rows,
    )  # fmt: skip


def _class_row(one: ClassRow, listed: int, totals: tuple[Any, ...] | None) -> Row:
    if totals is None:
        return row(one.label, listed, 0, 0, None, None, None, None, key=one.id)
    worked, _, hits, scams, alarms, genuine, runs, told, last = totals
    shares = percent(hits, scams), percent(alarms, genuine), percent(told, scams)
    return row(one.label, listed, worked, runs, *shares, last, key=one.id)
