"""One example a rule: in what situation its example text stands, and its innocent twin.

The texts are in the catalogues (`rules.com-1.example`, `rules.com-1.twin`), in both languages; the
example makes the rule speak, the twin does not. All people are invented.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from entregent.tact.model import Kind, Relation

STRANGERS = Relation(("Ada Lunn",), "Sam Orr")
BONDED = Relation(("Ada Lunn",), "Sam Orr", exchanges=8, met=True, silent_days=30)
_TWO = replace(BONDED, recipients=("Ada Lunn", "Ida Orr"))
_ASLEEP = replace(BONDED, silent_days=200)


@dataclass(frozen=True, slots=True)
class Example:
    """What the message is for and between whom; the twin's situation where it is another."""

    kind: Kind = "first_message"
    relation: Relation = STRANGERS
    twin: Relation | None = None
    language: str = ""
    """Of both texts, where a rule is about one language; else the reader's."""

    def situation(self, *, innocent: bool) -> Relation:
        """The relation of the example, or of its twin."""
        return self.twin if innocent and self.twin is not None else self.relation


EXAMPLES: Mapping[str, Example] = {
    "COM-1": Example("invitation"),
    "COM-3": Example(twin=replace(STRANGERS, asked=True, exchanges=2)),
    "COM-4": Example(),
    "COM-5": Example(),
    "COM-6": Example("thank_you", BONDED),
    "COM-8": Example(),
    "SPM-1": Example("follow_up", replace(BONDED, similar=20), BONDED),
    "SPM-2": Example(),
    "SPM-3": Example("follow_up", BONDED),
    "SPM-6": Example(),
    "SPM-7": Example(),
    "HYP-1": Example(),
    "LNK-1": Example(),
    "FAM-2": Example("first_message", _ASLEEP),
    "PER-4": Example(),
    "PER-5": Example(relation=replace(BONDED, works_at=("Lunn Mills", "Moulins Lunn"))),
    "PER-7": Example(relation=replace(BONDED, writes="de"), twin=BONDED),
    "SPM-8": Example("follow_up", replace(BONDED, repeated=1), BONDED),
    "PER-6": Example("introduction", replace(_TWO, asked=True)),
    "CNS-1": Example("introduction", _TWO),
    "CNS-2": Example("intro_request", BONDED),
    "CNS-3": Example("introduction", replace(_TWO, asked=True)),
    "SPM-4": Example(),
    "FAM-1": Example(),
    "FAM-3": Example(),
    "FAM-4": Example(),
    "REG-1": Example("follow_up", BONDED, language="fr"),
    "ASK-1": Example(),
    "ASK-2": Example("request"),
    "ASK-3": Example(),
    "ASK-5": Example("request"),
    "ASK-6": Example("intro_request", BONDED),
    "ASK-7": Example("intro_request", BONDED),
    "ASK-8": Example("request", BONDED),
    "PER-8": Example("follow_up", _ASLEEP),
    "PRS-1": Example(),
    "PRS-2": Example("follow_up", BONDED),
    "PRS-4": Example("follow_up", BONDED),
    "REP-1": Example("follow_up", replace(BONDED, unanswered=2), BONDED),
    "REP-2": Example("follow_up", replace(BONDED, refused=True), BONDED),
    "SUR-1": Example(),
    "SUR-2": Example(),
    "SUR-3": Example(),
    "PER-1": Example("invitation"),
    "HYP-3": Example(),
    "POL-1": Example(),
    "POL-2": Example("request", replace(STRANGERS, exchanges=2)),
    "HYP-4": Example(),
    "REP-3": Example("follow_up", replace(BONDED, unanswered=1)),
    "COM-7": Example("follow_up", BONDED),
    "THK-1": Example("thank_you", BONDED),
    "SLF-1": Example(),
    "SLF-2": Example("follow_up", BONDED),
    "REG-3": Example(),
}
