"""The people of Bordeaux and around: those who eat at the same tables.

Each of them is somebody: the remark above says who, how they met and what is between them now. Names,
firms and addresses are invented; telephone numbers are of the ranges the regulators keep for fiction.
"""

from __future__ import annotations

from datetime import date

from entregent.world.persona import Persona

OWNER = Persona(
    "me", "Solène", "Darrigade", "Consultante en organisation et formation",
    "Darrigade Conseil", tu=True, feminine=True,
    emails=("solene@darrigade-conseil.example", "solene.darrigade@garonne-fret.example",
            "so.darrigade@boitalettres.example"),
    phones=("+33639980101",), since=date(2011, 5, 17), card="apple", birthday="1982-05-09",
)

# Expert-comptable. Kept the books of Garonne Fret, then hers. Introduced Nadia. Answers at night,
# forgets lunch, never a figure. Waits since yesterday for her view on an offer of training.
LUC = Persona(
    "luc", "Luc", "Tessier", "Expert-comptable associé", "Tessier & Vialle", tu=True,
    emails=("luc.tessier@tessier-vialle.example",), phones=("+33639980112", "+33199000112"),
    since=date(2014, 3, 3), client="outlook", card="apple", birthday="--03-19", trade="accounts",
)

# Gestionnaire de paie. Came to the group Solène opened on long leaves, and asked the question that
# nobody has answered yet. They say vous.
AWA = Persona(
    "awa", "Awa", "Diarra", "Gestionnaire de paie", "Les Chais réunis", "Mérignac", feminine=True,
    emails=("awa.diarra@chais-reunis.example",), since=date(2025, 9, 11), trade="pay",
)

# Prints a hundred copies and likes it. Old presses, a dog called Bodoni. Does not know Nadia.
PAUL = Persona(
    "paul", "Paul", "Guillemot", "Imprimeur", "Le Petit Tirage", "Libourne", tu=True,
    emails=("paul@petit-tirage.example",), phones=("+33639980127",), since=date(2019, 11, 4),
    client="thunderbird", card="old", note="Imprime à partir de 50 exemplaires. Chien : Bodoni.",
    trade="print",
)
NEAR = (LUC, AWA, PAUL)
