"""What people write when they work together, in French: the bones of threads, to be filled.

The notation of `script.py`, with `[tu|vous]` for the register, `{a|b|c}` for one of several wordings and
`{topic}`, `{doc}`, `{event}`, `{place}`, `{day}`, `{n}`, `{hello}`, `{name}` and `{firm}` for what is
particular; `{e}` is the mark of the feminine for whoever speaks. The line `==` says on which channels the
thread can happen and, for mail, its subject. No thread leaves a question of the other side unanswered.
"""

RECIPES_FR = """
== any | {Après|Suite à} {event}
> {hello} {ravie de notre conversation|notre échange m'a fait réfléchir|merci pour ce bout de
chemin} à {event}, {surtout|en particulier} sur {topic}. {Restons en lien.|Au plaisir d'en
reparler.}
< {Merci Solène|Merci à [toi|vous]}, {plaisir partagé|j'en suis reparti{e} avec deux idées|je ne
m'attendais pas à rire autant}. [Ta|Votre] remarque sur {topic} {a fait son chemin ici|me
poursuit}.
> {Elle est à [toi|vous].|Qu'elle continue son chemin.|J'en suis heureuse.}

== any | {Question|Une question} sur {topic}
< {hello} {je travaille en ce moment sur|on me confie} {topic}, et je {cale|patine|tourne en
rond}. Par où [commencerais-tu|commenceriez-vous] à ma place ?
> {hello} par {regarder une demi-journée sans rien dire|demander à celui qui râle le plus|la fin :
ce qu'on veut voir dans six mois}. {Le reste vient tout seul.|Ensuite seulement, on écrit.|C'est
moins brillant qu'un plan, et plus sûr.}
< {C'est limpide, merci.|Je vais essayer dès {day}. Merci beaucoup.|Merci, je n'avais pas pensé à
ça.}

== mail | {Document|Pièce jointe} : {doc}
< {hello}

[aurais-tu|auriez-vous] encore {doc} dont [tu parlais|vous parliez] à {event} ? Je
{prépare|reprends} {topic} et cela m'aiderait.
> [document.pdf] {hello}

{voici|voici ce que j'ai de plus récent|voilà, en version simple}. {Coupe tout ce qui
dépasse.|La page 2 est la seule qui serve.|Les exemples sont à changer.}
< {Un grand merci|Merci infiniment}, {c'est exactement ce qu'il me fallait|je m'en sers {day}|ça
va me faire gagner une soirée}.

== li:change
> {hello} j'ai vu {passer la nouvelle|[ton|votre] changement de poste} : {toutes mes
félicitations|bravo}. {firm} a {de la chance|bien choisi}.
< {Merci beaucoup Solène|Merci, ça me touche}. {Je découvre les lieux et les prénoms.|Trois jours
que j'y suis et déjà un badge qui ne marche pas.|C'est un grand saut, mais bien entouré{e}.}
> {Bonne installation !|Commence[|z] par les prénoms, le reste suit.|[Prends|Prenez] soin des
trois premières semaines.}

== any | {Déjeuner|Café} {day} ?
> {hello} je serai à {place} {day}. [Tu as|Vous avez] {une heure pour déjeuner|le temps d'un café}
?
< {Avec plaisir|Bonne idée}, {day} me va. {12 h 30 devant la halle|Au café du coin, celui du coq|À
la sortie du tram} ?
> {Parfait, à {day}.|J'y serai.|C'est noté.}
< {À {day} !|Noté aussi.|Super.}

== li
< {hello} {un|une} collègue cherche quelqu'un pour {topic}, plutôt au printemps. Je peux donner
[ton|votre] nom ?
> {Oui, merci d'avoir demandé.|Volontiers, et merci de me poser la question.} {Qu'on m'appelle
sans gêne, même pour un non.|Je préfère un appel à un courriel.}
< {C'est fait.|Je transmets tout de suite.} {Bonne journée !|À bientôt.}

== mail | {Date|Dates} pour {topic}
> {hello}

pour {topic}, je {propose|peux vous proposer} {day}, ou la semaine d'après. {Qu'est-ce qui
[t'arrange|vous arrange] ?| [Dis-moi|Dites-moi] ce qui est le plus simple.}
< {hello}

{day} convient, {la salle est réservée|l'équipe est prévenue|j'ai bloqué la matinée}. Nous serons
{n}.
> {Parfait|Entendu}, {je note {n}|à {day}}. {J'apporte le papier, inutile
d'imprimer.|[Prévois|Prévoyez] de quoi bouger les tables.| Merci de [ton|votre] efficacité.}

== mail | {Bilan|Retour} de la journée {topic_short}
< {hello}

{les retours sont là|j'ai lu les fiches} : {n} participants, {que du bon|beaucoup de « enfin »|des
mercis en pagaille}. {On me demande une suite.|L'équipe parle encore du moment avec les chaises.}
> {hello}

{quelle joie|merci de me le dire si vite}. {[Garde|Gardez]-leur une heure dans un mois, c'est là
que tout se joue.|Je le garde pour les jours de pluie.|L'équipe a fait le plus dur : venir.}
< {Bien reçu, c'est noté pour le mois prochain.|Merci encore pour tout.}

== li
< {hello} j'ai lu [ton|votre] texte sur {topic}. {La fin m'a fait sourire.|Je l'ai fait lire à
toute l'équipe.|Je ne suis pas d'accord avec le deuxième point, et ça fait du bien.}
> {Merci de l'avoir lu jusqu'au bout|Merci}, {peu de gens arrivent à la fin|il m'a pris un an|je
l'ai écrit dans le train}. Qu'est-ce que l'équipe en a dit ?
< {Que c'était vrai mais pas un lundi.|Que tout le monde le savait et que personne ne le
disait.|Surtout le passage sur les horaires : chez nous c'est l'inverse.}
> {C'est la meilleure critique possible.|Je le garde pour la prochaine version, merci.}

== mail | {Relecture|Un œil sur} {doc}
> {hello}

[pourrais-tu|pourriez-vous] jeter un œil {à mon texte|sur ces deux pages} avant {day} ? Il s'agit
de {doc_plain}, pour {firm_other}. {Un non est une réponse.|Cinq minutes suffisent.}
< {hello}

c'est lu. {Deux fautes et une idée de trop|Rien à dire, sauf le titre|Je couperais le premier
paragraphe} : {tout est dans la marge|je l'ai noté en rouge}.
> {Merci, c'est bien mieux ainsi.|[Tu as|Vous avez] raison sur tout, comme toujours.|Un grand
merci, cela part ce soir.}

== li:first
> {hello} merci d'avoir accepté. {J'ai aimé [ton|votre] intervention à {event}|Je lis ce que [tu
écris|vous écrivez] sur {topic}| Nous étions assis au même rang à {event}}, et je voulais
{simplement|juste} le dire.
< {Merci, c'est gentil|Voilà qui commence bien la journée}. {Au plaisir de se croiser.|On se
reverra sûrement à {place}.}

== li:change
< {hello} je pars en retraite {day}, je voulais remercier ceux qui m'ont {appris|fait rire}. [Tu
es|Vous êtes] sur la liste, entre {topic} et le café.
> {Quelle belle place.|Je suis émue.} {Profite[|z] bien|Du repos, enfin}, et {donne[|z] des
nouvelles du jardin|garde[|z] le café}.
< {Promis, et merci pour ces années.|Le jardin [t'embrasse|vous salue].}

== mail | {Devis|Proposition} pour {topic}
< {hello}

comme convenu par téléphone, nous aurions besoin d'un devis pour {topic} : {n} personnes, une
journée, {place}. Est-ce possible pour {day} ?

> [devis.pdf] {hello}

le voici, valable deux mois. {Il tient sur une page, comme la journée.|J'ai compté la préparation,
pas les trajets.} {La date de {day} est possible|Je garde {day} au crayon}.
< {Bon pour accord, le document signé suit.|C'est accepté. Merci pour la clarté.|Accord du comité
ce matin, nous sommes ravis.}
> {Merci de [ta|votre] confiance.|C'est noté, à {day}.}

== mail | {Facture|Règlement}
> [facture.pdf] {hello}

voici la facture pour {topic}. {Merci encore à toute l'équipe.|Ce fut une belle journée.}
< {Bien reçue|Merci}, {elle est en paiement|virement prévu {day}|transmise à la comptabilité}.
{Bonne fin de semaine.|À bientôt.}

== li
< {hello} {mon fils|ma fille|mon neveu} cherche un stage de troisième, une semaine en {month}.
[Aurais-tu|Auriez-vous] une idée à {place} ?
> {Oui|Peut-être} : {l'imprimerie de Libourne prend un stagiaire par an|un ami traiteur aime bien
qu'on l'aide|la maison des associations}. Je {demande et je reviens vers [toi|vous]|pose la
question cet après-midi}.
> +1d {C'est d'accord, qu'on appelle {day} matin.|Ils disent oui, avec plaisir.}
< {[Tu nous sauves|Vous nous sauvez], merci !|Formidable, merci mille fois.}

== any | {Inscription|Places} pour {event}
< {hello} [viens-tu|venez-vous] à {event} ? {On y parlera de {topic}.|Il reste deux places à notre
table.|Le café sera bon, c'est promis.}
> {Je viens|J'en suis}, {avec plaisir|et avec une question}. {Je dois filer à 17 h.|Gardez-moi une
chaise près de la porte.|Je viendrai à vélo.}
< {Parfait, c'est inscrit.|La chaise est réservée.|C'est noté, à bientôt.}

== li
> {hello} je cherche quelqu'un qui connaisse bien {topic}, pour {une conférence à Libourne|un
article|trois questions au téléphone}. [Tu verrais qui|Vous verriez qui] ?
< {Ma collègue du troisième|Quelqu'un qui a monté ça chez {firm_other}|L'ancienne responsable, à
la retraite depuis juin}. {Je lui demande|Je lui en parle} et je [te dis|vous dis].
< +1d {C'est oui, voici son adresse par message séparé.|Elle veut bien, elle appellera {day}.}
> {Mille mercis.|Merci, j'en prendrai soin.}

== mail | {Compte rendu|Notes} de {day}
> {hello}

voici les notes de notre point : {topic}, puis {topic2}. {Rien d'urgent.|Rien à trancher avant le
mois prochain.} {Corrige[|z] ce que j'ai mal entendu.|Tout y est, même les silences.}
< {C'est fidèle.|Rien à ajouter.|J'ai ajouté une ligne sur {topic2}.} {Merci d'avoir pris les
notes.|Merci, surtout pour les silences.}
> {Parfait, on en reste là.|Merci, c'est noté.}

== li
< {hello} {chez {firm} on|on} ouvre un poste autour de {topic}. [Connais-tu|Connaissez-vous]
quelqu'un qui {aime les gens plus que les tableaux|ait déjà tenu une équipe|sache dire non} ?
> {J'y réfléchis sérieusement.|Deux prénoms me viennent.} {Je leur pose la question avant de les
donner.|Je demande d'abord.}
> +2d {L'une dit oui, elle [t'écrit|vous écrit] ce soir.|Personne de libre, hélas. Je garde l'œil
ouvert.}
< {Merci d'avoir cherché.|C'est précieux, merci.}

== mail | {Annulation|Report} du {day_plain}
< {hello}

{grève des trains|la moitié de l'équipe a la grippe|le directeur a choisi la même date} : je dois
{reporter|décaler} notre {day_plain}. Je suis désolé{e}. La semaine suivante serait-elle possible
?
> {hello}

{aucun souci|cela arrive}, la semaine suivante est libre, même heure. {Bon courage à tous.|À dans
une semaine.}
< {Merci de [ta|votre] souplesse.|Merci, c'est noté.}

== any:jan | {Vœux|Bonne année}
> {hello} une {belle|douce} année à [toi|vous] et aux [tiens|vôtres] : {des réunions courtes et
des tables longues|du temps, surtout|moins de tableaux et plus de fenêtres}.
< {Merci Solène|Merci}, {très belle année aussi|à [toi|vous] de même}. {On s'est dit qu'on ferait
mieux, on fera pareil, et c'est bien.|Le reste attendra février.}

== li
< {hello} {petite victoire|bonne nouvelle} : {topic}, c'est {lancé|fait}. {Trois mois de retard et
tout le monde est content.|On a gardé [ton|votre] idée du premier jour.}
> {Bravo !|Quelle bonne nouvelle.|Trois mois, c'est de la vitesse.} Qui a convaincu qui ?
< {Les anciens ont convaincu les chefs.|Personne, c'est venu tout seul.|La cantine, je crois.|Les
nouveaux, en posant des questions naïves.}
> {Alors ça tiendra.|Je n'aurais pas mieux dit.|C'est la meilleure façon.}

== mail | {Intervention|Témoignage} à {event}
> {hello}

[accepterais-tu|accepteriez-vous] de venir raconter {topic} à {event}, vingt minutes, devant des
gens qui ont envie d'entendre du vrai ? {Pas de diapositives, un tabouret.|Le train et le déjeuner
sont pris en charge.}
< {hello}

{j'accepte, avec trac|c'est d'accord}. {Je parlerai surtout de ce qui a raté.|Vingt minutes, c'est
mon maximum.}
> {C'est exactement ce qu'il faut.|Ce qui a raté nous intéresse plus que tout.} {Merci.|Je réserve
le tabouret.}

== li
< {hello} {on m'a parlé|j'ai entendu parler} d'un lieu pour {n} personnes, avec jardin, pas trop
loin de {place}. [Tu en connais un|Vous en connaissez un] ?
> {Oui, à Saint-Macaire : une grande table et un tilleul.|À Saint-Macaire, chez deux amis qui font
bien le café.} {La porte ferme mal, le jardin s'ouvre bien.|[Dis que tu viens|Dites que vous
venez] de ma part, on [te|vous] gardera la grande chambre.}
< {Réservé, merci !|J'ai appelé, ils sont adorables. Merci.}

== mail | {Mise en relation|Une rencontre} possible
< {hello}

un de mes {clients|voisins|amis}, de chez {firm_other}, s'interroge sur {topic}. Je crois que vous
vous entendriez. Puis-je lui donner [ton|votre] adresse ?
> {hello}

oui, merci d'avoir demandé à chacun. {Je répondrai sous deux jours.|[Dis|Dites]-lui que le premier
café est pour moi.}
< {C'est fait|Transmis}. {Merci !|Bonne rencontre.}

== li
> {hello} je repense à {topic} : {est-ce que ça a tenu|où en êtes-vous} depuis {month} ?
< {Ça tient|Ça boite, mais ça marche}. {On a perdu deux personnes et gagné une habitude.|Les {n}
premiers l'ont montré aux suivants.|Le plus dur fut l'hiver.}
> {C'est déjà beaucoup.|Merci de me le dire, ça m'encourage.|Le temps travaille aussi.}

== mail | {Matériel|Salle} pour {day_plain}
< {hello}

deux points pratiques pour {day} : faut-il un écran, et à quelle heure [veux-tu|voulez-vous]
entrer dans la salle ?
> {hello}

pas d'écran, des murs. {8 h si le gardien est matinal.|Un quart d'heure avant, j'aime le calme des
chaises.}
< {Noté, des murs.|Le gardien est prévenu.} {À {day}.|Bonne route.}

== li:change
< {hello} c'est {mon dernier jour chez {firm}|la fin de ma mission}. Je voulais dire merci pour
{topic} : {c'est ce que j'ai fait de mieux ici| on en reparlera longtemps}.
> {Merci à [toi|vous]|Quel beau message}. {La suite sera belle.|Donne[|z]-moi des nouvelles une
fois reposé.}
< {Avec plaisir.|C'est noté, et à un de ces jours.}

== li
> {hello} [tu te souviens|vous vous souvenez] du titre du livre dont [tu parlais|vous parliez] à
{event} ? Celui sur {topic}.
< {« {book} », je crois que l'auteure est de Pau.|Oui : « {book} ». Le chapitre 3 surtout.}
> {Commandé. Merci !|Merci, je le prends à la bibliothèque.}

== mail | {Convocation|Organisation} : {n} participants {day_plain}
< {hello}

voici la liste des {n} participants pour {day}. Deux viennent de nuit, une arrive de loin, et le
directeur passera « cinq minutes », donc une heure.
> {hello}

merci, c'est parfait. {Je mettrai le directeur au travail.|Les deux de la nuit commencent par le
café.|On commencera doucement.}

== any | {Une idée|Proposition} pour {event}
> {hello} {on pourrait|un jour, il faudrait} {animer|préparer} quelque chose à deux pour {event}, autour de
{topic} ? {Vingt minutes chacun, une seule feuille.|[Toi|Vous] les questions, moi les
chaises.|Sans micro.} [Dis-moi|Dites-moi] si ça [te|vous] tente.
< {Ça me tente|J'en rêvais}, {à condition de répéter une fois|mais pas avant le printemps|surtout
sans micro}.
> {Marché conclu.|Parfait, on en reparle à la rentrée.|Alors c'est dit.}

== mail | {Photos|Les photos} de {event}
< {hello}

{les photos sont là|j'ai trié les photos} : {n} sur deux cents, dont une où [tu ris|vous riez] et
une où personne ne regarde l'objectif. {Ce sont les meilleures.|Je n'en publie aucune sans un
oui.}
> {hello}

{celle du rire, oui|les deux, avec plaisir}. {Merci de demander.|L'autre est la plus vraie.}
< {C'est noté, merci.|Merci, je les mets en ligne {day}.}

== li
< {hello} {drôle de journée|petit moment de solitude} : {le directeur a dit « on est une famille
»|quelqu'un a projeté 94 diapositives|on a voté pour savoir s'il fallait voter}. J'ai pensé à
[toi|vous].
> {J'ai ri toute seule dans le tram.|Courage.} {La prochaine fois, [compte|comptez] les
soupirs.|Je le note pour mes vieux jours.|Il y a des jours où les murs écoutent mieux.}
< {Les murs, oui.|Merci, ça va mieux.|J'en étais à quarante soupirs.}

== any | {Adresse|Nouvelle adresse}
< {hello} {nous déménageons|le bureau déménage} à {place} {day}. {Même téléphone, plus de
lumière.|Un étage de moins, une fenêtre de plus.} La porte reste ouverte.
> {Belle installation !|Bon carton.} {Une fenêtre, ça se fête.|La lumière fait la moitié du
travail.}

== mail | {Bibliographie|Lectures} sur {topic_short}
< {hello}

je prépare une fiche de lecture sur {topic}. {Un titre à me souffler ?|Qu'est-ce qui [t'a|vous a]
le plus servi ?}
> {hello}

« {book} », sans hésiter, {et puis les gens eux-mêmes|surtout la fin|pour les dialogues}. {Le
reste, on l'oublie.|C'est court, c'est une qualité.}
< {Merci, je l'emprunte {day}.|Noté, merci beaucoup.|Merci. Je lirai la fin d'abord.}

== li
> {hello} {je sors de|retour de} {place}, {il pleuvait|grand soleil}, {n} personnes et une seule
question difficile : {« à quoi sert un chef ? »|« qui décide quand tout va bien ? »|« et si on
arrêtait ? »} J'ai pensé à nos échanges sur {topic}.
< {Et [tu as|vous avez] répondu ?|Qu'ont-ils dit ?}
> {J'ai rendu la question, avec une pause.|Qu'on verrait après le café. On a vu.|Rien. Quelqu'un
d'autre l'a fait mieux que moi.}
< {Sage.|C'est la bonne réponse.|Je vole l'idée de la pause.}

== mail | {Attestation|Attestations} de présence
< {hello}

il me manque {deux attestations|l'attestation de {day}} pour le dossier de financement.
[Peux-tu|Pouvez-vous] me les renvoyer ?
> [attestations.pdf] {hello}

{les voici|voilà}, {avec mes excuses pour le retard|datées et signées}.
< {Merci, le dossier est complet.|Parfait, merci.}

== li
< {hello} {merci pour|j'ai bien utilisé} [ton|votre] {conseil|mot} sur {topic} : {on a commencé
par écouter|j'ai enlevé la moitié de mes feuilles|j'ai laissé le silence durer}, et {ça change
tout|l'équipe m'a regardé{e} autrement}.
> {C'est [toi qui l'as|vous qui l'avez] fait.|Bravo, c'est le plus difficile.} {[Raconte|Racontez]
la suite un jour.|[Garde|Gardez] la moitié des feuilles au chaud.|La suite sera belle.}
"""
