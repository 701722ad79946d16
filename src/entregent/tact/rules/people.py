"""Who is written to, how they are named, and what is said of a third person: PER, CNS, FAM, REG."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.tact.folding import fold
from entregent.tact.model import Found
from entregent.tact.reading import Seen
from entregent.tact.rule import EARLY, Rule
from entregent.tact.rules.business import at, sells
from entregent.text.names import agree, is_nobody
from entregent.text.nicknames import may_be_short_for

_GREETED = re.compile(
    r"\A\W*(?:hi|hello|hey|dear|bonjour|bonsoir|salut|coucou|cher|chere)\s+"
    r"(?:(?:mr|mrs|ms|miss|dr|prof|m\.|mme|madame|monsieur)\.?\s+)?([^\W\d_][\w'-]+)"
)
_NOT_A_NAME = frozenset(
    "a all ma'am maam madam sirs again everyone everybody friend friends there madame monsieur "
    "mon ma le la les ami amie amis docteur "
    "professeur doctor professor team sir colleague colleagues neighbour neighbours voisin voisine "
    "tous toutes et maitre you both tout toute hun babe girl".split()
)
_LIKE = re.compile(r"\b([^\W\d_]+)(?:,| is| est)? (?:the|l'|le|la) ?([^\W\d_]{4,})")
_QUOTED = re.compile(r'"[^"\n]{1,300}"')
MIXED_FORMS = 1


def wrong_name(seen: Seen) -> Iterator[Found]:
    """The name greeted is nobody's among the recipients."""
    found = _GREETED.match(seen.folded)
    names = (*seen.relation.recipients, *seen.relation.aliases)
    known = {part for name in names for part in re.findall(r"[^\W\d_]+", fold(name))}
    if found is None or not known or found[1] in _NOT_A_NAME or seen.language not in {"en", "fr"}:
        return
    said = seen.draft.text[found.start(1) : found.end(1)]
    near = any(
        known_part.startswith(found[1][:3]) or found[1].startswith(known_part[:3])
        for known_part in known
    )
    near |= bool(set(re.split(r"[-']", found[1])) & known)
    if said[0].isupper() and not near and not any(_may_be(said, name) for name in names):
        yield Found(
            found.start(1), found.end(1), "block" if seen.relation.is_stranger() else "major"
        )


def _may_be(said: str, name: str) -> bool:
    """Whether a greeting may be meant for a name: initials, alphabets, short forms, nobody's."""
    given = name.split()[:1]
    return (
        is_nobody(name)
        or any(agree(said, one) != "different" for one in (name, *given))
        or any(may_be_short_for(said, one) for one in given)
    )


def roles_swapped(seen: Seen) -> Iterator[Found]:
    """What one makes is given to the other further on."""
    if not seen.is_to_several():
        return
    firsts = [fold(name).split()[0] for name in seen.relation.recipients if name.strip()]
    text = seen.folded
    for one in firsts:
        trade = re.search(
            rf"\b{re.escape(one)}(?: is| est|,)? (?:the |a |an |le |la |l'|un |une )(\w{{4,}})",
            text,
        )
        for other in firsts:
            if trade is None or other == one:
                continue
            later = text[trade.end() :]
            for made in _PRODUCTS.get(trade[1], ()):
                swap = re.search(
                    rf"\b{re.escape(other)}'s {made}|\b{made}s? d[e'] ?{re.escape(other)}\b", later
                )
                if swap:
                    yield Found(trade.end() + swap.start(), trade.end() + swap.end(), "major")


_PRODUCTS: dict[str, tuple[str, ...]] = {
    "beekeeper": ("honey", "wax", "bees"),
    "glassmaker": ("jar", "glass", "jars"),
    "apiculteur": ("miel", "cire"),
    "verrier": ("bocaux", "verre"),
    "baker": ("bread", "loaf"),
    "boulanger": ("pain", "pains"),
    "potter": ("bowl", "pots"),
    "potier": ("bol", "bols"),
    "weaver": ("cloth", "wool"),
    "tisserand": ("tissu",),
    "printer": ("poster", "book"),
    "imprimeur": ("affiche", "livre"),
    "carpenter": ("table", "chair"),
    "menuisier": ("table", "chaise"),
    "winemaker": ("wine",),
    "vigneron": ("vin",),
    "brewer": ("beer",),
    "brasseur": ("biere",),
}


