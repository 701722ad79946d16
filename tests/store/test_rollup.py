"""Which way, how much, on which day: every case of a direction, and what groups leave."""

from __future__ import annotations

from datetime import date
from math import sqrt

import pytest

from entregent.files.tree import SingleFile
from entregent.ingest.recognise import Recognised, Unit
from entregent.ingest.run import import_units
from entregent.model.ids import record_key
from entregent.model.ports import Recognition
from entregent.model.records import Handle, Interaction, Moment, OwnerFact, Said, Who
from entregent.model.ties import DayRow
from tests.ingest.toy import Toy, options, scratch
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, view, world


class Given(Toy):
    """Says what it is given."""

    __slots__ = ("_said",)

    def __init__(self, *said) -> None:
        super().__init__()
        object.__setattr__(self, "_said", said)

    def read(self, tree, claimed, reading):
        yield from self._said


def person(name: str, address: str = "") -> Who:
    address = address or f"{name.partition(' ')[0].lower()}@one.example"
    return Who(name=name, handles=(Handle(kind="email", key=address),))


ME = person("Dana Ferrand")
THEM = person("Awa Petit")
THIRD = person("Bruno Moreau")


def store_with(*interactions: Interaction, owner: bool = True):
    said = [
        Said(key=record_key("i", str(at)), record=one, path="a.toy", place=f"row {at}")
        for at, one in enumerate(interactions)
    ]
    if owner:
        fact = OwnerFact(network="mail", field="email", value="x", handle=ME.handles[0])
        said.append(Said(key=record_key("o"), record=fact, path="a.toy", place="row 0"))
    store = scratch()
    tree = SingleFile("a.toy", b"x")
    unit = Unit(tree, Given(*said), Recognition(90, "", ("a.toy",)), "a.toy")
    import_units(store, Recognised(units=[unit]), options())
    return store


def rows(store) -> list[tuple[str, str, float, int]]:
    names = {one.id: one.name.split()[0] for one in view(store).alters()}
    return sorted(
        (names[row.person], row.direction, round(row.weight, 6), row.n)
        for row in view(store).rollup()
    )


AT = Moment(at=1_700_000_000)


@pytest.mark.parametrize(
    ("author", "others", "changes", "expected"),
    [
        (ME, (THEM,), {}, [("Awa", "out", 1, 1)]),
        (THEM, (ME,), {}, [("Awa", "in", 1, 1)]),
        (ME, (THEM, THIRD), {}, [("Awa", "out", 0.707107, 1), ("Bruno", "out", 0.707107, 1)]),
        (THEM, (ME, THIRD), {}, [("Awa", "in", 0.707107, 1)]),
        (THEM, (THIRD,), {}, []),
        (THEM, (THIRD,), {"incoming": True}, [("Awa", "in", 0.707107, 1)]),
        (THEM, (THIRD,), {"incoming": False}, [("Bruno", "out", 0.707107, 1)]),
        (None, (THEM,), {"incoming": True}, [("Awa", "in", 1, 1)]),
        (None, (THEM,), {"incoming": False}, [("Awa", "out", 1, 1)]),
        (None, (THEM,), {}, []),
        (None, (THEM,), {"network": "journal", "kind": "letter"}, [("Awa", "joint", 3, 1)]),
        (None, (THEM, ME), {"kind": "meeting"}, [("Awa", "joint", 5, 1)]),
        (THEM, (ME,), {"kind": "meeting"}, [("Awa", "joint", 5, 1)]),
        (None, (THEM, THIRD), {"kind": "meeting"}, []),
        (None, (THEM,), {"kind": "meeting", "network": "calendar"}, [("Awa", "joint", 5, 1)]),
        (None, (THEM,), {"kind": "meal", "network": "journal"}, [("Awa", "joint", 6, 1)]),
        (None, (THEM,), {"kind": "call", "network": "phone", "seconds": 60},
         [("Awa", "joint", 1, 1)]),
        (None, (THEM,), {"kind": "call", "incoming": True, "seconds": 600},
         [("Awa", "joint", 3, 1)]),
        (THEM, (ME,), {"human": False, "auto": "list"}, [("Awa", "in", 0, 1)]),
        (THEM, (ME,), {"kind": "reaction"}, [("Awa", "in", 0, 1)]),
        (ME, (THEM,), {"people": 12}, [("Awa", "out", round(1 / sqrt(11), 6), 1)]),
        (ME, (THEM,), {"people": 13}, [("Awa", "out", round(1 / 12, 6), 1)]),
        (ME, (THEM,), {"people": 31}, [("Awa", "out", 0, 1)]),
        (ME, (THEM,), {"people": 10**18}, [("Awa", "out", 0, 1)]),
        (ME, (THEM, ME), {}, [("Awa", "out", 1, 1)]),
        (ME, (THEM, person("A. Petit", "awa@one.example")), {}, [("Awa", "out", 1, 1)]),
        (ME, (THEM,), {"at": None}, []),
        (ME, (THEM,), {"at": Moment(at=10**17)}, []),
    ],
)
def test_directions_and_weights(author, others, changes, expected):
    fields = {"at": AT, "kind": "message", "network": "mail", **changes}
    with store_with(Interaction(author=author, others=others, **fields)) as store:
        assert rows(store) == expected


