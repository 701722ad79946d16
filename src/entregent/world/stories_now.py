"""The autumn of 2026: what is open on the Tuesday, and what is closed and must stay out of the plan."""

NOW = """
# The group she opened. Awa's question has waited since the 13th; nobody else answered.
== awa,omar,nadia,celine li 2026-11-09 09:20 | Retour de congé long : on s'entraide
> Bonjour à vous quatre. Vous m'avez parlé, chacun de votre côté, de retours de congé long qui se
passent mal. Plutôt que de répondre quatre fois, je vous réunis ici. Mettons nos trames en commun.
<nadia +2h Bonne idée. La mienne tient sur une page, je la poserai ici dans la semaine.
<omar +1h Présent. En prison on appelle ça « la sortie », et on la prépare six mois avant.
> +40m Six mois avant, voilà déjà une première règle.
<nadia +1d [retour-une-page.pdf] Chose promise. La dernière question est la seule qui compte : «
qu'est-ce qui a changé ici que tu n'as pas vu changer ».
> +3h Merci Nadia, je la garde telle quelle.
<awa +2d Bonjour à tous, et merci de m'avoir invitée. Quelqu'un aurait-il une trame pour
l'entretien de retour après un congé de plus d'un an ? J'en mène un le 2 décembre, et je n'ai que
le formulaire de la paie.

# Waits since yesterday: not late yet.
== luc mail 2026-11-23 16:42 | Formation des assistants : ton avis avant vendredi
< Bonsoir Solène,

un organisme nous propose deux jours sur la relation client pour nos quatre assistants, à 3 200
euros. Le programme tient sur une demi-page et contient trois fois le mot « posture ».

Peux-tu me dire si cela tient debout ? Je dois répondre avant vendredi midi.

Luc

# Owed: thanks for the recommendation of the 17th.
== omar li 2026-11-16 09:05
> Omar, une faveur : pourrais-tu écrire deux lignes sur notre atelier de septembre ? À Toulouse on
me demande des références, et la tienne compterait.
< +27h C'est fait, elle est publiée. J'ai raconté la première heure, celle où personne ne parlait
et où tu n'as rien fait pour que ça cesse. Bon courage pour Toulouse.

# A living tie that has never had a voice.
== karin li 2026-10-05 08:50
< Good morning Solène, I have started the big table. Oak from a barn that was older than my
grandmother. I keep thinking of what you wrote in spring: that some meetings only need a bigger
table.
> +3h Karin, I did not expect anybody to build it. How many people will sit around?
< +1d Fourteen, if two are thin. I will use it for the company days, not for dinners.
> +2h Then I want to know what they say to each other. Not what they say to you.
== karin li 2026-10-19 09:10
> A question from a client here: how do you make twelve engineers touch wood before they talk?
< +5h I give them sandpaper and one board for two people. Nobody can argue while sanding, and
after ten minutes nobody wants to.
> +1h That is going straight into my notes, with your name on it.
== karin li 2026-11-02 10:12
< The table is finished, and eleven people sat around it on Friday.
> +2h That made my day. How many of them knew each other before?
< +20h Three. By the soup, all of them.
> +5h The soup should be on the programme.
== karin li 2026-11-11 08:35
< I wrote the steps down for you. One page, with the soup in the middle:

| 1. Nobody says what they do for a living before the soup.
| 2. One board and one sheet of sandpaper for two people. Twenty minutes, no talking about work.
| 3. The board goes into the middle of the table. Everybody sits where there is room.
| 4. Soup. Leeks, not onions.
| 5. Then, and only then, one question, written on the board in pencil.
| 6. Whoever knows the answer washes the bowls.

The last step was my grandmother's. It keeps the clever ones short.
> +4h Received, read twice. I would like to try it with a team near Bordeaux in January.
< +1d You have my blessing and my recipe.
> +20m Leeks it is, then.
== karin li 2026-11-19 11:20
> A small report: I drew your table on the board this morning, and a very serious accountant asked
for the plans.
< +6h Tell the accountant that the plans are a secret of the guild, and that the guild is me.
> +15h Message delivered. There was laughter in the fiscal department.

# Two letters in October, a first meeting yesterday: the next word is hers to write.
== maialen mail 2026-10-12 18:20 | Votre page sur les premières heures
< Bonjour Madame,

un de mes élèves du soir m'a donné votre page sur la première heure de formation. J'ai supprimé
mon tour de table le lendemain, et quatre personnes ont parlé qui ne parlaient pas.

Maialen Duhart
> +16h Bonjour Madame,

quatre personnes, c'est beaucoup pour une page. Merci de m'avoir écrit ce qu'elle était devenue.

Solène Darrigade
== maialen mail 2026-10-22 12:05 | Lundi 23 novembre
> Bonjour Madame,

l'élève dont vous parliez m'a écrit à son tour : je connais donc deux moitiés de la même histoire.
Si vous passez un jour à Bordeaux, je vous offre un thé.

Solène Darrigade
< +5h Bonjour Madame,

je passe le lundi 23 novembre, entre deux trains. J'apporterai la moitié qui manque.

Maialen Duhart

# Closed: the news of Toulouse, congratulated and answered.
== ines li 2026-10-06 08:40
> Bonjour Inès, je viens de lire la nouvelle : développement des compétences, Toulouse, et une
équipe à construire. Je repense à notre première salle, celle sans chauffage, où vous aviez
distribué des bonnets. Les Ateliers Capitoul ont de la chance.
< +3h Merci Solène, les bonnets sont dans le carton, on ne sait jamais. Je pose mes affaires et je
vous fais signe avant Noël.
> +25m Prenez le temps d'arriver. Les premières semaines ne se rattrapent pas.
== ines mail 2026-11-12 10:05 | Références pour notre consultation de janvier
< Bonjour Solène,

nous consultons en janvier pour un parcours de vingt chefs d'équipe, et j'aimerais que vous en
soyez. Pourriez-vous m'envoyer deux références récentes, dont une où vous étiez à deux ?

Bien à vous,
|Inès Marchetti
> +1d [references-darrigade-2026.pdf] Bonjour Inès,

les voici. La première est la verrerie, en 2026 ; la seconde est l'atelier mené à Lyon avec Omar
Haddad, qui répondrait volontiers à vos questions.

Belle journée,
|Solène
< +4h Merci, c'est exactement ce qu'il me fallait. Le comité se réunit le 3 décembre, vous aurez
de mes nouvelles après.

Inès

# Nadia looks for a printer; Paul prints a hundred copies; neither knows the other.
== nadia mail 2026-11-05 18:12 | L'imprimeur introuvable
< Bonsoir Solène,

je cherche un imprimeur pour cent exemplaires du livret des dix ans, et c'est introuvable : en
dessous de cinq cents on me rit au nez, ou on m'envoie un devis pour cinq cents.

À part ça l'affiche du salon est partie, la mer était grise samedi et c'était très bien.

N.
> +15h Bonjour Nadia,

cent exemplaires, c'est un vrai nombre. Je garde la question dans ma poche, j'ai peut-être
quelqu'un.

Pour l'affiche, bravo : on voit la porte avant de lire le mot.

Solène
== paul mail 2026-11-10 07:55 | Les cartes de vœux
< Bonjour Solène,

les cartes sont sèches, je les massicote demain. J'ai fini en avance : novembre est creux, la
machine à petits tirages s'ennuie et Bodoni aussi.

Paul
> +3h Bonjour Paul,

parfait : vendredi, avec des croquettes. Dis à la machine de patienter.

Solène
< +30m Bodoni a entendu le mot croquettes. À vendredi.

# Answered questions, this month: they must not be proposed again.
== emilie mail 2026-11-16 12:31 | Jeudi
< Ma Solène,

tu te souviens du nom de l'ergonome de Pau, celle qui avait dessiné les postes debout ? J'en ai
besoin pour une caissière.

Et jeudi, même table ?

É.
> +2h Oui pour jeudi, la table du fond.

L'ergonome s'appelle Graciane Uhart, elle travaille maintenant à Orthez. Dis-lui que tu viens de
ma part, elle aime savoir d'où viennent les gens.

S.
== mehdi li 2026-11-17 17:48
< Le module 3 est en ligne sur le site d'essai. Tu valides les textes des boutons ou je mets «
Suivant » partout ?
> +50m « Suivant » partout, sauf à la fin : « C'est fini, levez-vous ».
< +3m Adopté.
== celestine mail 2026-11-18 08:10 | Concert du 13 décembre
< Solène, j'ai mis deux places de côté à ton nom pour le concert de Noël. Tu me confirmes avant
dimanche ?

Marie-Jo
> +5h Confirmé, et je chante faux au premier rang si tu veux.

Solène
== peio mail 2026-11-13 08:02 | Devis
< Devis signé, en pièce jointe. On commence quand tu veux en février.
|Peio
> +2h Bien reçu, merci Peio. Je bloque les 9 et 10 février et je t'envoie la convention cet
après-midi.

Solène
> +4h [convention-adour-metal.pdf] Comme promis, la convention.

Solène
< +40m Signée. À février.
|Peio
== hugo li 2026-11-03 14:25
< Bonjour Madame, mon mémoire est rendu ! Vous y êtes citée quatre fois, dont une dans les
remerciements. Merci encore pour les deux heures que vous m'avez données au printemps.
> +3h Félicitations Hugo. Rendre un mémoire à l'heure est déjà une thèse. Je le lirai avec
plaisir.
== damien li 2026-11-03 10:40
< Trente-deux personnes ce matin, on a manqué de croissants. Merci pour ton quart d'heure sur les
trames, on m'en reparle déjà.
> +1h C'est la première fois qu'on me reproche d'avoir manqué de croissants. Merci de ton accueil.
== abdelhak mail 2026-06-02 09:15 | Suite à la journée des docks
> Bonjour Monsieur Zerrouki,

vous disiez en mars que vos chefs de quai n'ont jamais été formés à l'accueil des intérimaires.
J'ai monté quelque chose de court pour une entreprise de Bassens, et je peux vous en parler si
c'est utile. Si ce n'est pas le moment, n'y pensez plus.

Solène Darrigade
< +1d Bonjour Madame,

merci de votre message, et de sa franchise. Nous ne sommes pas intéressés cette année : la
direction a choisi de tout faire en interne. Je garde vos coordonnées, inutile de relancer.

Cordialement,
|A. Zerrouki
> +2h C'est noté, et merci d'avoir pris la peine de me le dire. Bonne continuation à vos équipes.

Solène Darrigade
== lise mail 2026-10-14 09:30 | Le 4 décembre
> Bonjour Lise,

je serai à Lyon le vendredi 4 décembre pour une journée sur les retours de congé. Je vous le
signale sans rien demander : je sais que décembre est le mois de vos budgets.

Solène
< +1d Bonjour Solène,

c'est bon à savoir. Les budgets sont rendus le 2, je serai donc une personne normale le 4.

Bien à vous,
|Lise Charvet
> +4h J'en prends bonne note, et bon courage pour les chiffres.

Solène
== therese mail 2026-10-27 17:20 | Le livre
< Ma chère Solène,

j'ai terminé le livre que vous m'aviez laissé. L'auteur a raison sur tout et n'a jamais dirigé
personne, cela se sent à la page 80. Henri le lit à son tour, en râlant, donc il l'aime.

Nous ramassons les noix. Je vous en garde un sac.

Thérèse
> +17h Chère Thérèse,

je savais que vous fermeriez le livre page 80. Gardez-moi les noix et votre colère jusqu'à Noël.

Je vous embrasse, Henri aussi,
|Solène
<henri +3h Les noix sont dans le garage, à gauche. Je confirme pour la page 80.

H.
== priya mail 2026-09-22 10:15 | The button exercise
< Dear Solène,

we ran your silent sorting exercise with the front-of-house team and 400 buttons from the stores.
Forty minutes, no words, and two people who had not spoken since 2023 finished a row together.

How do you close it? I let them talk and it became a meeting.

Priya
> +6h Dear Priya,

I close it with the bill: everybody says one thing they would pay to keep from the last forty
minutes, and how much. It stays short, because people are careful with money.

Four hundred buttons. I am jealous.

Solène
< +20h Perfect, thank you. Somebody will offer three pounds for the silence, I can already hear
it.

Priya
== siobhan mail 2026-09-08 16:02 | Saturday in March
< Solène, a quick one: Saturday 20 March, eleven o'clock, the small room with the bad chairs. Will
you do the long leave session, in English, sixty minutes?

Siobhán
> +3h Siobhán, yes. The bad chairs are part of the method.

Solène
< +10m You are a saint. Programme goes out in January.
== chen mail 2026-10-08 10:44 | Second cohort
< Dear Solène,

the second cohort is confirmed: nine supervisors, Paris, 25 and 26 January. Purchase order
attached.

Best regards,
|CHEN Li
> +2h Dear Chen,

thank you, the two days are in my calendar, with the preparatory letter on 11 January, in English
and French.

Best wishes,
|Solène
== anne-sophie mail 2026-10-01 11:05 | Un an après
< Chère Solène,

un an après, voici le chiffre que je vous avais promis : sur nos six sites, vingt-trois chefs
d'équipe sur vingt-six sont encore là. Les trois autres sont partis vendre des glaces, ce n'est
donc pas votre faute.

Acceptez-vous que je le dise à la réunion de la branche, en vous citant ?

Anne-Sophie V.
> +4h Chère Anne-Sophie,

avec joie, et citez surtout vos chefs d'équipe : moi, j'ai rangé les chaises.

Vingt-trois sur vingt-six. Je l'écris au-dessus de mon bureau.

Solène

== anne-sophie mail 2026-11-05 17:55 | Branche
< Chère Solène,

la réunion de branche s'est bien tenue. J'ai montré le chiffre, on m'a demandé la méthode, j'ai
répondu « une page et des chaises ». Personne n'a ri, ils ont pris des notes.

Anne-Sophie
> +16h Chère Anne-Sophie,

ils riront l'an prochain, quand ils auront usé les chaises. Merci pour ce compte rendu, il m'a
accompagnée dans le train.

Solène
== pierre-pessac mail 2026-11-09 10:20 | Après le parcours
< Bonjour Madame,

les huit chefs d'équipe ont demandé à se revoir entre eux, sans vous et sans moi, le dernier jeudi
du mois. Je vous le dis comme une bonne nouvelle.

Pierre Martin
> +4h Bonjour Monsieur,

c'en est une, et la meilleure. Prêtez-leur la salle et la machine à café, le reste les regarde.

Solène Darrigade
< +1h C'est fait. Merci.
== aicha li 2026-11-12 17:30
< La troisième semaine est passée : quatre départs, contre neuf l'an dernier. Le café du mardi
tient.
> +2h Quatre, c'est presque une erreur de calcul. Bravo à toute la maison.
== damien li 2026-11-19 12:15
< Ximun anime le prochain petit déjeuner. Je m'assiérai au fond et je ne dirai rien, j'ai déjà
mal.
> +1h Je m'assiérai à côté, on souffrira ensemble.
== nicolas-rh li 2026-11-04 08:20
< Premier matin de tutorat à Bruges. Le plus ancien a accueilli la plus jeune, et c'est elle qui a
tenu la porte.
> +3h Il faudrait une photo de la porte. Bravo Nicolas.
== lise mail 2026-11-02 09:05 | Un dépôt de plus
< Bonjour Solène,

les deux chaises sont maintenant dans trois dépôts. Je vous le signale, puisque vous les avez
posées la première.

Lise Charvet
> +1d Bonjour Lise,

trois dépôts, six chaises : je n'ai jamais eu un mobilier aussi voyageur. Merci de me l'écrire.

Solène
"""
