"""What a trial gives away: rows without names, and the codebook that explains every column."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date

from lachan.classroom.trial import FormDone, Half, anonymous
from lachan.domain.text import Language, Text

COLUMNS: tuple[tuple[str, Text], ...] = (
    ("id", Text("mã ngẫu nhiên, không suy ra được em nào", "random code; tells nothing of the pupil")),
    ("half", Text("first: học trước; later: học sau (bốc thăm)", "first: lessons first; later: lessons after (by lot)")),
    ("form", Text("A: trước; B: sau nửa đầu học; C: ba tuần sau", "A: before; B: after the first half's lessons; C: three weeks later")),
    ("day", Text("số ngày kể từ khi bắt đầu", "days since the trial began")),
    ("scams", Text("số mục lừa đảo trong đề", "scam items in the form")),
    ("hits", Text("lừa đảo nhận ra", "scams caught")),
    ("genuine", Text("số mục thật trong đề", "genuine items in the form")),
    ("false_alarms", Text("việc thật bị coi là lừa đảo", "genuine items taken for scams")),
    ("d_prime", Text("độ nhạy d′, 0 là đoán mò (hiệu chỉnh log-linear, Hautus 1995)", "sensitivity d', 0 is guessing (log-linear correction, Hautus 1995)")),
    ("bias_c", Text("độ lệch c: dưới 0 là nghi nhiều, trên 0 là tin nhiều", "criterion c: below 0 suspicious, above 0 trusting")),
    ("sure", Text("độ chắc trung bình, 0.5 đến 1", "mean confidence, 0.5 to 1")),
    ("brier", Text("điểm Brier, 0 là tốt nhất", "Brier score, 0 is best")),
    ("transfer_scams", Text("mục lừa đảo thuộc loại không bài nào dạy", "scam items of families that no lesson teaches")),
    ("transfer_hits", Text("trong số đó nhận ra", "of these, caught")),
    ("transfer_genuine", Text("mục thật thuộc loại ấy", "genuine items of those families")),
    ("transfer_false_alarms", Text("trong số đó bị coi là lừa đảo", "of these, taken for scams")),
)  # fmt: skip
"""Every column of the export, in order, with what it means."""


def rows_csv(
    done: Mapping[str, Sequence[FormDone]], drawn: Mapping[str, Half], salt: str, began: str
) -> bytes:
    """Return the export: one row for each form a pupil has done, ordered by code; no name, no date.

    Every cell is ours, so none needs to be made harmless: numbers stay numbers.
    """
    rows = [
        [anonymous(learner, salt), half, *_cells(one, began)]
        for learner, half in drawn.items()
        for one in done.get(learner, ())
    ]
    out = io.StringIO(newline="")
    csv.writer(out).writerows([[name for name, _ in COLUMNS], *sorted(rows)])
    return out.getvalue().encode()


def codebook(language: Language) -> str:
    """Return the codebook as a Markdown table."""
    head = Text("| cột | nghĩa |", "| column | meaning |").in_(language)
    return "\n".join(
        [head, "|---|---|", *(f"| `{name}` | {text.in_(language)} |" for name, text in COLUMNS), ""]
    )


def _cells(one: FormDone, began: str) -> list[str]:
    counts, transfer = one.counts, one.transfer
    d_prime, bias = counts.d_prime(), counts.bias()
    return [
        one.form,
        str((date.fromisoformat(one.day) - date.fromisoformat(began)).days),
        str(counts.scams),
        str(counts.hits),
        str(counts.genuine),
        str(counts.false_alarms),
        "" if d_prime is None else f"{d_prime:.3f}",
        "" if bias is None else f"{bias:.3f}",
        f"{one.sure:.3f}",
        f"{one.brier:.3f}",
        str(transfer.scams),
        str(transfer.hits),
        str(transfer.genuine),
        str(transfer.false_alarms),
    ]
