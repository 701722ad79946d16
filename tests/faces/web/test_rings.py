"""The figure of the circles: everybody drawn, inside their ring, nothing but text from outside."""

from __future__ import annotations

from math import dist
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from entregent.faces.web.rings import Dot, rings

STATES = st.sampled_from(("rhythm", "quiet", "waits"))
LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=30)
CIRCLES = st.tuples(*(
    st.lists(st.builds(Dot, LETTERS, STATES), max_size=most) for most in (5, 10, 35, 101)
))
EDGES = (0, 92, 172, 242, 306)


@given(CIRCLES)
def test_everybody_is_drawn_within_their_ring(circles: tuple[list[Dot], ...]) -> None:
    figure = ET.fromstring(rings(circles, 'a sentence with "quotes" & <signs>'))
    assert figure.get("aria-label") == 'a sentence with "quotes" & <signs>'
    dots = [one for one in figure.iter("circle") if "dot" in str(one.get("class")).split()]
    assert len(dots) == sum(map(len, circles))
    away = sorted(dist((320, 320), (float(one.get("cx") or 0), float(one.get("cy") or 0)))
                  for one in dots)
    for place, some in enumerate(circles):
        within = [one for one in away if EDGES[place] < one < EDGES[place + 1]]
        assert len(within) == len(some)


@given(CIRCLES)
def test_names_stand_inside_the_fifteen_only(circles: tuple[list[Dot], ...]) -> None:
    figure = ET.fromstring(rings(circles, "said"))
    names = [one for one in figure.iter("text") if one.get("class") == "name"]
    assert len(names) == len(circles[0]) + len(circles[1])
    assert all(len(one.text or "") <= 12 for one in names)
