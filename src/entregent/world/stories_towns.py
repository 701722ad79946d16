"""The towns one takes a train to: Paris, Strasbourg, Lyon, Lille, Bayonne, Quimper."""

TOWNS = """
== linh li 2023-05-23 18:20
> Mai Linh, votre exposé sur les formulaires m'a réconciliée avec une case à cocher. Laquelle est
la pire que vous ayez vue ?
< +2h « Autre, précisez », sans place pour préciser. On se dit tu ?
> +5m Avec joie. Je l'ai dans trois questionnaires, j'ai honte.
< +10m Courage.
== linh mail 2024-06-04 10:05 | Fiche d'accueil
< Coucou Solène,

j'ai redessiné ta fiche d'accueil : une face, cinq pictos, zéro logo. Tu me dis si c'est trop nu ?

Linh
> +5h Linh,

c'est nu comme une bonne table. On la garde, et tes pictos iront loin.

Solène
== linh li 2025-12-11 20:40
< J'ai vu ton cartel « petit et pointu » cité dans une conférence à Lille. Il voyage.
> +12h Il est de Priya, à Londres. Les meilleures choses sont toujours de quelqu'un d'autre.

== peio mail 2022-10-11 07:50 | Visite
< Tu passes à Bayonne le 20 ? J'ai un atelier à te montrer et un chef à te faire écouter.
|Peio
> +2h Je passe. L'atelier d'abord.

Solène
< +20m 8 h au portail.
== peio li 2024-02-02 19:30
< On a gagné 31 à 12. Je te le dis parce que l'équipe de nuit a tenu la réunion toute seule. Les
deux choses m'ont fait pareil.
> +13h La deuxième durera plus longtemps. Bravo aux deux équipes.
== peio mail 2025-09-10 07:45 | Marta
< Marta dit que c'est grâce à toi. Je dis que c'est grâce à moi, qui t'ai envoyée. On partage.
|Peio
> +1h On partage. Je prends le fromage.

Solène

== elodie mail 2022-03-08 19:10 | Une salle qui écoute
< Salut Solène,

on me demande de dessiner une salle de formation pour un lycée. Qu'est-ce qu'on rate toujours,
nous les architectes ?

Élodie
> +14h Salut Élodie,

la porte : elle est devant, alors tout le monde voit qui arrive en retard. Et les fenêtres, qui
sont toujours dans le dos de celui qui parle.

Solène
< +1h La porte au fond, donc. Merci, tu viens de changer un plan à 900 000 euros.
== elodie li 2023-06-19 12:00
> Müller-Girard ! Vive la mariée, vive le trait d'union.
< +1d Merci ! J'ai gardé Girard pour ne pas refaire les cartons.
== elodie mail 2025-10-20 09:30 | La salle est livrée
< Photo en pièce jointe : porte au fond, lumière à gauche, et un rebord de fenêtre où trois élèves
peuvent s'asseoir. Le proviseur appelle cela « le coin Darrigade ».

Élodie
> +3h J'en ai les larmes aux yeux, et très envie d'un rebord de fenêtre. Merci Élodie.

Solène

== maria mail 2023-01-11 10:15 | Congés longs et entretien de retour
> Bonjour Maître,

Élodie Girard m'a donné votre nom. L'entretien au retour d'un long congé est-il une obligation ou
une politesse, en droit ?

Solène Darrigade
< +1d Bonjour Madame,

une obligation dans plusieurs cas, que je vous énumère dans la note jointe, et une politesse dans
tous. Les prud'hommes regardent surtout si quelqu'un a parlé.

Bien cordialement,
|Maria Ivanova
> +2h Merci infiniment. « Si quelqu'un a parlé » sera mon titre.

Solène Darrigade
== maria li 2025-05-20 16:30
< Bonjour Solène, la loi a changé sur un point de votre fiche : le délai. Je vous ai mis la
référence dans la marge.
> +1h Merci Maria, vous m'évitez une bêtise imprimée à cent exemplaires. C'est corrigé.

== lise mail 2024-10-14 09:15 | Conducteurs : parler après un incident
< Bonjour Madame,

Omar Haddad me dit que vous savez animer sans faire parler de force. Nos conducteurs ne disent
rien après un incident, et c'est bien leur droit. Que feriez-vous ?

Lise Charvet
> +1d Bonjour Madame,

je commencerais par ce que je ne ferais pas : pas de cercle, pas de témoignage, pas de psychologue
surprise. Deux chaises au dépôt, et quelqu'un du métier.

Solène Darrigade
< +2h C'est la première réponse qui commence par un non. Parlons-en le 7 novembre à Lyon.
> +1h Le 7, avec plaisir.
== lise mail 2025-04-03 17:10 | Les deux chaises
< Elles sont usées. Je considère que c'est un résultat. Merci.

Lise Charvet
> +16h C'est le plus beau bilan de l'année. Merci à vous.

Solène

== anne-sophie mail 2024-04-25 08:30 | Six sites, un problème
< Madame,

nous avons six sites, vingt-six chefs d'équipe, et un taux de départ qui ferait rougir un hôtel.
Je ne cherche pas un catalogue. M'écririez-vous une page ?

Anne-Sophie Vandenbroucke
> +2d [une-page.pdf] Madame,

la voici. Elle contient trois phrases que je ne dirai pas à vos équipes et une que je leur dirai.

Solène Darrigade
< +5h Madame, votre page a fait le tour du comité. Pouvez-vous venir le 15 mai ?
> +1h Le 15 mai, volontiers. Par quel site dois-je commencer : le meilleur ou le pire ?
< +20m Le pire. Il a la meilleure cantine.
== anne-sophie mail 2024-07-02 18:20 | Bon de commande
< Chère Madame,

le contrat part ce soir : six sites, d'octobre à juin, à vos conditions. J'ai ajouté une clause
interdisant le mot « bienveillance ».

AS. Vandenbroucke
> +14h Chère Madame,

je signe des deux mains, surtout la clause.

Solène Darrigade
== anne-sophie li 2025-02-20 12:45
< Cambrai a ri pendant votre atelier. Cambrai ne rit pas. Qu'avez-vous fait ?
> +2h Rien : le chef d'équipe a imité son propre briefing. J'ai seulement tenu la porte.
< +5m Tenez-la encore.
== anne-sophie mail 2025-06-27 17:00 | Fin de mission
< Chère Solène,

c'est fini, et c'est dommage. Le comité voudrait un dessert : une journée dans un an, pour voir ce
qui est resté. D'accord ?

Anne-Sophie
> +1d Chère Anne-Sophie,

d'accord pour le dessert. Je viendrai compter les chaises usées.

Solène

== jb li 2022-09-06 20:30
< Salut Solène, JB de Quimper, le cousin de Yann. Il paraît que tu aides les gens à passer la
main. J'ai soixante et un ans et un apprenti meilleur que moi.
> +13h Salut Jean-Baptiste ! Un apprenti meilleur que soi, c'est le but du métier, non ? Raconte.
< +1h Il s'appelle Malo. Il voit le fil du bois avant de toucher. Moi il m'a fallu dix ans.
> +2h Alors il reste à lui apprendre les clients. On en parle de vive voix.
== jb mail 2024-03-12 19:05 | C'est signé
< Solène,

Malo a signé ce matin. J'ai gardé les clés par habitude, il me les a demandées avec politesse. La
Menuiserie Kervella garde son nom, et moi un établi près de la fenêtre.

JB
> +12h Cher JB,

garde l'établi, et la fenêtre. C'est la plus belle transmission que j'aie vue, dis-le à Malo.

Solène
== jb mail 2025-12-15 18:45 | Pour le luthier
< Ton luthier a rappelé, il signe en janvier. Il m'a joué un air au téléphone. On fait un drôle de
métier, toi et moi.

JB
> +1d Un drôle de métier, et un bel air. Bonnes fêtes à l'atelier.

Solène

== pierre-lille li 2024-09-05 13:30
< Bonjour Solène, on s'est croisés à Lille chez Lin & Flandre : toi dans la salle, moi dans
l'atelier avec les sacs de sable. Content d'être en lien !
> +2h Bonjour Pierre, tes sacs de sable ont fait plus que mes feuilles. On se recroise à Cambrai ?
< +1h À Cambrai, le 14 novembre. J'apporte les sacs.
> +5m J'apporte les feuilles.
== pierre-lille mail 2026-02-05 09:20 | Erreur de Pierre
< Bonjour Solène,

j'ai reçu de toi une convocation pour une nuit de verrerie à Pessac. Je suis flatté, mais je crois
que ce Pierre Martin-là dirige l'usine, moi je porte des sacs.

Pierre
> +30m Pierre, pardon ! Vous êtes deux dans mon carnet et un seul dans ma tête. La convocation
repart.

Solène
< +10m Pas de mal. J'aurais été bon, la nuit.
"""
