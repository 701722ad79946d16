"""Names people bear around Bordeaux: given and family names that go together."""

from __future__ import annotations

from dataclasses import dataclass

from entregent.world.dice import Dice


@dataclass(frozen=True, slots=True)
class Names:
    """Given names and family names that go together. Underscores stand for spaces inside a name."""

    code: str
    share: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    english: bool = False
    """Whether people of these names, met from here, would rather write English."""


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


def _names(code: str, share: int, women: str, men: str, families: str) -> Names:
    english = code in {"en", "ga", "de", "sv", "pl", "zh", "in", "nl", "cs"}
    return Names(code, share, _split(women), _split(men), _split(families), english)


FRENCH = _names(
    "fr",
    40,
    """Camille Élodie Céline Aurélie Sandrine Nathalie Isabelle Valérie Sophie Stéphanie Virginie
    Laëtitia Émilie Julie Marion Pauline Mathilde Clémence Delphine Karine Florence Agnès Bérénice
    Maëlle Noémie Chloé Anaïs Lucie Margaux Justine Hélène Odile Brigitte Martine Véronique
    Corinne Caroline Amélie Gaëlle Solange Axelle Léonie Coralie Fanny Manon Élise Capucine
    Apolline Marie-Laure Anne-Sophie Marie-Christine Anne-Cécile Marie-Pierre Rose-Marie Dominique
    Claude Pascale Joëlle Zoé Éloïse""",
    """Pierre Nicolas Julien Sébastien Frédéric Laurent Olivier Thierry Philippe Christophe Stéphane
    David Jérôme Guillaume Benoît Mathieu Antoine Maxime Romain Vincent Thomas Alexandre François
    Bruno Éric Fabrice Gilles Hervé Ludovic Cédric Arnaud Damien Grégory Rémi Baptiste Clément
    Florian Quentin Hugo Léo Étienne Gaël Loïc Régis Yves Alain Bernard Jean-Luc Jean-Marc
    Jean-François Jean-Baptiste Pierre-Yves Paul-Henri Charles-Édouard Dominique Claude Camille
    Stanislas Côme""",
    """Martin Bernard Dubois Durand Moreau Laurent Simon Michel Lefebvre Leroy Roux Fournier Girard
    Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Faure Mercier Blanc Guérin Boyer
    Garnier Chevalier Legrand Gauthier Robin Masson Lemaire Duval Roche Renard Picard Brunet
    Schmitt Colin Vidal Caron Dumas Lacroix Hubert Rivière Perrot Dufour Marchand Renaud Barbier
    Denis Aubert Leclercq Bouvier Besson Maillard Charpentier Vasseur Delaunay Prévost Coste
    Carpentier Rey Millet Collet Poirier Lemoine Berger Chauvin Tanguy Pasquier Jacquet Pruvost
    Blanchard Cordier Delmas Perrin Gillet de_La_Tour du_Breuil de_Saint-Cyr d'Arjuzon d'Estrac
    de_Bastard_d'Estang L'Hostis Le_Bihan""",
)
SOUTH_WEST = _names(
    "so",
    14,
    """Maïté Amaïa Nahia Elorri Maylis Aliénor Guilhemine Clarisse Mirentxu Nicole Maëva Solange
    Ninon Bénédicte Graciane Garazi Ainhoa""",
    """Peio Beñat Xabi Mattin Iban Gaston Arnaud Bixente Ramuntxo Jean-Pierre Guilhem Ximun Sauveur
    Eneko Bertrand Gascon Joan""",
    """Etchegaray Etcheverry Larralde Iturbide Harispe Bidegain Goyhenetche Darrieussecq Lassalle
    Dupouy Labadie Cazenave Lafargue Castaing Ducasse Dutilh Larrieu Lacoste Laborde Cassagne
    Bordenave Peyroux Lamothe Lestage Capdeville Darmagnac Sallaberry Uhart Casteret Labat Duprat
    Monlezun Dubernet""",
)
BRITTANY = _names(
    "br",
    6,
    "Rozenn Nolwenn Gwenaëlle Soazig Enora Maïwenn Annaïg Tiphaine Katell",
    "Yann Goulven Erwan Ronan Malo Gwenaël Tugdual Corentin Loïg Alan",
    """Le_Goff Kermarrec Guivarc'h Le_Floc'h Quéméneur Kerdraon Le_Guen Riou Cariou Caradec
    Le_Dantec Morvan Penven Kersauzon Le_Meur Tanneau""",
)
ALSACE = _names(
    "al",
    3,
    "Liesel Mireille Marlène Odette Christiane",
    "Jean-Georges Rémy Martial Aloyse",
    "Schneider Weber Kieffer Schaeffer Hoffmann Wendling Ostertag Muller-Koch Zimmermann Heitz",
)
MAGHREB = _names(
    "ma",
    11,
    """Nadia Samira Leïla Yasmine Fatima-Zahra Khadija Amina Souad Nawel Imane Salima Sofia Houria
    Rachida Aïcha Zineb Meriem Dounia""",
    """Karim Mehdi Rachid Omar Yacine Sofiane Nassim Abdelkader Hicham Bilal Farid Mourad Tarek
    Younès Abdelhak Khalid Ilyes""",
    """Belkacem Haddad Benali Ben_Salah Aït-Ouali Mokrani Bouazza Cherif El_Amrani Bensaïd Zerrouki
    Hamidi Lahlou El_Fassi Boukhelifa Slimani Mansouri Taleb Ould_Ahmed Meziane Aït_Ali Khelifi""",
)
WEST_AFRICA = _names(
    "wa",
    6,
    "Awa Fatoumata Aminata Mariama Adama Ndèye Aya Akissi Rokhaya Binta Oumou Afi",
    "Mamadou Ousmane Cheikh Ibrahima Kofi Koffi Moussa Abdoulaye Boubacar Seydou Kwame Amadou",
    """Diarra Diallo Traoré Ndiaye Koné Coulibaly Sow Ouédraogo Kouassi N'Diaye Ba Cissé Touré
    N'Guessan Mensah Adjovi Sarr Dembélé Keïta""",
)
VIETNAM = _names(
    "vi",
    3,
    "Mai_Linh Thu_Hà Ngọc Lan_Anh Minh_Châu Hoa",
    "Minh Quang Duc Tuấn Huy Bảo",
    "Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi",
)
PORTUGAL = _names(
    "pt",
    4,
    "Inês Fernanda Graça Catarina Conceição Lurdes",
    "João Rui Paulo Manuel Tiago José_Luís",
    """da_Silva Ferreira Pereira_da_Costa Almeida dos_Santos Oliveira Rodrigues Gonçalves Carvalho
    Teixeira""",
)
SPAIN = _names(
    "es",
    3,
    "Marta Pilar Nuria Begoña Itziar Rocío",
    "Javier Iñaki Jordi Álvaro Ramón Andrés",
    """Iglesias_Ferrer García_López Fernández Muñoz_Ruiz Aranburu Castaño Núñez Peñalver_Soto""",
)
ITALY = _names(
    "it",
    2,
    "Chiara Francesca Giulia Ilaria",
    "Marco Luca Giacomo Niccolò",
    "Marchetti De_Santis Bianchi Dell'Orto Santucci Pietri Casabianca",
)
BRITISH = _names(
    "en",
    3,
    "Priya Hannah Fiona Claire Rebecca Joanna Zoe Louise",
    "Tom Oliver James Rhys Graham Ewan Nigel",
    "Ashworth Raman Whitcombe Thistleton Macleod Llewellyn Birtwhistle Okafor-Lindley Hargreave",
)
IRISH = _names(
    "ga",
    1,
    "Siobhán Aoife Niamh Gráinne",
    "Declan Cillian Ruairí",
    "O'Rourke Ní_Dhomhnaill Mac_Giolla O'Sullivan-Byrne",
)
GERMAN = _names(
    "de",
    1,
    "Annegret Silke Ulrike Käthe",
    "Jürgen Matthias Götz Björn",
    "Weißhaupt Größler Krämer von_Altenstein Schürmann Vogelsang",
)
POLISH = _names(
    "pl",
    1,
    "Agnieszka Małgorzata Zofia",
    "Paweł Łukasz Wojciech",
    "Wójcik Kowalczyk Dąbrowska Zieliński Żak",
)
CHINESE = _names("zh", 1, "Li Xiaomei Yun Jing", "Wei Jian Haoran", "Chen Zhang Wang Liu Ouyang")
NORDIC = _names(
    "sv",
    1,
    "Karin Astrid Åsa Tuva",
    "Björn Håkan Søren",
    "Lindqvist Åkesson Øvergaard Holm-Nielsen",
)

ALL = (
    FRENCH,
    SOUTH_WEST,
    BRITTANY,
    ALSACE,
    MAGHREB,
    WEST_AFRICA,
    VIETNAM,
    PORTUGAL,
    SPAIN,
    ITALY,
    BRITISH,
    IRISH,
    GERMAN,
    POLISH,
    CHINESE,
    NORDIC,
)
_WHEEL = tuple(names for names in ALL for _ in range(names.share))


@dataclass(frozen=True, slots=True)
class Born:
    """A name as somebody was given it, and where it comes from."""

    given: str
    family: str
    feminine: bool
    origin: Names


def born(dice: Dice) -> Born:
    """Somebody's name: most families keep to their own names, one in eight does not."""
    origin = dice.pick(_WHEEL)
    feminine = dice.chance(52)
    given = dice.pick(origin.women if feminine else origin.men)
    families = dice.pick(_WHEEL).families if dice.chance(12) else origin.families
    return Born(given, dice.pick(families), feminine, origin)
