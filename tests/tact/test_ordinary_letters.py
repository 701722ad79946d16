"""The letters of the invented world, between people who know each other, may leave as they are."""

from __future__ import annotations

from entregent.tact.lint import lint
from entregent.tact.model import Draft, Relation
from entregent.text.language import detect
from entregent.world.cast_far import FAR
from entregent.world.cast_near import NEAR
from entregent.world.crowd import crowd
from entregent.world.invented import SEED, STORIES
from entregent.world.script import read

KNOWN = Relation(exchanges=8, met=True, silent_days=20)
STOPPED = 0.01
"""Share of ordinary letters that a coach may stop without being switched off."""


def test_ordinary_letters_are_left_alone():
    cast = {**{one.id: one for one in (*NEAR, *FAR)}, **crowd(SEED, frozenset()).people}
    letters = sorted({
        line.text
        for story in STORIES
        for thread in read(story, cast)
        for line in thread.lines
        if detect(line.text) in {"en", "fr"}
    })
    stopped = [
        text for text in letters
        if lint(Draft(text, "follow_up", language=detect(text)), KNOWN).verdict != "send"
    ]
    assert len(letters) > 300
    assert len(stopped) <= STOPPED * len(letters), stopped
