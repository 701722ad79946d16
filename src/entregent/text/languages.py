"""Which language a text is written in, by its small words, or in which script it stands.

Seven languages are told apart, to say honestly which of them is not read. A word weighs the less,
the more of them have it; a text of few small words, or as many of two, has no language here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from math import log

from entregent.text.language import ENGLISH, FRENCH, READ, detect

_WORDS = {
    "pt": "a ao aos as até bem boa bom com como da das de depois do dos e ela ele em entre essa "
          "esse esta este estou está eu foi isso já lhe mais mas me meu minha muito na nas no nos "
          "não nós o obrigada obrigado olá onde os ou para pela pelo por porque quando que quem "
          "se sem ser seu sobre sua são também te tem tenho tudo um uma você vocês à às é",
    "es": "a al algo antes aquí así bien buenos buenas como con cuando de del desde donde dos el "
          "ella en entre era es esa ese eso esta este esto estoy está fue gracias ha hasta hay he "
          "hola la las le les lo los me mi muy más nada ni no nos nosotros o para pero por porque "
          "que quiero quien qué se ser si sin sobre soy su sus también te tengo tu un una usted "
          "ustedes y ya yo",
    "de": "aber alle als am an auch auf aus bei bin bis bitte da danke das dass dein dem den der "
          "des dich die dies dir doch du ein eine einem einen einer er es freue für ganz gern "
          "grüße guten habe haben hallo hat hatte heute ich ihm ihn ihnen ihr ihre im in ist ja "
          "kann kein können lieber liebe man mein mich mir mit möchte nach nicht noch nur ob oder "
          "schon sehr sein sich sie sind so tag über um und uns unser vielen von vor war was wenn "
          "wie wir wird wurde würde zu zum zur",
    "it": "a agli ai al alla anche ancora avere bene buongiorno buonasera che chi ci ciao come con "
          "cosa così cui da dal dalla dei del della delle di dove e ed era essere fa fatto gentile "
          "gli grazie ha hai ho i il in io la le lei lo loro ma mi mia mio molto ne nei nel nella "
          "no noi non nostro o ogni per perché piacere più poi prima quando questa questo qui se "
          "sei senza si sono su sua suo sul sulla ti tra tu tua tuo un una uno vi voi vorrei è",
    "nl": "aan al alles als altijd bedankt ben bij daar dan dat de deze die dit doen door een en "
          "er geen goed goede graag haar hallo had heb hebben heeft het hier hij hoe ik in is ja "
          "je jij jou jouw kan kunnen maar me meer met mij mijn moet na naar niet nog nu of om "
          "omdat onder ons onze ook op over te toch tot u uit uw van veel voor waar want was wat "
          "we wel werd wie wij wil worden zal ze zeer zich zij zijn zo zou",
}
OTHERS = tuple(_WORDS)
"""Languages that are named and not read."""
_SCRIPTS = {
    "CYRILLIC": "cyrl", "GREEK": "grek", "ARABIC": "arab", "HEBREW": "hebr", "CJK": "hani",
    "HIRAGANA": "jpan", "KATAKANA": "jpan", "HANGUL": "hang", "DEVANAGARI": "deva", "THAI": "thai",
}
SCRIPTS = tuple(dict.fromkeys(_SCRIPTS.values()))
"""Scripts that are named (ISO 15924, lower case), none of which is read."""
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = 400
"""Letters whose script is looked up."""
_LEAST = 2.0
"""Weight under which small words decide nothing: two that only one language has."""
_AHEAD = 1.25


@cache
def _weights() -> dict[str, dict[str, float]]:
    """For each small word, its languages and what it weighs in them."""
    sets = {"fr": FRENCH | {"de", "l", "d", "j", "que", "qu", "vous"},
            "en": ENGLISH | {"a", "an", "me", "on", "or"},
            **{name: frozenset(words.split()) for name, words in _WORDS.items()}}
    bearers: dict[str, list[str]] = {}
    for name, words in sets.items():
        for word in words:
            bearers.setdefault(word, []).append(name)
    return {
        word: dict.fromkeys(names, log(len(sets) / len(names)) / log(len(sets)))
        for word, names in bearers.items()
    }


def name_language(text: str) -> str:
    """"fr", "en", another of `OTHERS`, a script of `SCRIPTS`, or "" when nothing decides.

    >>> name_language("Olá, gostaria de saber se você tem tempo para uma conversa")
    'pt'
    """
    words = _WORD.findall(text[:READ].casefold())
    if script := _script(words):
        return script
    total: dict[str, float] = {}
    for word in words:
        for name, weight in _weights().get(word, {}).items():
            total[name] = total.get(name, 0.0) + weight
    ranked = [*sorted(total.items(), key=lambda one: -one[1])[:2], ("", 0.0), ("", 0.0)]
    (best, most), (_, next_most) = ranked[0], ranked[1]
    if best in OTHERS and most >= _LEAST and most > next_most * _AHEAD:
        return best
    if best in OTHERS and most > next_most * _AHEAD:
        return ""
    return detect(text)


def _script(words: list[str]) -> str:
    """The script most letters stand in, "" for Latin."""
    found: Counter[str] = Counter()
    for letter in "".join(words)[:_LETTERS]:
        name = "" if letter < "\u0250" else unicodedata.name(letter, "").partition(" ")[0]
        found[_SCRIPTS.get(name, "")] += 1
    if found["jpan"] and found["hani"]:
        found["jpan"] += found.pop("hani")
    best = found.most_common(1)
    return best[0][0] if best else ""
