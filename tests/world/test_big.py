"""The big world at a small size: faithful, complete, kept when nothing changed."""

from __future__ import annotations

import mailbox
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.world import big
from entregent.world.big import BigWorld, build_big, generator_digest, linkedin_archive
from entregent.world.big_people import crowd, shares
from tests.world.reading import blocks, dicts, mails, member, messages, unfolded, values


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> BigWorld:
    return build_big(tmp_path_factory.mktemp("big"), people=300, interactions=5_000)


def named(world: BigWorld, suffix: str) -> Path:
    return next(path for path in world.files if path.suffix == suffix)


def test_it_holds_what_it_says(small: BigWorld) -> None:
    network, box = named(small, ".zip"), named(small, ".mbox")
    assert len(messages(network)) == small.counts["messages"]
    assert len(dicts(member(network, "Connections.csv"))) == small.counts["connections"]
    assert len(dicts(member(network, "Invitations.csv"))) == small.counts["invitations"]
    assert len(mails(box)) == small.counts["mails"]
    events = list(blocks(unfolded(named(small, ".ics")), "VEVENT"))
    assert len(events) == small.counts["events"]
    cards = list(blocks(unfolded(named(small, ".vcf")), "VCARD"))
    assert len(cards) == small.counts["cards"]
    assert small.counts["interactions"] == 5_000
    assert small.counts["people"] == 300
    assert small.counts["mails"] == 1_250


def test_the_standard_mailbox_agrees(small: BigWorld) -> None:
    box = mailbox.mbox(str(named(small, ".mbox")), create=False)
    assert len(box) == small.counts["mails"]
    box.close()


def test_headers_are_those_of_the_invented_world(small: BigWorld, files: dict[str, Path]) -> None:
    for name in ("messages.csv", "Connections.csv", "Invitations.csv", "Profile.csv"):
        ours, theirs = (
            list(dicts(member(path, name))[0]) for path in (named(small, ".zip"), files["network"])
        )
        assert ours == theirs, name


def test_a_few_partners_carry_most_of_it(small: BigWorld) -> None:
    partners = Counter(
        row["FROM"] if row["TO"] == small.owner else row["TO"]
        for row in messages(named(small, ".zip"))
    )
    top = sum(count for _, count in partners.most_common(30))
    assert 0.4 < top / small.counts["messages"] < 0.95
    assert len(partners) > 100


def test_lengths_follow_what_people_write(small: BigWorld) -> None:
    sizes = sorted(len(row["CONTENT"]) for row in messages(named(small, ".zip")))
    assert 60 < sizes[len(sizes) // 2] < 320
    assert sizes[-1] > 1_000
    assert sizes[0] < 80


def test_time_runs_forward_over_eight_years(small: BigWorld) -> None:
    found = messages(named(small, ".zip"))
    years = Counter(row["DATE"][:4] for row in found)
    assert set(years) <= {str(year) for year in range(2018, 2027)}
    assert len(years) >= 8
    by_talk: dict[str, list[str]] = {}
    for row in found:
        by_talk.setdefault(row["CONVERSATION ID"], []).append(row["DATE"])
    assert all(days == sorted(days) for days in by_talk.values())


def test_threads_of_mail_hold_together(small: BigWorld) -> None:
    seen = set()
    for mail in mails(named(small, ".mbox")):
        if mail["In-Reply-To"]:
            assert mail["In-Reply-To"] in seen
        assert mail["Message-ID"] not in seen
        seen.add(mail["Message-ID"])
    assert sum(bool(mail["List-Id"]) for mail in mails(named(small, ".mbox"))) == 250


def test_guests_are_known_by_mail(small: BigWorld) -> None:
    guests = {
        value
        for event in blocks(unfolded(named(small, ".ics")), "VEVENT")
        for value in values(event, "ATTENDEE")
    }
    assert all(guest.startswith("mailto:") and guest.endswith(".example") for guest in guests)


def test_the_same_seed_gives_the_same_bytes(small: BigWorld, tmp_path: Path) -> None:
    again = build_big(tmp_path / "again", people=300, interactions=5_000)
    for one, other in zip(small.files, again.files, strict=True):
        if one.suffix == ".zip":  # compressed by this machine's zlib: members are compared
            assert member(one, "messages.csv") == member(other, "messages.csv")
        else:
            assert one.read_bytes() == other.read_bytes()


def test_a_kept_folder_is_used_again_only_when_equal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build_big(tmp_path, people=40, interactions=300)
    card = named(first, ".vcf")
    card.write_text("kept", "utf-8")
    assert build_big(tmp_path, people=40, interactions=300) == first
    assert card.read_text("utf-8") == "kept"
    build_big(tmp_path, people=41, interactions=300)
    assert card.read_text("utf-8") != "kept"
    card.write_text("kept", "utf-8")
    monkeypatch.setattr(big, "generator_digest", lambda: "another generator")
    build_big(tmp_path, people=41, interactions=300)
    assert card.read_text("utf-8") != "kept"
    assert len(generator_digest()) == 32


def test_a_broken_mark_is_no_mark(tmp_path: Path) -> None:
    first = build_big(tmp_path, people=40, interactions=300)
    (tmp_path / big.MADE_BY).write_text("[not json", "utf-8")
    assert build_big(tmp_path, people=40, interactions=300) == first


def test_progress_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(big, "STEP", 50)
    told: list[tuple[str, int, int]] = []
    build_big(tmp_path, people=40, interactions=600, progress=lambda *said: told.append(said))
    assert {what for what, _, _ in told} == {"messages", "mails", "events"}
    assert all(0 <= done <= total for _, done, total in told)


def test_too_small_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least ten people"):
        build_big(tmp_path, people=9, interactions=10)


def test_an_archive_of_a_given_size(tmp_path: Path) -> None:
    made = linkedin_archive(tmp_path, connections=120, messages=700)
    (path,) = made.files
    assert len(dicts(member(path, "Connections.csv"))) == 120
    assert len(messages(path)) == 700 == made.counts["messages"]


@given(st.lists(st.integers(0, 10**7), max_size=60), st.integers(0, 10**6))
def test_shares_add_up(weights: list[int], total: int) -> None:
    found = shares(weights, total)
    assert len(found) == len(weights)
    assert all(share >= 0 for share in found)
    assert sum(found) == (total if sum(weights) else 0)


def test_people_are_distinct_by_handle() -> None:
    people = crowd(2_000, 3)
    for of in ("email", "slug"):
        known = [getattr(one, of) for one in people if getattr(one, of)]
        assert len(known) == len(set(known)), of
    names = Counter(one.name for one in people)
    assert sum(count > 1 for count in names.values()) < 100
