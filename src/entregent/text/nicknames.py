"""Short forms of given names that do not begin alike, French and English: Bob is Robert.

Short forms that begin like their name (Alex, Ben, Phil) need no table.
"""

from __future__ import annotations

from entregent.text.names import fold

_GROUPS = (
    "robert bob bobby rob robbie bert", "william bill billy will liam guillaume",
    "richard dick rick ricky", "john jack johnny jean", "james jim jimmy jamie jacques",
    "charles chuck charlie", "henry harry hank henri", "edward ted ned eddie edouard",
    "theodore ted teddy theo", "anthony tony antoine", "margaret peggy meg maggie greta daisy",
    "elizabeth liz lizzie beth betty betsy eliza lisa elisabeth babette",
    "catherine kate katie kathy cathy kit katharine katherine katja",
    "mary molly polly mae marie maria", "sarah sally sadie", "dorothy dot dolly dorothee",
    "helen nell nelly ellen helene", "eleanor nell nora ellie leonore", "ann nan nancy anne anna",
    "alexander alexandre alexandra sacha sasha sandy sandra lex", "frederick fritz fred frederic",
    "francis frank francois", "lawrence larry laurent", "gerald jerry gerry gerard",
    "joseph jo joe joey jose", "abigail gail", "amelia milly melie", "patricia pat trish tricia",
    "susan sue suzy suzanne", "virginia ginny virginie", "jean-baptiste jb", "jean-francois jeff",
    "emmanuel manu manuel", "emmanuelle manu", "veronique vero ronnie veronica",
    "dominique dom nico", "stephane steph stefan steven stephen", "nicolas nico klaus nick",
    "bernadette detty babeth", "jacqueline jackie", "augustin gus", "maximilien max",
    "hippolyte polo", "mathilde tilda", "marguerite margot", "isabelle zabou belle",
    "christophe kit chris", "antoinette toinette nettie",
    "michael mike mick micky mikey michel michal", "daniel dan danny",
    "johannes hans hannes johann",
    "josef sepp joseph", "friedrich fritz frieder", "heinrich heinz heiner", "ludwig lutz ludo",
    "katharina kathi kathrin", "francisco paco pancho curro fran", "jose pepe", "ignacio nacho",
    "enrique kike quique", "guadalupe lupe", "dolores lola", "jesus chus", "rosario charo",
    "concepcion concha", "dmitri dmitry dima mitya", "mikhail misha michail",
    "nikolai kolya nikolay",
    "vladimir vova volodya", "sergei seryozha sergey serge", "evgeny zhenya eugene evgeni yevgeny",
    "alexei alyosha lyosha alexey", "ekaterina katya", "natalia natasha", "giuseppe peppe beppe",
    "giovanni gianni nanni", "luigi gigi", "andrew andy drew", "kenneth ken",
    "nathaniel nate nathan",
    "zachary zack zach", "leonard len lenny leo", "bartholomew bart", "augustus gus",
)
_OF: dict[str, set[int]] = {}
for _number, _group in enumerate(_GROUPS):
    for _name in _group.split():
        _OF.setdefault(fold(_name), set()).add(_number)


def may_be_short_for(one: str, other: str) -> bool:
    """Whether two given names may be one person's everyday and full name.

    >>> may_be_short_for("Bob", "Robert")
    True
    """
    return bool(_OF.get(fold(one), set()) & _OF.get(fold(other), set()))


__all__ = ["may_be_short_for"]
