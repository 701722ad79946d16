"""What words do: every pattern is tried on its own examples, then whole messages on all of them."""

from __future__ import annotations

import re
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Cue
from entregent.text.cues import ORDER, READ, cues, fold, packs, quick
from entregent.text.packs import CuePattern

PATTERNS = [pattern for pack in packs() for pattern in pack.patterns]


def fires(pattern: CuePattern, text: str) -> bool:
    """The pattern alone, by the definition in its docstring and without the engine's shortcuts."""
    return any(
        re.search(pattern.regex, sentence)
        and not (pattern.unless and re.search(pattern.unless, sentence))
        for sentence in re.split(r"(?<=[.!?\n])\s*", fold(text))
    )


def test_every_pattern_fires_on_its_examples() -> None:
    assert [(p.cue, text) for p in PATTERNS for text in p.fires if not fires(p, text)] == []
    assert [(p.cue, text) for p in PATTERNS for text in p.fires if p.cue not in cues(text)] == []


def test_every_pattern_stays_quiet_on_its_counter_examples() -> None:
    assert [(p.cue, text) for p in PATTERNS for text in p.quiet if fires(p, text)] == []


def test_the_words_of_a_pattern_stand_in_every_example() -> None:
    missing = [
        (p.cue, text)
        for p in PATTERNS
        for text in p.fires
        if p.words.isdisjoint(re.findall(r"\w+", fold(text)))
    ]
    assert missing == []


MESSAGES: dict[str, tuple[Cue, ...]] = {
    # Debts of the method: T-DB-1 and T-DB-2.
    "merci !": ("thanks",),
    "Pouvez-vous me dire quand le dossier sera prêt ?": ("question", "request"),
    # Questions that ask.
    "Tu viens jeudi ?": ("question",),
    "Tu viens jeudi\u202f?": ("question",),
    "Are you coming on Thursday?": ("question",),
    "« Tu viens ? » Oui ou non": ("question",),
    "Salut Marie, comment vas-tu ?": ("question",),
    "Hi John, how are you?": ("question",),
    "Tu viens?! On mange à 12.30": ("question",),
    # Questions that do not.
    "Bonjour Marie, comment vas-tu ? Je t’écris pour te raconter mon voyage à Lyon de mardi.": (),
    "Quelle belle soirée, n’est-ce pas ?": (),
    "We could walk. Why not? It is a fine day and the river is near.": (),
    "Le programme est sur https://exemple.example/voir?page=2 comme promis hier": (),
    "Elle m’a demandé « tu viens ? ».": (),
    'She asked "are you coming?" and left': (),
    '"Are you coming?"': ("question",),
    "> Tu viens jeudi ?\nOui.": (),
    "Ready to grow your business? Book now.": (),
    "???": (),
    "(?)": (),
    # Requests, offers, refusals, promises.
    "Merci de me confirmer votre présence.": ("request",),
    "Could you send me the file, please?": ("question", "request"),
    "Please find attached the file. Let me know if you have any questions.": (),
    "Je reste à votre disposition. N’hésitez pas si vous avez des questions.": (),
    "Je peux te présenter la directrice si tu veux.": ("offer",),
    "Happy to introduce you to Sam.": ("offer",),
    "Merci, mais je ne suis pas intéressé.": ("thanks", "refusal"),
    "No, thank you. I have to decline.": ("refusal",),
    "Si vous n’êtes pas intéressé, ignorez ce message.": (),
    "Je vous envoie le devis demain, merci encore.": ("thanks", "promise"),
    "I'll get back to you next week.": ("promise",),
    "Je vous envoie ci-joint le devis.": (),
    # Nothing but telling.
    "Félicitations pour ton nouveau poste !": (),
    "Congratulations on the new job, well deserved": (),
    "": (),
    "   ": (),
}


def test_whole_messages() -> None:
    assert {text: cues(text) for text in MESSAGES} == MESSAGES


def test_letters_without_accents_and_in_capitals_read_the_same() -> None:
    assert cues("JE NE SUIS PAS INTERESSE") == cues("je ne suis pas intéressé") == ("refusal",)


def test_a_language_keeps_to_its_pack() -> None:
    both = "Merci de me confirmer. Could you call me"
    assert cues(both) == ("request",)
    assert cues("Could you call me", "en") == ("request",)
    assert cues("Could you call me", "fr") == ()
    assert cues("Merci de me confirmer", "en") == ()
    assert cues("Merci de me confirmer", "de") == ("request",)


def test_only_the_beginning_is_read() -> None:
    assert cues("a. " * READ + "Tu viens ?") == ()


@given(st.text(max_size=400))
def test_total_and_ordered(text: str) -> None:
    found = cues(text)
    assert list(found) == [cue for cue in ORDER if cue in found]


WORDS = sorted(
    {
        word
        for pattern in PATTERNS
        for text in (*pattern.fires, *pattern.quiet)
        for word in fold(text).split()
    }
)


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_the_quick_form_finds_what_the_written_form_finds(sentence: str) -> None:
    for pattern in PATTERNS:
        plain = re.search(pattern.regex, f" {sentence} ")
        fast = re.search(quick(pattern.regex), f" {sentence} ")
        assert (plain is None) == (fast is None), pattern.regex


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_match_without_its_words(sentence: str) -> None:
    words = set(re.findall(r"\w+", sentence))
    for pattern in PATTERNS:
        if re.search(pattern.regex, f" {sentence} "):
            assert words & pattern.words, pattern.regex
            assert not pattern.beside or words & pattern.beside, pattern.regex


def test_sixty_thousand_short_messages_take_seconds_at_most() -> None:
    texts = [text for text in MESSAGES if text.strip()] * 100
    start = process_time()
    for text in texts:
        cues(text)
    # Measured 8 microseconds a message; the bound leaves room for a slow and busy machine.
    assert (process_time() - start) / len(texts) < 100e-6


ATTACKS = [
    "?" * READ,
    "a?" * READ,
    ", pourquoi " * 400 + "?",
    "si vous " * 500,
    "je te " * 700 + "enverrai",
    "merci de " * 450,
    '"' * READ,
    "bonjour " * 500 + "ca va ?",
    "would you " * 400,
]


def test_no_text_is_slow() -> None:
    start = process_time()
    for text in ATTACKS:
        cues(text)
    assert process_time() - start < 2
