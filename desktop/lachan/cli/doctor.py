"""``lachan doctor``: looks at this machine and this installation, and says what to mend."""

import json
import os

import click

from lachan.cli.findings import Finding, State, examine
from lachan.cli.speech import language, words
from lachan.domain.text import Language

MARKS = {State.GOOD: ("tốt", "good"), State.NOTE: ("lưu ý", "note"), State.BAD: ("cần sửa", "mend")}


@click.command(
    help=words(
        "Xem máy này có đủ mọi thứ Lá Chắn cần không. Mã thoát 1 nếu có điều phải sửa.",
        "See whether this machine has all that Lá Chắn needs. Exit code 1 if something must be mended.",
    )
)
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
def command(as_json: bool) -> int:
    """Print what was found; 1 if anything must be mended."""
    findings = examine(os.environ)
    bad = any(finding.state is State.BAD for finding in findings)
    click.echo(as_text_json(findings) if as_json else as_table(findings, language()))
    return 1 if bad else 0


def as_text_json(findings: list[Finding]) -> str:
    """Return the findings as a JSON object ``{"ok": bool, "findings": [...]}``."""
    rows = [
        {
            "name": f.name,
            "state": f.state,
            "value": f.value,
            "mend": {"vi": f.mend.vi, "en": f.mend.en} if f.mend else None,
        }
        for f in findings
    ]
    ok = all(finding.state is not State.BAD for finding in findings)
    return json.dumps({"ok": ok, "findings": rows}, ensure_ascii=False, indent=2)


def as_table(findings: list[Finding], spoken: Language) -> str:
    """Return the findings as lines for a person, the mend under each one that has it."""
    lines = []
    for finding in findings:
        mark = MARKS[finding.state][0 if spoken == "vi" else 1]
        lines.append(f"{finding.title.in_(spoken):<24} {mark:<8} {finding.value}")
        if finding.mend:
            lines.extend("    " + line for line in finding.mend.in_(spoken).splitlines())
    return "\n".join(lines)