def test_human_and_automatic_exchanges_of_a_day_are_counted_apart():
    fields = {"at": AT, "kind": "message", "network": "mail", "author": THEM, "others": (ME,)}
    with store_with(
        Interaction(**fields, words=10), Interaction(**fields, words=20, subject="again"),
        Interaction(**fields, human=False, words=500),
    ) as store:
        awa = key_of(store, "awa petit")
        day = date(2023, 11, 14)
        assert list(view(store).rollup()) == [
            DayRow(awa, day, "mail", "message", "in", 1, 0.0, 500, 0),
            DayRow(awa, day, "mail", "message", "in", 2, 2.0, 30, 0),
        ]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (Moment(at=1_700_000_000 - 1), "2023-11-14"),
        (Moment(at=1_700_002_800), "2023-11-15"),  # 23:00 UTC is midnight in Paris
        (Moment(at=1_700_002_800, zone="floating"), "2023-11-14"),
        (Moment(at=1_699_920_000, precision="day"), "2023-11-14"),
        (Moment(at=1_699_920_000, precision="month"), "2023-11-01"),
        (Moment(at=1_699_920_000, precision="year"), "2023-01-01"),
        (Moment(at=-62_135_596_800, precision="day"), "0001-01-01"),
        (Moment(at=253_402_300_799, zone="floating"), "9999-12-31"),
    ],
)
def test_the_local_day(moment, day):
    record = Interaction(at=moment, kind="message", network="mail", author=THEM, others=(ME,))
    with store_with(record) as store:
        assert [row.day.isoformat() for row in view(store).rollup()] == [day]


def test_within_a_period_and_in_order():
    from entregent.model.when import Period

    lines = [f"message|{day}|{who}>{DANA}|{noon(day)}|t|hello" for day in (3, 1, 2)
             for who in (AWA,)] + [f"message|9|{BRUNO}>{DANA}|{noon(2)}|u|hello"]
    with world(*lines) as store:
        everything = list(view(store).rollup())
        assert everything == sorted(everything, key=lambda row: (row.person, row.day))
        period = Period(date(2023, 11, 2), date(2023, 11, 3))
        within = list(view(store).rollup(period))
        assert [(row.day.day, row.n) for row in within] == [(2, 1), (2, 1)]
        assert [row.person for row in within] == sorted({row.person for row in everything})


def test_without_an_owner_nothing_has_a_direction():
    record = Interaction(at=AT, kind="message", network="mail", author=THEM, others=(ME,))
    with store_with(record, owner=False) as store:
        assert rows(store) == []
        assert {one.name for one in view(store).alters()} == {"Awa Petit", "Dana Ferrand"}
