"""The vCard source: recognises address books, yields one `Card` a person."""

from __future__ import annotations

from collections.abc import Iterator

from entregent.files.claims import claims
from entregent.files.content_lines import content_lines
from entregent.files.errors import Refused
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.model.ids import RecordKey, record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import (
    Card,
    Handle,
    Noticed,
    Reason,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.vcard.cards import Outside, RawCard, Unclosed, cards
from entregent.sources.vcard.fields import (
    birthday_of,
    categories_of,
    kind_of_card,
    name_of,
    note_of,
    place_of,
    positions_of,
)
from entregent.sources.vcard.handles import ORDER, handles_of, uid_of
from entregent.sources.vcard.revisions import newest_revision
from entregent.text.folding import fold, one_line
from entregent.text.names import agree

NETWORK = "contacts"
_VERSIONS = frozenset({"2.1", "3.0", "4.0", ""})
_PACKAGE = ".abcddb"
"""The database inside a Mac's "Contacts Archive" (`Name.abbu`): claimed to say what to export."""
_SKIPPED = {"organisation": "vcard.organisation", "group": "vcard.group", "place": "vcard.place"}


class VCard:
    """Reads vCard files, alone or many in a tree."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name="vcard", title="vCard", network=NETWORK, yields=frozenset({"people"}),
            ask="vcard.ask",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By content; by name too when the file starts with something else."""
        seen = claims(tree, "vcard", (".vcf", ".vcard"), ("begin:vcard",))
        packages = tuple(
            entry.path for entry in tree.entries() if entry.path.lower().endswith(_PACKAGE)
        )
        if not seen:
            because = "vcard.because-package"
            return Recognition(60, because, packages) if packages else None
        sure = any(claim.sure for claim in seen)
        days = [day for claim in seen if (day := newest_revision(claim.head)) is not None]
        return Recognition(
            confidence=95 if sure else 60,
            because="vcard.because" if sure else "vcard.because-name",
            paths=(*(claim.path for claim in seen), *packages),
            as_of=max(days, default=None),
        )

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """Every card of the claimed files, in the order of paths, then of the file."""
        reader = _Reader(reading)
        for path in claimed.paths:
            if path.lower().endswith(_PACKAGE):
                yield Rejected(path=path, place="file", reason=Reason(code="vcard.package"))
                continue
            try:
                with tree.open(path) as stream:
                    found = cards(content_lines(stream, self._limits), self._limits)
                    yield from reader.file(path, found)
            except Refused as refusal:
                yield Rejected(path=path, place="file", reason=refusal.reason)


class _Reader:
    """One reading of a tree: remembers which UID stood for whom."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[str, tuple[str, frozenset[Handle]]] = {}

    def file(self, path: str, found: Iterator[RawCard | Unclosed | Outside]) -> Iterator[Yield]:
        """What one file says."""
        count = 0
        for item in found:
            if isinstance(item, Unclosed):
                count += 1
                yield _unclosed(path, item)
            elif isinstance(item, RawCard):
                count += 1
                yield from self._card(path, item)
            else:
                number, text = item
                reason = Reason(code="vcard.outside", params={"text": text[:80]})
                yield Noticed(path=path, place=f"line {number}", reason=reason)
        if not count:
            yield Noticed(path=path, place="", reason=Reason(code="vcard.none"))

    def _card(self, path: str, raw: RawCard) -> Iterator[Yield]:
        kind = kind_of_card(raw)
        if kind in _SKIPPED:
            name = one_line(raw.first("FN") or raw.first("ORG") or raw.place)[:80]
            reason = Reason(code=_SKIPPED[kind], params={"name": name})
            yield Noticed(path=path, place=raw.place, reason=reason)
            return
        version = raw.first("VERSION").strip()
        if version not in _VERSIONS:
            raw.notice(raw.line, "vcard.version", version=version[:20])
        name, handles = name_of(raw), handles_of(raw, self._reading.region)
        if name or any(handle.kind != "uid" for handle in handles):
            key, card = self._record(raw, name, handles)
            yield Said(key=key, record=card, path=path, place=raw.place)
        else:
            params = {"card": str(raw.number), "line": str(raw.line)}
            reason = Reason(code="vcard.nobody", params=params)
            yield Rejected(path=path, place=raw.place, reason=reason, raw=_written(raw))
        for number, reason in raw.notices:
            yield Noticed(path=path, place=f"card {raw.number}, line {number}", reason=reason)

    def _record(
        self, raw: RawCard, name: str, handles: tuple[Handle, ...]
    ) -> tuple[RecordKey, Card]:
        uid = uid_of(raw)
        if uid and self._is_anothers(uid, name, handles):
            raw.notice(raw.line, "vcard.uid-twice", uid=uid[:80])
            handles = tuple(handle for handle in handles if handle.kind != "uid")
            uid = ""
        card = Card(
            who=Who(name=name, handles=handles),
            network=NETWORK,
            positions=positions_of(raw),
            birthday=birthday_of(raw, self._reading.today),
            categories=categories_of(raw),
            place=place_of(raw),
            note=note_of(raw) if self._reading.words else "",
            photo=any(line.binary or line.value.strip() for line in raw.all("PHOTO")),
        )
        return _key(uid, card), card

    def _is_anothers(self, uid: str, name: str, handles: tuple[Handle, ...]) -> bool:
        """Whether a card read before holds this UID for somebody else (copied templates do)."""
        own = frozenset(handle for handle in handles if handle.kind != "uid")
        before = self._known.setdefault(uid, (name, own))
        return before[0] != name and not own & before[1] and agree(name, before[0]) == "different"


def _unclosed(path: str, card: Unclosed) -> Rejected:
    if card.more:
        reason = Reason(code="vcard.unclosed-more", params={"n": str(card.more)})
        return Rejected(path=path, place=f"line {card.line} and after", reason=reason)
    params = {"card": str(card.number), "line": str(card.line)}
    return Rejected(
        path=path,
        place=f"card {card.number}, line {card.line}",
        reason=Reason(code="vcard.unclosed", params=params),
    )


def _key(uid: str, card: Card) -> RecordKey:
    """UID when there is one; else the name and its first handle; else all that tells homonyms."""
    if uid:
        return record_key("card", NETWORK, "uid", uid)
    name = fold(card.who.name)
    for kind in ORDER:
        for handle in card.who.handles:
            if handle.kind == kind:
                return record_key("card", NETWORK, name, handle.kind, handle.key)
    houses = [fold(position.organisation) for position in card.positions]
    return record_key("card", NETWORK, name, *houses, card.birthday, card.place)


def _written(raw: RawCard) -> str:
    return "\n".join(f"{line.name}:{line.value}" for line in raw.lines)[:2000]
