"""What scammers do to people: twelve tactics, each in the service of one of three tricks.

The three tricks (frighten, build trust, control behaviour) are those named by the campaign
"Không Một Mình" from the data of child-protection line 111; the tactics follow Stajano & Wilson,
"Understanding scam victims: seven principles for systems security", CACM 54(3), 2011, and the
sequence seen in Vietnamese cases.
"""

from enum import StrEnum


class Trick(StrEnum):
    """The three tricks: SỢ (fear), TIN (trust), LÀM THEO (control)."""

    FEAR = "fear"
    TRUST = "trust"
    CONTROL = "control"


class Tactic(StrEnum):
    """One move of the other side, as marked on a line of a scenario."""

    AUTHORITY = "authority"
    FEAR = "fear"
    URGENCY = "urgency"
    SECRECY = "secrecy"
    ISOLATION = "isolation"
    GREED = "greed"
    AFFECTION = "affection"
    KINDNESS_OWED = "kindness-owed"
    SOCIAL_PROOF = "social-proof"
    SCARCITY = "scarcity"
    CONTROL = "control"
    DISTRACTION = "distraction"


_TRICK_OF = {
    Tactic.AUTHORITY: Trick.TRUST,
    Tactic.FEAR: Trick.FEAR,
    Tactic.URGENCY: Trick.FEAR,
    Tactic.SECRECY: Trick.CONTROL,
    Tactic.ISOLATION: Trick.CONTROL,
    Tactic.GREED: Trick.TRUST,
    Tactic.AFFECTION: Trick.TRUST,
    Tactic.KINDNESS_OWED: Trick.TRUST,
    Tactic.SOCIAL_PROOF: Trick.TRUST,
    Tactic.SCARCITY: Trick.FEAR,
    Tactic.CONTROL: Trick.CONTROL,
    Tactic.DISTRACTION: Trick.CONTROL,
}


def trick_of(tactic: Tactic) -> Trick:
    """Return the trick that *tactic* serves."""
    return _TRICK_OF[tactic]


FAMILIES: tuple[str, ...] = (
    "fake-authority", "online-kidnapping", "family-emergency", "hijacked-friend", "deepfake", "fake-bank",
    "fake-app", "phishing-link", "qr-and-parcel", "easy-job", "money-mule", "invest-and-bet",
    "game-and-idol", "fake-scholarship", "fake-charity", "get-money-back", "romance", "grooming",
    "sextortion", "bullying", "misinformation",
)  # fmt: skip
SENSITIVE_FAMILIES: frozenset[str] = frozenset({"grooming", "sextortion"})
