"""Trades, and what people of each trade talk about: titles, firms, subjects, papers."""

from __future__ import annotations

from dataclasses import dataclass

from entregent.world.persona import Lang


@dataclass(frozen=True, slots=True)
class Trade:
    """`titles` are (masculine, feminine).

    Subjects stand with their article, so that they fit after `sur`, `pour`, `avec` and "about".
    """

    code: str
    titles: tuple[tuple[str, str], ...]
    firms: tuple[str, ...]
    subjects: tuple[str, ...]
    papers: tuple[str, ...]
    english: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """Subjects and papers in English."""

    def about(self, lang: Lang) -> tuple[str, ...]:
        """Subjects in one language."""
        return self.english[0] if lang == "en" and self.english[0] else _LEARNING if lang == "en" else self.subjects

    def documents(self, lang: Lang) -> tuple[str, ...]:
        """Papers in one language."""
        return self.english[1] if lang == "en" and self.english[1] else _SHEETS if lang == "en" else self.papers


_LEARNING = (
    "the first week of new people", "the handover between shifts", "feedback that is not a form",
    "the Monday meeting nobody wants", "long leaves and coming back", "mentoring by peers",
    "the yearly interviews", "a workshop without slides",
)
_SHEETS = ("the interview outline", "the one-page guide", "the programme", "the summary sheet")


def _lines(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(";"))


def _trade(code: str, titles: str, firms: str, subjects: str, papers: str) -> Trade:
    pairs = [title.partition(" / ") for title in _lines(titles)]
    return Trade(
        code, tuple((man, woman or man) for man, _, woman in pairs), _lines(firms), _lines(subjects),
        _lines(papers),
    )


