"""What has gone quiet: ties that were strong and sleep, and one account that was closed."""

PAST = """
# Samuel: the tie most worth a word. Two dense years, then nothing, for no reason at all.
== samuel mail 2021-02-16 09:40 | Une équipe qui ne se parle qu'en anglais
< Bonjour Solène,

mon équipe compte neuf nationalités et un seul sujet de conversation, l'autoclave. On m'a dit que
tu savais faire parler des gens de tout, même de travail. Tu passerais à Talence ?

Samuel
> +3h Bonjour Samuel,

je passe, et je commencerai par l'autoclave. Mardi 23, à l'heure du thé ?

Solène
< +1h Mardi 23. Le thé est mauvais, préviens les tiens.
== samuel mail 2021-03-02 10:15 | Après le thé
> Samuel,

j'ai compté : en une heure, trois personnes ont dit « je ne sais pas », et personne n'en est mort.
C'est rare, un laboratoire où l'on ne sait pas tout haut.

Solène
< +5h Je vais l'afficher au-dessus de l'autoclave. Tu reviens ?
> +30m Je reviens, avec du bon thé.
== samuel li 2021-04-19 18:05
< La petite Ilse a présenté ses échecs en réunion, dix minutes, applaudie. Je n'avais jamais vu
ça.
> +2h Tu l'avais vu : tu l'avais fait le premier, la semaine d'avant. Ils imitent.
< +10m Je ne l'avais pas calculé.
> +3m C'est pour ça que ça marche.
== samuel mail 2021-06-08 08:55 | Séminaire de rentrée
< Solène, deux jours à Hossegor en septembre, vingt personnes, pas de diapositives : tu nous
prends ?

Samuel
> +1d Je vous prends, si l'un des deux jours est dehors.

Solène
< +2h Le deuxième est dans l'eau, donc oui.
== samuel mail 2021-09-20 19:30 | Hossegor
< Solène,

je voulais te le dire à froid : c'est la première fois en douze ans que je rentre d'un séminaire
moins fatigué qu'en partant. L'article est soumis. Tu es dans les remerciements, entre le réacteur
et ma mère.

Samuel
> +14h Samuel,

entre le réacteur et ta mère, je n'ai jamais été aussi bien placée. Merci à toute l'équipe.

Solène
== samuel li 2021-10-28 12:30
> Tu m'as recommandée à Dakar, m'écrit-on. C'est beaucoup.
< +4h C'est exact, surtout. Mme Ndiaye est redoutable, tu vas l'adorer.
> +1h Je l'adore déjà.
== samuel mail 2021-12-06 17:15 | L'atelier de décembre
< Vendredi 10 au labo, 14 h : on ferme l'année avec ta question « qu'est-ce qu'on arrête ». J'ai
peur qu'ils répondent.

Samuel
> +2h C'est le risque. J'apporte les clémentines, ça adoucit.

Solène
< +20m À vendredi.
== samuel mail 2022-01-17 09:05 | Arrêter la réunion du lundi
< Elle est arrêtée. Personne ne l'a réclamée. J'ai gagné quatre heures et perdu une illusion.

Samuel
> +3h Quatre heures contre une illusion, c'est un bon change. Qu'est-ce que tu en fais ?

Solène
< +1d Je lis. C'est presque honteux.
> +2h Continue.
== samuel li 2022-02-11 17:50
< On me parle de Brest. Un institut entier, face à la mer. Je n'ai rien dit à l'équipe.
> +1h Tu voulais bien arrêter une réunion, tu peux bien commencer un institut. Tu as jusqu'à quand
?
< +20m Mars.
> +2m On en parle mardi, en marchant.
== samuel mail 2022-03-24 18:40 | Merci
> Samuel,

merci pour cette marche. Quoi que tu choisisses, choisis le lieu où l'on dit « je ne sais pas » à
voix haute.

Solène
< +1d C'est noté en premier sur la liste. Je te raconterai.

Samuel

== yann mail 2021-01-12 06:50 | Tournées de nuit
< Salut Solène, ta formation des chefs de quai est calée mardi à 4 h 30, désolé pour l'heure. Café
au dépôt.

Yann
> +3h Salut Yann, j'y serai à 4 h 20 pour le café.

Solène
== yann li 2021-07-02 22:10
< On m'a dit que tu pars. Les nuits vont être longues sans tes plannings faux.
> +10h Ils étaient faux avec amour. Tu me manqueras, Yann, le café du dépôt aussi.
< +1h Passe quand tu veux, il est toujours aussi mauvais.
== yann mail 2022-04-05 05:40 | Ton numéro
< J'ai changé de téléphone, j'ai perdu tout le monde. Envoie le tien. La nuit se porte bien.

Yann
> +4h 06 39 98 01 01, le même que sur la carte bleue. Embrasse la nuit.

Solène

== sophie mail 2021-07-15 10:00 | Votre départ
< Solène,

j'ai signé votre rupture ce matin, la plus triste de l'année et la plus logique. Le comité vous
offre un bureau dont vous n'aurez pas besoin et des regrets sincères.

Sophie
> +2h Chère Sophie,

merci pour le bureau, je le prends pour écrire debout. Et merci de m'avoir laissée essayer des
choses qui n'avaient pas de nom.

Solène
== sophie li 2023-01-04 09:30
< Bonne année Solène. On parle encore de votre « question du mardi » à Bassens.
> +3h Bonne année Sophie, et longue vie au mardi.
== sophie li 2025-01-06 10:10
> Chère Sophie, une belle année à vous et à tout le quai.
< +1d À vous aussi Solène. Le quai vous salue.
== sophie li 2026-01-05 09:45
> Belle année, Sophie. Il paraît que le quai est repeint.
< +5h En bleu, et de travers. Belle année à vous !

# Mathilde closed her account: on the network she is a LinkedIn Member, in the mailbox she is herself.
== mathilde li 2021-05-18 12:00
> Mathilde, tu aurais envie d'animer le module « accueil » avec moi à l'automne ?
< +2h Envie oui, disponible aussi. On se partage les rôles comment ?
> +1h Tu commences, je finis, on se tait au milieu.
< +5m Parfait.
== mathilde mail 2022-06-09 09:30 | Les cartes de couleurs
< Coucou, j'ai oublié les cartes de couleurs dans ta voiture. Elles te serviront plus qu'à moi,
j'ai décidé de souffler un an.

Mathilde
> +3h Souffle autant que tu veux. Les cartes t'attendent, je ne m'en sers que le jeudi.

Solène
< +1d Le jeudi, c'est bien. Merci de ne pas demander pourquoi.
== mathilde li 2023-03-14 16:20
< Je vais fermer mes comptes, trop de bruit. Tu as mon adresse, la vraie.
> +1h Je l'ai, et je préfère la vraie. À bientôt, au bord de l'eau.
== mathilde mail 2023-10-02 17:00 | Le potager
< Trois courges, un rhume, et pas une seule notification. Je vais bien.

Mathilde
> +15h C'est la meilleure nouvelle de la semaine. Garde-moi une courge.

Solène

# Henri's and Thérèse's mailbox, before.
== therese mail 2022-10-10 17:25 | Le chiffre
< Ma petite, vous m'avez demandé si l'on vit de ce métier. Combien d'heures vendez-vous, et
combien en donnez-vous ?

Thérèse
> +1d Chère Thérèse, j'en vends 700 et j'en donne 300, à peu près.

Solène
< +2h Alors vous vivez. Continuez d'en donner, mais choisissez à qui.
== therese mail 2022-03-21 17:10 | Votre première facture impayée
< Ma petite,

Luc me dit que vous attendez un règlement depuis décembre et que vous n'osez pas téléphoner.
Voulez-vous que je vous apprenne à ne pas vous excuser ?

Thérèse
> +16h Chère Thérèse,

oui. J'ai écrit « je me permets » trois fois dans le même courriel, c'est un appel au secours.

Solène
< +3h Téléphonez à 11 h 45. Les gens ont faim, ils paient.
> +1d Payé à 11 h 52. Je vous dois un déjeuner.
== therese mail 2024-02-12 17:30 | Henri lit par-dessus mon épaule
< Ma chère Solène,

j'ai regardé votre page « Arriver ». C'est bien, et c'est trop poli. À la ligne quatre, mettez «
on ne vous attend pas » : c'est ce qu'ils pensent tous le premier matin.

Thérèse
<henri +20m Je confirme pour la ligne quatre.

H.
> +15h Chers tous deux,

la ligne quatre est changée, et tout le monde ne lit plus qu'elle. Merci.

Solène
== therese mail 2025-10-09 17:45 | Les dahlias
< Ma chère Solène,

les dahlias sont splendides et je ne peux plus me baisser, donc je les regarde de haut, comme tout
le monde. Que devient la jeune femme de la verrerie, celle qui avait peur ?

Thérèse
> +17h Chère Thérèse,

Capucine dirige l'atelier. Elle a toujours peur, et elle vient quand même. Vous l'aimeriez.

Solène
< +1d Je l'aime déjà.
"""
