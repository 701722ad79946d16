"""The index of sent words holds nothing of what went to somebody who was forgotten."""

from __future__ import annotations

from datetime import datetime

from entregent.ingest import derive
from entregent.privacy.book import Book
from entregent.store import Store
from entregent.text.likeness import runs, sketch
from tests.ingest.derived import derived
from tests.ingest.toy import scratch, take
from tests.privacy.test_worlds import forget
from tests.store.worlds import AWA, BRUNO, DANA, OWNER, noon, view

LETTER = (
    "bonjour {}, nous avons retrouvé un vieux carnet de recettes sous la grande table de la"
    " salle de lecture et je pensais te le montrer"
)


def _found(store: Store) -> list[str]:
    near = view(store).near(sketch(runs(LETTER.format("toi"))), datetime(2000, 1, 1))
    return sorted(one.words for one in near)


def test_who_is_forgotten_leaves_no_runs_and_others_keep_theirs() -> None:
    lines = [
        OWNER,
        f"message|1|{DANA}>{AWA}|{noon(1)}|t1|{LETTER.format('Awa')}",
        f"message|2|{DANA}>{BRUNO}|{noon(2)}|t2|{LETTER.format('Bruno')}",
        f"message|3|{DANA}>{BRUNO}|{noon(3)}|t3|{LETTER.format('Bruno, dit Awa Petit')}",
    ]
    with scratch() as store, scratch() as never:
        take(store, "\n".join(lines))
        assert len(_found(store)) == 3
        assert forget(store, "email:awa@one.example", Book(bytes(range(32)))) is not None
        kept = _found(store)
        assert LETTER.format("Bruno") in kept
        assert not any("Awa" in words for words in kept)
        stale = "SELECT count(*) FROM shingle WHERE record NOT IN (SELECT id FROM record)"
        assert store.db.one(stale) == 0
        assert store.db.one(stale.replace("shingle", "sent")) == 0
        after = derived(store)
        derive.rebuild(store)
        assert derived(store) == after
        take(never, "\n".join([lines[0], lines[2]]))
        own = "SELECT run, wall FROM shingle ORDER BY run"
        assert set(never.db.rows(own)) <= set(store.db.rows(own))
