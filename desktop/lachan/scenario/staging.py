"""Which of the phone's apps a scenario stages: whose acts are then offered, and proved.

The others stay usable at any second; they do what they do by themselves, and no part of the story looks.
"""

from collections.abc import Collection

from lachan.domain.acts import ActKind
from lachan.scenario import model

OF_NO_APP = frozenset(
    {
        ActKind.ANSWER, ActKind.DECLINE, ActKind.HANG_UP, ActKind.MUTE, ActKind.SILENT, ActKind.BLOCK,
        ActKind.REPORT, ActKind.LOOK, ActKind.OPEN_LINK, ActKind.GIVE, ActKind.INSTALL, ActKind.PAY,
        ActKind.SHARE_SCREEN, ActKind.CALL, ActKind.MESSAGE, ActKind.ASK, ActKind.EVIDENCE, ActKind.LEAVE,
    }
)  # fmt: skip
"""Acts that belong to no app."""
_FACT_OF: dict[ActKind, tuple[str, ...]] = {
    ActKind.LOCK: ("locked", "steps"),
    ActKind.SECURE: ("secured", "steps"),
    ActKind.ASK_WORD: ("asked_word",),
    ActKind.CAMERA: ("filmed",),
}
"""Acts by the facts that show a story looks at them."""


def staged(
    scenario: model.Scenario, reacts: Collection[ActKind], facts: Collection[str]
) -> frozenset[ActKind]:
    """Return the kinds of act that *scenario* stages; *reacts*, *facts*: what reactions and guards name."""
    found = {kind for kind in ActKind if kind in reacts}
    found |= {kind for kind, names in _FACT_OF.items() if any(name in facts for name in names)}
    phone = scenario.phone
    if scenario.accounts:
        found |= {ActKind.TRANSFER, ActKind.CONFIRM, ActKind.ENTER_CODE, ActKind.CANCEL}
    if phone.bank is not None:
        found.add(ActKind.LOCK)
    if phone.settings is not None:
        found.add(ActKind.SECURE)
    if scenario.pages:
        found |= {ActKind.BROWSE, ActKind.LEAVE_PAGE}
    if scenario.begins.installed:
        found |= {ActKind.UNINSTALL, ActKind.AIRPLANE}
    if any(person.knows_word is not None for person in scenario.people.values()):
        found.add(ActKind.ASK_WORD)
    return frozenset(found)


_FACTS = frozenset(
    {"opened", "scanned", "locked", "apps", "secured", "asked_word", "reached", "filmed", "steps"}
)
"""Facts that only the apps bring about."""


def has_apps(scenario: model.Scenario, stages: frozenset[ActKind], facts: Collection[str]) -> bool:
    """Tell whether *scenario* has to do with the phone's apps at all."""
    moods = any(person.mood is not None for person in scenario.people.values())
    staged_some = bool(stages - OF_NO_APP) or bool(scenario.apps) or bool(_FACTS.intersection(facts))
    return staged_some or moods or scenario.truth == "recovery"
