"""Words that nobody meant for her: advertisements, pitches, spam, invitations, praise, posts.

Items of a block are separated by blank lines, the parts of one item by ` => `. Lines are joined; `|` at
the start of a line begins a new one.
"""

from __future__ import annotations


def items(block: str) -> tuple[tuple[str, ...], ...]:
    """The items of a block, each in its parts."""
    found = []
    for item in block.strip().split("\n\n"):
        lines = [line.strip() for line in item.splitlines()]
        text = " ".join(lines).replace(" | ", "\n")
        found.append(tuple(part.strip() for part in text.split(" => ")))
    return tuple(found)


# title => sender => words, as LinkedIn's own editor leaves them
SPONSORED = items("""
Doublez votre visibilité => Casey Morgan => <p class="spinmail-quill-editor__spin-break">Bonjour
%FIRSTNAME%,</p><p>Notre <strong>webinaire gratuit</strong> vous attend : réservez votre place &amp;
recevez le guide.</p>

Un MBA en 12 mois => École Horizon Alto => <p class="spinmail-quill-editor__spin-break">Bonjour
Solène,</p><p>Et si c'était le moment&nbsp;? <br>Candidatez avant vendredi.</p>

Grow your pipeline => Rex Dorn => <p class="spinmail-quill-editor__spin-break">Hi
%FIRSTNAME%,</p><p>Would you like <strong>3x more meetings</strong>? Book a demo.</p>

Votre mutuelle de dirigeant => Assurances Mascaret => <p
class="spinmail-quill-editor__spin-break">Bonjour,</p><p>Comparez en deux minutes. Pourquoi payer
plus&nbsp;?</p>
""")

SPAM = items("""
Bonjour, je suis investisseur, j'ai une somme importante à placer dans votre région. Pouvez-vous me
répondre sur mon adresse privée ?

Hello dear, your profile is interesting. Can we talk on another application?

Guaranteed returns, 4 % per day. Do you want to see the proof?

Opportunité exceptionnelle : travaillez deux heures par jour. Intéressée ?
""")

# a stranger's pitch => her no: nobody waits for anything after it
PITCHES = items("""
Bonjour Solène, nous aidons les consultants à remplir leur agenda sans prospecter. Auriez-vous quinze
minutes jeudi pour une démo ? => Bonjour, merci, mon agenda se remplit par les gens qui se parlent
entre eux. Bonne continuation.

Bonjour, j'ai remarqué que vous aviez consulté notre page. Quelle est votre plus grande difficulté en
ce moment ? => Bonjour, en ce moment, ce sont les messages automatiques. Sans rancune.

Hi Solène, we provide a platform that turns training into engagement. Who is in charge of the budget?
=> Hello, thank you, I am not looking for a platform. All the best.

Bonjour, notre agence propose un audit gratuit de votre site, valeur 490 €. Je vous l'envoie ? =>
Bonjour, non merci : mon site a une page et elle me suffit.

Bonjour Solène, ravi de notre échange ! Comme convenu, voici mon lien pour réserver un créneau. =>
Bonjour, nous ne nous connaissons pas encore. Je préfère en rester là.

Bonjour, êtes-vous la bonne personne pour parler de vos tableaux de bord ? Sinon, qui est le
décideur ? => Bonjour, je suis seule dans mon entreprise, et mon tableau de bord est un cahier.
""")

# when => theirs => hers => theirs: each conversation is with somebody else, and none can be answered
CLOSED = items("""
2022-02-08 10:10 => Bonjour, avez-vous encore la fiche distribuée à Pessac ? => Bonjour, la voici en
pièce jointe. Bonne lecture. => Merci, parfait.

2023-05-22 16:40 => Bonjour, quelques mots pour vous dire que votre journée m'a servi. => Merci, c'est
le genre de message qu'on garde.

2024-09-03 09:00 => Quick question about your team?

2025-01-15 11:25 => Bonjour, je quitte le réseau, je vous souhaite une belle route. => Belle route à
vous aussi.
""")

NOTES_OUT = items("""
Bonjour {name}, nous étions voisins à la journée de l'accueil, côté fenêtre. Votre question sur les
intérimaires m'est restée. Restons en lien ?

Bonjour {name}, Damien Labadie m'a parlé de vos matinées d'arrivée. Je suis consultante à Bordeaux, sur
les mêmes sujets.

Bonjour {name}, j'ai lu votre texte sur les équipes de nuit : le passage sur la soupe de 4 h est très
juste. Je travaille la nuit aussi, parfois.

Bonjour {name}, merci pour votre accueil au Haillan. Je serais heureuse de garder le contact.
""")
NOTES_IN = items("""
Bonjour Madame, j'ai suivi votre atelier du 9 septembre, je me permets de vous ajouter.

Bonjour, Inès Marchetti m'a conseillé de vous contacter pour un futur projet.

Hello Solène, I heard you in Dublin. Very glad to connect.
""")

# who => when => words
RECEIVED = items("""
omar => 2026-11-17 11:58 => Première heure de notre atelier de septembre : vingt personnes, et personne
ne parle. Solène n'a rien fait pour que ça cesse. Puis un homme a pris la craie. Je n'ai jamais vu
quelqu'un travailler aussi fort sans bouger.

aicha => 2023-07-04 09:20 => Vingt-six jeunes sont restés la première année. Je ne sais pas dire mieux.

anne-sophie => 2025-07-01 17:40 => Une page au lieu d'un catalogue, et vingt-trois chefs d'équipe
toujours là.

jurgen => 2024-02-12 08:30 => Our fitters are now understood, and sometimes funny. Recommended.
""")
GIVEN = items("""
mehdi => 2023-09-18 10:05 => Des modules courts, sans questionnaires stupides, et quelqu'un qui refait
une vidéo parce qu'elle l'ennuie lui-même.

nadia => 2026-01-09 15:12 => Trois ans de salle, dix animateurs formés, et une maison qui écoute. J'ai
vu, je décris.

paul => 2022-03-15 18:02 => Il imprime cent exemplaires comme d'autres en impriment dix mille : avec
soin.
""")

SHARES = items("""
La troisième semaine, on s'aperçoit qu'on ne sait rien.
| La septième, que personne ne l'a vu.

Un chef d'équipe m'a dit : "le briefing dure moitié moins".
| Je n'ai rien enseigné. On a ouvert la porte.

Qui n'a jamais rêvé d'une réunion de quatre minutes ?
| Deux chaises dans un couloir suffisent.

Ce soir, la verrerie à 3 heures du matin.
| On y apprend plus vite qu'à 10 heures.

Cent cartes imprimées à Libourne. La lettre S est un peu fière.

« Arriver » : une page, pas un mot de plus. Qui la veut ?

A bigger table, in Göteborg. Fourteen people, if two are thin.
""")
COMMENTS = items("""
Il a dit "oui", merci

Quelqu'un connaît un bon ergonome du côté de Pau ?

Tout à fait d'accord sur la troisième semaine, et un peu moins sur la première.

Bravo à toute l'équipe, et au concierge.

Thank you for counting.

Le mot "posture" revient trois fois, je crois que c'est deux de trop.

Et si le groupe a raison ?

On garde la page 2.

Merci pour ce récit, surtout la fin.
""")
