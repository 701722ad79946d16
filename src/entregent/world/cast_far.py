"""The people of elsewhere: other cities, other countries, other alphabets."""

from __future__ import annotations

from datetime import date

from entregent.world.persona import Persona

# Runs the shared workshops of Nantes. Walks on the coast on Saturdays, prefers the telephone.
# Looks for a printer who takes a hundred copies.
NADIA = Persona(
    "nadia", "Nadia", "Belkacem", "Directrice", "Ateliers partagés", "Nantes", tu=True, feminine=True,
    emails=("nadia@ateliers-partages.example", "nadia.belkacem@boitalettres.example"),
    phones=("+33639980134",), since=date(2024, 3, 15), shown=("Nadia", "BELKACEM-ROY"),
    mail_name="N. Belkacem", card="apple", note="Forum des associations, 12 mars 2024, par Luc.",
    trade="commons",
)

# Makes furniture in Göteborg and opens her workshop to companies. Eight messages this month, never a
# voice.
KARIN = Persona(
    "karin", "Karin", "Lindqvist", "Founder", "Atelier Boréal", "Göteborg", "en", feminine=True,
    emails=("karin@atelier-boreal.example",), phones=("+46313900612",), since=date(2025, 2, 6),
    trade="craft",
)

# Freelance in Lyon, facilitates in prisons and in banks. Has just written her a recommendation.
OMAR = Persona(
    "omar", "Omar", "Haddad", "Consultant indépendant", "Haddad Facilitation", "Lyon", tu=True,
    emails=("omar@haddad-facilitation.example",), phones=("+33639980145",), since=date(2018, 6, 21),
    client="apple", card="apple", trade="facilitation",
)

# Directed a laboratory in Talence, now one in Brest. Silent since the spring of 2022: nothing happened.
SAMUEL = Persona(
    "samuel", "Samuel", "Okonjo", "Directeur de laboratoire", "Institut des Abers", "Brest", tu=True,
    emails=("samuel.okonjo@institut-abers.example", "s.okonjo@labo-estey.example"),
    since=date(2017, 1, 30), card="apple", former=("Laboratoire de l'Estey", "Chef d'équipe"),
    moved=date(2023, 4, 1), trade="science",
)
FAR = (NADIA, KARIN, OMAR, SAMUEL)
