"""The sheet she filled in September, in pencil."""

from __future__ import annotations

from datetime import date

from entregent.model.purpose import Objective, Purpose, Sheet, Target

SHEET = Sheet(
    purposes=(
        Purpose("partners", 1, "d'autres indépendants avec qui répondre à deux"),
        Purpose("clients", 2, "des entreprises de 50 à 300 salariés"),
    ),
    objectives=(
        Objective("missions de formation signées", 3, date(2027, 6, 30), "contrats signés"),
        Objective("partenaires avec qui une réponse commune est partie", 2, date(2027, 3, 31)),
    ),
    targets=(
        Target("responsables formation", "Nouvelle-Aquitaine", 12),
        Target("consultants en organisation", "Lyon, Nantes, Toulouse", 6),
    ),
    offers=(
        "une trame d'entretien de retour après un long congé",
        "une relecture de programme de formation",
        "des présentations entre artisans et entreprises",
    ),
    known=("Luc Tessier", "Nadia Belkacem", "Omar Haddad", "Samuel Okonjo"),
    introducers=("Luc Tessier", "Damien Labadie", "Gauthier de La Brosse-Lussac"),
    interest="garder les gens qu'ils viennent d'accueillir",
    places="le petit déjeuner du réseau, les CFA, le Forum des associations",
    networks=("LinkedIn", "Réseau des formateurs de la Gironde"),
    dropped=("Viadeo", "XING"),
    minutes=90,
    euros=300,
    patience=date(2026, 12, 31),
    gain="10 euros de l'heure",
    first_step="Répondre à qui attend, puis un déjeuner avec quelqu'un d'avant",
    written=date(2026, 9, 1),
    review_on=date(2026, 12, 1),
)
