"""What a trial has found, in sentences that claim no more than its interval does. Pure."""

from lachan.classroom.list_experiment import Estimate
from lachan.classroom.trial import Effect
from lachan.domain.detection import Detection
from lachan.domain.text import Text

WORKS = Text(
    "Cả khoảng nằm trên 0: ở lớp này, bài học có tác dụng.",
    "The whole interval lies above 0: in this class the lessons work.",
)
OPEN = Text(
    "Khoảng này chứa 0: chưa nói được bài học có tác dụng hay không.",
    "The interval holds 0: whether the lessons work cannot be said yet.",
)
WORSE = Text(
    "Cả khoảng nằm dưới 0: nửa kia tiến nhiều hơn. Nên xem lại cách học.",
    "The whole interval lies below 0: the other half gained more. Look at how the lessons were done.",
)


def effect_words(effect: Effect) -> Text:
    """Return the effect, its 95 % interval, and what may be said of it."""
    size, low, high = effect.difference, effect.low, effect.high
    verdict = WORKS if low > 0 else WORSE if high < 0 else OPEN
    return Text(
        f"Bài đo {effect.form}: nửa học trước tiến hơn nửa kia {_comma(size)} d′ (khoảng 95 %: "
        f"{_comma(low)} đến {_comma(high)}; {effect.first} và {effect.later} em). {verdict.vi}",
        f"Test {effect.form}: the half with lessons first gained {size:+.2f} d′ more (95 % interval: "
        f"{low:+.2f} to {high:+.2f}; {effect.first} and {effect.later} pupils). {verdict.en}",
    )


def transfer_words(form: str, counts: Detection) -> Text:
    """Return how a class judged the families that no lesson teaches, apart from all others."""
    return Text(
        f"Bài đo {form}, riêng những trò không bài nào dạy: cả lớp nhận ra {counts.hits}/{counts.scams} tin "
        f"lừa, từ chối nhầm {counts.false_alarms}/{counts.genuine} tin thật.",
        f"Test {form}, only what no lesson teaches: the class caught {counts.hits} of {counts.scams} scams "
        f"and refused {counts.false_alarms} of {counts.genuine} genuine ones by mistake.",
    )


def survey_words(form: str, found: Estimate) -> Text:
    """Return what the veiled survey after *form* estimates for the class, never for a pupil."""
    share, low, high = (round(100 * part) for part in (found.share, found.low, found.high))
    return Text(
        f"Khảo sát kín sau bài đo {form}: chừng {share} % lớp (khoảng 95 %: {low} đến {high} %). "
        "Không ai biết em nào.",
        f"Veiled survey after test {form}: about {share} % of the class (95 % interval: {low} to {high} %). "
        "Nobody knows who.",
    )


def _comma(number: float) -> str:
    return f"{number:+.2f}".replace(".", ",")