TRADES = (
    _trade("training",
           """Responsable formation; Chargé de développement RH / Chargée de développement RH; Directeur des
           ressources humaines / Directrice des ressources humaines; Ingénieur pédagogique / Ingénieure
           pédagogique""",
           """Groupe Lagrave; Mutuelle du Pertuis; Océalis Énergie; Habitat des Jalles; Assurances Mascaret;
           Laboratoires Estuarie""",
           """les entretiens annuels; l'accueil des nouveaux chefs d'équipe; la prise de poste; le tutorat;
           les retours de congé long; le plan de formation; la mobilité interne""",
           """la trame d'entretien; le livret d'accueil; le cahier des charges; la grille de tutorat"""),
    _trade("facilitation",
           """Formateur indépendant / Formatrice indépendante; Consultant en organisation / Consultante en
           organisation; Coach; Facilitateur / Facilitatrice ✨""",
           """Indépendant; La Ruche aux mots; Cap au large; Pas de côté; Le Temps d'un tour; Oblique""",
           """les séminaires sans diapositives; le prix d'une journée; les groupes qui se taisent; la
           co-animation; les comptes rendus que personne ne lit; l'animation dehors""",
           """ma fiche d'animation; le déroulé; la liste des questions; le modèle de convention"""),
    _trade("factory",
           """Responsable de production; Chef d'atelier / Cheffe d'atelier; Directeur de site / Directrice de
           site; Responsable maintenance; Animateur amélioration continue / Animatrice amélioration
           continue""",
           """Papeteries du Ciron; Fonderie du Blayais; Tonnellerie Marsaud; Conserverie Larriu; Roulements
           Sauvane; Câbles de l'Entre-deux-Mers""",
           """le briefing du matin; les équipes de nuit; le passage de consignes; les intérimaires de l'été;
           la polyvalence; les départs à la retraite""",
           """la matrice de polyvalence; la fiche de poste; le plan de l'atelier; le relevé des consignes"""),
    _trade("building",
           """Conducteur de travaux / Conductrice de travaux; Gérant / Gérante; Architecte; Chargé
           d'affaires / Chargée d'affaires""",
           """Charpentes du Réolais; Toitures Peybarthe; Bureau Mirandol; Maçonnerie Cazeaux-Fils""",
           """les apprentis; le chantier-école; la sécurité du vendredi; les chefs de chantier; la relève""",
           """le planning; le livret d'apprentissage; le plan d'accès; le mémoire technique"""),
    _trade("health",
           """Cadre de santé; Infirmier de santé au travail / Infirmière de santé au travail; Ergonome;
           Directeur d'EHPAD / Directrice d'EHPAD""",
           """Clinique des Acacias; Résidence Les Glycines; Centre de santé Belcier; Hôpital de la Dune""",
           """les relèves du soir; l'épuisement des équipes; les plannings à trous; l'accueil des stagiaires;
           les groupes de parole""",
           """la charte du service; le protocole; le diaporama; la grille d'observation"""),
    _trade("digital",
           """Développeur / Développeuse; Chef de produit / Cheffe de produit; CTO 🚀; Responsable support;
           Data analyst""",
           """Nuage & Fils; Bitumette; Octopode; Fabrique du Lormontais; Pixelin Sud""",
           """le travail à distance; les réunions debout; l'arrivée des alternants; la documentation; les
           astreintes""",
           """la maquette; le guide d'accueil; le compte rendu; le tableau de bord"""),
    _trade("school",
           """Directeur d'école / Directrice d'école; Conseiller en formation continue / Conseillère en
           formation continue; Maître de conférences / Maîtresse de conférences; Responsable pédagogique""",
           """École des Quais; Institut des métiers du vin; Greta des Trois Ponts; Université de la Victoire""",
           """les apprentis de première année; les jurys; le décrochage; la pédagogie par projet; les stages""",
           """le référentiel; la convention de stage; le calendrier; le sujet d'examen"""),
    _trade("commons",
           """Directeur d'association / Directrice d'association; Coordinateur / Coordinatrice; Chargé de
           mission / Chargée de mission; Président bénévole / Présidente bénévole""",
           """La Recyclerie du Port; Jardins d'Aliénor; Maison des Possibles; Solidarité Garonne; Radio
           Estuaire""",
           """les bénévoles qui s'épuisent; l'assemblée générale; la gouvernance partagée; les demandes de
           subvention; l'accueil des publics""",
           """le rapport moral; le budget; l'appel à projets; la charte des bénévoles"""),
    _trade("wine",
           """Responsable d'exploitation; Maître de chai / Maîtresse de chai; Directeur commercial /
           Directrice commerciale; Œnologue""",
           """Château Peyrelongue; Domaine des Graves-Hautes; Château La Bastiane; Cave de l'Entre-rives""",
           """les saisonniers; les équipes de vendange; l'accueil des visiteurs; la transmission du domaine""",
           """le planning des vendanges; la fiche de sécurité; le dossier de presse; la liste des équipes"""),
    _trade("freight",
           """Responsable d'entrepôt; Affréteur / Affréteuse; Chef de quai / Cheffe de quai; Responsable
           transport""",
           """Quais de Bassens; Transports Moulinat; Messagerie d'Aquitaine-Sud; Entrepôts du Bec""",
           """les caristes; les prises de poste à cinq heures; le turnover; les consignes de nuit""",
           """le planning des quais; la procédure; le tableau des tournées"""),
    _trade("institution",
           """Chargé de mission emploi / Chargée de mission emploi; Chef de service / Cheffe de service;
           Conseiller entreprises / Conseillère entreprises""",
           """Communauté des Coteaux; Maison de l'emploi des Rives; Chambre des arts du fleuve; Agence du
           Développement local""",
           """l'insertion; les marchés publics; la semaine de l'apprentissage; les entreprises de moins de
           cinquante salariés""",
           """l'appel d'offres; la note de cadrage; la liste des participants; le compte rendu de comité"""),
    _trade("accounts",
           """Expert-comptable / Experte-comptable; Responsable administratif et financier / Responsable
           administrative et financière; Contrôleur de gestion / Contrôleuse de gestion; Avocat / Avocate""",
           """Fiduciaire du Port; Cabinet Rocaverde; Audit & Pinède; Étude Vaucresson""",
           """les entretiens professionnels; le budget de formation; les équipes en période fiscale; les
           transmissions d'entreprise""",
           """le prévisionnel; la lettre de mission; la note de synthèse; le tableau des aides"""),
    _trade("shops",
           """Gérant / Gérante; Responsable de magasin; Restaurateur / Restauratrice; Hôtelier / Hôtelière""",
           """Librairie du Passage; Hôtel des Allées; Épicerie Bonenfant; Café Sémaphore; Halles Saint-Vit""",
           """le recrutement des saisonniers; les horaires coupés; l'accueil; l'équipe du samedi""",
           """la carte; le planning; le plan de salle; le livret du personnel"""),
    _trade("press",
           """Chargé de communication / Chargée de communication; Graphiste; Photographe; Attaché de presse /
           Attachée de presse""",
           """Studio Contre-jour; Agence Vent d'ouest; Éditions du Platane; Trait & Plume""",
           """le portrait des apprentis; la marque employeur; le livret des dix ans; les photos d'équipe""",
           """le bon à tirer; la maquette; les photos; le devis d'impression"""),
)
BY_CODE = {trade.code: trade for trade in TRADES}

_LIKE = {
    "pay": "training", "print": "press", "craft": "building", "design": "press", "food": "shops",
    "house": "shops", "bank": "accounts", "law": "accounts", "science": "facilitation", "student": "school",
    "safety": "factory", "events": "facilitation", "retired": "commons", "trades": "shops",
}


def trade_of(code: str) -> Trade:
    """The trade of a code, or the nearest one. Raises `KeyError` for a code nobody bears."""
    return BY_CODE[_LIKE.get(code, code)]


CITIES = (
    ("Bordeaux", 30), ("Mérignac", 8), ("Pessac", 7), ("Talence", 6), ("Bègles", 5), ("Libourne", 5),
    ("Arcachon", 3), ("Langon", 3), ("Blaye", 2), ("Bayonne", 4), ("Pau", 3), ("Toulouse", 6),
    ("Nantes", 4), ("Lyon", 4), ("Paris", 10), ("Lille", 2), ("Rennes", 2), ("Angoulême", 3),
    ("La Rochelle", 3), ("Périgueux", 2), ("Dakar", 1), ("Casablanca", 1), ("Bruxelles", 2),
    ("Genève", 1), ("Montréal", 1),
)
CITY_WHEEL = tuple(city for city, share in CITIES for _ in range(share))
