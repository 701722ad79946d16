"""The words: every person of the story speaks in their own, and nothing is left unfilled."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from entregent.world import (
    cast_far,
    cast_near,
    crowd,
    names,
    trades,
    words_en,
    words_fr,
    words_noise,
)
from entregent.world.invented import STORIES
from entregent.world.lives import LIVES
from entregent.world.persona import Persona
from entregent.world.script import read
from entregent.world.talk import recipes
from tests.world.reading import is_human, mails, messages, own_words

CAST: dict[str, Persona] = {one.id: one for one in (*cast_near.NEAR, *cast_far.FAR)}
THREADS = [thread for story in STORIES for thread in read(story, CAST)]


# Who began with vous (mehdi, linh), or is told of several people at once.
SEVERAL = {"luc", "mehdi", "dominique", "linh", "pierre-lille", "samuel"}


def shingles(text: str) -> set[tuple[str, ...]]:
    found = re.findall(r"\w+", text.lower())
    return {tuple(found[at : at + 4]) for at in range(len(found) - 3)}


def test_no_two_threads_of_the_story_look_alike() -> None:
    by_person: dict[str, list[set[tuple[str, ...]]]] = defaultdict(list)
    for thread in THREADS:
        others = {who for line in thread.lines for who in (line.author, *line.to)} - {"me"}
        told = shingles(" ".join(line.text for line in thread.lines))
        for key in others:
            by_person[key].append(told)
    for key, told in by_person.items():
        for one, other in combinations(told, 2):
            assert len(one & other) <= 0.15 * max(1, min(len(one), len(other))), key


def test_nobody_of_the_story_says_a_sentence_twice() -> None:
    said = Counter(line.text for thread in THREADS for line in thread.lines if len(line.text) > 25)
    assert [text for text, count in said.items() if count > 1] == []


def test_everybody_of_the_cast_speaks_or_is_kept_in_a_book() -> None:
    speaking = {line.author for thread in THREADS for line in thread.lines} - {"me"}
    assert {key for key in CAST if key not in speaking} == {"nicolas-chaudiere"}
    assert set(LIVES) <= set(CAST)
    assert len(CAST) > 45


def test_tu_and_vous_are_kept() -> None:
    """In threads with one partner who is said vous, nobody says tu, and the reverse."""
    tu = re.compile(r"\b(?:tu|toi|tes|ton|ta)\b|\bt'", re.IGNORECASE)
    vous = re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
    for thread in THREADS:
        others = {who for line in thread.lines for who in (line.author, *line.to)} - {"me"}
        person = CAST[next(iter(others))]
        if len(others) > 1 or person.lang == "en":
            continue
        text = re.sub(r"«[^»]*»", "", " ".join(line.text for line in thread.lines))
        wrong = (vous if person.tu else tu).findall(text)
        assert not wrong or person.id in SEVERAL, (person.id, thread.title, wrong, text[:80])


def test_english_is_written_to_those_who_write_it() -> None:
    french = re.compile(r"\b(?:je|vous|merci|bonjour|avec)\b", re.IGNORECASE)
    for thread in THREADS:
        if thread.lang == "en":
            for line in thread.lines:
                assert not french.search(line.text), line.text


def test_nothing_is_left_unfilled(files: dict[str, Path]) -> None:
    found = messages(files["network"])
    texts = [row["CONTENT"] for row in found if "spinmail" not in row["CONTENT"]]
    texts += [own_words(mail) for mail in mails(files["mail"]) if is_human(mail)]
    for text in texts:
        assert not re.search(r"[{}|\[\]]", text), text
        assert not re.search(r"\b(?:de|à) les? (?!dire|faire|voir|savoir)\w{3}", text), text
        assert not re.search(r" ,|\.\.(?!\.)|  ", text), text


def test_french_stops_have_their_space(files: dict[str, Path]) -> None:
    french = re.compile(r"\b(?:je|vous|tu|le|la|les|est|merci|une|pour)\b", re.IGNORECASE)
    english = re.compile(r"\b(?:the|you|is|and|of)\b", re.IGNORECASE)
    checked = 0
    for row in messages(files["network"]):
        text = row["CONTENT"]
        if "spinmail" in text or english.search(text) or not french.search(text):
            continue
        checked += 1
        assert not re.search(r"\w[?!;:](?:\s|$)", re.sub(r"https?:\S+", "", text)), text
    assert checked > 1_000


def test_there_are_many_recipes_of_each_kind() -> None:
    for lang, least in (("fr", 20), ("en", 12)):
        for channel in ("li", "mail"):
            assert len(recipes(lang, channel)) >= least * 0.7, (lang, channel)
        for kind in ("jan", "first", "change"):
            assert recipes(lang, "li", kind)


def test_names_come_from_many_places() -> None:
    assert len(names.ALL) >= 15
    given = {name for origin in names.ALL for name in (*origin.women, *origin.men)}
    families = {name for origin in names.ALL for name in origin.families}
    assert len(given) > 250
    assert len(families) > 230
    assert {"de La Tour", "Nguyễn", "N'Diaye", "Le Goff", "Ould Ahmed", "O'Rourke"} <= families


def test_names_in_the_crowd_are_two_only_on_purpose() -> None:
    made = crowd.crowd(2026, frozenset())
    counts = Counter(one.full for one in made.people.values())
    doubled = {name for name, count in counts.items() if count > 1}
    assert doubled == {made.people[one].full for one, _ in made.homonyms}


def test_every_trade_has_something_to_say() -> None:
    for trade in trades.TRADES:
        assert len(trade.subjects) >= 4, trade.code
        assert len(trade.papers) >= 3, trade.code
        assert len(trade.firms) >= 4, trade.code
    for person in CAST.values():
        assert trades.trade_of(person.trade), person.id


@pytest.mark.parametrize("block", [words_noise.PITCHES, words_noise.RECEIVED, words_noise.GIVEN])
def test_items_have_all_their_parts(block: tuple[tuple[str, ...], ...]) -> None:
    assert len({len(item) for item in block}) == 1


def test_the_words_stay_small() -> None:
    folder = Path(words_fr.__file__).parent
    data = [*folder.glob("stories_*.py"), *folder.glob("words_*.py"), *folder.glob("cast_*.py")]
    data += [folder / "names.py", folder / "trades.py"]
    assert Path(words_en.__file__) in data
    assert sum(path.stat().st_size for path in data) < 200_000
