"""What the prover found wrong: data, put into words elsewhere."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken property. *code* names it, *place* the beat, rule or reply; *facts* fill the words."""

    code: str
    place: str
    facts: dict[str, str] = field(default_factory=dict)


CODES: dict[str, str] = {
    "beat-unreached": "no way of playing leads to this beat",
    "rule-unreached": "this reaction, timeout or reply never comes up",
    "line-unreached": "nobody ever hears or reads this line",
    "end-unreached": "no way of playing leads to this end",
    "never-ends": "from here the story never ends if nothing is done",
    "no-way-out": "in this state no single act leads to safety",
    "checking-punished": "in a genuine story, checking is risky or loses the matter",
    "harm-without-recovery": "a harmed end names no recovery",
    "guessable-by-length": "the safe reply can be told by its length",
    "sensitive-without-help": "a sensitive story has no adult to tell",
    "too-many-states": "the story is too tangled to be proved",
}
"""Every property the prover holds, by the code of its breach."""
