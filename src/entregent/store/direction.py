"""Which way an exchange went, seen from the owner: one expression for the rollup and for pages.

An author who is the owner: out, to everybody else. The owner among the others: in, from the author.
Calls and gatherings: joint, when the owner took part or when the file is the owner's own calendar,
telephone or journal. What the source says itself (`incoming`) stands in for an owner it does not
name. Neither: NULL, an exchange among third parties. So is what somebody wrote who was forgotten.
"""

from __future__ import annotations

from entregent.measure.weights import GATHERINGS

OWN_NETWORKS = ("calendar", "phone", "journal")
"""Networks whose files are kept by the owner and tell of the owner's own hours."""

_GATHERED = ", ".join(f"'{kind}'" for kind in sorted(GATHERINGS))
_OWN = ", ".join(f"'{network}'" for network in OWN_NETWORKS)

FACING = """
SELECT n.record, max(n.role = 0 AND m.ego) AS by_ego, max(n.role = 0 AND NOT m.ego) AS by_alter,
  max(m.ego) AS with_ego, count(DISTINCT m.person) AS people, count(*) AS namings
"""
"""Columns of `f`, over `named n` and `mention m`, grouped by `n.record`."""

DIRECTION = f"""
CASE
  WHEN i.kind IN ({_GATHERED}) THEN
    CASE WHEN f.with_ego OR i.incoming IS NOT NULL OR i.network IN ({_OWN}) THEN 'joint' END
  WHEN i.unsigned THEN NULL
  WHEN f.by_ego THEN 'out'
  WHEN f.by_alter AND i.incoming = 0 THEN CASE WHEN p.role <> 0 THEN 'out' END
  WHEN f.by_alter THEN CASE WHEN p.role = 0 AND (f.with_ego OR i.incoming = 1) THEN 'in' END
  WHEN i.incoming = 1 THEN 'in'
  WHEN i.incoming = 0 THEN 'out'
  WHEN f.with_ego OR i.network IN ({_OWN}) THEN 'joint'
END"""
"""Of `interaction i`, `f` (see `FACING`) and `p.role`, the least role of the alter in it."""

PEOPLE = "max(i.people, f.people + i.erased + (f.with_ego = 0), 2)"
"""How many took part, the owner included, whether named or not."""
