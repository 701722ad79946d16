"""Whose words stand in a mail body: quotations, forwarded blocks and signatures told apart.

One pass over the lines. What mail programs write before a quotation was read in the messages of the
sample mailing list and in the habits of Gmail, Outlook, Apple Mail and Thunderbird (2026).
"""

from __future__ import annotations

import re

READ = 200_000
"""Characters of a body that are looked at; what stands further down is left out."""
SIGNATURE_LINES = 25
"""A lone `--` followed by more lines than this is a rule somebody drew, not a signature."""

_QUOTED = re.compile(r"\s{0,4}(?:>|[A-Z][A-Za-z]{0,3}>(?=[\s>]|$))")
_ATTRIBUTION = re.compile(
    r"(?:a\s+[ée]crit|wrote|writes|schrieb|escribi[óo]|ha\s+scritto|schreef|escreveu)"
    r"\b[^:\n]{0,120}:\s*$|(?:[ée]crivait|said)\s*:\s*$",
    re.IGNORECASE,
)
_ATTRIBUTION_START = re.compile(
    r"\s*(?:on|le|am|el|il|op|em|en date)\b.{0,200}\d", re.IGNORECASE
)
_CUT = re.compile(
    r"\s*-{2,}\s*(?:original (?:message|appointment)|message d['’]origine|message transf[ée]r[ée]"
    r"|forwarded (?:message|by)|urspr[üu]ngliche nachricht|mensaje original|messaggio originale"
    r"|oorspronkelijk bericht|message original|courriel original|rendez-vous d['’]origine)"
    r"|\s*(?:begin forwarded message|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])"
    r"|anfang der weitergeleiteten nachricht)\s*:",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*[_*=-]{20,}\s*$")
_LABEL_FROM = re.compile(
    r"\s*\*?(?:de|from|von|exp[ée]diteur|da|van)\*?\s?:\*?\s?\S", re.IGNORECASE
)
_LABEL_OTHER = re.compile(
    r"\s*\*?(?:envoy[ée](?: le)?|sent|date|gesendet|[àa]|to|an|objet|subject|betreff|cc|inviato"
    r"|enviado|verzonden|destinataire|asunto|oggetto|onderwerp|para|aan)\*?\s?:",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"\s*(?:envoy[ée] (?:de mon|depuis|[àa] partir)|sent from (?:my|mail for|outlook|yahoo)"
    r"|get outlook for|t[ée]l[ée]charge[zr] outlook|von meinem .{0,40} gesendet"
    r"|obtenir outlook)",
    re.IGNORECASE,
)
_LIST_FOOTER = re.compile(
    r"mailing list|unsubscribe|liste de diffusion|d[ée]sinscri", re.IGNORECASE
)
# What firms append to every message: it asks nobody anything.
_APPENDED = re.compile(
    r"[ \t*_P-]{0,6}(?:"
    r"this (?:e-?mail|message|communication)(?: and any| is intended| may contain| is confidential"
    r"| contains? (?:\w+ )?confidential|, including)"
    r"|ce (?:message|courriel|courrier|mail)(?: [ée]lectronique)?(?:,? (?:et|ainsi que) "
    r"(?:toutes )?(?:les|ses) (?:[ée]ventuelles )?(?:pi[èe]ces|documents|fichiers)"
    r"|[^\n]{0,40} confidentiel)"
    r"|(?:les informations contenues dans|the information (?:contained )?in th)(?:ce|is|et)?\b"
    r"|if you (?:are not the intended|have received this (?:e-?mail|message) (?:in error|by))"
    r"|si vous (?:n['’][êe]tes pas (?:le|l['’]un des) destinataire"
    r"|avez re[çc]u ce[^\n]{0,20} par err)"
    r"|(?:please )?consider the environment|(?:merci de )?pense[rz] [àa] l['’]environnement"
    r"|avant d['’]imprimer ce|(?:confidentiality notice|disclaimer|avis de confidentialit[ée])\b"
    r"|virus-free|l['’]absence de virus|garanti sans virus"
    r")",
    re.IGNORECASE,
)

# How a line may begin for a pattern to be worth trying: nine lines of ten begin otherwise, and a
# look into a set costs a tenth of a match. U+017F is an s, U+0130 and U+0131 an i to IGNORECASE.
_APPENDED_FIRST = frozenset(" \t*_-TtCcLlIiSsPpAaDdVvGgMm\u017f\u0130\u0131")
_DEVICE_FIRST = frozenset("EeÉéSsGgTtVvOo\u017f")
_ATTRIBUTION_FIRST = frozenset("OoLlAaEeIi")
_RULE_FIRST = frozenset("-_*=")
_PLAIN_FIRST = (
    frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;!?()[]\"'/&#+$%")
    - _DEVICE_FIRST - _ATTRIBUTION_FIRST
)
_BLANKS = re.compile(r"\n{3,}")


