"""What words do in French (patterns are read in folded text: no accents, straight quotes)."""

from __future__ import annotations

from entregent.tact.packs import Pack, Signal
from entregent.tact.packs.fr_wide import CLASSES, WIDE
from entregent.tact.packs.slots import widened

_OURS = (
    r"(?:solutions?|plateformes?|logiciels?|produits?|services|agence|outils?|appli(?:cation)?|"
    r"catalogue|gammes?|offres?|cabinet|experts|specialistes|formations?|methode|accompagnement)"
)

PACK = Pack("fr", widened({
    "offer": Signal(
        r"\bnous (?:proposons|accompagnons|aidons|commercialisons|vendons|offrons|intervenons)\b"
        r"|\b(?:notre|nos|mes|ma) (?:\w+ ){0,2}" + _OURS + r"\b|\bnous avons une? (?:\w+ ){0,2}" + _OURS + r"\b"
        r"|\b(?:vous|te) (?:presenter|montrer|faire decouvrir|offrir?e?) (?:nos|notre|une?|ma|mon) (?:\w+ )?(?:" + _OURS + r"|maison|diagnostic|audit|demo\w*)"
        r"|\bdemo(?:nstration)?\b|\betude de cas\b|\blivre blanc\b|\bmasterclass\b|\bplacement\b|\bliberte financiere\b|\btarif de lancement\b"
        r"|\bvous offre un (?:diagnostic|audit|essai|bilan|mois)\b|\boffre(?: de lancement| speciale| s'arrete| exclusive)\b|\btoute la gamme\b|\b(?:developper|doubler|augmenter|booster) (?:votre|leur|vos) (?:ca\b|chiffre|vente|visibilite|activite)"
        r"|\bvous cherchez un (?:conseiller|coach|courtier|expert)\b|\bla solution qui\b"
        r"|\bce que (?:\w+ ){1,3}(?:peut|peuvent|pouvons|pourrions) (?:faire )?(?:pour|vous apporter)\b|\bje vends (?!des panneaux)\w+|\bnous (?:louons|installons|fournissons|fabriquons|sommes specialis\w+)\b|\blaissez-moi vous (?:presenter|parler)\b|\bvous proposer (?:nos|notre|mes|ma|mon|une?)\b|\b(?:nos|mes) (?:tarifs|formations|prestations|contrats|stages)\b|\bma newsletter\b",
        ("Nous accompagnons les artisans.", "Dispo pour une démo ?"),
        ("notre chien dort", "je vous offre un café"),
    ),
    "formula": Signal(
        r"\b(?:j'aide|nous aidons|j'accompagne|nous accompagnons) (?:les|des) (?:\w+ ){1,3}(?:a|dans|pour|vers)\b",
        ("j'aide les fleuristes à vendre mieux",), ("j'aide ma mère à bêcher",),
    ),
    "price": Signal(
        r"\b\d[\d ., ]*(?: ?k)? ?(?:€|euros?\b)|-? ?\b\d+ ?% (?:sur|de remise|pour moi|s'il|jusqu)|-\d+ ?%|\bremise\b|\btarifs?\b|\bdevis\b|\bcommission\b|\bofferte?\b|\bvaleur de\b|\breverse\b"
        r"|\bmoitie prix\b|\bprix (?:special|d'ami|reduit)\b|\bgrille tarifaire\b|\brabais\b|\bpromos?\b|\b(?:en|notre|grande) promotion\b|\bseance gratuite\b|\bsans frais\b|\bhors taxes?\b|\bht\b|\bpar tete\b|\bnos prix\b",
        ("-15 % en mars", "90 € la nuit"), ("soixante logements",),
    ),
    "quiz": Signal(
        r"\b(?:qui|quel)\b.{0,40}\b(?:budget|decideur|decisionnaire)|\bvos (?:enjeux|priorites|points de douleur|defis)\b",
        ("Quel est votre budget ?",), ("le budget de la fête",),
    ),
    "fear": Signal(
        r"\berreurs? (?:graves?|critiques?)\b|\bfont fuir\b|\bvous perdez (?:peut-etre )?\d|\bsans le savoir\b|\bvos concurrents\b|\bvous coute\b",
        ("des erreurs graves",), ("je perds mes clés",),
    ),
    "press": Signal(
        r"\bcommunique de presse\b|\bcontact presse\b|\bdevoile\b|\ba l'occasion du lancement\b",
        ("COMMUNIQUÉ DE PRESSE.",), ("la presse du coin",),
    ),
    "call": Signal(
        r"\bun (?:appel|rendez-vous|creneau|call|rdv|entretien|visio)\b|\b(?:pour|autour d')? ?un (?:\w+ )?cafe(?: virtuel)?\b|\bdispo(?:nible)?s? (?:mardi|lundi|mercredi|jeudi|vendredi|pour|cette|demain)|\bvous appeler\b|\brappelez-moi\b|\b(?:10|15|20|30|45) ?min\w*|\bparlons-en\b|\ble temps d'un echange\b"
        r"|\bquand pourri\w+-nous\b|\b(?:une|en) visio\b|\bdejeuner ensemble\b|\bvous rencontrer\b",
        ("fixons un rendez-vous",), ("il appelle son chien",),
    ),
    "job": Signal(
        r"\bcoopter\b|\btransmettre mon (?:cv|profil|dossier)\b|\bje postule\b|\b(?:mon )?cv (?:en|ci-)|\bappuyer ma candidature\b|\bma candidature\b|\bme recommander aupres\b|\bun (?:poste|stage|emploi) (?:dans|chez) (?:votre|vous)"
        r"|\bappuyer (?:ma|mon)\b|\bje cherche un stage\b|\bmentor\b|\binvestir dans\b|\bcinq etoiles\b|\bun avis sur (?:mon|ma|notre)\b|\bme presenter a\b",
        ("me coopter",), ("la poste est fermée",),
    ),
    "vague": Signal(
        r"\bsynergies?\b|\bechanger sur nos (?:activites|metiers|parcours)\b|\bune opportunite\b|\bopportunites? (?:\w+ )?(?:de dingue|pour vous|interessant)|\bcollaborations? (?:futures?|possibles?)|\bvotre metier (?:inspirant|passionnant)\b|\bbeneficier de vos conseils\b|\bprofiter de votre experience\b|\bvoir ce que nous pourrions\b|\bexplorer\b",
        ("des synergies",), ("l'énergie marine",),
    ),
    "link": Signal(
        r"https?://\S+|\bwww\.\S+|\b[\w-]+\.(?:com|io|ly|co|net|org|example|app|fr|me|to)/\S*|\bcalendly\b|\breservez (?:ici|un|votre)\b|\bchoisissez un creneau\b|\bsignez ici\b",
        ("voir moulin.example/heures",), ("il réserve ses places",),
    ),
    "attach": Signal(
        r"\b(?:ci-joint\w*|en piece jointe|plaquette|liste jointe|brochure)\b",
        ("le plan en pièce jointe",), ("je joins un mot",),
    ),
    "hype": Signal(
        r"\bmeilleure?s? (?:\w+ )?(?:du marche|de france|au monde)\b|\brevolutionn\w+|\bexceptionnel\w*|\bincroyable\w*|\bn°1\b|\bleaders?\b|\b(?:placement|offre|solution|produit|methode) uniques?\b|\bde dingue\b|\bsans limites?\b|\bla solution qui\b|\breinvente\w*|\bavancee majeure\b|\bserait folle?\b|\bgrandes choses\b",
        ("une plateforme révolutionnaire",), ("un fils unique",),
    ),
    "promise": Signal(
        r"\bgaranti\w*|\bdoubler (?:leur|votre|vos)\b|\bmultipli\w+ (?:par|vos|leur)|\bsans (?:publicite|effort|risque)\b|\b\d+ ?k ?€ ?/ ?mois\b|\brevenus (?:sans|passifs)\b|\b\d+ ?% de .{0,20}(?:moins|plus)\b",
        ("doubler leur CA",), ("double page",),
    ),
    "urgent": Signal(
        r"\bsous \d+ ?h|\bavant ce soir\b|\burgen(?:t|ce)\b|\bpour ce soir\b|\b(?:cloture|finit|fin) (?:ce soir|demain)\b|\bplus que \d+\b|\bderniere chance\b|\b\d+ ?h seulement\b|\bvendredi (?:a )?minuit\b|\bjusqu'a (?:dimanche|vendredi|minuit|ce soir)\b|\bs'arrete (?:vendredi|demain|ce soir)\b|\b(?:signature|reponse) (?:a|avant) \d+ ?h|\bd'ici (?:ce soir|demain)\b|\bderniere ligne droite\b"
        r"|\bimmediatement\b|\bau plus vite\b|\btout de suite\b|\bderni\w+ (?:occasion|jour|places?)\b|\bdans l'heure\b|\bcet apres-midi meme\b|\ble temps presse\b|\bavant (?:midi|demain)\b|\bsans delai\b",
        ("plus que 6 sièges", "sous 48 h"), ("à bientôt",),
    ),
    "guilt": Signal(
        r"\bdecu\w*\b|\bvexe\w*\b|\btoujours pas (?:eu )?(?:de )?(?:retour|nouvelles|reponse)|\bvotre silence\b|\bne manque plus que vous\b|\bsans votre (?:reponse|aide|signature)\b|\bvraiment dommage\b|\bcompromis\b|\bclore votre dossier\b|\bpas une priorite\b|\bj'en deduis\b",
        ("toujours pas de nouvelles",), ("un déçoir",)[1:],
    ),
    "chase": Signal(
        r"\bje reviens vers vous\b|\bje me permets de (?:vous )?relancer\b|\bje remonte\b|\bpetit(?:e)? (?:rappel|relance|up)\b|\bdernier message\b|\bdes nouvelles\b|\bavez-vous (?:pu|vu|recu)\b",
        ("petit rappel",), ("il remonte la rue",),
    ),
    "false_thread": Signal(
        r"\A\s*(?:re|tr|fwd?) ?:|\bcomme (?:convenu|evoque|promis|discute)\b|\b(?:suite a|apres) notre (?:echange|conversation|discussion|appel)\b|\bnotre echange\b|\b(?:ravie?|heureux|heureuse|quel plaisir) (?:de notre|d'avoir (?:echange|discute))"
        r"|\b(?:plaisir|ravie?|heureux|heureuse|enchantee?) (?:de|d') ?(?:vous (?:avoir )?(?:croise|revoir|rencontr|vu)|avoir fait votre|t'avoir)\w*|\bnous nous sommes (?:vus|rencontres|croises|parle)\w*|\bdepuis notre (?:rencontre|rendez-vous)\b|\bvous vous souvenez\b|\bla derniere fois que\b|\bbon souvenir de notre\b|\bdonne votre carte\b|\bcomme nous (?:le )?disions\b",
        ("comme évoqué",), ("comme il pleut",),
    ),
    "viewed": Signal(
        r"\b(?:vu|remarque|constate|note)\b.{0,30}\b(?:visite|consulte|regarde|passee? sur) mon (?:profil|site)\b|\bvous avez (?:visite|consulte|regarde) mon profil\b"
        r"|\b(?:votre|ta) visite (?:sur|de) mon\b|\bvisiteur\w* de mon\b|\bpasse(?:e|s)? (?:voir|sur) (?:mon|ma)\b|\b(?:vous avez|tu as) jete un (?:oeil|œil) (?:a|sur)\b|\bvos traces\b|\bconsultations? de mon\b|\bvous etes (?:venue?|alle\w*) (?:sur|voir) mon\b",
        ("vous avez consulté mon profil",), ("mon profil est vieux",),
    ),
    "tracked": Signal(
        r"\bvous avez (?:ouvert|clique|telecharge|aime)\b|\btu as (?:ouvert|clique|telecharge|aime)\b|\bmerci (?:pour|de) (?:ton|votre) (?:like|telechargement|clic)\b"
        r"|\bpuisque (?:vous avez|tu as) (?:lu|ouvert|clique|telecharge|aime|regarde)\b|\bvous avez passe \d+|\bvous etiez sur notre\b|\bvotre panier\b|\baccuse de lecture\b|\bmon outil\b.{0,20}\b(?:montre|dit|signale)\b|\bune alerte\b|\bmerci (?:pour|de) (?:le|votre|ton) (?:pouce|coeur|j'aime)\b|\bcoches? bleues?\b",
        ("tu as aimé ma page",), ("j'ai ouvert la porte",),
    ),
    "pried": Signal(
        r"\b(?:vu|remarque)\b.{0,30}\b(?:story|stories|vos (?:photos|enfants|vacances)|ton bebe|votre (?:maison|bebe))\b|\b(?:epluche|parcouru|regarde) (?:tes|vos) (?:relations|contacts)\b",
        ("vu sur vos stories",), ("j'ai vu votre article",),
    ),
    "secret": Signal(
        r"\bne (?:lui |leur )?(?:dis|dites|parle|parlez|dis)(?: |-)(?:pas|lui pas|rien)\b|\bne (?:lui|leur) (?:parle|dis|dites|parlez) (?:pas|rien)\b|\bentre nous\b(?! (?:l[ae]s? |c\'est|je |j\'|ce |on |il |elle ))|\bpersonne n'(?:a|aura) besoin de (?:le )?savoir\b|\bgarde[zr]? (?:ca|cela) pour (?:toi|vous)\b|\bni vu ni connu\b|\bsous le manteau\b|\ben toute discretion\b|\bdiscretement\b|\ben douce\b|\bsans qu'(?:il|elle) le sache\b",
        ("discrètement",), ("nous entrons",),
    ),
    "lie": Signal(
        r"\b(?:tu peux|vous pouvez|tu pourrais|vous pourriez|dis-lui|dites-lui) (?:dire )?que (?:tu|vous)\b(?! (?:venez|viens|appelez|appelles))|\bfaire semblant\b|\bfais comme si\b",
        ("vous pourriez dire que vous aimez",), ("tu peux dire oui",),
    ),
    "dictate": Signal(
        r"(?:^|[.!?] )(?:mets|mettez|dis|dites|ecris|ecrivez) que (?:j'|je )",
        ("Dites que j'étais à l'heure",), ("dis que oui",),
    ),
    "fee": Signal(
        r"\bcommission\b|\b\d+ ?% (?:pour moi|s'il|sur ce)|\breverse\b", ("une commission",), ("10 élèves",),
    ),
    "private": Signal(
        r"\bdepressi\w+|\bdivorce\w*|\bburn[- ]?out\b|\bcancer\b|\bmaladie\b|\benceinte\b|\bsurendett\w+|\bdettes?\b|\blicencie\w*|\bfausse couche\b|\bpsychiatr\w+|\balcool\w*|\ben arret\b",
        ("depuis son divorce",), ("un arrêt de bus",),
    ),
    "phone": Signal(
        r"\b(?:votre|vos|son|leurs?|ton) (?:telephone|portable|numero)s?\b|\b0\d(?:[ .]?\d{2}){4}\b|\brepondre a tous\b",
        ("son portable",), ("le téléphone sonne",),
    ),
    "consent": Signal(
        r"\bcomme convenu\b|\bavec (?:votre|ton) accord\b|\bvous m'avez (?:dit|donne)\b|\ba accepte\b|\bd'accord (?:tous|toutes) (?:les )?deux\b",
        ("comme convenu, voici Ida",), ("convenez-en",),
    ),
    "crowd": Signal(
        r"\bbonjour a (?:tous|toutes)\b|\bcher(?:e)?s? (?:ami|amie|amis|contacts|clients|membres|participants|collegues)\b|\bvous presente\b.{0,30}\ba tous\b|\bmadame,? monsieur\b",
        ("Bonjour à tous,",), ("tous à table",),
    ),
    "enrol": Signal(
        r"\bje (?:t'|vous )ai (?:inscrit|ajoute|abonne)\w*|\bdesabonner\b|\bdesinscri\w+",
        ("je vous ai inscrite à la lettre",), ("je vous ai écrit",),
    ),
    "silence_yes": Signal(
        r"\bsans (?:reponse|retour) de (?:votre|ta) part\b|\b(?:considererons|considererai|considere)\b.{0,20}\b(?:confirme|accepte|oui|acquis)"
        r"|\bsi je n'ai pas de (?:reponse|nouvelles)\b|\bl'absence de reponse\b|\bsauf (?:avis|refus|opposition|objection) (?:contraire|de votre part)?|\ba defaut de reponse\b|\bsans nouvelles de vous\b.{0,40}\bje\b|\bqui ne dit mot\b|\bje vous (?:compte|inscris|note)\b|\bvaut (?:accord|acceptation)\b|\bje pars du principe\b",
        ("sans retour de ta part",), ("sans retour d'âge",),
    ),
    "recruit": Signal(
        r"\b(?:femmes|hommes|personnes) motivee?s\b|\bmon (?:nouveau )?business\b|\brevenus (?:sans|passifs|complementaires)\b|\bt'envoie la video\b|\bliberte financiere\b|\brejoindre mon equipe\b",
        ("des personnes motivées",), ("une équipe motivante",),
    ),
    "buyer": Signal(
        r"\bacquereur\b|\binvestisseur identifie\b|\bconfidentiel\b", ("un acquéreur identifié",), ("confiture",),
    ),
    "gush": Signal(
        r"\binspirant\w*|\bexceptionnel\w*|\bforce l'admiration\b|\badmirati\w+|\bimmense honneur\b|\beminent\w*|\bextraordinaire\w*|\blumineu\w+|\binoubliable\w*|\beternelle?\b|\bprofonde\b|\bdaigna\w*|\bhumble question\b|\bpersonnalite\b|\bimpressionnant\w*|\bremarquable\w*|\bbrillant\w*|\brayonnes?\b|\bgenial(?:e|issime)\b|\btu n'as pas change\b|\bsi jolie\b|\bmagnifique\w*|\bprivilege\b|\bgeant\w*|\bphare\b|\bje suis a jamais\b|\bsublime\w*|\binfini\w*|\bgenerosite\b|\bdivin\w*|\bmots (?:me )?manquent\b|\bbouleversant\w*",
        ("un boulanger inspirant",), ("c'est rare",),
    ),
    "gushing_familiar": Signal(
        r"\bma belle\b|\bmon beau\b|\b(?:ma|notre) tribu\b|\bcher ami\b|\bfrerot\b|\btrop (?:content|contente|hate)\b|\btu rayonnes\b|\bma (?:cherie|poule)\b",
        ("Hello ma belle",), ("ma belle-mère",)[1:],
    ),
    "looks": Signal(
        r"\b(?:aussi|si|tres|toujours|es|etes) (?:aussi |si |tres )?(?:jolie?|belle|beau|sexy|charmante?|seduisante?|ravissante?)\b(?= *(?:\Z|[^\w ]|que |en |sur |dans |comme |avec |et ))|\bquels? (?:beaux|jolis) yeux\b",
        ("toujours aussi jolie",), ("la table est solide",),
    ),
    "insult": Signal(
        r"\bsauf votre respect\b|\bpeu professionnel\w*|\bvisiblement vous (?:n'avez|ne)\b|\bincompeten\w+|\bsoyons honnetes\b|\bpathetique\b",
        ("Sauf votre respect, c'est laid",), ("respectez l'heure",),
    ),
    "default": Signal(
        r"\b(?:je souhaite|j'aimerais|je voudrais) vous ajouter\b|\A.{0,25}on se connecte ?\?\s*\Z|\brejoindre (?:mon|votre) reseau\.?\s*\Z",
        ("j'aimerais vous ajouter",), ("ajoutez du sel",),
    ),
    "expand": Signal(
        r"\b(?:developpe|elargis|agrandis|elargir|developper|agrandir|etends|etendre)\b.{0,20}\bmon reseau\b",
        ("je développe mon réseau",), ("le réseau d'eau",),
    ),
    "identity": Signal(
        r"\bje (?:suis|travaille|m'occupe|tiens|recrute|dirige|prends|restaure|fabrique|conseille)\b|\betudiante? en\b",
        ("je tiens un four",), ("il suit",),
    ),
    "reason": Signal(
        r"\bcar\b|\bapres\b|\bsuite\b|\blu\b|\bvous lire\b|\brencontr\w+|\bparce\b|\bvoisin\w*|\bvotre (?:article|billet|livre|question|guide|atelier|conference|expose|texte)\b|\bmerci pour\b|\bancienn?e? \w+|\bafin\b|\bje voudrais comprendre\b|\bpour (?:comprendre|savoir|parler)\b|\bparler a\b|\bau sujet\b",
        ("votre atelier",), ("bonjour",),
    ),
    "work": Signal(
        r"\b(?:votre|ton|ta|vos|tes) (?:\w+ ){0,2}(?:article|billet|livre|question|lettre|guide|atelier|conference|expose|texte|papier|librairie|table|experience de|regle|annexe|facture|brouillon|avis franc|chronique|recette|photo|jardin|club)\b|\b(?:le|la|l')(?: ?)(?:journee|passage|astuce|table|diner|salon|atelier|marche)\b",
        ("votre atelier",), ("votre profil",),
    ),
    "told": Signal(
        r"\b(?:vous m'aviez|vous m'avez|tu m'avais|tu m'as|vous me|vous disiez|tu disais|vous aviez|vous m'expliquiez|tu m'expliquais|je (?:t'|vous) (?:ai|avais) parle|dont je vous avais|a propos de (?:ta|ton|votre)|je prends au mot|vous a prevenu\w*|merci de votre message)\b",
        ("vous disiez oui",), ("je le disais",),
    ),
    "exit": Signal(
        r"\brien ne presse\b|\bsans souci\b|\baucun souci\b|\bje comprendrai\w*|\bsi (?:tu preferes|vous preferez)\b|\bsinon\b(?! (?:l[ae]s? |l\'|c\'est|ce sera|je (?:ne |considere|prends|vends|donne|conclus|cede)|il |elle |tout|trop|tant))|\bsi (?:c'est|vous etes|l'assurance)\b|\bn'y voyez\b|\bdis(?:-moi|-le-moi)? (?:non|tout)\b|\baucune obligation\b|\bje me trompe\b|\bpour en juger\b|\bvoulez-vous que\b|\bme suffit\b|\bou preferez-vous\b|\best-ce encore possible\b|\bsans engagement\b|\bsi cela vous\b|\bou me diriez\b|\ba votre convenance\b",
        ("rien ne presse",), ("si j'étais roi",),
    ),
    "modest": Signal(
        r"\brien a (?:vous )?(?:vendre|proposer)\b|\bje me trompe\b|\bpas de me recommander\b|\bsi un jour\b|\bposez-moi la question\b|\bn'attend pas\b|\bne t'en vendrais\b|\bde toute facon\b|\bgratis\b|\bmefie-toi\b",
        ("rien à vendre",), ("à vendre",),
    ),
    "thanks": Signal(r"\bmerci\w*|\bremerci\w+|\breconnaissan\w+|\bgratitude\b", ("Merci !",), ("mercure",)),
    "please": Signal(
        r"\bs'il (?:vous|te) plait\b|\bsvp\b|\bmerci\b|\bpourri\w+|\bauri\w+|\baccepteri\w+|\bpuis-je\b|\bserai\w+|\bvoudr\w+|\baimer\w+|\bpreferez\b|\bpourrions\b|\baccorderi\w+|\blaisserait\b|\bviendrais\b",
        ("pourriez-vous",), ("envoyez",),
    ),
    "hello": Signal(
        r"\A\W*(?:re ?:.{0,60}\s*)?(?:bonjour|bonsoir|salut|hello|coucou|chere?s?|madame|monsieur|hey|hi)\b", ("Bonjour",), ("Paul",),
    ),
    "need": Signal(r"\bil me (?:faut|faudrait)\b|\bj'ai besoin (?:de|d')", ("il me faut un clou",), ("il faut",)),
    "intro": Signal(
        r"\bme brancher\b|\bme faire rencontrer\b|\bm'obtenir un rendez-vous\b|\bme (?:presenter|mettre en relation|mettre en contact)\b|\bm'introduire\b|\bmise en relation\b|\bd'atteindre\b",
        ("me présenter à Anne",), ("je me présente",),
    ),
    "many": Signal(
        r"\bla liste de vos\b|\btoutes? (?:vos|tes) (?:relations|contacts)|\btous (?:vos|tes) (?:contacts|clients)|\b\d+ personnes que\b|\baupres de chacun\w*|\bvos (?:fournisseurs|clients|contacts)\b|\bvotre (?:comptable|budget)\b",
        ("tous vos contacts",), ("une liste",),
    ),
    "ask": Signal(
        r"\b(?:pourri(?:ez|ons)|pourrais|pouvez|peux|peux-tu|accepteri(?:ez|ais))\b|(?:, | et |; )(?:me |nous |m'|leur |lui |les |le |la )?(?!aller\b|pour\b)[a-z]{3,}(?:er|ir|dre|ire|tre)\b(?! (?:est|et)\b)",
        ("pourriez-vous relire",), ("je lis",),
    ),
    "command": Signal(
        r"(?:^|[.!?:] )(?:envoyez|donnez|acceptez|votez|repondez|rappelez|signez|reservez|cliquez|achetez)\b",
        ("Bonjour. Cliquez",), ("ils envoient",),
    ),
    "brochure": Signal(
        r"\bfondee? en\b|\bmedailles?\b|\bsalaries\b|\breferences\b|\bans d'experience\b|\bcertifiee?\b|\b\w+ sites?\b|\bexportant\b|\bcatalogue\b|\b\d+ pays\b",
        ("fondée en 1954",), ("fonder un club",),
    ),
    "credentials": Signal(
        r"\b\d+ ans d'experience\b|\bmba\b|\bex-\w+|\bconferencier\w*|\bauteur\w*|\bcoach\b|\bcertifie\w*|\bjuge\b|\bpassionnee?s?\b|\bdiplome\w*|\bexpert\w*|\bprix\b|\bperformance\b",
        ("25 ans d'expérience",), ("25 ans",),
    ),
    "said_no": Signal(
        r"\b(?:vous|tu) (?:m')?(?:avez|aviez|as|avais) (?:deja )?(?:dit non|refuse|decline)\b|\bmalgre (?:votre|ton) (?:non|refus|reponse)\b|\bchanger d'avis\b|\b(?:votre|ton) (?:refus|non)\b|\bn'(?:etiez|etais) pas interesse"
        r"|\b(?:vous n'etes|tu n'es) pas interesse\w*|\bne plus (?:vous |t')?ecrire\b|\breponse negative\b|\breconsiderer\b|\brevoir votre decision\b|\bvous aviez dit non\b|\bce n'etait pas pour vous\b|\bpas un vrai non\b",
        ("malgré votre refus",), ("j'ai refusé le dessert",),
    ),
    "me": Signal(r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]'", ("mon four",), ("votre four",)),
    "you": Signal(r"\b(?:vous|votre|vos|tu|te|toi|ton|ta|tes)\b|\bt'", ("votre four",), ("mon four",)),
    "help_mine": Signal(r"\brecommandation sur mon profil\b|\brecommander mes competences\b", ("recommander mes compétences",), ("je recommande",)),
    "slang": Signal(r"\b(?:stp|slt|mdr|bcp|svp{2,}|tkt|de dingue)\b", ("stp",), ("stop",)),
    "tu": Signal(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt'|-(?:toi|tu)\b", ("tu viens",), ("vous venez",)),
    "vous": Signal(r"\b(?:vous|votre|vos)\b|-vous\b", ("votre avis",), ("ton avis",)),
}, WIDE, CLASSES))