def unasked_introduction(seen: Seen) -> Iterator[Found]:
    """Two people are introduced and one was not asked, or learns who was given their address."""
    if seen.draft.kind != "introduction" or seen.relation.asked:
        return
    if seen.has("consent", "asks_consent"):
        return
    if seen.is_to_several():
        yield Found(0, min(30, len(seen.draft.text)), "major")
    elif found := seen.first("handed"):
        yield at(found, "major")


def exposes(seen: Seen) -> Iterator[Found]:
    """Addresses or numbers of people are shown or asked for without their word."""
    between = seen.draft.kind == "introduction" or seen.has("intro")
    agreed = seen.relation.asked and seen.has("consent")
    if (found := seen.first("phone")) and between and not agreed:
        yield at(found, "block" if not seen.relation.asked else "major")


def betrays(seen: Seen) -> Iterator[Found]:
    """Health, love, money or work troubles of a third person are told."""
    kind = seen.draft.kind
    third = kind == "introduction" or (
        kind in {"intro_request", "request"}
        and re.search(r"\b(?:he|she|his|her|il|elle|son|sa)\b", seen.folded)
    )
    if third and (found := seen.first("private")):
        yield at(found, "block")


def forced_intimacy(seen: Seen) -> Iterator[Found]:
    """Closeness that does not exist yet."""
    found = seen.first("gushing_familiar")
    if found and seen.relation.is_early():
        sold = sells(seen) or seen.has("price", "recruit") or seen.relation.similar
        yield at(
            found,
            "block" if sold and seen.relation.is_stranger() else "major",
            "FALSE_FAM",
            *(() if sold else ("REGISTER", "FLATTERY")),
        )


def false_thread(seen: Seen) -> Iterator[Found]:
    """An earlier talk that never was."""
    found = seen.first("false_thread")
    if found and seen.relation.exchanges == 0 and not seen.relation.met and not seen.relation.asked:
        yield at(found, "block")


def looks(seen: Seen) -> Iterator[Found]:
    """Words on how somebody looks."""
    if found := seen.first("looks"):
        yield at(found, "block", "FLATTERY" if seen.has("recruit") else "IMPROPER")


def insult(seen: Seen) -> Iterator[Found]:
    """Words that put down."""
    if found := seen.first("insult"):
        yield at(found, "block" if seen.relation.is_early() else "major")


def address(seen: Seen) -> Iterator[Found]:
    """Tu and vous: mixed, or not the usual one."""
    tu, vous = (_unquoted(seen, name) for name in ("tu", "vous"))
    usual = seen.relation.address
    if seen.language != "fr" or seen.is_to_several():
        return
    if usual == "vous" and tu and len(tu) > len(vous):
        yield at(tu[0], "major" if seen.relation.is_early() else "minor", "REGISTER")
    elif usual == "tu" and len(vous) > 1 and not tu:
        yield at(vous[0], "major", "REGISTER")
    elif len(tu) > 1 and len(vous) > 1:
        yield at(min(tu, vous, key=len)[0], "major", "REGISTER")


def _unquoted(seen: Seen, name: str) -> list[re.Match[str]]:
    """The places of a signal outside quotation marks: what somebody else says, to another."""
    quoted = [found.span() for found in _QUOTED.finditer(seen.folded)]
    return [
        found for found in seen.all(name)
        if not any(start <= found.start() < end for start, end in quoted)
    ]


RULES: tuple[Rule, ...] = (
    Rule("PER-4", "wrong-name", ("MISMATCH",), wrong_name),
    Rule("PER-6", "roles-swapped", ("MISMATCH",), roles_swapped, preview=True, severity="major"),
    Rule("CNS-1", "introduced-without-asking", ("NOCONSENT",), unasked_introduction,
         severity="major", kinds=("introduction",)),
    Rule("CNS-2", "exposes-people", ("NOCONSENT",), exposes),
    Rule("CNS-3", "betrays-a-confidence", ("NOCONSENT", "IMPROPER"), betrays,
         kinds=("introduction", "intro_request", "request")),
    Rule("SPM-4", "false-thread", ("FALSE_FAM",), false_thread),
    Rule("FAM-1", "forced-intimacy", ("FALSE_FAM",), forced_intimacy, stages=EARLY),
    Rule("FAM-3", "looks", ("IMPROPER",), looks),
    Rule("FAM-4", "insult", ("IMPROPER",), insult),
    Rule("REG-1", "tu-and-vous", ("REGISTER",), address, severity="major"),
)
