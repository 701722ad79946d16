"""What a draft, a relation and a finding on a draft are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "invitation", "first_message", "follow_up", "request", "intro_request", "introduction",
    "thank_you", "business_proposal",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
Severity = Literal["block", "major", "minor", "bonus"]
Family = Literal[
    "PITCH", "PRICE", "BROADCAST", "GENERIC", "NOPURPOSE", "SELF", "ASK_EARLY", "ASK_HEAVY",
    "LINK", "HYPE", "PRESSURE", "SURVEIL", "FALSE_FAM", "FLATTERY", "MISMATCH", "REGISTER",
    "NOGREET", "LENGTH", "VAGUE", "NOCONSENT", "ONEWAY", "IMPROPER", "REPEAT", "NOCONTEXT", "THIN",
]
Verdict = Literal["send", "rework", "hold"]
Standing = Literal["stranger", "acquainted", "bonded", "sustained"]

ACQUAINTED_EXCHANGES = 4
"""Messages both ways up to which two people are acquainted and no more."""
SUSTAINED_EXCHANGES = 12


@dataclass(frozen=True, slots=True)
class Draft:
    """A message before it leaves. `kind` is what the message is for, `language` "" to detect."""

    text: str
    kind: Kind
    channel: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """What the owner's own data says of the two people.

    `exchanges` counts messages both ways, an accepted invitation for one; `silent_days` is None
    when there never was contact; `asked`: the recipient asked for this message, or, for an
    introduction, both agreed; `similar`: near-identical texts sent to others in 30 days; `address`
    is "tu", "vous" or "" when unknown; `refused`: they declined this within a year; `standing`
    overrides what the counts say. `repeated`: earlier sends of this very text to them; `aliases`:
    other names they are known by; `works_at` and `worked_at`: their firms, present and former;
    `writes`: the language of their messages, "" when it is not one.
    """

    recipients: tuple[str, ...] = ()
    sender: str = ""
    exchanges: int = 0
    met: bool = False
    silent_days: int | None = None
    asked: bool = False
    unanswered: int = 0
    similar: int = 0
    address: str = ""
    refused: bool = False
    standing: Standing | None = None
    repeated: int = 0
    aliases: tuple[str, ...] = ()
    works_at: tuple[str, ...] = ()
    worked_at: tuple[str, ...] = ()
    writes: str = ""

    def stands(self) -> Standing:
        """How far the relation has come, from what was told or from the counts."""
        if self.standing is not None:
            return self.standing
        if self.exchanges == 0 and not self.met:
            return "stranger"
        if self.exchanges <= ACQUAINTED_EXCHANGES:
            return "acquainted"
        return "sustained" if self.exchanges >= SUSTAINED_EXCHANGES else "bonded"

    def is_early(self) -> bool:
        """Before any bond."""
        return self.stands() in {"stranger", "acquainted"}

    def is_stranger(self) -> bool:
        """No exchange and no meeting."""
        return self.stands() == "stranger"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a rule fires: code points of the draft, and how heavily there.

    `families` overrides those of the rule when the place says more.
    """

    start: int
    end: int
    severity: Severity
    families: tuple[Family, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding on a draft."""

    code: str
    start: int
    end: int
    severity: Severity
    families: tuple[Family, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class LintReport:
    """What was found: worst first. `good` names what the draft does well."""

    verdict: Verdict
    hits: tuple[Hit, ...]
    good: tuple[str, ...]
    language: str

    def shown(self) -> tuple[Hit, ...]:
        """At most three, worst first."""
        return self.hits[:3]

    def families(self) -> tuple[Family, ...]:
        """Every family that was touched, in order."""
        return tuple(dict.fromkeys(family for hit in self.hits for family in hit.families))
