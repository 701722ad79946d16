"""Clients, institutions, strangers who became colleagues: the trade itself."""

WORK = """
== aicha mail 2021-09-27 09:10 | Accueil des apprentis
< Madame,

Bruno Pereira m'a donné votre nom. Nous accueillons 340 apprentis et en perdons 60 avant Noël,
toujours les mêmes semaines, la troisième et la septième. Accepteriez-vous d'en parler une heure ?

Aïcha Mokrani
> +3h Madame,

volontiers. La troisième semaine, on s'aperçoit qu'on ne sait rien ; la septième, que personne ne
l'a vu. Je peux venir jeudi à Lormont, à l'heure où ils sortent.

Solène Darrigade
< +1d Jeudi 16 h 30, devant le portail. Vous les verrez mieux que dans mes tableaux.
> +1h J'y serai.
== aicha mail 2022-01-10 10:20 | Décembre
< Bonjour Solène,

trente-quatre départs au lieu de soixante. Je ne crois pas aux miracles, je crois au café du mardi
avec les maîtres d'apprentissage. Nous continuons.

Aïcha Mokrani
> +2h Bonjour Aïcha,

vingt-six jeunes. C'est une classe entière. Merci de me l'avoir écrit.

Solène
== aicha li 2023-03-31 18:10
> Merci pour la journée, vos apprentis ont rangé la salle mieux que les adultes.
< +1h Ils voulaient vous impressionner. C'est réussi, ils ont impressionné le concierge.
== aicha mail 2024-09-10 08:50 | Convention 2025
< Bonjour Solène,

le conseil a voté la reconduction. Pouvez-vous m'envoyer la convention avant le 20, avec les mêmes
dates d'octobre, janvier et mars ?

A. Mokrani
> +5h [convention-2025.pdf] Bonjour Aïcha,

la voici, mêmes dates, même prix, et un mardi de plus que je vous dois depuis juin.

Solène
< +1d Signée. Le mardi de juin était offert, je n'avais rien dit.
== aicha li 2025-06-26 17:15
< Nous avons gagné le prix de l'apprentissage ! J'ai cité le café du mardi devant le préfet.
> +1h Le préfet devrait essayer. Bravo à toute votre maison.
== aicha mail 2026-03-02 11:40 | Un avis sur un recrutement
< Solène,

deux candidatures pour la vie scolaire, l'une brillante, l'autre patiente. Vous qui les avez
croisées toutes deux en stage, que feriez-vous ?

Aïcha
> +4h Aïcha,

à la septième semaine il faudra de la patience. Le brillant, on le trouve chez les apprentis.

Solène
< +2h C'est ce que je pensais sans oser. Merci.

== karim mail 2022-10-24 20:15 | Formation chefs d'équipe
< Bonjour,

mon gendre dit qu'il faut former les chefs. Moi j'ai appris sur le tas. Vous venez une
demi-journée, on verra. Combien vous prenez ?

K. Aït-Ouali
> +13h Bonjour Monsieur,

je viens une heure sur un chantier, gratuitement, et ensuite vous me direz si une demi-journée
sert à quelque chose. Le tas est une bonne école, elle a juste peu de professeurs.

Solène Darrigade
< +2h Mardi 7 h, rue du Four. Casque fourni.
> +10m J'apporte mes chaussures.
== karim mail 2023-02-03 19:40 | Suite
< Bon. Les gars disent que le briefing du matin dure moitié moins et qu'on s'engueule moins. Je
veux bien la deuxième journée. Devis ?

KAO
> +14h [devis-aitouali-2.pdf] Bonjour Karim,

le voici, et il n'a pas augmenté. La deuxième journée porte sur la fin de journée : c'est là que
se perd le lendemain.

Solène
< +1d OK pour le devis.
== karim li 2024-03-20 21:00
< Ma fille Lina reprend le bureau. Elle veut vous rencontrer, elle a fait une école.
> +11h Avec plaisir. Dites-lui que j'ai fait une école aussi, on s'en remet.
== karim mail 2025-10-14 18:30 | Lina
< Bonjour Solène,

Lina est gérante depuis lundi. Elle garde le briefing. Moi je garde le camion.

Karim
> +1h Bonjour Karim,

gardez le camion, et passez au briefing une fois par mois : pour écouter. Mes félicitations à
Lina.

Solène

== pierre-pessac mail 2023-11-08 11:00 | Verrerie : équipes de nuit
< Madame Darrigade,

Mme Mokrani me recommande votre travail. Nos équipes de nuit n'ont pas de formation depuis quatre
ans, faute de formateur acceptant l'horaire. Que pourriez-vous proposer ?

Pierre Martin
|Directeur d'usine
> +4h Monsieur,

je propose de venir la nuit. Trois fois deux heures, à la pause, en commençant par regarder le
four.

Solène Darrigade
< +1d Accepté sur le principe. Le four vous attend.
== pierre-pessac mail 2024-01-19 10:30 | Après trois nuits
< Madame,

les équipes ont demandé une quatrième nuit. C'est la première fois qu'on me demande une réunion à
3 heures du matin. Merci.

P. Martin
> +3h Monsieur,

ils ont surtout demandé que vous veniez. Quatrième nuit le 31 ?

Solène Darrigade
< +2h J'y serai, avec les croissants.
== pierre-pessac mail 2026-04-28 09:50 | Parcours chefs d'équipe 2026
< Bonjour Madame,

le comité valide le parcours de huit chefs d'équipe, avec Mme Monlezun comme marraine. Pouvez-vous
nous proposer trois dates en juin et septembre ?

Cordialement,
|Pierre Martin
> +1d Bonjour Monsieur,

je propose les 9 et 23 juin, et le 8 septembre, à l'atelier. Marraine : le mot est bien choisi.

Solène Darrigade
< +3h C'est parfait, les salles sont réservées.

== gauthier mail 2022-05-12 15:20 | Votre intervention du 9 juin
< Chère Madame,

j'ai l'honneur de vous confirmer, au nom du bureau, votre participation à notre rencontre annuelle
du 9 juin prochain, dont le thème sera « Transmettre ». Vous disposerez de vingt-cinq minutes. Je
vous saurais gré de bien vouloir m'indiquer le titre de votre propos avant le 20 mai.

Veuillez agréer, chère Madame, l'expression de mes sentiments distingués.

Gauthier de La Brosse-Lussac
> +1d Cher Monsieur,

le titre est « Laisser faire », et je m'engage à finir deux minutes en avance.

Bien à vous,
|Solène Darrigade
< +3h Chère Madame, ces deux minutes seront reçues comme un présent.
== gauthier mail 2024-12-05 16:45 | Un nom
< Chère Madame,

un maître luthier de notre ressort cherche à transmettre son atelier et n'ose pas en parler.
Auriez-vous un conseil, ou un nom ?

Votre dévoué,
|G. de La Brosse-Lussac
> +18h Cher Monsieur,

Jean-Baptiste Le Goff, menuisier à Quimper, l'a fait voici deux ans et en parle sans fard. Je lui
ai demandé : il recevra volontiers un appel le soir.

Bien à vous,
|Solène Darrigade
< +1d Chère Madame, soyez remerciée. Le luthier a appelé, ils ont parlé une heure et demie.
== gauthier li 2026-01-06 10:00
> Cher Monsieur, je vous souhaite une année de portes ouvertes et de discours courts.
< +1d Chère Madame, je forme les mêmes vœux, dans le même ordre. Merci.

== berenice li 2026-01-14 11:22
< Bonjour, je prépare un portrait pour la Gazette sur les gens qui « arrivent » : apprentis,
internes, nouveaux chefs. On me dit que c'est votre métier. Accepteriez-vous une conversation ?
> +3h Bonjour, volontiers, à condition de parler d'eux plus que de moi. Jeudi matin, au marché ?
< +30m Jeudi 10 h, devant le poissonnier qui chante.
> +5m Il ne chante qu'à partir de 10 h 30. Parfait.
== berenice mail 2026-03-11 09:05 | Parution vendredi
< Chère Solène,

le portrait paraît vendredi, page 6. J'ai gardé le poissonnier et coupé deux adjectifs que vous
n'aimeriez pas.

Bérénice Castagnède
> +2h Chère Bérénice,

merci, surtout pour les adjectifs. Ma mère en achètera douze.

Solène
== berenice li 2026-05-20 15:10
< Pour un dossier sur la nuit au travail, je cherche un directeur d'usine qui accepte de parler.
Une idée ?
> +2h Une bonne. Je lui demande, je ne donne jamais un nom sans oui.
> +1d C'est oui : Pierre Martin, verrerie de l'Alouette. Il préfère le téléphone, vers 18 h.
< +1h Formidable. Je l'appelle ce soir, merci infiniment.

== hugo li 2026-02-09 18:40
< Bonjour Madame, étudiant en master, j'écris sur les rites d'arrivée au travail. J'ai lu votre
page « Arriver ». Auriez-vous vingt minutes pour trois questions ?
> +15h Bonjour Hugo, oui, et posez-m'en quatre. Mercredi 17 h par visio ?
< +1h Mercredi 17 h, merci beaucoup ! J'en prépare quatre.
== hugo mail 2026-03-25 21:15 | Relecture du questionnaire
< Bonjour Madame,

voici mon questionnaire. Ma directrice le trouve « un peu long ». Que couperiez-vous ?

Hugo Lafitte
> +12h Bonjour Hugo,

tout ce qui commence par « dans quelle mesure ». Il restera onze questions, dont trois très bonnes
: la 4, la 7 et celle que vous avez mise entre parenthèses.

Solène Darrigade
< +1d Coupé ! Merci, il respire.

== vincent mail 2021-10-05 09:30 | Votre ouverture de compte
< Bonjour Madame,

votre compte est ouvert. Je vous propose un rendez-vous sur le financement de votre développement.
Quel jour vous conviendrait ?

Vincent Dutilh
> +1d Bonjour Monsieur,

aucun emprunt en vue : mon développement consiste à garder le même bureau. Mais venez prendre un
café si vous passez, je suis curieuse de votre métier.

Solène Darrigade
< +3h C'est bien la première fois qu'on me répond cela. Je passerai.
== vincent mail 2023-10-03 11:10 | Un client à vous présenter
< Bonjour Solène,

un de mes clients, Océalis, perd ses caristes au bout de deux mois. J'ai pensé à votre histoire de
septième semaine. Souhaitez-vous que je lui parle de vous ?

Vincent Dutilh
> +2h Bonjour Vincent,

oui, merci d'avoir demandé d'abord. Dites-lui que je commence par regarder, et que cela ne coûte
rien.

Solène
< +1d C'est fait. Il s'appelle Nicolas Bernard et vous écrira.
> +10m Merci, Vincent.
== vincent li 2026-02-24 17:00
< Je change d'agence en avril : Libourne. Le café sera meilleur, paraît-il.
> +1h Il l'est, je connais l'imprimeur d'en face. Bonne installation !

== nicolas-rh mail 2024-05-30 08:45 | Caristes : premiers échanges
< Bonjour Madame,

Vincent Dutilh m'a donné vos coordonnées. Quarante départs l'an dernier sur soixante-dix caristes.
Pouvez-vous passer à Mérignac ?

Nicolas Bernard
|Directeur des ressources humaines
> +5h Bonjour Monsieur,

mardi 4 juin à 5 heures, à la prise de poste ? C'est là que tout commence.

Solène Darrigade
< +2h Cinq heures. Bien. Je vous ouvrirai moi-même.
== nicolas-rh mail 2024-12-12 17:30 | Bilan
< Bonjour Solène,

neuf départs depuis septembre, contre vingt-deux. Le tuteur du premier jour a tout changé. On
poursuit en 2025, même formule.

N. Bernard
> +1d Bonjour Nicolas,

quelle bonne nouvelle. C'est le tuteur qu'il faut augmenter.

Solène
< +3h C'est fait depuis lundi.
== nicolas-rh li 2025-11-06 12:40
< Nous passons le tutorat à l'entrepôt de Bruges. Je fais témoigner deux caristes, pas moi.
> +2h C'est la bonne idée de l'année.

== ines mail 2023-01-16 14:00 | Vendanges : former les chefs de groupe
< Bonjour Madame,

nous recrutons 220 vendangeurs en trois semaines, et vingt chefs de groupe qui n'ont jamais dirigé
personne. J'ai une salle sans chauffage et peu de budget. Est-ce que cela se tente ?

Inès Marchetti
> +3h Bonjour Madame,

cela se tente, avec des bonnets. Une journée en juillet dans les rangs, plutôt que deux en salle ?

Solène Darrigade
< +1d Dans les rangs, oui ! J'apporte les bonnets pour la réunion de février.
== ines li 2024-09-16 20:30
< Aucun chef de groupe n'a démissionné cette année. Aucun ! J'ai vérifié deux fois.
> +12h Il faudrait leur offrir un verre. Ah non, c'est déjà fait. Bravo Inès.
== ines mail 2025-11-18 10:10 | Un avis
< Bonjour Solène,

on me propose un poste à Toulouse. Plus grand, plus loin. Vous qui êtes partie un jour, qu'est-ce
que vous auriez aimé qu'on vous demande ?

Inès
> +1d Bonjour Inès,

« Qu'est-ce qui te manquera le mardi ? » Si la réponse est un lieu, partez. Si c'est quelqu'un,
parlez- lui d'abord.

Solène
< +2d C'est un lieu. Merci.

== awa li 2025-09-11 09:05
< Bonjour, j'étais à votre atelier du Haillan. Je suis gestionnaire de paie, donc la dernière à
qui l'on parle et la première qu'on appelle. Votre phrase sur les absents m'a fait du bien.
> +4h Bonjour Awa, merci de me l'écrire. La paie sait tout des retours avant tout le monde, et on
ne lui demande jamais rien. Restons en lien.
< +1h Avec plaisir.
== awa mail 2026-05-06 11:20 | Congé de deux ans
< Bonjour Madame,

une collègue revient le 1er juin après deux ans. On m'a demandé de « faire le nécessaire ». Je
sais faire le bulletin. Que faudrait-il d'autre, à votre avis ?

Awa Diarra
> +6h Bonjour Awa,

un bureau à son nom le matin même, quelqu'un qui déjeune avec elle, et une question dans trois
semaines. Le bulletin juste est déjà une politesse.

Solène
< +1d Elle a pleuré devant l'étiquette du bureau, dans le bon sens. Merci beaucoup.

== nadia mail 2024-03-18 18:05 | Suite au forum
< Bonjour Solène,

contente de notre heure près de la machine qui fuit. Tu as dit « former des animateurs, c'est leur
apprendre à se taire » : tu viendrais le leur dire toi-même, le 17 mai, à Nantes ?

Nadia
> +15h Bonjour Nadia,

oui, et je me tairai deux heures pour l'exemple.

Solène
< +20m Vendu.
== nadia mail 2025-02-06 19:20 | Contrat d'animateur
< Solène, une chose pratique : tu aurais un modèle de contrat pour un animateur payé à l'atelier ?
Le nôtre date de 2009 et parle d'un fax.

N.
> +3d [contrat-animateur-modele.docx] Nadia,

le voici, relu par une juriste qui déteste les fax. Ligne 4 : mets ta ville, pas la mienne.

Solène
< +2h Merci !! Le fax est mort ce matin à 9 h 12.
== nadia li 2026-01-14 10:30
< La mairie m'a rappelée : ta recommandation a pesé. On garde la salle trois ans de plus.
> +30m Trois ans ! Je n'ai fait que décrire ce que j'ai vu. Bravo Nadia.
== nadia mail 2026-05-02 09:15 | Relecture
> Nadia,

pourrais-tu lire mon programme « Retour de congé » avec ton œil de directrice ? Deux pages. Sois
méchante.

Solène
< +2d Lu. Je ne suis pas méchante, je suis pressée : coupe la page 1. La page 2 est formidable,
surtout les trois questions.

N.
> +1h Page 1 au panier. Merci, c'est toi qui avais raison depuis le début.

Solène
== nadia mail 2026-10-08 14:30 | Programme de janvier, pour avis
> [programme-janvier.pdf] Nadia,

voici le programme de janvier pour tes animateurs, pour avis. J'ai mis la marche sur la côte en
premier, avant la salle.

Solène
< +2d La marche d'abord : oui, oui, oui. Rien à changer d'autre.

N.

== omar li 2021-03-15 09:30
< Solène, on m'a demandé qui fait parler les silencieux. J'ai dit toi. Tu me pardonnes ?
> +2h Je te pardonne si tu me dis qui demande.
< +10m Une banque. Ils ont un silence très bien organisé.
> +20m J'ai ri. Donne-leur mon numéro.
== omar mail 2023-11-20 08:10 | Travailler à deux
< Chère Solène,

une administration de Lyon veut deux jours sur « la parole au travail », et demande deux voix. La
mienne manque de douceur, la tienne de mauvaise foi : ensemble nous ferions un humain. On répond ?

Omar
> +1d Cher Omar,

on répond. Je prends le matin, tu prends l'après-midi, personne ne prend le rétroprojecteur.

Solène
< +3h J'envoie ce soir. Merci, camarade.
== omar li 2025-03-30 19:45
> Comment s'est passée ta journée à la maison d'arrêt ?
< +13h Un homme a dit : « ici on a le temps, c'est tout ce qu'on a ». Je n'ai rien ajouté.
> +1h Moi non plus.
== omar mail 2026-09-21 10:10 | Le 17, à chaud
> Omar,

je garde trois choses de jeudi : la première heure, ta façon de t'asseoir par terre, et l'agent
d'entretien qui a pris la craie. On le refait, ailleurs, à deux.

Solène
< +6h On le refait. Je garde la craie, il me l'a donnée en partant.

Omar
"""