def own_words(body: str) -> str:
    """What the author of a body wrote: no quotation, forwarded block, signature, disclaimer.

    Empty when everything is quoted. Lines and blank lines stay as they are; trailing blanks go.
    """
    body = body[:READ]
    if "\r" in body:
        body = body.replace("\r\n", "\n").replace("\r", "\n")
    lines = _without_appended(body.split("\n"))
    kept: list[str] = []
    here = 0
    while here < len(lines):
        line = lines[here]
        first, step = line[:1], 0
        if first == ">":
            step = 1
        elif (first not in _PLAIN_FIRST or ":" in line or ">" in line[:10]) and line.strip():
            step = _special(lines, here)
        if step < 0:
            break
        if step == 0:
            kept.append(line.rstrip())
            step = 1
        here += step
    text = "\n".join(kept)
    return (_BLANKS.sub("\n\n", text) if "\n\n\n" in text else text).strip("\n")


def _without_appended(lines: list[str]) -> list[str]:
    """The lines above what a firm appended; one that is cut off leaves a blank line."""
    for number, line in enumerate(lines):
        if line[:1] in _APPENDED_FIRST and _APPENDED.match(line):
            return [*lines[:number], ""]
    return lines


def _special(lines: list[str], here: int) -> int:
    """How many lines at `here` are not the author's; 0 for none, -1 for all that follow."""
    line = lines[here]
    first = line.lstrip()[:1]
    if (first == ">" or ">" in line[:10]) and _QUOTED.match(line):
        return 1
    step = 0
    if first in _RULE_FIRST:
        step = _ruled(lines, here)
    elif first in _DEVICE_FIRST and _DEVICE.match(line):
        step = 1
    if step == 0 and ":" in line:
        step = _announced(lines, here)
    if (
        step == 0 and first in _ATTRIBUTION_FIRST and len(line) > 12
        and _ATTRIBUTION_START.match(line)
    ):
        step = _wrapped(lines, here)
    return step


def _announced(lines: list[str], here: int) -> int:
    """A line with a colon: the head of a forwarded or quoted block, or an attribution."""
    line = lines[here]
    if _CUT.match(line) or _is_header_block(lines, here):
        return -1
    return _attributed(lines, here, 1) if _attributes(line) else 0


def _attributes(line: str) -> bool:
    """Whether an attribution ends here, at a colon."""
    return line.rstrip().endswith(":") and _ATTRIBUTION.search(line) is not None


def _ruled(lines: list[str], here: int) -> int:
    """A signature mark, a "message d'origine" rule or the rule above a list's footer."""
    line = lines[here]
    if line.rstrip() == "--":
        return -1 if line == "-- " or len(lines) - here <= SIGNATURE_LINES else 0
    if _CUT.match(line) or line.startswith("-----BEGIN PGP SIGNATURE"):
        return -1
    if line.startswith("-----BEGIN PGP SIGNED"):
        return 2 if lines[here + 1 : here + 2] and lines[here + 1].startswith("Hash:") else 1
    if not _RULE.match(line):
        return 0
    after = _next_words(lines, here + 1)
    if after >= len(lines):
        return 0
    footer = _LIST_FOOTER.search("\n".join(lines[after : after + 4]))
    return -1 if footer or _is_header_block(lines, after) else 0


def _attributed(lines: list[str], here: int, count: int) -> int:
    """An attribution of `count` lines: it goes, and so does what follows unless `>` marks it."""
    after = _next_words(lines, here + count)
    if after < len(lines) and _QUOTED.match(lines[after]):
        return count
    said = lines[here : here + count]
    dated = any(_ATTRIBUTION_START.match(line) or "@" in line for line in said)
    return -1 if dated else 0


def _wrapped(lines: list[str], here: int) -> int:
    """An attribution that starts here ("Le lun. 4 mars 2024 à 11:02, X") and ends a bit further."""
    for count in (2, 3, 4):
        last = here + count - 1
        if last >= len(lines) or not lines[last].strip() or _QUOTED.match(lines[last]):
            return 0
        if _attributes(lines[last]) or _attributes(
            f"{lines[last - 1].rstrip()} {lines[last].lstrip()}"
        ):
            return _attributed(lines, here, count)
    return 0


def _is_header_block(lines: list[str], here: int) -> bool:
    """Whether an Outlook block stands here: De/From, then two of Envoyé, À, Objet soon after."""
    if not _LABEL_FROM.match(lines[here]):
        return False
    return sum(_LABEL_OTHER.match(line) is not None for line in lines[here + 1 : here + 7]) >= 2


def _next_words(lines: list[str], here: int) -> int:
    """The index of the next line that is not blank, within five lines; else the end."""
    for index in range(here, min(here + 5, len(lines))):
        if lines[index].strip():
            return index
    return len(lines)
