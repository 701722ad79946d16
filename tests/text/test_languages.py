"""Seven languages are told apart; a few words of no language in particular have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.languages import OTHERS, SCRIPTS, name_language

TEXTS = {
    "pt": (
        "Olá Ada, gostei muito da sua palestra sobre moinhos. Podemos falar na próxima semana?",
        "Bom dia, vi que também trabalha com a água e gostaria de lhe fazer uma pergunta.",
        "Muito obrigado pelo convite, mas não posso ir à feira.",
    ),
    "es": (
        "Hola Ada, me gustó mucho tu charla sobre los molinos. ¿Podemos hablar pronto?",
        "Buenos días, le escribo porque he leído su artículo sobre la rueda.",
        "Muchas gracias por la invitación, pero no puedo ir a la feria.",
    ),
    "de": (
        "Hallo Ada, Ihr Vortrag über die Mühlen hat mir sehr gefallen. Können wir sprechen?",
        "Guten Tag, ich habe Ihren Aufsatz gelesen und möchte Sie etwas fragen.",
        "Vielen Dank für die Einladung, aber ich kann leider nicht kommen.",
    ),
    "it": (
        "Ciao Ada, mi è piaciuta molto la tua conferenza sui mulini. Possiamo parlarne?",
        "Buongiorno, le scrivo dopo aver letto il suo articolo sulla ruota.",
        "Grazie mille per l’invito, ma non posso venire alla fiera.",
    ),
    "nl": (
        "Hallo Ada, ik vond je lezing over de molens erg goed. Kunnen we volgende week praten?",
        "Goedemorgen, ik heb uw artikel gelezen en wil u graag iets vragen.",
        "Bedankt voor de uitnodiging, maar ik kan helaas niet komen.",
    ),
    "fr": (
        "Bonjour Ada, votre exposé sur les moulins m’a plu. On se parle la semaine prochaine ?",
        "Je vous écris après avoir lu votre article sur la roue.",
        "Merci pour l’invitation, mais je ne peux pas venir à la foire.",
    ),
    "en": (
        "Hello Ada, I loved your talk on mills. Could we speak next week?",
        "I am writing after your paper on the wheel.",
        "Thank you for the invitation, but I cannot come to the fair.",
    ),
    "cyrl": ("Здравствуйте, Ада, спасибо за доклад.",),
    "grek": ("Γεια σου, ευχαριστώ για την ομιλία.",),
    "arab": ("شكرا على المحاضرة",),
    "hani": ("谢谢你的演讲",),
    "jpan": ("講演をありがとうございました",),
    "hang": ("강연 감사합니다",),
}


@pytest.mark.parametrize(
    ("language", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts]
)
def test_a_language_is_named(language: str, text: str) -> None:
    assert name_language(text) == language
    assert name_language(text.upper()) == language


@pytest.mark.parametrize("text", ["", "Ada!", "12 € / 3", "OK", "🦉", "https://mill.example/a"])
def test_what_could_be_any_language_has_none(text: str) -> None:
    assert name_language(text) == ""


@given(st.text(max_size=300))
def test_any_text_has_one_of_the_names(text: str) -> None:
    assert name_language(text) in {"", "fr", "en", *OTHERS, *SCRIPTS}
