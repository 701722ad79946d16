"""People of the program's own resolution, as records to be asked about."""

from __future__ import annotations

from entregent.app.identity_weights import shipped
from entregent.model.identity import OwnerClue
from entregent.people.decide import resolve
from entregent.people.gathered import records_of
from entregent.people.record import Record
from tests.people.mentions import mention, numbered, resolved


def test_a_person_is_one_record_and_the_owner_none() -> None:
    mentions = numbered([
        mention("Nolwenn Abgrall", "email:na@un.example", "phone:+33612345678"),
        mention("N. Abgrall", "email:na@un.example", "email:contact@un.example"),
        mention("Moi Même", "email:moi@ici.example"),
    ])
    result = resolved(mentions, (), [OwnerClue("mail", "", "email:moi@ici.example")])
    (record,) = records_of(result, mentions)
    assert record == Record(
        record.id, names=("N. Abgrall", "Nolwenn Abgrall"), emails=("na@un.example",),
        phones=("+33612345678",),
    )
    assert record.id in {cluster.key for cluster in result.clusters}


def test_two_profiles_of_one_export_are_no_question() -> None:
    profiles = ("profile:linkedin.com/in/nabgrall", "profile:linkedin.com/in/nolwenn-7")
    for exports, asked in (("a", 0), ("", 1)):
        mentions = numbered([
            mention("Pierre Martin", one, scope="linkedin", exports=exports) for one in profiles
        ])
        found = resolve(records_of(resolved(mentions), mentions), (), shipped())
        assert len(found.clusters) == 2
        assert len(found.questions) == asked
