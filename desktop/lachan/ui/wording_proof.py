"""The words for what the prover finds: what is wrong, and how to mend it. No Qt here."""

from lachan.domain.text import Language, Text
from lachan.scenario.prover.findings import Finding
from lachan.ui.wording import fill

_WRONG: dict[str, Text] = {
    "beat-unreached": Text("Không cách chơi nào dẫn tới chặng này.", "No way of playing leads to this beat."),
    "rule-unreached": Text("Phản ứng, câu trả lời hay hạn giờ này không bao giờ xảy ra.", "This reaction, reply or timeout never comes up."),
    "line-unreached": Text("Không ai nghe hay đọc được câu này.", "Nobody ever hears or reads this line."),
    "end-unreached": Text("Không cách chơi nào dẫn tới cái kết này.", "No way of playing leads to this end."),
    "never-ends": Text("Từ đây, nếu không làm gì thì câu chuyện không bao giờ kết thúc.", "From here the story never ends if nothing is done."),
    "no-way-out": Text("Ở giây {seconds} của chặng này, không một hành động nào đưa tới an toàn.", "At second {seconds} of this beat no single act leads to safety."),
    "checking-punished": Text("Chuyện là thật mà “{act}” lại bị coi là rủi ro hoặc làm lỡ việc.", "The matter is genuine, yet “{act}” counts as risky or loses it."),
    "harm-without-recovery": Text("Cái kết bị hại này không nêu cách gỡ (recovery).", "This harmed end names no recovery."),
    "guessable-by-length": Text("Câu an toàn là câu {habit} trong {share} trường hợp ({language}): đoán được mà không cần hiểu.", "The safe reply is the {habit} in {share} of cases ({language}): it can be guessed without understanding."),
    "sensitive-without-help": Text("Chuyện nhạy cảm mà không có người lớn nào để kể.", "A sensitive story without any adult to tell."),
    "too-many-states": Text("Câu chuyện rối quá ({states} trạng thái) nên không chứng minh được.", "The story is too tangled to prove ({states} states)."),
}  # fmt: skip

_MEND: dict[str, Text] = {
    "beat-unreached": Text("Cho một phản ứng, câu trả lời hoặc then dẫn tới nó, hoặc bỏ nó đi.", "Let a reaction, a reply or a then lead to it, or remove it."),
    "rule-unreached": Text("Xem lại who, what, when của nó; hoặc lúc ấy việc đó không làm được. Nếu thừa thì bỏ.", "Look at its who, what and when, or whether the act is possible there. If it is not needed, remove it."),
    "line-unreached": Text("Lời nói cần đang có cuộc gọi với người ấy, hoặc người ấy ở gần (near).", "Speech needs a call with that person, or the person near."),
    "end-unreached": Text("Cho một chặng dẫn tới nó, hoặc bỏ nó đi.", "Let a beat lead to it, or remove it."),
    "never-ends": Text("Cho một then dẫn tới một cái kết.", "Let a then lead to an end."),
    "no-way-out": Text("Thêm phản ứng cho ask, hang_up hoặc call ở chặng này hay trong always.", "Add a reaction to ask, hang_up or call here or in always."),
    "checking-punished": Text("Để việc kiểm chứng dẫn tới một lời đáp tử tế.", "Let checking lead to a friendly answer."),
    "harm-without-recovery": Text("Thêm recovery: với một id trong recovery.yaml.", "Add recovery: with an id of recovery.yaml."),
    "guessable-by-length": Text("Viết lại cho câu an toàn lúc dài lúc ngắn.", "Rewrite so that the safe reply is sometimes long, sometimes short."),
    "sensitive-without-help": Text("Thêm một người trusted: true vào people.", "Add a person with trusted: true."),
    "too-many-states": Text("Tách câu chuyện làm hai, hoặc bớt vars.", "Split the story, or use fewer vars."),
}  # fmt: skip

_HABITS = {"longest": Text("dài nhất", "longest"), "shortest": Text("ngắn nhất", "shortest")}


def say_finding(finding: Finding, language: Language) -> str:
    """Return what is wrong and how to mend it, in two sentences."""
    facts = {
        name: _HABITS[value].in_(language) if value in _HABITS else value
        for name, value in finding.facts.items()
    }
    parts = (_WRONG[finding.code], _MEND[finding.code])
    return " ".join(fill(words, language, facts) for words in parts)
