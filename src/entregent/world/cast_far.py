"""The people of elsewhere: other cities, other countries, other alphabets."""

from __future__ import annotations

from datetime import date

from entregent.world.persona import Persona

# Runs the shared workshops of Nantes. Walks on the coast on Saturdays, prefers the telephone. Looks
# for a printer who takes a hundred copies.
NADIA = Persona(
    "nadia", "Nadia", "Belkacem", "Directrice", "Ateliers partagés", "Nantes", tu=True,
    feminine=True,
    emails=("nadia@ateliers-partages.example", "nadia.belkacem@boitalettres.example"),
    phones=("+33639980134",), since=date(2024, 3, 15), shown=("Nadia", "BELKACEM-ROY"),
    mail_name="N. Belkacem", card="apple", linked=True, trade="commons",
    note="Forum des associations, Nantes, 12 mars 2024. Présentée par Luc Tessier.",
)

# Makes furniture in Göteborg and opens her workshop to companies. A dozen messages this month,
# never
# a voice.
KARIN = Persona(
    "karin", "Karin", "Lindqvist", "Founder", "Atelier Boréal", "Göteborg", "en", feminine=True,
    emails=("karin@atelier-boreal.example",), phones=("+46313900612",), since=date(2025, 2, 6),
    email_shown=True, trade="craft",
)

# Facilitates in prisons and in banks, from Lyon. Has just written her a recommendation.
OMAR = Persona(
    "omar", "Omar", "Haddad", "Consultant indépendant", "Haddad Facilitation", "Lyon", tu=True,
    emails=("omar@haddad-facilitation.example",), phones=("+33639980145",), since=date(2018, 6, 21),
    client="apple", card="apple", linked=True, trade="facilitation",
)

# Led a team in Talence, now a laboratory in Brest. Silent since the spring of 2022; nothing
# happened.
SAMUEL = Persona(
    "samuel", "Samuel", "Okonjo", "Directeur de laboratoire", "Institut des Abers", "Brest",
    tu=True,
    emails=("samuel.okonjo@institut-abers.example", "s.okonjo@labo-estey.example"),
    phones=("+33639980271",), since=date(2017, 1, 30), card="apple",
    former=("Laboratoire de l'Estey", "Responsable d'équipe"), moved=date(2023, 4, 1),
    linked=True, trade="science",
)

# Training manager of a public transport firm; wants people who say what they will not do.
LISE = Persona(
    "lise", "Lise", "Charvet", "Responsable formation", "Funiculaires du Rhône", "Lyon",
    feminine=True,
    emails=("lise.charvet@funiculaires-rhone.example",), since=date(2024, 10, 11), client="outlook",
    email_shown=True, card="apple", linked=True, trade="training",
)

# Human resources of a bank in Dakar. A workshop by video every spring, in very correct French.
FATOU = Persona(
    "fatou", "Fatoumata", "Ndiaye", "Directrice des ressources humaines", "Caisse du Fleuve",
    "Dakar",
    feminine=True, emails=("fndiaye@caisse-du-fleuve.example",), since=date(2022, 4, 8),
    shown=("Fatoumata Bintou", "NDIAYE"), mail_name="F. Ndiaye", client="outlook", card="apple",
    linked=True, trade="training",
)

# Designs the screens people hate least. Writes her family name first, as at home.
LINH = Persona(
    "linh", "Mai Linh", "Nguyễn", "Designer de services", "Studio Palissade", "Paris", tu=True,
    feminine=True, emails=("linh@studio-palissade.example",), since=date(2023, 5, 22),
    shown=("Mai Linh", "Nguyen"), mail_name="NGUYEN Mai Linh", email_shown=True, trade="design",
)

# Learning in a Warsaw factory; English with Polish precision.
AGNIESZKA = Persona(
    "agnieszka", "Agnieszka", "Wójcik", "Learning Manager", "Wisła Komponenty", "Warszawa", "en",
    feminine=True, emails=("a.wojcik@wisla-komponenty.example",), since=date(2024, 11, 19),
    client="outlook", email_shown=True, trade="factory",
)

# Sells machines in Stuttgart and buys patience; his mails begin with `Am`.
JURGEN = Persona(
    "jurgen", "Jürgen", "Weißhaupt", "Leiter Vertrieb", "Weißhaupt Fördertechnik", "Stuttgart",
    "en",
    emails=("j.weisshaupt@weisshaupt-foerdertechnik.example",), phones=("+4917139200341",),
    since=date(2023, 3, 30), client="german", email_shown=True, trade="factory",
)

# Holds a conference on workshops in Dublin, always in need of a second speaker.
SIOBHAN = Persona(
    "siobhan", "Siobhán", "O'Rourke", "Conference Director", "The Workshop Weekend", "Dublin", "en",
    feminine=True, emails=("siobhan@workshop-weekend.example",), phones=("+353209123041",),
    since=date(2023, 9, 12), card="new", linked=True, trade="events",
)

