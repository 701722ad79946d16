"""First words drawn at random: invitations with and without a word, first messages, refusals."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from entregent.testing.ego import TUESDAY, Part, invitation, message, refusal, said

_WORDS = (
    "", "Bonjour, nous proposons une offre de formation, puis-je vous envoyer un devis ?",
    "Hello, we offer a platform that doubles your revenue. Book a slot: https://a.example",
    "Bonjour Awa, votre billet sur le four de Bordeaux en 2019 m'a fait rire.",
    "Olá, tudo bem?", "Thank you for the talk in Dublin last March, it stayed with me.",
)


def _day(ago: int) -> date:
    return TUESDAY.date() - timedelta(days=ago)


@st.composite
def first_words(draw: st.DrawFn) -> list[Part]:
    """People who were invited, written to for the first time, or who declined."""
    parts: list[Part] = []
    many = draw(st.sampled_from((0, 0, 0, 3, 26)))
    ages = draw(st.lists(st.integers(0, 120), min_size=many, max_size=many))
    for n, ago in enumerate(ages):
        parts.append(invitation(
            f"invited {n:02}", _day(ago), note=draw(st.booleans()),
            outgoing=draw(st.sampled_from((True, True, False))), accepted=draw(st.booleans()),
        ))  # fmt: skip
    some = draw(st.sampled_from((0, 0, 0, 2, 22)))
    for n in range(some):
        who, day = f"first {n:02}", _day(draw(st.integers(0, 380)))
        at = datetime.combine(day, time(10))
        words = draw(st.sampled_from(_WORDS))
        parts += [message(who, day, "out"), said(who, at, "out", words=words, thread="f")]
        if draw(st.booleans()):
            later = day + timedelta(days=draw(st.integers(1, 40)))
            if later <= TUESDAY.date():
                parts += [message(who, later, "in"),
                          said(who, datetime.combine(later, time(9)), "in", thread="f")]
    for n in range(draw(st.sampled_from((0, 0, 4)))):
        at = TUESDAY - timedelta(days=draw(st.integers(0, 200)))
        parts.append(refusal(f"declined {n}", at))
    return parts
