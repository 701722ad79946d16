"""Lines that nobody wrote: what WhatsApp itself says, by kind and language.

Android gives them no author; the iPhone gives them the group or the person concerned as author
(since 2024), so that only the wording tells. Wording in French, English, German, Spanish, Italian,
Portuguese and Dutch; seen on real files in French, English and German (2026-11), the others are
written after the wording of the application and may lack forms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from entregent.sources.whatsapp import wording

Kind = Literal["system", "missed", "call", "video", "media", "deleted", "poll"]

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_SYSTEM = (
    # the promise of secrecy, the number of somebody, the code
    r"(?:les messages et (?:les )?appels sont chiffr|les messages envoyés dans ce groupe sont)",
    (r"messages (?:and calls|to this (?:chat|group)|you send to this group)"
    r" are (?:end-to-end|now)"),
    r"nachrichten und anrufe sind ende|nachrichten in dieser gruppe sind",
    r"los mensajes y las llamadas est[aá]n cifrad|i messaggi e le chiamate sono",
    r"as mensagens e (?:as )?(?:chamadas|ligações) s[ãa]o|berichten en (?:oproepen|gesprekken)",
    (r".{0,80}(?:code de sécurité|security code|sicherheitsnummer|código de seguridad"
    r"|codice di sicurezza|código de segurança|beveiligingscode).{0,120}$"),
    (r".{0,80}(?:a changé de numéro|changed (?:their|his|her) phone number|changed to \+"
    r"|hat (?:eine neue|die) (?:telefon)?nummer|cambi[oó] (?:de|su|a) n[uú]mero).{0,120}$"),
    # groups: made, named, joined, left, pictured, set
    (r".{0,80}(?:a créé (?:le|ce|un) groupe|avez créé|created (?:this )?group"
    r"|created this community|hast die gruppe|hat die gruppe|cre[oó] (?:el|este) grupo"
    r"|ha creato il gruppo"
    r"|criou (?:o|este) grupo|heeft de groep).{0,200}$"),
    (r".{0,80}(?:a changé|avez changé|a modifié|avez modifié|changed)"
    r" (?:le|l[’']|la|the|this|your|les) ?"
    r"(?:nom|sujet|icône|image|photo|description|paramètres|group|subject|settings).{0,250}$"),
    (r".{0,80}(?:den gruppennamen|das gruppenbild|die gruppenbeschreibung|el asunto|el [íi]cono"
    r"|l[’']oggetto|l[’']immagine del gruppo|o nome do grupo|het onderwerp).{0,250}$"),
    (r"(?:(?:vous|you|du|tú|tu|você|je) (?:avez (?:ajouté|retiré|été ajouté)|added|removed"
    r"|were added|hast .{1,80} (?:hinzugefügt|entfernt)|joined|left"
    r"|avez rejoint|avez quitté)).{0,200}$"),
    (r".{1,80} (?:a ajouté|a retiré|a été ajouté|a été retiré|a quitté|a rejoint|est parti|added"
    r"|removed|was added|was removed|left$|left the group|joined using|joined from"
    r"|wurde hinzugefügt|hat die gruppe verlassen|hat .{1,80} (?:hinzugefügt|entfernt)|añadió a"
    r"|salió del grupo"
    r"|ha aggiunto|ha abbandonato|adicionou|saiu do grupo|heeft .{1,80} toegevoegd).{0,200}$"),
    (r".{0,80}(?:messages éphémères|disappearing messages|selbstlöschende nachrichten"
    r"|mensajes temporales|messaggi effimeri|mensagens temporárias).{0,200}$"),
    r".{0,80}(?:épinglé un message|pinned a message|hat eine nachricht angeheftet).{0,80}$",
    (r"(?:vous avez (?:bloqué|débloqué) ce contact|you (?:blocked|unblocked) this contact"
    r"|du hast diesen kontakt).{0,120}$"),
    r".{1,80} (?:est un contact|is a contact|ist ein kontakt|es un contacto)\.?$",
    r"(?:en attente de ce message|waiting for this message|warte auf diese nachricht).{0,160}$",
)
_MEDIA = (
    (r"<(?:médias? omis|media omitted|medien ausgeschlossen|multimedia omitido"
    r"|archivo omitido|media omessi|mídia oculta|media weggelaten)>"),
    (r"(?:image|vidéo|audio|gif|sticker|autocollant|document|fiche contact|photo|video"
    r"|contact card|video note|note vidéo) (?:absente?|omise?s?|omitted)"),
    r"(?:bild|video|audio|gif|sticker|dokument|kontaktkarte) (?:weggelassen|ausgelassen)",
    r"(?:imagen|video|audio|documento) omitid[oa]|(?:immagine|video|audio|documento) omess[oa]",
    r"(?:imagem|vídeo|áudio|documento) ocult[oa]|afbeelding weggelaten",
    r"<(?:attached|pièce jointe|fichier joint|anhang|adjunto|allegato|anexado|bijlage) ?: ?[^>]+>",
    (r"[^\n]{1,200}\.\w{2,5} \((?:fichier joint|file attached|datei angehängt|archivo adjunto"
    r"|file allegato|arquivo anexado|bestand bijgevoegd)\)"),
)
_DELETED = (
    (r"(?:ce message a été supprimé|vous avez supprimé ce message|this message was deleted"
    r"|you deleted this message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht"
    r"|se eliminó este mensaje|eliminaste este mensaje|questo messaggio è stato eliminato"
    r"|hai eliminato questo messaggio|esta mensagem foi apagada|você apagou esta mensagem"
    r"|dit bericht (?:is|werd) verwijderd)"
    r"(?: (?:par|by|von) (?:l[’']|une? |an? |the |einem? )?admin.{0,60})?\.?$"),
)
_EDITED = re.compile(
    r"\s*<(?:ce message a été modifié|this message was edited|diese nachricht wurde bearbeitet"
    r"|se editó este mensaje|questo messaggio è stato modificato|esta mensagem foi editada"
    r"|dit bericht is bewerkt)\.?>\s*$",
    re.IGNORECASE,
)
_MISSED = (
    (r"(?:appel (?:vocal|vidéo) manqué|missed (?:voice|video|group) ?(?:video )?call"
    r"|(?:verpasster|entgangener) (?:sprach|video)anruf|llamada (?:perdida|de v[ií]deo perdida)"
    r"|chiamata (?:vocale|video) persa|chamada (?:de voz|de vídeo) perdida|gemiste (?:spraak|video)"
    r"|(?:appel (?:vocal|vidéo)|(?:voice|video) call|(?:sprach|video)anruf)[,. ]+"
    r"(?:sans réponse|no answer|keine antwort|unanswered)).{0,80}$"),
)
_CALL = (
    (r"(?:appel vocal|voice call|sprachanruf|llamada de voz|chiamata vocale"
    r"|chamada de voz|spraakoproep)[,.]\s*(?P<length>[^\n]{1,40})$"),
)
_VIDEO = (
    (r"(?:appel vidéo|video call|videoanruf|videollamada|videochiamata|chamada de vídeo"
    r"|video-?oproep)[,.]\s*(?P<length>[^\n]{1,40})$"),
)
_POLL = (r"(?:sondage|poll|umfrage|encuesta|sondaggio|enquete)\s*:\s*\n",)
_LENGTH = re.compile(
    r"(\d{1,3})\s*(h|hr|hrs|heures?|std|stunden?|ore|horas?|uur|m|min|minutes?|mins|minuten|minuti"
    r"|minutos|s|sec|secs|sek|sekunden|secondes?|seconds?|segundos?|secondi|seconden)\b"
)
_UNIT = {"h": 3600, "o": 3600, "u": 3600, "m": 60, "s": 1}


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE)


_BY_KIND: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("missed", _any(_MISSED + wording.MISSED)),
    ("call", _any(_CALL)), ("call", _any(wording.CALL)),
    ("video", _any(_VIDEO)), ("video", _any(wording.VIDEO)),
    ("deleted", _any(_DELETED + wording.DELETED)),
    ("media", _any(_MEDIA + wording.MEDIA)),
    ("poll", _any(_POLL)),
    ("system", _any(_SYSTEM + wording.SYSTEM)),
)
_TYPED_KINDS = tuple(one for one in _BY_KIND if one[0] != "system")
_MISSED_CALL = _BY_KIND[0][1]
_LONGEST = 400
"""A notice is short: what is longer was written by somebody."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a line says that nobody typed; `seconds` is the length of a call."""

    kind: Kind
    seconds: int = 0
    rest: str = ""
    """What somebody typed below a picture or a file."""


