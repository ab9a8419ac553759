"""Which acts have an object now. The engine allows every act at all times; these are worth offering."""

from collections.abc import Iterator

from lachan.domain.acts import Act, ActKind
from lachan.scenario.effects import HELP_LINES
from lachan.scenario.rules import offered
from lachan.scenario.run import Run
from lachan.scenario.script import Script


def possible_acts(script: Script, run: Run) -> tuple[Act, ...]:
    """Return every act that would do something in *run*, stop and navigation left out; stable order."""
    if run.ended:
        return ()
    return (
        *_call_acts(run),
        *(Act(ActKind.REPLY, reply.id) for reply in offered(script, run)),
        Act(ActKind.SILENT),
        *_refusals(script, run),
        *_things_to_look_at(script, run),
        *_things_asked_for(script, run),
        *_people_to_turn_to(script, run),
        Act(ActKind.EVIDENCE),
        *(() if run.away else (Act(ActKind.LEAVE),)),
    )


def _call_acts(run: Run) -> Iterator[Act]:
    if run.ringing:
        yield Act(ActKind.ANSWER)
        yield Act(ActKind.DECLINE)
    if run.call or run.dialing:
        yield Act(ActKind.HANG_UP)
    if run.call or run.ringing:
        yield Act(ActKind.MUTE)


def _refusals(script: Script, run: Run) -> Iterator[Act]:
    for who in sorted(run.met & script.contact_people):
        if who not in run.blocked:
            yield Act(ActKind.BLOCK, who)
    if run.met & script.contact_people:
        yield Act(ActKind.REPORT, "156")
        yield Act(ActKind.REPORT, "app")


def _things_to_look_at(script: Script, run: Run) -> Iterator[Act]:
    for who in sorted(run.met):
        if script.scenario.people[who].about is not None:
            yield Act(ActKind.LOOK, who)
    for line in sorted(run.seen):
        source = script.lines[line]
        if getattr(source, "link", None) is not None:
            yield Act(ActKind.LOOK, line)
            yield Act(ActKind.OPEN_LINK, line)
        if getattr(source, "paper", None) is not None:
            yield Act(ActKind.LOOK, line)


def _things_asked_for(script: Script, run: Run) -> Iterator[Act]:
    for ask in run.asks:
        if ask.kind in ("pay", "install", "share_screen"):
            yield Act(ActKind(ask.kind))
        else:
            yield Act(ActKind.GIVE, ask.kind)


def _people_to_turn_to(script: Script, run: Run) -> Iterator[Act]:
    contacts = script.scenario.phone.contacts
    for who, person in script.scenario.people.items():
        if person.trusted and run.call != who:
            yield Act(ActKind.ASK, who)
        elif who in contacts and not person.trusted and run.call != who:
            yield Act(ActKind.CALL, who)
    yield from (Act(ActKind.CALL, who) for who in sorted(run.met & script.contact_people) if who != run.call)
    yield from (Act(ActKind.CALL, number) for number in HELP_LINES)
