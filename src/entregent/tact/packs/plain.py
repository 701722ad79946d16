"""Words that say nothing of anybody: what is left of an invitation without them is what is personal.

Folded words. `WORDS` are whole words, `STEMS` beginnings: the small words of a language, greetings, and
what every networking note is made of.
"""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "a about above across after again all also always am among an and any anyone anything are around as "
        "at away back be because been before being best better between big both bring but by came can come "
        "could day days dear did do does doing done down each easy either else end enough even ever every "
        "everybody everyone everything far few find first for forward found from full further get gets "
        "getting give given glad go going good got had happy hard has have having he hello help her here hey "
        "hi him his hope how however i if in indeed instead into is it its itself just keep kind kindly know "
        "large last later least let lets like little long look looking lot lots love made make makes making "
        "many may me might mine more morning most much must my myself need never new next nice no none nor "
        "not nothing now of off often old on once one only onto or other others our out over own people "
        "perhaps please pleased quick quickly quite rather really right said same saw say says see seem seems "
        "seen self several shall she should show since sir so some someone something soon still such sure "
        "take taken takes team than thank thanks that the their them then there these they thing things think "
        "this those though through time times to today together tomorrow too truly try two under until up "
        "upon us use used using very via want wants was way ways we week weeks well were what whatever when "
        "where whether which while who whom whose why will wish with within without wonder words work working "
        "works world would year years yes yesterday yet you your yours yourself afternoon evening madam mr "
        "mrs ms miss doctor professor linkedin xing viadeo facebook cheers regards sincerely warm warmly "
        "kindest open stay touch part kindly add adding added accept accepting accepted message note word "
        "side sides field area page keen great greatly life learn hear heard read sort kinds".split()
    ),
    "fr": frozenset(
        "a afin ai aie ailleurs ainsi alors an ans apres assez au aucun aucune aujourd'hui aussi autour autre "
        "autres aux avant avec avez avoir avons beau beaucoup bel belle bien bientot bon bonne bonnes bonjour "
        "bonsoir bref c ca car ce ceci cela celle celles celui ces cet cette ceux chacun chaque cher chere "
        "chez choses chose combien comme comment content contente cordialement coucou d dans de demain depuis "
        "des deux devant dire dis dit dites doit donc dont du durant elle elles en encore enfin ensuite entre "
        "es est et etaient etais etait etant ete etes etre eu eux faire fais fait faites faut fin font fois "
        "grand grande grands hello heureuse heureux hier hui i ici il ils j je jour jours jusqu l la laquelle "
        "le lequel les leur leurs lien lors lorsque lui m ma madame mais me meme memes mes messages message "
        "mieux moi moins moment mon monde monsieur mot mots n ne ni nom non nos notre nous nouveau nouvelle "
        "nouvelles on ont ou oui par parce parfois parmi part pas pendant peu peut peux personne personnes "
        "petit petite plus plutot point possible pour pourquoi pouvez pres presque puis puisque qu quand que "
        "quel quelle quelles quelque quelques quels qui quoi ravi ravie re reste rien s sa salut sans se sera "
        "serai serais serait seriez ses si soit sommes son sont sous souvent suis sur t ta te temps tel telle "
        "tellement tels tes toi ton toujours tous tout toute toutes tres trop trouve tu un une va vais vers "
        "veut veux via vie voici voila voir vois vos votre vous vraiment vu y linkedin xing viadeo facebook "
        "plaisir remerciement merci amicalement respectueusement bien cote lire lu savoir vaste mondes vue "
        "beaux elargir ajoute ajouter accepter accepte acceptez rejoindre".split()
    ),
}
STEMS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "network", "connect", "profil", "career", "profession", "opportunit", "business", "compan", "industr",
        "experien", "expert", "skill", "talent", "inspir", "impress", "amaz", "excit", "interest", "collab",
        "partner", "synerg", "explor", "discuss", "convers", "chat", "exchang", "contact", "relation", "circle",
        "leader", "manag", "direct", "execut", "found", "entrepreneur", "success", "achiev", "grow", "develop",
        "market", "sales", "client", "custom", "solution", "servic", "product", "platform", "compet", "potential",
        "mutual", "benefit", "valu", "background", "journey", "path", "insight", "advic", "knowledge", "communit",
        "join", "invit", "add", "reach", "introduc", "present", "welcom", "appreciat", "honor", "honour", "humbl",
        "privileg", "delight", "pleas", "enjoy", "follow", "post", "content", "activit", "project", "role",
        "position", "job", "common", "like-mind", "similar", "passion", "purpose", "perform", "transform",
        "innovat", "digital", "strateg", "consult", "coach", "remarkabl", "outstand", "mind", "best", "person",
        "peer", "sector", "current", "present", "extend", "expand", "build", "broad", "wide", "keen", "came",
        "meet", "met", "talk", "speak", "call", "min", "free", "offer", "fit", "perfect", "fast", "salar",
    ),
    "fr": (
        "reseau", "relation", "contact", "connect", "profil", "carrier", "profession", "opportunit", "entrepris",
        "societ", "secteur", "industri", "experien", "expert", "compet", "talent", "inspir", "impression",
        "interess", "interpel", "collab", "parten", "synerg", "explor", "discut", "discuss", "echang", "convers",
        "cercle", "leader", "manag", "dirig", "direct", "fondat", "entrepreneur", "succes", "reuss", "develop",
        "march", "vente", "client", "solution", "servic", "produit", "plateform", "potenti", "mutuel", "benefi",
        "valeur", "parcours", "chemin", "regard", "conseil", "connaiss", "communaut", "rejoin", "invit",
        "present", "accueil", "apprec", "honneur", "honor", "privileg", "enchant", "suivre", "publi", "contenu",
        "activit", "projet", "poste", "emploi", "commun", "similair", "passion", "perform", "transform", "innov",
        "digital", "numeriq", "strateg", "consult", "coach", "remarqu", "exception", "espri", "personn", "pair",
        "univers", "metier", "elarg", "agrand", "etend", "construi", "souhait", "aimer", "voudr", "permet",
        "propos", "rencontr", "parl", "appel", "minut", "offr", "correspond", "idea", "parfait", "haut", "niveau",
        "decideur", "compt", "retenu", "attention", "attir", "apport", "persuad", "convainc", "domain", "cordial",
        "admir", "sourc", "inestimabl", "quel",
    ),
}
