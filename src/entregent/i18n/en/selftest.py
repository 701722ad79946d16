"""The test by one's own past."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "With whom will there be an exchange? The test by your own past",
    "what": (
        ("On {n} earlier day, knowing nothing of what followed, ten people at most were named. "
         "Then the next {horizon} days were looked at: was there an exchange both ways?"),
        ("On {n} earlier days, knowing nothing of what followed, ten people at most were named. "
         "Then the next {horizon} days were looked at: was there an exchange both ways?"),
    ),
    "chance": "The learned chance: right {right} times out of {named}, {share} "
              "(between {low} and {high}).",
    "recency": "Latest contact first: {right} out of {named}, {share} "
               "(between {low} and {high}).",
    "frequency": "Most frequent first: {right} out of {named}, {share} "
                 "(between {low} and {high}).",
    "verdict-better": "For you, the learned chance names better than both plain rules.",
    "verdict-alike": "The intervals overlap: for you, nothing proves that it names better or worse "
                     "than the plain rules.",
    "verdict-worse": "For you, a plain rule named better: trust that one rather.",
    "limits": "Only what was imported counts. An exchange in person can be noted in the journal.",
    "few": "Too few to tell: the test needs twenty people named at least, on days when five were "
           "known already.",
    "few-do": "A year of messages or of a calendar, imported, is enough most of the time.",
    "bins": "What was said, what came",
    "bin": "Between {low} and {high}, {people} times: {said} said on average, "
           "{share} came ({came}).",
}
