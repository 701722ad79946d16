"""The method: one folder a practice of the article, each a question asked of one's own data.

`BUILTIN` names the practices of the house in the article's order; a module is imported when its
practice is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping

BUILTIN: Mapping[str, str] = {
    "paper": "entregent.practices.paper.practice:PRACTICE",
    "attitude": "entregent.practices.attitude.practice:PRACTICE",
    "tact": "entregent.practices.tact.practice:PRACTICE",
    "culture": "entregent.practices.culture.practice:PRACTICE",
    "appearance": "entregent.practices.appearance.practice:PRACTICE",
    "involvement": "entregent.practices.involvement.practice:PRACTICE",
    "collection": "entregent.practices.collection.practice:PRACTICE",
    "mix": "entregent.practices.mix.practice:PRACTICE",
    "engagement": "entregent.practices.engagement.practice:PRACTICE",
    "humanity": "entregent.practices.humanity.practice:PRACTICE",
    "collective": "entregent.practices.collective.practice:PRACTICE",
}
