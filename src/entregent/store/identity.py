"""Ways of naming handed to the resolver, and the people it gives back.

unblocked / write_blocks      blocking keys of ways of naming that have none yet
spread(opened, links)         `temp.part`: whom the touched ways of naming may concern
load(opened) -> [Mention]     the living ways of naming of that part
verdicts(opened), clues(opened)
write(opened, resolution)     people of that part; `temp.changed`: who became somebody else
sweep(opened)                 forget ways of naming that no record holds any more
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from entregent.model.identity import Mention, OwnerClue, Resolution, Verdict
from entregent.model.ids import RecordKey
from entregent.model.records import Who
from entregent.store.core import Opened
from entregent.store.database import marks, parts
from entregent.store.journal import decisions
from entregent.store.tokens import identifier_block, token_of
from entregent.store.visible import shown_only, shown_or_twin

_WHO = msgspec.json.Decoder(Who)
_TEMPORARY = """
CREATE TEMP TABLE IF NOT EXISTS part (mention INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS edge (mention INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS changed (mention INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS redone (person INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS gone (person INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS poorer (person INTEGER PRIMARY KEY);
"""
LARGEST_PART = 0.25
"""Above this share of all ways of naming, all of them are resolved."""


# ------------------------------------------------------------------ blocking keys


def unblocked(opened: Opened, *, whole: bool) -> list[Mention]:
    """Living ways of naming without blocking keys: the touched ones, or all."""
    touched = "" if whole else "m.id IN (SELECT mention FROM touched_mention) AND"
    rows = opened.db.rows(
        f"SELECT m.id, m.who, m.scope, hex(m.key) FROM mention m WHERE {touched} m.uses > 0"
        " AND NOT EXISTS (SELECT 1 FROM block b WHERE b.mention = m.id)"
    )
    return [
        Mention(number, _WHO.decode(who), RecordKey(key.lower()), scope)
        for number, who, scope, key in rows
    ]


def write_blocks(opened: Opened, rows: Iterable[tuple[int, int]]) -> None:
    """Write (blocking key as 63 bits, mention) pairs."""
    opened.db.many("INSERT OR IGNORE INTO block VALUES (?, ?)", rows)


# ------------------------------------------------------------------ the part concerned


def spread(opened: Opened, links: Sequence[Sequence[int]], *, whole: bool) -> bool:
    """Fill `temp.part` from `temp.touched_mention`; whether it is everybody.

    The part is closed under shared blocking keys, present people, and `links` (groups of mentions
    that a verdict or the owner's clues put into one question).
    """
    db = opened.db
    db.script(_TEMPORARY)
    for table in ("part", "edge", "changed", "redone", "gone", "poorer"):
        db.run(f"DELETE FROM temp.{table}")
    total = db.one("SELECT count(*) FROM mention")
    if whole or _grow(opened, links, int(total * LARGEST_PART) + 100):
        db.run("DELETE FROM temp.part")
        db.run("INSERT INTO part SELECT id FROM mention")
        return True
    return False


def _grow(opened: Opened, links: Sequence[Sequence[int]], most: int) -> bool:
    """Grow the part step by step; True when it becomes too large to be worth it."""
    db = opened.db
    db.run("INSERT INTO edge SELECT mention FROM touched_mention")
    while True:
        db.run("INSERT OR IGNORE INTO part SELECT mention FROM edge")
        reached = db.rows(
            "SELECT o.mention FROM edge e CROSS JOIN block b ON b.mention = e.mention"
            " CROSS JOIN block o ON o.token = b.token WHERE o.mention NOT IN part"
            " UNION SELECT o.id FROM edge e CROSS JOIN mention m ON m.id = e.mention"
            " CROSS JOIN mention o ON o.person = m.person WHERE o.id NOT IN part"
        )
        new = {mention for (mention,) in reached}
        for group in links:
            if db.one(
                f"SELECT EXISTS (SELECT 1 FROM edge WHERE mention IN ({marks(group)}))", group
            ):
                new.update(group)
        db.run("DELETE FROM edge")
        db.many("INSERT INTO edge VALUES (?)", [(mention,) for mention in new])
        db.run("DELETE FROM edge WHERE mention IN (SELECT mention FROM part)")
        if not db.one("SELECT EXISTS (SELECT 1 FROM edge)"):
            return False
        if db.one("SELECT (SELECT count(*) FROM part) + (SELECT count(*) FROM edge)") > most:
            return True


# ------------------------------------------------------------------ what the resolver is given


def load(opened: Opened) -> list[Mention]:
    """The living ways of naming of the part, as the resolver reads them."""
    seen: dict[int, set[str]] = {}
    for mention, digest in opened.db.run(
        "SELECT s.mention, lower(hex(e.digest)) FROM seen_in s"
        " CROSS JOIN export e ON e.id = s.export"
        " WHERE s.mention IN part"
    ):
        seen.setdefault(mention, set()).add(digest)
    rows = opened.db.run(
        "SELECT m.id, m.who, lower(hex(m.key)), m.scope, m.cards, m.uses FROM part p"
        " CROSS JOIN mention m ON m.id = p.mention WHERE m.uses > 0"
    )
    nowhere: frozenset[str] = frozenset()
    return [
        Mention(
            number, _designated(opened, _WHO.decode(who)), RecordKey(key), scope,
            frozenset(seen[number]) if number in seen else nowhere, cards > 0, uses,
        )
        for number, who, key, scope, cards, uses in rows
    ]


def _designated(opened: Opened, who: Who) -> Who:
    """The naming with its anchor put as the key that is least today."""
    if not who.anchor:
        return who
    return msgspec.structs.replace(who, anchor=current(opened, who.anchor))


def current(opened: Opened, anchor: str) -> str:
    """The key under which the person of an anchor is known today; the anchor when it sleeps.

    Handles stand for themselves. A record that names several people stands for none of them.
    """
    if ":" in anchor:
        return anchor
    found = mention_of(opened, anchor)
    if found is None:
        return anchor
    key: bytes = opened.db.one("SELECT key FROM mention WHERE id = ?", (found,))
    return key.hex()


def mention_of(opened: Opened, key: str) -> int | None:
    """The way of naming that a key stands for: its own, or that of a record naming one person."""
    try:
        raw = bytes.fromhex(key)
    except ValueError:
        return None
    db = opened.db
    found: int | None = db.one("SELECT id FROM mention WHERE key = ? AND uses > 0", (raw,))
    if found is None:
        found = db.one(
            "SELECT n.mention FROM record r CROSS JOIN named n ON n.record = r.id AND n.alone"
            f" WHERE r.key = ? AND {shown_or_twin(opened, 'r.id')}",
            (raw,),
        )
    if found is None:
        found = db.one("SELECT id FROM mention WHERE digest = ? AND uses > 0", (raw,))
    return found


def anchored(opened: Opened, anchor: str) -> list[int]:
    """All ways of naming that an anchor of a decision stands for."""
    if ":" in anchor:
        return with_block(opened, token_of(identifier_block(anchor)))
    found = mention_of(opened, anchor)
    return [] if found is None else [found]


def verdict_links(opened: Opened) -> list[list[int]]:
    """For each verdict in force, the ways of naming it speaks of."""
    found = decisions(opened, "same", "apart", "owner", "not_owner")
    links = [
        [mention for anchor in decision.anchors for mention in anchored(opened, anchor)]
        for decision in found
    ]
    return [link for link in links if len(link) > 1]


def anchor_links(opened: Opened) -> list[list[int]]:
    """Ways of naming that designate somebody, each with whom it designates."""
    links: list[list[int]] = []
    for mention, who in opened.db.rows(
        "SELECT id, who FROM mention WHERE uses > 0 AND instr(who, '\"anchor\":')"
    ):
        if anchor := _WHO.decode(who).anchor:
            links.append([mention, *anchored(opened, anchor)])
    return links


def with_block(opened: Opened, token: int) -> list[int]:
    """The ways of naming that have one blocking key."""
    rows = opened.db.rows("SELECT mention FROM block WHERE token = ?", (token,))
    return [mention for (mention,) in rows]


def touches_part(opened: Opened, mentions: Sequence[int]) -> bool:
    """Whether one of these ways of naming stands in the part."""
    return any(
        opened.db.one(f"SELECT EXISTS (SELECT 1 FROM part WHERE mention IN ({marks(some)}))", some)
        for some in parts(mentions)
    )


def verdicts(opened: Opened) -> list[Verdict]:
    """What was decided about identity and stands, oldest first."""
    found = decisions(opened, "same", "apart", "owner", "not_owner")
    return [
        Verdict(decision.kind, tuple(current(opened, anchor) for anchor in decision.anchors))
        for decision in found
        if decision.kind in {"same", "apart", "owner", "not_owner"}
    ]


def clues(opened: Opened) -> list[OwnerClue]:
    """What visible archives say about their owner, sorted."""
    rows = opened.db.rows(
        "SELECT DISTINCT network, name, handle FROM owner_fact"
        f" WHERE {shown_only(opened, 'record')} ORDER BY network, name, handle"
    )
    return [OwnerClue(network, name, handle) for network, name, handle in rows]


def egos(opened: Opened) -> list[int]:
    """The ways of naming that are the owner today."""
    return [mention for (mention,) in opened.db.rows("SELECT id FROM mention WHERE ego = 1")]


def said_owner(opened: Opened) -> list[int]:
    """The ways of naming that the owner called their own."""
    return [
        mention
        for decision in decisions(opened, "owner")
        for anchor in decision.anchors
        for mention in anchored(opened, anchor)
    ]


def with_handles(opened: Opened, handles: Iterable[str]) -> list[int]:
    """The ways of naming that hold one of these handles (a few others may be among them)."""
    return [
        mention
        for handle in sorted(set(handles))
        for mention in with_block(opened, token_of(identifier_block(handle)))
    ]


# ------------------------------------------------------------------ what it gives back


def write(opened: Opened, resolution: Resolution, *, whole: bool, keep_ego: bool) -> None:
    """Write the people of the part, and what that changed.

    `temp.changed`: mentions whose person or owner mark changed; `temp.poorer`: people who lost one;
    `temp.redone` and `temp.gone`: people who are, and who are no more.

    A person keeps its number when one of its mentions stays. `keep_ego` is for a part without the
    owner, where a resolver that sees nobody else must not name one.
    """
    db = opened.db
    before = {
        number: (person, ego)
        for number, person, ego in db.run(
            "SELECT m.id, m.person, m.ego FROM part p CROSS JOIN mention m ON m.id = p.mention"
        )
    }
    db.run("INSERT OR IGNORE INTO gone SELECT DISTINCT m.person FROM part p CROSS JOIN mention m"
           " ON m.id = p.mention WHERE m.person IS NOT NULL")
    following = (db.one("SELECT max(id) FROM person") or 0) + 1
    db.run("DELETE FROM person WHERE id IN (SELECT person FROM gone)")
    claimed: set[int] = set()
    people: list[tuple[object, ...]] = []
    after: dict[int, tuple[int | None, int]] = {}
    for cluster in resolution.clusters:
        old = {before[mention][0] for mention in cluster.mentions} - claimed - {None}
        number = min(cast("set[int]", old), default=0)
        if not number:
            number, following = following, following + 1
        claimed.add(number)
        ego = int(cluster.is_ego and not keep_ego)
        people.append((number, bytes.fromhex(cluster.key), cluster.name, ego))
        after.update((mention, (number, ego)) for mention in cluster.mentions)
    db.many("INSERT INTO person VALUES (?, ?, ?, ?)", people)
    db.many("INSERT INTO redone VALUES (?)", [(row[0],) for row in people])
    db.run("DELETE FROM gone WHERE person IN (SELECT person FROM redone)")
    db.run("DELETE FROM detail WHERE person IN (SELECT person FROM gone)")
    moved = [
        (*after.get(mention, (None, 0)), mention)
        for mention, was in before.items()
        if after.get(mention, (None, 0)) != was
    ]
    db.many("UPDATE mention SET person = ?, ego = ? WHERE id = ?", moved)
    db.many("INSERT INTO changed VALUES (?)", [(row[-1],) for row in moved])
    left = {before[row[-1]][0] for row in moved} - {None}
    db.many("INSERT INTO poorer VALUES (?)", [(person,) for person in left])
    _write_reasons(opened, resolution, whole=whole)


def _write_reasons(opened: Opened, resolution: Resolution, *, whole: bool) -> None:
    """Write why mentions stand together or apart, and which handles prove nothing."""
    db = opened.db
    if whole:
        for table in ("joined", "shared", "doubt"):
            db.run(f"DELETE FROM {table}")
        db.many("INSERT OR IGNORE INTO doubt VALUES (?)", [(one,) for one in resolution.doubts])
    else:
        db.run("DELETE FROM joined WHERE a IN part OR b IN part")
        db.run(
            "DELETE FROM shared WHERE token IN ("
            " SELECT b.token FROM part p CROSS JOIN block b ON b.mention = p.mention)"
        )
    db.many(
        "INSERT OR IGNORE INTO joined VALUES (?, ?, ?, ?, ?)",
        [
            (why.a, why.b, apart, why.rule, why.on)
            for apart, reasons in ((0, resolution.joined), (1, resolution.held_apart))
            for why in reasons
        ],
    )
    db.many(
        "INSERT OR IGNORE INTO shared VALUES (?, ?, ?)",
        [
            (handle, why, token_of(identifier_block(handle)))
            for handle, why in resolution.shared.items()
        ],
    )


def sweep(opened: Opened) -> None:
    """Forget touched ways of naming that no record holds any more, also unseen ones."""
    db = opened.db
    db.script("CREATE TEMP TABLE IF NOT EXISTS idle (mention INTEGER PRIMARY KEY);")
    db.run("DELETE FROM temp.idle")
    db.run(
        "INSERT INTO idle SELECT t.mention FROM touched_mention t"
        " WHERE NOT EXISTS (SELECT 1 FROM named n WHERE n.mention = t.mention)"
    )
    for table in ("block", "seen_in"):
        db.run(f"DELETE FROM {table} WHERE mention IN (SELECT mention FROM idle)")
    db.run("DELETE FROM mention WHERE id IN (SELECT mention FROM idle)")
