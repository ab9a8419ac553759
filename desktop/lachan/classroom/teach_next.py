"""What to teach next: the evidence, a plan of ten minutes, and role-play cards from the very scenario."""

from dataclasses import dataclass
from html import escape

from lachan.classroom.pupil_fold import detection_of
from lachan.classroom.room import Room
from lachan.classroom.standing import Standing
from lachan.classroom.view_moments import survival
from lachan.domain.family_names import family_name
from lachan.domain.text import Language, Text
from lachan.scenario import model
from lachan.scenario.script import Script
from lachan.scenario.slots import drawn, fill

FEWEST_PUPILS = 3
MOST_LINES = 8
RULE = Text(
    "Chọn kỹ năng có nhiều em chưa vững hoặc đang phai nhất; bằng nhau thì chọn kỹ năng bị hại nhiều hơn.",
    "The skill that most pupils do not hold; of equals, the one with more harm.",
)


@dataclass(frozen=True, slots=True)
class RolePlayCard:
    """One card to cut out: who holds it, what they are to do, and their lines."""

    title: Text
    task: Text
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One page. *steps*: minutes and what to do, ten minutes in all. *scenario*: "" if there is none."""

    family: str
    scenario: str
    evidence: tuple[Text, ...]
    steps: tuple[tuple[int, Text], ...]
    cards: tuple[RolePlayCard, ...]


def plan(room: Room) -> Plan | None:
    """Return what to teach next, or None while too few pupils have practised to say."""
    family = _weakest(room)
    if family is None:
        return None
    script = _script_of(room, family)
    if script is None:
        return Plan(family, "", _evidence(room, family), (), ())
    return Plan(
        family, script.scenario.id, _evidence(room, family, script), _steps(script), role_play(script)
    )


def _weakest(room: Room) -> str | None:
    found: list[tuple[int, int, str]] = []
    for family in room.families:
        standings = [room.standing(pupil, family) for pupil in room.pupils]
        tried = [one for one in standings if one.standing is not Standing.NOT_TRIED]
        weak = sum(one.standing in (Standing.NOT_YET, Standing.SLIPPING) for one in tried)
        missed = sum(one.counts.scams - one.counts.hits for one in tried)
        if len(tried) >= FEWEST_PUPILS and weak:
            found.append((-weak, -missed, family))
    return min(found)[2] if found else None


def _script_of(room: Room, family: str) -> Script | None:
    """Return the scam of this family that most pupils played, else the first of the lessons."""
    played: dict[str, int] = {}
    for _, run in room.all_runs():
        played[run.scenario] = played.get(run.scenario, 0) + 1
    scams = [s for s in room.catalogue.scripts.values() if s.scenario.family == family and s.truth_is_scam]
    return max(scams, key=lambda script: played.get(script.scenario.id, 0), default=None)


def _evidence(room: Room, family: str, script: Script | None = None) -> tuple[Text, ...]:
    runs = [run for _, run in room.all_runs() if run.family == family]
    seen = detection_of(runs)
    standings = [room.standing(pupil, family).standing for pupil in room.pupils]
    weak = standings.count(Standing.NOT_YET) + standings.count(Standing.SLIPPING)
    name = family_name(family)
    lines = [
        Text(
            f"{name.vi}: {weak} trong {len(room.pupils)} em chưa vững hoặc đang phai.",
            f"{name.en}: {weak} of {len(room.pupils)} pupils do not hold it.",
        ),
        Text(
            f"Nhận ra {seen.hits}/{seen.scams} tình huống lừa; từ chối nhầm {seen.false_alarms}/{seen.genuine} việc thật.",
            f"Caught {seen.hits} of {seen.scams} scams; refused {seen.false_alarms} of {seen.genuine} genuine matters.",
        ),
    ]
    if script is not None and script.scenario.id in {run.scenario for run in runs if run.heard}:
        lines.append(survival(room, script.scenario.id).sentence)
    return tuple(lines)


def _steps(script: Script) -> tuple[tuple[int, Text], ...]:
    scenario = script.scenario
    title, tonight, thing = (
        _text(script, scenario.title),
        _text(script, scenario.tonight),
        _text(script, scenario.one_thing),
    )
    return (
        (2, Text("Đọc cho lớp nghe các con số ở trên; không nêu tên ai. Hỏi: “Vì sao chỗ ấy khó thoát?”",
                 "Read the figures above to the class; name nobody. Ask: “Why is it hard to leave there?”")),
        (3, Text(f"Chiếu lại tình huống “{title.vi}”. Dừng ở câu nhiều em mắc, gọi tên mánh.",
                 f"Replay “{title.en}”. Stop at the line where most got stuck; name the tactic.")),
        (3, Text("Đóng vai theo nhóm ba với các thẻ ở trang sau; sau mỗi phút đổi vai.",
                 "Role-play in threes with the cards overleaf; swap roles every minute.")),
        (1, Text(f"Cả lớp nói to một câu: {thing.vi}", f"All say one sentence aloud: {thing.en}")),
        (1, Text(f"Việc ở nhà tối nay: {tonight.vi}", f"For home tonight: {tonight.en}")),
    )  # fmt: skip


def role_play(script: Script) -> tuple[RolePlayCard, ...]:
    """Return the three cards to play *script* with: the caller, the one called, and whom they tell."""
    people = script.scenario.people
    said = [line for line in script.lines.values() if getattr(line, "who", "") in script.contact_people]
    helpers = [who for who, person in people.items() if person.trusted]
    helped = [line for line in script.lines.values() if getattr(line, "who", "") in helpers]
    safe = [reply for reply in script.replies.values() if reply.credit == "safe"]
    helper = people[helpers[0]].name if helpers else model.Words(vi="Người lớn", en="An adult")
    return (
        RolePlayCard(
            Text("Thẻ 1 · Người gọi", "Card 1 · The caller"),
            Text("Đọc lần lượt; giữ giọng bình tĩnh, không doạ người nghe thật.",
                 "Read these in turn, calmly; do not really frighten whoever listens."),
            tuple(_text(script, line) for line in said[:MOST_LINES]),
        ),
        RolePlayCard(
            Text("Thẻ 2 · Người nghe", "Card 2 · The one called"),
            Text("Nghe, rồi tìm chỗ sớm nhất để thoát. Được làm bất cứ lúc nào: cúp máy, hỏi người lớn, gọi lại số thật.",
                 "Listen and find the earliest place to leave. At any moment: hang up, ask an adult, call the real number."),
            tuple(_text(script, reply) for reply in safe[:MOST_LINES]),
        ),
        RolePlayCard(
            Text(f"Thẻ 3 · {helper.vi}", f"Card 3 · {helper.en}"),
            Text("Ai tìm đến thì cảm ơn vì đã kể, rồi cùng kiểm tra.", "Thank whoever comes to you for telling, then check together."),
            tuple(_text(script, line) for line in helped[:4]),
        ),
    )  # fmt: skip


def _text(script: Script, words: model.Words | model.Line | model.Reply) -> Text:
    scenario = script.scenario
    return Text(fill(words.vi, drawn(scenario, 0, "vi")), fill(words.en, drawn(scenario, 0, "en")))


def plan_html(one: Plan, language: Language) -> str:
    """Return the page and the cards as part of a report."""
    title = Text("Tiết tới dạy gì?", "What to teach next?").in_(language)
    minutes = Text("phút", "min").in_(language)
    evidence = "".join(f"<li>{escape(line.in_(language))}</li>" for line in one.evidence)
    steps = "".join(f"<li>{count} {minutes}: {escape(what.in_(language))}</li>" for count, what in one.steps)
    cards = "".join(
        f'<div class="card"><h2>{escape(card.title.in_(language))}</h2><p>{escape(card.task.in_(language))}</p>'
        f"<ol>{''.join(f'<li>{escape(line.in_(language))}</li>' for line in card.lines)}</ol></div>"
        for card in one.cards
    )
    return (
        f'<section id="teach-next"><h2>{escape(title)} {escape(family_name(one.family).in_(language))}</h2>'
        f'<ul>{evidence}</ul><ol>{steps}</ol><p class="rule">{escape(RULE.in_(language))}</p></section>'
        f'<section class="cards">{cards}</section>'
    )
