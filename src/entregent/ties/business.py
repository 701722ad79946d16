"""Who asked the owner for an offer: a request for a quote or a price opens business (method 2.5).

Only their own words count, within a year, and whatever they declined afterwards is closed again. A
question about anything else opens nothing.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from entregent.model.ids import PersonId
from entregent.model.ports import EgoNetwork
from entregent.text.cues import READ, fold

OPEN_DAYS = 365
NEWEST = 400
"""Asks whose words are looked at, the newest ones."""
_ASKS = frozenset({"question", "request"})

_EN_OFFER = (
    r"(?:quotes?(?! (?:by|of|from)\b)|quotations?|estimates?|price lists?|prices?|pricing|rates?"
    r"|fees?|proposals?)\b"
)
_FR_OFFER = (
    r"(?:devis|tarifs?|tarification|grille tarifaire|honoraires|prix|chiffrage"
    r"|proposition (?:commerciale|chiffree|tarifaire|de prix))\b"
)
_WANTED = re.compile(
    rf"\b(?:send|give|make|prepare|write|email|mail) (?:me|us)\b[^.?!\n]{{0,40}}\b{_EN_OFFER}"
    r"|\b(?:could|can|may|might) (?:i|we) (?:please )?(?:have|get|see)\b"
    rf"[^.?!\n]{{0,40}}\b{_EN_OFFER}"
    r"|\b(?:i|we)(?:'d| would)? (?:need|like|want)\b"
    r"[^.?!\n]{0,30}\b(?:quote|quotation|estimate)\b"
    r"|\bhow much (?:would|do|does|will|is|are|did) [^.?!\n]{0,40}\b(?:charge|cost)\b"
    rf"|\bwhat(?:'s| is| are| would be)? (?:your|the)\b[^.?!\n]{{0,20}}\b{_EN_OFFER}"
    r"|(?<! vous )(?<! te )(?<! t')\b(?:envoyer|faire|etablir|preparer|adresser|transmettre"
    r"|communiquer|chiffrer|envoyez|envoie|faites|fais|fournir)\b"
    rf"[^.?!\n]{{0,40}}\b{_FR_OFFER}"
    r"|\b(?:besoin d'|voudrai[st] |voudrions |souhaiterai[st] |souhaiterions |souhaitons |souhaite "
    r"|aimerai[st] |aimerions |attends? |attendons )(?:avoir |recevoir )?(?:d')?"
    r"(?:un |votre |ton )?(?:devis|chiffrage)\b"
    r"|\bquels? (?:est|sont|serait|seraient|sera|seront) [^.?!\n]{0,15}"
    rf"\b(?:vos|votre|tes|ton|le|les) {_FR_OFFER}"
    r"|\bcombien [^.?!\n]{0,40}\b(?:coute|couterait|coutera|factur\w+|prenez|prendriez|prendrais"
    r"|demandez|demanderiez)\b"
)  # fmt: skip


def asks_for_an_offer(words: str) -> bool:
    """Whether a message asks its reader for a quote or a price.

    >>> asks_for_an_offer("Pouvez-vous m'envoyer un devis ?")
    True
    >>> asks_for_an_offer("Puis-je vous envoyer un devis ?")
    False
    """
    return _WANTED.search(f" {fold(words[:READ])}") is not None


def asked_for_an_offer(view: EgoNetwork) -> frozenset[PersonId]:
    """Alters who asked for one within a year and declined nothing since.

    Where words are not kept, the subject of a thread they opened speaks for them.
    """
    since = view.now - timedelta(days=OPEN_DAYS)
    asks = [
        one for one in view.asks() if since <= one.at <= view.now and _ASKS & set(one.cues)
    ][-NEWEST:]  # fmt: skip
    if not asks:
        return frozenset()
    texts = view.words([one.record for one in asks])
    opened: dict[PersonId, datetime] = {}
    for one in asks:
        words = texts.get(one.record, "" if one.own_thread else f"? {one.subject}")
        if asks_for_an_offer(words):
            opened[one.person] = one.at
    for no in view.refusals() if opened else ():
        if no.at > opened.get(no.person, no.at):
            del opened[no.person]
    return frozenset(opened)


__all__ = ["asked_for_an_offer", "asks_for_an_offer"]
