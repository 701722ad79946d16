"""The people of Bordeaux and around: those who eat at the same tables.

Each of them is somebody: the remark above says who,
how they met and what is between them now. Names,
firms and addresses are invented; telephone numbers are of the ranges regulators keep for fiction.
"""

from __future__ import annotations

from datetime import date

from entregent.world.persona import Persona

# Forty-four, ten years of training plans in a haulage firm, then alone since September 2021. Good
# at
# silence in a room, less good at answering on Fridays.
OWNER = Persona(
    "me", "Solène", "Darrigade", "Consultante en organisation et formation", "Darrigade Conseil",
    tu=True, feminine=True,
    emails=("solene@darrigade-conseil.example", "solene.darrigade@garonne-fret.example",
            "so.darrigade@boitalettres.example"),
    phones=("+33639980101",), since=date(2011, 5, 17), card="apple", birthday="1982-05-09",
)

# Kept the books of Garonne Fret, then hers. Introduced Nadia. Writes at night, forgets lunch, never
# a figure. Waits since yesterday for her view on a training offer.
LUC = Persona(
    "luc", "Luc", "Tessier", "Expert-comptable associé", "Tessier & Vialle", tu=True,
    emails=("luc.tessier@tessier-vialle.example",), phones=("+33639980112", "+33199000112"),
    since=date(2014, 3, 3), client="outlook", card="apple", birthday="--03-19", linked=True,
    trade="accounts",
)

# Came to the group Solène opened on long leaves and asked the question nobody has answered yet.
AWA = Persona(
    "awa", "Awa", "Diarra", "Gestionnaire de paie", "Les Chais réunis", "Mérignac", feminine=True,
    emails=("awa.diarra@chais-reunis.example",), since=date(2025, 9, 11), email_shown=True,
    trade="pay",
)

# Prints a hundred copies and likes it. Old presses, a dog called Bodoni. Has never met Nadia.
PAUL = Persona(
    "paul", "Paul", "Guillemot", "Imprimeur", "Le Petit Tirage", "Libourne", tu=True,
    emails=("paul@petit-tirage.example",), phones=("+33639980127",), since=date(2019, 11, 4),
    client="thunderbird", card="old", note="Imprime à partir de 50 exemplaires. Chien : Bodoni.",
    email_shown=True, trade="print",
)

# Psychologist at work. They lunch on the first Thursday of the month and speak of everything else.
EMILIE = Persona(
    "emilie", "Émilie", "Sanz", "Psychologue du travail", "Cabinet Sanz", tu=True, feminine=True,
    emails=("emilie.sanz@cabinet-sanz.example",), phones=("+33639980156",), since=date(2016, 9, 8),
    shown=("Émilie 🌿", "Sanz"), client="apple", card="apple", birthday="1979-11-02", linked=True,
    trade="health",
    keep_accents=True,
)

# Builds the on-line half of her courses, in Talence. A point every Monday at nine.
MEHDI = Persona(
    "mehdi", "Mehdi", "Ben Salah", "Développeur e-learning", "Atelier Pixelin", "Talence", tu=True,
    emails=("mehdi@pixelin.example", "mehdi.bensalah@boitalettres.example"),
    phones=("+33639980163",),
    since=date(2020, 12, 1), mail_name="Mehdi B. Salah", card="apple", linked=True, trade="digital",
)

# Hired her twenty years ago. Retired, reads everything, answers by hand or from the family mailbox.
THERESE = Persona(
    "therese", "Thérèse", "Bouvier", "", "", "Arcachon", feminine=True,
    emails=("famille.bouvier@boitalettres.example",), phones=("+33199000171",), card="apple",
    mail_name="Thérèse et Henri Bouvier", client="thunderbird", relation=("Spouse",
    "Henri Bouvier"),
    note="Ancienne DRH. Préfère la lettre et le téléphone fixe, après 17 h.", trade="retired",
)

# Her husband: answers when she is at the garden, and signs with two letters.
HENRI = Persona(
    "henri", "Henri", "Bouvier", "", "", "Arcachon",
    emails=("famille.bouvier@boitalettres.example",),
    phones=("+33199000171",), card="old", mail_name="Thérèse et Henri Bouvier",
    client="thunderbird",
    trade="retired",
)

# Forty masons in Cenon, a daughter who takes over. Distrusted training until the third morning.
KARIM = Persona(
    "karim", "Karim", "Aït-Ouali", "Gérant", "Aït-Ouali Bâtiment", "Cenon",
    emails=("k.aitouali@aitouali-batiment.example",), phones=("+33639980178",), since=date(2022, 10,
    19),
    shown=("Karim", "AIT OUALI"), client="outlook", card="apple", linked=True, trade="building",
)

