"""Years with those who are near: lunches, proofs, favours, and the small change of friendship."""

CLOSE = """
== luc mail 2021-09-14 22:41 | Tes statuts
< Solène,

c'est déposé. Tu es officiellement une société d'une personne, ce qui te ressemble. Pense à ouvrir
le compte avant le 30 et à garder tous les tickets, même ceux des cafés où tu prétends travailler.

Luc
> +11h Merci Luc. J'ai gardé le premier ticket : 2 euros 80, un double, et personne pour dire que
c'était trop.

Solène
== luc li 2022-05-30 19:02
> Luc, ton associé cherche toujours quelqu'un pour les entretiens annuels ? J'ai rencontré une
psychologue du travail qui ferait cela très bien, Émilie Sanz.
< +2h Toujours, et il désespère. Passe-moi son nom, je lui dirai qu'il vient de toi.
> +15m Je lui demande d'abord si elle veut bien.
> +1d Elle veut bien. Je vous mets en lien par courriel ce soir.
< +30m Tu es la seule à demander avant. Merci.
== luc,nadia mail 2024-03-11 21:50 | Demain au forum : deux personnes à faire se rencontrer
< Nadia, Solène,

vous serez toutes les deux au Forum des associations demain, et j'ai demandé à chacune si cela lui
irait : oui deux fois. Nadia ouvre des ateliers partagés à Nantes et cherche à former ses
animateurs. Solène sait faire parler les gens qui n'aiment pas les formations. Je vous laisse le
reste.

Luc
<nadia +10h Merci Luc. Je serai au stand B12, près de la machine à café qui fuit.
> +1h Je suivrai le bruit. À tout à l'heure.
== luc mail 2025-06-03 07:12 | Ton deuxième trimestre
< Solène, trois choses : la TVA est bonne, tu as encore payé ton hébergeur deux fois, et tu n'as
pas facturé Saint-Macaire. Tu travailles gratuitement ou tu as oublié ?

Luc
> +2h J'ai oublié. La facture part ce matin, avec un mot d'excuse et un pot de rillettes.

Solène
== luc li 2026-04-17 12:20
< Ma nièce cherche un stage de six semaines chez quelqu'un qui anime des groupes. Tu connais
quelqu'un de patient ?
> +4h Damien Labadie, sans hésiter. Je lui demande et je te dis ce soir.
> +5h Il dit oui, à partir du 18 mai. Elle peut lui écrire de ta part.
< +20m Parfait. Elle apportera les croissants, c'est un métier.
== luc mail 2026-09-29 22:03 | Déclaration d'activité
< Bonsoir,

ton bilan pédagogique est prêt, il ne manque que le nombre de stagiaires de juin. Tu me le donnes
quand tu l'as.

Luc
> +10h Bonjour Luc, 47, dont deux qui sont venus pour le déjeuner. Compte-les quand même.

Solène
< +1h Comptés. Le déjeuner aussi.

== emilie li 2021-01-18 20:15
> Émilie, j'ai peur de partir. Voilà, c'est dit.
< +12m Bien. De quoi exactement : du vide, ou de l'agenda ?
> +30m De l'agenda vide.
< +4m Alors on le remplit d'abord et tu pars après. Jeudi, chez moi, j'apporte les crayons.
> +2m À jeudi.
== emilie mail 2022-11-24 09:47 | Groupe d'analyse
< Ma Solène,

je monte un groupe d'analyse de pratiques pour des encadrants, six séances, et il me manque une
deuxième paire d'yeux. Tu viendrais m'observer une fois et me dire ce que je ne vois pas ?

É.
> +1d Oui, et tu feras pareil pour moi au printemps.

J'arriverai en retard exprès, pour voir ce que tu fais des gens en retard.

S.
< +20m Tu es insupportable. C'est noté, merci.
== emilie li 2024-02-08 14:02
< Je sors d'une réunion où l'on a appelé « ressource » une dame qui pleurait. Je t'appelle ce
soir.
> +3m Je mets la soupe pour deux.
== emilie mail 2025-09-04 08:30 | La salle du haut
> É.,

la salle du haut est libre le jeudi. On la prend à deux ? Ça ferait 80 chacune et une plante.

S.
< +1h Prise. Je choisis la plante, tu choisis les chaises, on ne discute pas le choix de l'autre.

É.
> +6m Les chaises seront laides, je te préviens.
== emilie li 2025-03-20 21:40
< Ma Solène, je ne dors pas, alors je t'écris.

Aujourd'hui j'ai reçu une chef de service qui n'a pas pris un jour depuis deux ans. Elle m'a dit :
« si je m'arrête, on verra que ça marche sans moi ». Je n'ai rien répondu pendant une minute,
c'est long, une minute.

Et puis elle a ri. Elle a dit : « c'est exactement ce que je souhaite, en fait ».

Voilà. Je voulais que quelqu'un d'autre le sache.
> +10h Maintenant nous sommes deux à le savoir.

Je la garde pour la promotion de lundi, sans nom, sans service, avec le rire. Et dors, toi aussi
on verra que ça marche sans toi.

== emilie li 2026-07-09 21:10
< Trois semaines sans réunion. J'ai appris le nom de deux oiseaux.
> +10h Garde-les pour la rentrée, on en aura besoin. Repose-toi.

== mehdi li 2021-02-03 11:00
< Bonjour Solène, j'ai vu votre message sur le forum des formateurs. Je fais des modules en ligne
sans quiz stupides à la fin. On peut en parler si cela vous intéresse.
> +4h Bonjour Mehdi, « sans quiz stupides » suffit. Mardi à Talence ?
< +15m Mardi 14 h, au-dessus de la boulangerie. L'odeur aide.
> +3m À mardi.
== mehdi li 2022-03-22 18:05
> Le film du module 1 dure sept minutes. À la troisième je rangeais mes tiroirs.
< +20m Dur mais juste. Je coupe à quatre. Tu gardes le passage avec le chariot ?
> +5m Garde le chariot, coupe-moi.
< +2m C'est la première fois qu'un client demande ça.
== mehdi mail 2023-06-14 09:05 | Accessibilité
< Hello Solène,

une stagiaire malvoyante est inscrite pour septembre. Il faut refaire les contrastes et décrire
les images : deux jours de travail. Je te fais un avenant ou on le met dans la maintenance ?

Mehdi
> +2h Mehdi,

un avenant, et on le fait bien : si elle peut suivre, les autres suivront mieux aussi.

Solène
< +1h Entendu, j'attaque lundi.
== mehdi li 2024-09-02 09:30
> Et si on se parlait tous les lundis à neuf heures, dix minutes, au lieu de quarante messages ?
< +1m Dix minutes qui en feront trente, mais d'accord. Je pose la série dans l'agenda.
> +4m Parfait.
== mehdi li 2025-11-27 16:44
< Le client de Lille dit que le module « respire ». C'est un compliment ou un défaut audio ?
> +12m Connaissant Anne-Sophie, un compliment. Mais vérifie le son.
< +1h Vérifié. C'était un compliment ET un défaut audio.
> +2m Je le savais.
== mehdi mail 2026-03-09 10:20 | Deux jours à Porto
< Solène, je pars voir mon frère du 23 au 25 mars. Le site est gelé pendant ce temps, rien ne peut
casser, enfin je crois.

M.
> +30m Pars tranquille. Si ça casse, j'écrirai une lettre.

Solène

== therese mail 2021-06-21 18:30 | Vous partez
< Ma chère petite,

on me dit que vous quittez la maison. J'ai attendu quinze ans que vous le fassiez. Venez me voir
avant de signer quoi que ce soit, je ferai une tarte et je vous poserai des questions
désagréables.

Thérèse
> +14h Chère Thérèse,

samedi, si la tarte est aux abricots. J'apporterai mes réponses, elles ne sont pas prêtes.

Solène
< +2h Aux abricots. Pour les réponses, nous avons le temps.
== therese mail 2023-12-28 17:05 | Vœux
> Chère Thérèse, cher Henri,

l'année a été pleine, c'est votre faute : vous m'aviez dit de ne jamais refuser une usine. Je vous
souhaite du bois sec et des visites.

Solène
<henri +1d Bois sec : oui. Visites : on attend la vôtre.

H.
> +3h Le 13 janvier, avec des huîtres.
== therese mail 2025-03-15 17:40 | Le discours
< Ma chère Solène,

on veut que je parle devant quarante jeunes DRH de « ma vision ». Je n'en ai jamais eu, j'avais
des salariés. Pouvez-vous m'aider à trouver un titre qui ne soit pas un mensonge ?

Thérèse
> +16h Chère Thérèse,

« Ce que j'ai compris trop tard, par ordre d'arrivée ». Ils écouteront, et vous aurez dit vrai.

Solène
< +1d Adopté. Henri trouve le titre trop court, je le trouve trop long : il est donc juste.

== paul mail 2021-10-04 08:20 | Tes premières cartes
< Bonjour Solène,

j'ai tes cartes : cent, sur du coton, en bleu. Sur la troisième la lettre S est un peu fière, je
te la laisse ou je la jette ?

Paul
> +2h Laisse-la, je la donnerai à quelqu'un de fier.

Solène
== paul li 2023-04-06 12:10
> Paul, les affiches de la journée apprentis sont magnifiques. Un gamin en a volé une, c'est ta
meilleure critique.
< +5h Je lui en imprime une deuxième. Il s'appelle comment ?
> +20m Noé, en deuxième année de couverture. Je te donne son centre.
< +1d Merci. Elle part avec son nom en bas, à l'encre rouge.
== paul mail 2025-01-20 09:15 | Une question de papier
> Bonjour Paul,

un client veut du « papier recyclé très blanc ». Est-ce que cela existe ou est-ce que je dois lui
parler de la vie ?

Solène
< +4h Cela existe et c'est un mensonge. Parle-lui de la vie, et je lui montrerai un beau gris.

Paul
> +15m Le beau gris l'emportera.
== paul mail 2026-05-19 08:05 | Bodoni
< Bodoni a mangé l'épreuve de ton livret. Je la refais, mais sache qu'il l'a trouvée longue.

Paul
> +1h Je coupe deux pages. Ce chien a toujours eu raison sur la longueur.

Solène

== celestine li 2022-09-27 13:15
> Marie-Jo, une question de fille qui n'y connaît rien : combien de minutes pour un quart d'heure
sécurité ?
< +2h Onze. Après, ils regardent les gants.
> +10m Onze, donc. Merci.
== celestine mail 2023-10-16 08:40 | Les nouveaux arrivants
< Coucou Solène,

je refais l'accueil sécurité et je voudrais ton œil : trente diapositives, dont vingt-quatre que
personne ne lit. Tu aurais une heure avant la répétition de mardi ?

Marie-Jo
> +3h Mardi 18 h, au café d'en face. Apporte les six autres.

Solène
< +10m À mardi. J'apporte aussi la partition que tu avais oubliée.
== celestine li 2025-05-12 19:50
< La visite de sécurité a trouvé zéro défaut. J'ai cru à une erreur, j'ai recompté.
> +1h C'est l'effet des onze minutes. Bravo à toute l'équipe.

== joao li 2021-11-03 10:05
> João, seize personnes jeudi, dont deux sans gluten et un directeur. Le menu d'octobre, c'est
possible ?
< +40m Possible. Pour le directeur je mets plus de coriandre, ça les détend.
> +2m Fais comme pour toi.
== joao mail 2023-09-19 11:30 | Facture et beignets
< Bom dia Solène,

voici la facture de vendredi. Les huit beignets qui restaient, l'équipe les a donnés au gardien,
il te remercie.

João
> +2h Payée. Le gardien m'a saluée ce matin pour la première fois en deux ans.

Solène
== joao mail 2026-06-11 15:10 | Saint-Macaire en septembre
> João, encore Saint-Macaire : vingt personnes le 24 septembre, sous le tilleul. Tu es libre ?

Solène
< +1h Libre pour le tilleul, toujours. Claude m'a déjà montré la prise électrique.

João
> +6m Alors c'est dit.

== damien li 2021-11-15 09:10
< Bienvenue au réseau, Solène. Règle unique : celui qui parle trop longtemps apporte le café la
fois d'après.
> +1h J'apporterai le café, autant être honnête tout de suite.
== damien mail 2023-03-07 12:05 | Réponse à deux
< Solène,

la métropole lance un lot « accueil des agents » que je ne peux pas tenir seul : quatre-vingts
jours sur deux ans. Tu y vas avec moi ? On se dit non tout de suite si c'est non.

Damien
> +5h Oui, à deux conditions : on écrit ensemble la première page, et personne ne promet de «
transformation ».

Solène
< +30m Conditions acceptées. Je barre déjà le mot dans le cahier des charges.
== damien mail 2023-05-16 17:40 | Lot 4
< Perdu. Troisièmes sur sept, à deux points du deuxième. Le rapport dit « sobre ». Je le prends
bien.

Damien
> +1h Sobre, je l'encadre. On recommence quand tu veux.

Solène
== damien li 2025-10-07 11:30
> Belle matinée. Le nouveau, Ximun, a posé la meilleure question : « et si le groupe a raison ? »
< +2h Je l'ai notée aussi. Il revient en novembre.

== fanny mail 2022-03-01 10:10 | Le logo
< Salut Solène,

trois pistes en pièce jointe. La deuxième est la bonne, je te le dis avant que tu choisisses la
troisième.

Fanny
> +1d Fanny, la deuxième. Je voulais la troisième, j'ai dormi, tu as raison.

Solène
== fanny li 2024-06-18 16:30
> L'affiche « Arriver » plaît tellement que le CFA la garde au mur. On te doit une deuxième
commande.
< +1h Trop bien. J'ai justement un bleu qui attend une idée.
> +5m « Partir », pour la fin de l'apprentissage. Même bleu.
< +1d [partir-v1.pdf] Le voilà déjà. Je n'ai pas dormi, mais le bleu oui.
> +2h Il est parfait, merci Fanny.
== fanny mail 2026-02-17 09:00 | Fiche d'une page
< Hello, la fiche Retour de congé est maquettée : une page, pas un mot de plus. J'ai enlevé tes
parenthèses.

Fanny
> +1h (Merci.)

Solène

== bruno mail 2022-12-19 18:05 | Le pot
< Solène,

on fait le pot de Noël à l'atelier vendredi. Tu n'es plus de la maison mais ta chaise est encore
là.

Bruno
> +2h Je viens m'asseoir sur ma chaise. J'apporte les clémentines.

Solène
== bruno li 2023-09-04 08:50
> Bruno ! Des vélos, enfin ! Coordinateur, en plus. Je suis si contente pour toi.
< +2h Merci ma grande. Moins de gasoil, plus de genoux. Passe voir la boutique, on répare aussi
les consultants.
> +10m Je passe samedi avec la roue voilée.
== bruno mail 2026-01-22 12:12 | Assemblée
< Salut Solène,

notre assemblée du 14 mars promet d'être orageuse. Tu accepterais de tenir la parole deux heures,
contre une révision complète du vélo ?

Bruno
> +3h J'accepte, et je précise que je ne connais personne : c'est ma seule qualité ce jour-là.

Solène
< +1h C'est pour ça qu'on t'a choisie. Révision notée, freins compris.

== dominique,claude mail 2023-02-20 10:30 | Une maison pour réfléchir
> Bonjour,

Fanny Bordenave m'a parlé de votre grande table. Je cherche un lieu pour douze personnes, deux
jours en juin, avec une porte que l'on puisse fermer et un jardin que l'on puisse ouvrir.
Avez-vous encore une date ?

Solène Darrigade
< +1d Bonjour Solène,

les 15 et 16 juin sont à vous si vous aimez les tilleuls. La porte ferme mal, le jardin s'ouvre
bien.

Dominique
> +3h Les 15 et 16 juin, alors. La porte, nous la tiendrons.

Solène
<claude +2h J'ai réparé la porte.

Claude
== claude,dominique mail 2025-06-02 09:20 | Séminaire du 12
< Bonjour Solène, trois questions de maison : combien de végétariens, à quelle heure le premier
café, et veux-tu le tableau ou les draps blancs comme la dernière fois ?

Claude
> +2h Quatre, 8 h, et les draps : on écrit mieux sur ce qui se lave.

Solène
<dominique +1h Les draps sont repassés. Claude râle, mais les a repassés.
== dominique mail 2026-09-28 18:00 | Le tilleul
< La facture est jointe. Ton groupe a oublié un carnet, un chargeur et une bonne humeur
remarquable. On garde la dernière, on envoie le reste.

Dominique
> +12h Merci à vous deux. Virement fait ce matin, et le carnet était le mien.

Solène

== celine li 2022-07-05 17:45
> Céline, félicitations pour le mariage ! Robic-Martin, cela sonne comme une maison d'édition.
< +3h Merci ! La paie m'appelle encore Robic, la banque Martin, et ma mère ne m'appelle plus.
> +5m Je continuerai avec Céline.
== celine mail 2024-10-22 09:35 | Entretiens professionnels
< Bonjour Solène,

j'ai trente-huit entretiens professionnels à faire tenir avant le 31 décembre, et des chefs qui
appellent cela « la paperasse ». Tu aurais deux heures pour leur changer le mot ?

Céline
> +5h Bonjour Céline,

deux heures le 7 novembre, à Blaye, dans l'atelier et pas dans la salle. On appellera cela « la
question du mardi ».

Solène
< +1h Noté, l'atelier est prévenu. Merci !
== celine li 2025-02-11 12:00
< Bilan : trente-sept sur trente-huit. Le dernier est parti à la retraite pour l'éviter.
> +30m C'est aussi une évolution professionnelle.

== capucine li 2022-07-01 19:30
< Bonjour Solène, merci pour ces trois jours. Je suis venue parce qu'on m'avait inscrite, je
repars avec une équipe, enfin, la même, mais je l'ai vue.
> +14h Merci à vous Capucine. Vous avez posé la seule question que je n'avais pas prévue, c'est
bon signe.
== capucine li 2024-05-22 08:15
< Je suis nommée cheffe d'atelier ! Je voulais que vous le sachiez avant l'affichage.
> +20m Quelle nouvelle. Le premier jour, ne changez rien, regardez. Toutes mes félicitations.
== capucine mail 2026-01-12 13:20 | Intervenir une heure
> Bonjour Capucine,

accepteriez-vous de venir raconter vos cent premiers jours à une promotion de chefs d'équipe, le 3
février, à Lormont ? Une heure, des questions, pas de diapositives.

Solène
< +1d Bonjour Solène, j'accepte, j'ai demandé ma matinée. J'ai peur, donc je viens.

Capucine
> +2h C'est exactement ce que je leur dirai de vous. Merci.
"""