# Between Shanghai and Paris; nobody ever knows which name comes first, and it is not important.
CHEN = Persona(
    "chen", "Li", "Chen", "Operations Director", "Huangpu Instruments", "Paris", "en",
    feminine=True,
    emails=("li.chen@huangpu-instruments.example",), since=date(2025, 4, 17), shown=("Chen",
    "Li 陈力"),
    mail_name="CHEN Li", client="outlook", trade="factory",
)

# Co-operative of San Sebastián; writes French with Spanish courtesy.
MARTA = Persona(
    "marta", "Marta", "Iglesias Ferrer", "Coordinadora de formación", "Kooperatiba Urumea",
    "San Sebastián", feminine=True, emails=("marta.iglesias@urumea.example",), since=date(2022, 11,
    3),
    shown=("Marta", "Iglesias"), trade="commons",
)

# Director of a co-operative of Bayonne, rugby and accounts. Never writes more than three lines.
PEIO = Persona(
    "peio", "Peio", "Etchegaray", "Directeur", "Coopérative Adour Métal", "Bayonne", tu=True,
    emails=("peio.etchegaray@adour-metal.example",), phones=("+33639980283",), since=date(2016, 2,
    26),
    mail_name="ETCHEGARAY Peio", client="outlook", card="apple", linked=True, trade="factory",
)

# Joiner at Quimper. Jean-Baptiste on the network, JB in his mails; nothing joins the two but sense.
JB = Persona(
    "jb", "Jean-Baptiste", "Le Goff", "Menuisier", "Menuiserie Kervella", "Quimper", tu=True,
    emails=("jb@menuiserie-kervella.example",), since=date(2019, 7, 8), mail_name="JB Le Goff",
    trade="craft",
)

# Lawyer at Strasbourg. Cyrillic on the network, Latin letters in her mails.
MARIA = Persona(
    "maria", "Maria", "Ivanova", "Juriste en droit social", "Cabinet de l'Ill", "Strasbourg",
    feminine=True, emails=("maria.ivanova@cabinet-ill.example",), since=date(2021, 4, 14),
    shown=("Мария", "Иванова"), client="outlook", trade="law",
)

# Architect; Élodie Girard until 2023 in everything she had written before.
ELODIE = Persona(
    "elodie", "Élodie", "Müller-Girard", "Architecte", "Agence du Pont couvert", "Strasbourg",
    tu=True,
    feminine=True, emails=("elodie@pont-couvert.example", "elodie.girard@boitalettres.example"),
    since=date(2015, 10, 1), card="apple", card_name=("Élodie", "Girard"),
    former=("", ""), moved=date(2023, 6, 17), linked=True, trade="building", keep_accents=True,
)

# Six sites of linen in the North: the biggest contract of these years, and a dry sense of humour.
ANNE_SOPHIE = Persona(
    "anne-sophie", "Anne-Sophie", "Vandenbroucke", "Directrice des ressources humaines",
    "Lin & Flandre", "Lille", feminine=True, emails=("as.vandenbroucke@lin-flandre.example",),
    phones=("+33639980296",), since=date(2024, 4, 25), client="outlook", card="apple",
    linked=True, trade="training",
)

# Coach on La Réunion: her mornings are somebody else's nights.
ROSE_MAY = Persona(
    "rose-may", "Rose-May", "Hoarau", "Coach", "Cap Lontan", "Saint-Denis", tu=True, feminine=True,
    emails=("rosemay@cap-lontan.example",), since=date(2022, 1, 20), email_shown=True,
    trade="facilitation",
)

# Trainer in Manchester. Two years of bilingual workshops, then a new school, then nothing.
TOM = Persona(
    "tom", "Tom", "Ashworth", "Head of Training", "Irwell Workshops", "Manchester", "en",
    emails=("tom.ashworth@irwell-workshops.example",), phones=("+447700900142",),
    since=date(2021, 11, 25), client="apple", card="new", linked=True, trade="training",
)

# Learning in a London museum; swaps exercises for recipes.
PRIYA = Persona(
    "priya", "Priya", "Raman", "Head of Learning", "Museum of Small Things", "London", "en",
    feminine=True, emails=("priya.raman@small-things.example",), since=date(2024, 1, 31),
    email_shown=True, trade="training",
)

# The other Pierre Martin: the one who teaches lifting in Lille.
PIERRE_LILLE = Persona(
    "pierre-lille", "Pierre", "Martin", "Formateur sécurité", "Gestes & Postures du Nord", "Lille",
    tu=True, emails=("pierre.martin@gestes-postures-nord.example",), since=date(2024, 9, 5),
    trade="safety",
)

# Said no, kindly, in June 2026, and no it is.
ABDELHAK = Persona(
    "abdelhak", "Abdelhak", "Zerrouki", "Directeur des opérations", "Docks du Vallon", "Marseille",
    emails=("a.zerrouki@docks-vallon.example",), since=date(2025, 12, 4), client="outlook",
    trade="freight",
)

FAR = (
    NADIA, KARIN, OMAR, SAMUEL, LISE, FATOU, LINH, AGNIESZKA, JURGEN, SIOBHAN, CHEN, MARTA, PEIO,
    JB,
    MARIA, ELODIE, ANNE_SOPHIE, ROSE_MAY, TOM, PRIYA, PIERRE_LILLE, ABDELHAK,
)