# Runs a school of apprentices; first client of the new firm, in the autumn of 2021.
AICHA = Persona(
    "aicha", "Aïcha", "Mokrani", "Directrice", "CFA des Deux Rives", "Lormont", feminine=True,
    emails=("aicha.mokrani@cfa-deux-rives.example",), phones=("+33199000182",), since=date(2019, 3,
    27),
    shown=("Aïcha", "Mokrani, PhD"), client="outlook", card="apple", linked=True, trade="school",
)

# One of the two Pierre Martins: the one with the factory.
PIERRE_PESSAC = Persona(
    "pierre-pessac", "Pierre", "Martin", "Directeur d'usine", "Verrerie de l'Alouette", "Pessac",
    emails=("p.martin@verrerie-alouette.example",), since=date(2018, 4, 12), client="outlook",
    card="apple", linked=True, trade="factory",
)

# Safety and quality in an aircraft plant; sings in the choir where they met.
CELESTINE = Persona(
    "celestine", "Marie-Josée", "Célestine", "Responsable QHSE", "Aérostructures du Haillan",
    "Le Haillan", tu=True, feminine=True, emails=("mj.celestine@aerostructures-haillan.example",),
    phones=("+33639980191",), since=date(2017, 10, 5), mail_name="CELESTINE Marie-Josée",
    card="apple", note="Chorale de Saint-Augustin.", linked=True, trade="safety",
)

# Secretary general of a chamber of trades: long sentences, short meetings.
GAUTHIER = Persona(
    "gauthier", "Gauthier", "de La Brosse-Lussac", "Secrétaire général",
    "Chambre des arts du fleuve",
    emails=("g.delabrosselussac@arts-du-fleuve.example",), since=date(2020, 1, 23),
    client="outlook",
    mail_name="de LA BROSSE-LUSSAC Gauthier", email_shown=True, trade="institution",
)

# Caterer in Bègles: salt-cod fritters at every seminar.
JOAO = Persona(
    "joao", "João Pedro", "Almeida", "Traiteur", "Maison Almeida", "Bègles", tu=True,
    emails=("joao@maison-almeida.example",), phones=("+33639980204",), since=date(2021, 6, 2),
    shown=("João", "Almeida"), card="old", email_shown=True, trade="food", keep_accents=True,
)

# Journalist; wrote the portrait of March 2026.
BERENICE = Persona(
    "berenice", "Bérénice", "Castagnède", "Journaliste", "La Gazette des deux mers", feminine=True,
    emails=("b.castagnede@gazette-deux-mers.example",), since=date(2026, 1, 14), email_shown=True,
    trade="press",
)

# Student of work sociology, full of questions, thanks at length.
HUGO = Persona(
    "hugo", "Hugo", "Lafitte", "Étudiant en sociologie du travail", "", "Talence",
    emails=("hugo.lafitte@etu-victoire.example",), since=date(2026, 2, 9), trade="student",
)

# Drove the night trucks with her schedules. Silent since they both changed telephones.
YANN = Persona(
    "yann", "Yann", "Kermarrec", "Chef d'exploitation", "Garonne Fret", "Bassens", tu=True,
    emails=("yann.kermarrec@garonne-fret.example",), since=date(2013, 2, 18), client="outlook",
    email_shown=True, trade="freight",
)

# Her last director. They write at New Year, and it is enough for both.
SOPHIE = Persona(
    "sophie", "Sophie", "Lacoste-Dubreuil", "Directrice générale", "Garonne Fret", "Bassens",

    feminine=True, emails=("sophie.lacoste@garonne-fret.example",), since=date(2012, 9, 3),
    client="outlook", card="apple", linked=True, trade="freight",
)

# Ran the workshop beside hers; now keeps the books of a co-operative of bicycles.
BRUNO = Persona(
    "bruno", "Bruno", "Pereira da Costa", "Coordinateur", "La Petite Vitesse", tu=True,
    emails=("bruno@petite-vitesse.example", "bruno.pereira@garonne-fret.example"),
    since=date(2013, 6, 25), former=("Garonne Fret", "Responsable d'atelier"), moved=date(2023, 9,
    1),
    card="apple", linked=True, trade="commons",
)

# Dominique and Claude Pélissier: seven rooms and a long table at Saint-Macaire. One mailbox for
# two.
DOMINIQUE = Persona(
    "dominique", "Dominique", "Pélissier", "Hôte", "La Maison de Saint-Macaire", "Saint-Macaire",
    tu=True, emails=("bonjour@maison-saint-macaire.example", "pelissier.dc@boitalettres.example"),
    phones=("+33639980216",), card="apple", mail_name="Dominique Pélissier", trade="house",
)
CLAUDE = Persona(
    "claude", "Claude", "Pélissier", "Hôte", "La Maison de Saint-Macaire", "Saint-Macaire", tu=True,
    emails=("pelissier.dc@boitalettres.example",), phones=("+33639980216",),
    mail_name="D. et C. Pélissier", trade="house",
)

