"""Which acts have an object now. The engine allows every act at all times; these are worth offering."""

from lachan.domain.acts import Act, ActKind
from lachan.scenario.app_choices import acts_in_apps, things_asked_for
from lachan.scenario.effects import HELP_LINES
from lachan.scenario.offers import giving
from lachan.scenario.rules import offered
from lachan.scenario.run import Run
from lachan.scenario.script import Script

_ANSWER, _DECLINE = Act(ActKind.ANSWER), Act(ActKind.DECLINE)
_IN_CALL = Act(ActKind.HANG_UP)
_WITH_SOUND = Act(ActKind.MUTE)
_SILENT = Act(ActKind.SILENT)
_REPORTS = (Act(ActKind.REPORT, "156"), Act(ActKind.REPORT, "app"))
_ALWAYS = (*(Act(ActKind.CALL, number) for number in HELP_LINES), Act(ActKind.EVIDENCE))
_LEAVE = Act(ActKind.LEAVE)


def possible_acts(script: Script, run: Run) -> tuple[Act, ...]:
    """Return every act that would do something in *run*, stop and navigation left out; stable order."""
    if run.ended:
        return ()
    offers = script.offers
    acts: list[Act] = []
    busy = bool(run.call or run.dialing)
    if run.ringing:
        acts += [_ANSWER, Act(ActKind.DECLINE, run.ringing) if busy else _DECLINE]
    if busy:
        acts.append(_IN_CALL)
    if run.call or run.ringing:
        acts.append(_WITH_SOUND)
    acts += [offers.replies[reply.id] for reply in offered(script, run)]
    acts.append(_SILENT)
    strangers = sorted(run.met & script.contact_people)
    if strangers:
        acts += [offers.blocks[who] for who in strangers if who not in run.blocked]
        acts += _REPORTS
    acts += [offers.looks[who] for who in sorted(run.met) if who in offers.looks]
    for line in sorted(run.seen & offers.lines):
        acts += offers.carriers[line]
    acts += things_asked_for(script, run) if script.in_apps else [giving(ask.kind) for ask in run.asks]
    if script.in_apps:
        acts += acts_in_apps(script, run)
    acts += offers.while_with.get(run.call, offers.turning)
    acts += [offers.calls[who] for who in strangers if who != run.call]
    acts += _ALWAYS
    if not run.away:
        acts.append(_LEAVE)
    return tuple(acts)
