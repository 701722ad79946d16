"""The words of the journal, in French and English: verbs, joining words, kinds. All folded."""

from __future__ import annotations

from typing import Literal

from entregent.model.records import GiftKind, InteractionKind

Verb = Literal["note", "met", "called", "gave", "received", "promised", "was_promised"]

VERBS: dict[str, tuple[Verb, str]] = {
    **dict.fromkeys(("note", "noted", "notes", "noter"), ("note", "")),
    **dict.fromkeys(
        ("met", "saw", "meet", "meeting", "vu", "vue", "vus", "rencontre", "rencontree",
         "rendez vous", "rdv"), ("met", "")),
    **dict.fromkeys(
        ("lunch", "dinner", "coffee", "breakfast", "dejeuner", "dejeune", "diner", "dine", "cafe",
         "had lunch", "had dinner", "had coffee", "petit dejeuner", "repas"), ("met", "meal")),
    **dict.fromkeys(("video", "visio", "zoom", "video call"), ("met", "video")),
    **dict.fromkeys(
        ("called", "call", "phoned", "appele", "appelee", "appel", "telephone", "tel"),
        ("called", "")),
    **dict.fromkeys(("gave", "given", "donne", "donnee", "offert"), ("gave", "")),
    **dict.fromkeys(("introduced",), ("gave", "introduction")),
    **dict.fromkeys(("recommended", "recommande", "recommandee"), ("gave", "recommendation")),
    **dict.fromkeys(("received", "got", "recu", "recue"), ("received", "")),
    **dict.fromkeys(("promised", "promis", "promise"), ("promised", "")),
    **dict.fromkeys(
        ("was promised by", "promised by", "promis par", "promesse de"), ("was_promised", "")),
}
"""Up to three folded words, what they say, and the kind they name by themselves."""
LONGEST_VERB = 3

WRITTEN: dict[str, dict[Verb, str]] = {
    "en": {
        "note": "note", "met": "met", "called": "called", "gave": "gave", "received": "received",
        "promised": "promised", "was_promised": "promised by",
    },
    "fr": {
        "note": "note", "met": "vu", "called": "appelé", "gave": "donné", "received": "reçu",
        "promised": "promis", "was_promised": "promis par",
    },
}

LINKING: dict[Verb, frozenset[str]] = {
    "note": frozenset({"about", "on", "sur", "for", "pour"}),
    "met": frozenset({"with", "avec"}),
    "called": frozenset({"with", "avec", "by", "par"}),
    "gave": frozenset({"to", "a", "for", "pour"}),
    "received": frozenset({"from", "de"}),
    "promised": frozenset({"to", "a"}),
    "was_promised": frozenset(),
}
"""A word that may stand between the verb and the first name."""
NEVER_FIRST = frozenset({"by", "par", "de"})
"""First words of a name that would be taken for a part of the verb."""

AND = frozenset({"and", "et", "und", "&"})
"""Words between the last two names, as written, lower case."""

MEETING_KINDS: dict[str, InteractionKind] = {
    "meeting": "meeting", "rencontre": "meeting", "reunion": "meeting", "meal": "meal",
    "repas": "meal", "video": "video", "visio": "video",
}
GIFT_KINDS: dict[str, GiftKind] = {
    "introduction": "introduction", "mise en relation": "introduction", "intro": "introduction",
    "recommendation": "recommendation", "recommandation": "recommendation",
    "lead": "lead", "piste": "lead", "document": "document", "answer": "answer",
    "reponse": "answer", "relay": "relay", "relais": "relay", "time": "time", "temps": "time",
    "other": "other", "autre": "other",
}

MEAL_WORDS = frozenset({
    "coffee", "lunch", "dinner", "breakfast", "meal", "drink", "drinks", "cafe", "dejeuner", "dej",
    "diner", "repas", "brunch", "restaurant", "apero", "verre",
})
VIDEO_WORDS = frozenset({"video", "visio", "zoom", "teams", "skype", "whereby", "facetime", "meet"})
GIFT_WORDS: tuple[tuple[GiftKind, frozenset[str]], ...] = (
    ("introduction", frozenset({"introduction", "introduced", "intro", "introduit", "presente",
                                "presentation", "relation"})),
    ("recommendation", frozenset({"recommendation", "recommended", "recommandation",
                                  "recommande", "recommandee"})),
    ("lead", frozenset({"lead", "piste", "tip", "tuyau", "opportunity", "opportunite"})),
    ("document", frozenset({"document", "article", "link", "lien", "book", "livre", "report",
                            "rapport", "template", "modele", "slides", "pdf"})),
    ("answer", frozenset({"answer", "answered", "advice", "reponse", "repondu", "conseil",
                          "conseils", "avis"})),
    ("relay", frozenset({"relay", "relayed", "shared", "relais", "relaye", "partage", "repost"})),
    ("time", frozenset({"time", "hour", "hours", "temps", "heure", "heures", "help", "aide",
                        "coaching"})),
)
"""Words that tell what kind of gift a text speaks of; the first kind with a word wins."""
OPTIONS: dict[str, dict[str, str]] = {
    "en": {"by": "by"},
    "fr": {
        "by": "avant le", "meeting": "rencontre", "meal": "repas",
        "video": "visio", "introduction": "mise en relation", "recommendation": "recommandation",
        "lead": "piste", "answer": "réponse", "relay": "relais", "time": "temps", "other": "autre",
    },
}
"""How options in brackets are written; a kind that is not named is written as it is."""