# Banker who learned that she does not want a loan, and kept writing for the conversation.
VINCENT = Persona(
    "vincent", "Vincent", "Dutilh", "Conseiller professionnels", "Banque de la Garonne",
    emails=("vincent.dutilh@banque-garonne.example",), phones=("+33199000225",),
    since=date(2021, 9, 20), client="outlook", email_shown=True, trade="bank",
)

# Trainer of the first years. Closed her account in 2024; her mails are still there.
MATHILDE = Persona(
    "mathilde", "Mathilde", "Arnoux", "Formatrice", "", tu=True, feminine=True,
    emails=("mathilde.arnoux@boitalettres.example",), closed=True, card="apple",
    trade="facilitation",
)

# Training manager of the growers' union; since October at Toulouse, where she asks for references.
INES = Persona(
    "ines", "Inès", "Marchetti", "Responsable développement des compétences", "Ateliers Capitoul",
    "Toulouse", feminine=True,
    emails=("ines.marchetti@ateliers-capitoul.example", "i.marchetti@vignes-estuaire.example"),
    since=date(2023, 1, 16), former=("Vignes de l'Estuaire", "Responsable formation"),
    moved=date(2026, 10, 1), card="apple", trade="training", email_shown=True,
)

# Human resources at Blaye; married in 2022, and half of the files know.
CELINE = Persona(
    "celine", "Céline", "Robic", "Responsable RH", "Chantiers de Blaye", "Blaye", tu=True,
    feminine=True,
    emails=("celine.robic@chantiers-blaye.example",), phones=("+33639980238",), since=date(2018, 11,
    29),
    shown=("Céline", "Robic-Martin"), card="apple", linked=True, trade="pay",
)

# Runs the network of trainers of the Gironde: breakfast every first Tuesday, croissants in turn.
DAMIEN = Persona(
    "damien", "Damien", "Labadie", "Formateur indépendant", "Réseau des formateurs de la Gironde",
    tu=True, emails=("damien@formateurs-gironde.example",), phones=("+33639980247",),
    since=date(2021, 10, 6), card="apple", linked=True, trade="facilitation", email_shown=True,
)

# Draws her posters and her one-page summaries.
FANNY = Persona(
    "fanny", "Fanny", "Bordenave", "Graphiste", "Trait pour trait", tu=True, feminine=True,
    emails=("fanny@trait-pour-trait.example",), phones=("+33639980253",), since=date(2022, 2, 14),
    client="apple", card="apple", linked=True, trade="design",
)

# Two Nicolas Bernards: one repairs the boiler and has a card, the other hires and has a profile.
NICOLAS_CARD = Persona(
    "nicolas-chaudiere", "Nicolas", "Bernard", "", "Bernard Chauffage", phones=("+33639980264",),
    card="old", note="Chaudière. Demander Nicolas, pas son frère.", trade="trades",
)
NICOLAS_HR = Persona(
    "nicolas-rh", "Nicolas", "Bernard", "Directeur des ressources humaines", "Océalis Logistique",
    "Mérignac", emails=("nicolas.bernard@ocealis.example",), since=date(2024, 5, 30),
    client="outlook",
    email_shown=True, trade="training",
)

# Was in her first class of team leaders; now leads the class.
CAPUCINE = Persona(
    "capucine", "Capucine", "Monlezun", "Cheffe d'atelier", "Verrerie de l'Alouette", "Pessac",
    feminine=True, emails=("c.monlezun@verrerie-alouette.example",), since=date(2022, 6, 27),
    client="outlook", email_shown=True, trade="factory",
)

# Coordinates the evening classes of Dax. Wrote in October after reading a page of hers; they met for
# the first time yesterday, over a tea that went cold.
MAIALEN = Persona(
    "maialen", "Maialen", "Duhart", "Coordinatrice", "Cours du soir de l'Adour", "Dax",
    feminine=True, emails=("maialen.duhart@cours-du-soir-adour.example",), client="apple",
    trade="training",
)

NEAR = (
    LUC, AWA, PAUL, EMILIE, MEHDI, THERESE, HENRI, KARIM, AICHA, PIERRE_PESSAC, CELESTINE, GAUTHIER,
    JOAO, BERENICE, HUGO, YANN, SOPHIE, BRUNO, DOMINIQUE, CLAUDE, VINCENT, MATHILDE, INES, CELINE,
    DAMIEN, FANNY, NICOLAS_CARD, NICOLAS_HR, CAPUCINE, MAIALEN,
)
