"""What is said of a draft in a language without a pack, in French."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "pt": "Je ne lis pas encore le portugais.",
    "es": "Je ne lis pas encore l’espagnol.",
    "de": "Je ne lis pas encore l’allemand.",
    "it": "Je ne lis pas encore l’italien.",
    "nl": "Je ne lis pas encore le néerlandais.",
    "other": "Je ne lis pas encore cette langue.",
    "unsure": "Trop peu de mots pour reconnaître la langue.",
    "what-is-read": "Seul est regardé ce qui se passe de mots\u00a0: longueur, liens, champs laissés vides, copies, et où en est la relation.",
}