def notice_of(text: str, *, system: bool = True) -> Notice | None:
    """What WhatsApp says in this text of a message; None when somebody wrote it.

    Without `system` its notices about a group or a code are not looked for: half of the work.
    """
    plain = plain_text(text)
    first, _, below = plain.partition("\n")
    for kind, pattern in _BY_KIND if system else _TYPED_KINDS:
        if kind in {"media", "deleted"}:
            if len(first) <= _LONGEST and (found := pattern.match(first)) is not None:
                typed = first[found.end():].strip() if kind == "media" else ""
                return Notice(kind, rest="\n".join(filter(None, (typed, below.strip()))))
        elif kind == "poll":
            if pattern.match(plain):
                return Notice(kind, rest=plain.partition("\n")[2].strip())
        elif not below and len(first) <= _LONGEST and (found := pattern.match(first)) is not None:
            return Notice(kind, seconds=_seconds(found.groupdict().get("length") or ""))
    return None


def is_missed(text: str) -> bool:
    """Whether this text says that a call was missed."""
    plain = plain_text(text)
    return "\n" not in plain and len(plain) <= _LONGEST and _MISSED_CALL.match(plain) is not None


@lru_cache(maxsize=1024)
def is_system(name: str) -> bool:
    """Whether what stands where an author stands is a notice that holds a colon."""
    notice = notice_of(name)
    return notice is not None and notice.kind == "system"


def plain_text(text: str) -> str:
    """A text without marks of direction and without the word that it was edited."""
    return _EDITED.sub("", _MARKS.sub("", text)).strip()


def _seconds(length: str) -> int:
    return sum(int(number) * _UNIT[unit[0]] for number, unit in _LENGTH.findall(length.lower()))
