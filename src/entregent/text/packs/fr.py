"""French."""

from entregent.text.packs import CuePattern, Pack, words

_ASKED = (
    r"(?:bien vouloir|(?:me |m'|nous |lui |leur )(?:l'|le |la |les |en |y )?(?!avoir)\w|confirmer"
    r"|repondre|transmettre|envoyer|noter|preciser|remplir|renvoyer|valider|faire (?!confiance)"
    r"|penser"
    r"|prendre|consulter|rappeler|vous inscrire|t'inscrire|completer|signer|verifier|retourner"
    r"|indiquer|communiquer|diffuser|partager (?!votre|ton|tes|vos)|regarder|passer|prevenir"
    r"|bloquer)"
)
_IF_YOU = r"\bs(?:i|') ?(?:vous|tu)\b"

QUESTION = (
    CuePattern(
        "question", words("quelqu"),
        r"\bquelqu'un (?:\w+ )?(?:sait|saurait|connait|connaitrait|aurait|peut|pourrait|utilise)\b",
        ("Quelqu’un sait où trouver un bon notaire", "quelqu'un ici connaîtrait un traducteur"),
        ("Quelqu'un m'a dit que c'était bien.", "Quelqu'un est venu hier."),
    ),
    CuePattern(
        "question", words("auriez aurais"),
        r"\b(?:auriez[- ]vous|aurais[- ]tu)\b",
        ("Auriez-vous un contact chez eux", "aurais tu le numéro de Paul"),
        ("Vous auriez dû venir.", "Si j'avais su, tu aurais eu le livre."),
        beside=words("vous tu"),
    ),
    CuePattern(
        "question", words("pouvez pourriez peux pourrais"),
        r"\b(?<!vous )(?:pouvez|pourriez)[- ]vous (?:me |nous |m'|lui )?"
        r"(?:dire|preciser|indiquer|confirmer|expliquer|rappeler|eclairer|donner votre avis)\b"
        r"|\b(?:peux|pourrais)[- ]tu (?:me |nous |m'|lui )?"
        r"(?:dire|preciser|indiquer|confirmer|expliquer|rappeler|eclairer|donner votre avis)\b",
        ("Pouvez-vous me dire quand le dossier sera prêt ?", "peux tu me préciser la date"),
        ("Vous pouvez dire ce que vous voulez.", "Je peux vous dire que c'est fini."),
        beside=words("vous tu"),
    ),
    CuePattern(
        "question", words("demande demandais savoir"),
        r"\bje me demand(?:e|ais) (?:si|ce|comment|quel|quelle|ou|quand|pourquoi|qui)\b"
        r"|\b(?:j'aimerais|je voudrais|je voulais|je souhaiterais|nous aimerions|nous souhaiterions"
        r"|j'aurais voulu) savoir\b",
        ("Je me demandais si tu serais libre jeudi.",
         "Nous aimerions savoir si la salle est prise."),
        ("Il me demande de venir.", "Je voulais te dire bravo.", "Je me demande bien."),
    ),
    CuePattern(
        "question", words("savez sais sauriez saurais connaissez connais connaitriez connaitrais"),
        r"\b(?:savez|sauriez|connaissez|connaitriez)[- ]vous\b|\b(?:sais|saurais|connais"
        r"|connaitrais)-tu\b"
        r"|\b(?:tu|vous) (?:sauriez|saurais|connaitrais|connaitriez)\b",
        ("Savez-vous qui s'occupe des achats", "Tu connaîtrais quelqu'un chez eux"),
        ("Vous savez bien que oui.", "Tu sais, je passe mardi.", "Je connais tout le monde."),
        unless=r"\bcomme vous (?:savez|le savez)",
        beside=words("vous tu"),
    ),
    CuePattern(
        "question", words("dites dis"),
        r"\b(?:dites|dis)[- ](?:moi|nous) (?:si|ce que|ce qui|quand|comment|ou|quel|quelle|combien"
        r"|qui)\b",
        ("Dites-moi si le 12 vous va.", "Dis-nous combien vous serez."),
        ("Dis-moi tout !", "Dites-moi si vous avez des questions."),
        unless=r"si (?:vous avez|tu as) (?:besoin|des? questions?|la moindre)",
        beside=words("moi nous"),
    ),
    CuePattern(
        "question", words("est"),
        r"(?<![c'\w])est-ce (?:que|qu'|possible|bien)|(?:^ ?|[.!?\n] ?)est ce qu",
        ("Est-ce que mardi te convient", "est-ce possible de décaler"),
        ("C'est ce que je pense.", "Oui c'est-ce qu'il faut."),
        beside=words("ce"),
    ),
    CuePattern(
        "question", words("pensez penses dites dis est"),
        r"\bqu'en (?:pensez|penses|dites|dis|est)[- ](?:vous|tu|il)\b",
        ("Qu'en penses-tu", "Qu’en dites-vous, on le fait ensemble"),
        ("Je ne sais qu'en penser.",),
        beside=words("qu"),
    ),
)

REQUEST = (
    CuePattern(
        "request", words("peux pourrais pouvez pourriez veux voudrais voulez voudriez"),
        r"\b(?:peux|pourrais|voudrais)[- ]tu\b|\b(?<!vous )(?:pouvez|pourriez|voudriez)[- ]vous\b"
        r"|\bveux[- ]tu bien\b|\bvoulez[- ]vous bien\b",
        ("Peux-tu relire ma lettre ?", "pourriez-vous nous envoyer le devis"),
        ("Vous pouvez compter sur moi.", "Voulez-vous que je passe ?", "Tu peux venir.",
         "Vous pouvez vous inscrire en ligne."),
        beside=words("tu vous"),
    ),
    CuePattern(
        "request", words("peux pourrais pouvez pourriez"),
        r"\b(?:tu peux|tu pourrais|vous pouvez|vous pourriez|est-ce que (?:tu|vous) (?:peux|pouvez"
        r"|pourrais|pourriez)) (?:me |m'|nous |lui )(?!joindre|contacter|appeler|ecrire|repondre"
        r"|retrouver|suivre|faire confiance|croire|rejoindre|trouver)",
        ("Tu pourrais me présenter à ta directrice ?", "Si vous pouvez nous prêter une salle."),
        ("Vous pouvez me joindre au bureau.", "Tu peux nous retrouver au café."),
        beside=words("tu vous"),
    ),
    CuePattern(
        "request", words("merci remercie remercions"),
        rf"\b(?:merci|remercie|remercions) (?:de |d'|par avance de |d'avance de ){_ASKED}",
        ("Merci de me confirmer votre présence.", "merci de bien vouloir signer",
         "Je vous remercie de bien vouloir patienter."),
        ("Merci de m'avoir répondu.", "Merci de votre réponse.", "Merci de nous avoir reçus."),
    ),
    CuePattern(
        "request", words("besoin"),
        r"\b(?:j'aurais|nous aurions|on aurait) besoin\b"
        r"|\b(?:j'ai|nous avons|on a) besoin (?:de (?:ton|ta|tes|votre|vos|toi|vous)|que (?:tu"
        r"|vous))\b",
        ("J'aurais besoin de ton avis.", "Nous avons besoin que vous signiez."),
        ("Si tu as besoin, appelle.", "J'ai besoin de repos.", "Pas besoin de répondre."),
        unless=r"\bplus besoin\b",
    ),
    CuePattern(
        "request", words("possible moyen"),
        r"\b(?:serait|est|sera)[- ](?:il|ce) (?:donc )?(?:possible|envisageable)\b|\by a[- ]t[- "
        r"]il moyen\b",
        ("Serait-il possible de décaler à jeudi", "Est-il possible d'avoir une facture ?"),
        ("C'est possible.", "Ce ne serait pas possible sans vous."),
    ),
    CuePattern(
        "request", words("prie saurais serais reconnaissant reconnaissante priere"),
        r"\bje (?:te|vous) prie de(?! (?:bien vouloir )?(?:croire|recevoir|agreer|trouver"
        r"|m'excuser))"
        r"|\bvous (?:saurais|saurions) gre\b|\bvous (?:serais|serions) (?:tres )?reconnaissant"
        r"|\bpriere de\b",
        ("Je vous prie de me transmettre le dossier.", "Prière de confirmer avant lundi."),
        ("Je vous prie d'agréer mes salutations.", "Je vous en prie.",
         "Je vous prie de croire en mes sentiments."),
    ),
    CuePattern(
        "request", words("oublie oubliez pense pensez"),
        r"\bn'oubli(?:e|ez) (?:surtout )?pas (?:de |d'|ton |ta |tes |votre |vos )"
        r"|(?<!je )\bpens(?:e|ez) a (?:me |m'|nous |lui )",
        ("N'oublie pas de m'envoyer le plan.", "Pensez à nous prévenir."),
        ("Je pense à nous.", "N'oublie pas que je t'aime bien."),
    ),
    CuePattern(
        "request",
        words("envoie envoyez appelle appelez rappelle rappelez reponds repondez donne donnez dis "
        "dites "
              "tiens tenez confirme confirmez transmets transmettez renvoie renvoyez fais faites "
              "passe "
              "passez laisse laissez precise precisez montre montrez previens prevenez aide aidez "
              "raconte "
              "racontez"),
        r"\b(?:envoie|envoyez|appelle|appelez|rappelle|rappelez|reponds|repondez|donne|donnez|dis"
        r"|dites"
        r"|tiens|tenez|confirme|confirmez|transmets|transmettez|renvoie|renvoyez|fais|faites|passe"
        r"|passez|laisse|laissez|precise|precisez|montre|montrez|previens|prevenez|aide|aidez"
        r"|raconte"
        r"|racontez)"
        r"-(?:moi|nous|le-moi|la-moi|les-moi)\b(?! confiance| tout\b)",
        ("Envoie-moi ton CV.", "Tenez-nous au courant.", "Dites-moi quand vous arrivez."),
        ("Faites-moi confiance.", "Il tient à moi.", "Dites-moi si vous avez besoin d'aide."),
        unless=r"si (?:vous avez|tu as) (?:besoin|des? questions?|la moindre)|si (?:je|nous) p",
        beside=words("moi nous le la les"),
    ),
    CuePattern(
        "request", words("plait stp svp"),
        r"\bs'il (?:te|vous) plait\b|\bstp\b|\bsvp\b",
        ("Une réponse avant lundi s'il vous plaît.", "le lien stp"),
        ("Il me plaît bien.", "Ce projet vous plaît."),
    ),
    CuePattern(
        "request", words("attends attendons"),
        r"\b(?:j'attends|nous attendons) (?:donc )?(?:ta|ton|tes|votre|vos) (?:\w+ )?"
        r"(?:reponse|retour|avis|accord|feu|confirmation|decision|reponses|retours)\b",
        ("J'attends votre retour avant de commander.",),
        ("J'attends le bus.", "Nous attendons vos enfants.", "Dans l'attente de votre retour."),
    ),
    CuePattern(
        "request", words("cherche recherche cherchons recherchons"),
        r"\b(?:je (?:re)?cherche|nous (?:re)?cherchons) (?:actuellement |toujours |aussi )?"
        r"(?:un|une|des|quelqu'un|a (?:rencontrer|entrer|joindre|recruter))\b",
        ("Je cherche un bon comptable à Lyon.", "Nous recherchons une alternante."),
        ("Je cherche mes clés.", "Que cherche un recruteur ?"),
    ),
)

_GIVE = (
    r"(?:envoyer|presenter|aider|mettre|proposer|transmettre|recommander|donner|preter|accompagner"
    r"|conseiller|faire|montrer|heberger|introduire|partager|relire|deposer|emmener|recevoir"
    r"|apporter|organiser|expliquer|inviter|orienter|rendre service)"
)

OFFER = (
    CuePattern(
        "offer", words("peux pourrais pouvons pourrions"),
        r"\b(?:je (?:peux|pourrais)|nous (?:pouvons|pourrions)) (?:aussi |volontiers |tout a fait "
        r")?"
        rf"(?:te |t'|vous |lui |leur )(?:le |la |les |en |y )?{_GIVE}\b",
        ("Je peux te présenter la directrice.", "Nous pourrions vous prêter une salle."),
        ("Je ne peux pas vous aider.", "Que puis-je faire ?", "Je peux comprendre."),
        beside=words("je nous"),
    ),
    CuePattern(
        "offer", words("propose proposerais"),
        r"\bje (?:te|vous) propose(?:rais)?\b(?! de (?:trouver|consulter))",
        ("Je vous propose un café la semaine prochaine.", "je te propose de relire ton dossier"),
        ("Il propose un prix.", "Je vous propose de trouver ci-joint le dossier."),
    ),
    CuePattern(
        "offer", words("veux voulez souhaites souhaitez"),
        r"\b(?:veux[- ]tu|voulez[- ]vous|souhaites[- ]tu|souhaitez[- ]vous"
        r"|(?:tu veux|vous voulez|vous souhaitez|tu souhaites)) (?:que (?:je|nous|on)\b|qu'on\b)",
        ("Veux-tu que je t'envoie le plan ?", "Vous voulez qu'on passe vous prendre ?"),
        ("Voulez-vous venir ?", "Tu veux que Paul vienne."),
    ),
    CuePattern(
        "offer", words("aider utile interesse interesser rendre chose"),
        r"\bsi (?:jamais )?(?:ca|cela|c'est) (?:peut |pourrait )?(?:(?:vous|t'|te) ?)?"
        r"(?:aider|etre utile|interesse|interesser|rendre service|utile)\b"
        r"|\bsi je peux (?:(?:vous|t'|te) ?)?(?:aider|etre utile|rendre service|faire quelque "
        r"chose)",
        ("J'ai deux places, si ça t'intéresse.", "Si je peux vous être utile, dites-le."),
        ("Si cela marche, tant mieux.", "Si je peux, je viens."),
        beside=words("si"),
    ),
    CuePattern(
        "offer", words("ravi ravie heureux heureuse plaisir volontiers pret prete dispo "
        "disponible"),
        r"\bje (?:serais|serai|suis) (?:ravie?|heureux|heureuse|tout a fait prete?|prete?|dispo"
        rf"|disponible) (?:de |d'|a |pour )(?:te |t'|vous ){_GIVE}\b"
        rf"|\bavec plaisir pour (?:te |t'|vous ){_GIVE}\b|\bje veux bien (?:te |t'|vous ){_GIVE}\b",
        ("Je serais ravie de vous aider.", "Avec plaisir pour te relire."),
        ("Je suis ravi de vous rencontrer.", "Je reste à votre disposition.", "Avec plaisir !"),
    ),
    CuePattern(
        "offer", words("invite offre"),
        r"\bje (?:t'|vous |te )(?:invite|offre)\b(?! a (?:consulter|remplir|cliquer|vous inscrire"
        r"|lire"
        r"|prendre connaissance|decouvrir|regarder|visiter|suivre|aller|vous))",
        ("Je t'invite à déjeuner jeudi.", "Je vous offre le café."),
        ("Je vous invite à remplir ce formulaire.", "L'offre expire demain."),
    ),
    CuePattern(
        "offer", words("besoin"),
        r"\b(?:as[- ]tu|avez[- ]vous) besoin (?:de|d')",
        ("As-tu besoin d'aide pour le stand ?",),
        ("Vous avez besoin de repos.", "Si vous avez besoin de quelque chose."),
    ),
)

THANKS = (
    CuePattern(
        "thanks", words("merci mercis"),
        rf"(?<!non )(?<!non, )\bmercis?\b(?! (?:par avance|d'avance))(?! (?:de |d'){_ASKED})",
        ("merci !", "Un grand merci pour hier", "Merci de m'avoir répondu.", "mille mercis"),
        ("Merci d'avance.", "Non merci.", "Merci de me confirmer la date."),
    ),
    CuePattern(
        "thanks", words("remercie remercions remercier remerciements"),
        r"\b(?:je|nous) (?:te |t'|vous )(?:en )?remerci(?:e|ons)\b(?! (?:par avance|d'avance))"
        rf"(?! (?:de |d'){_ASKED})|\b(?:tenais|tiens|voulais|voulions) a? ?(?:te |vous )remercier\b"
        r"|\bmes (?:sinceres |plus vifs )?remerciements\b",
        ("Je vous remercie pour votre accueil.", "Je tenais à vous remercier."),
        ("Il remercie son équipe.", "Je vous remercie par avance."),
    ),
)

REFUSAL = (
    CuePattern(
        "refusal", words("souhaite souhaitons souhaiterais desire desirons suite"),
        r"\b(?:je|nous) ne (?:souhait(?:e|ons|erais)|desir(?:e|ons)) (?:pas|plus)\b"
        r"|\bne (?:donner(?:ai|ons|a)|donnons|donne|peux|pouvons)(?: malheureusement)?"
        r"(?: pas)?(?: donner)?(?: pas)?(?: une)? suite",
        ("Je ne souhaite pas donner suite.", "Nous ne donnerons pas suite à votre offre."),
        ("Si vous ne souhaitez pas recevoir nos messages.", "La suite au prochain numéro."),
    ),
    CuePattern(
        "refusal", words("interesse interessee interesses interessees"),
        r"\b(?:suis|sommes) (?:malheureusement |vraiment )?(?:pas|plus|peu|guere) (?:vraiment |du "
        r"tout "
        r"|tres |trop |particulierement )?interesse|(?:^ ?|[.!?,\n] ?)(?:pas|plus|peu) interesse",
        ("Je ne suis pas intéressé.", "Désolée, pas intéressée."),
        ("Es-tu intéressé ?", "Si vous n'êtes pas intéressé, dites-le.", "Je suis intéressé."),
        unless=_IF_YOU,
    ),
    CuePattern(
        "refusal", words("non facon"),
        r"\bnon,? merci\b|\bsans facon\b",
        ("Non merci.", "Sans façon, merci"),
        ("Merci, mais non.", "Non, je viens."),
    ),
    CuePattern(
        "refusal", words("decliner decline declinons"),
        r"\b(?:je|nous) (?:vais |allons |dois |devons |prefere |preferons |me vois |suis oblige de "
        r")?"
        r"(?:\w+ )?declin(?:er|e|ons)\b",
        ("Je dois décliner votre invitation.", "Je décline avec regret."),
        ("Il décline toute responsabilité.", "Déclinez votre identité."),
    ),
    CuePattern(
        "refusal", words("contacter contactez contacte ecrire ecrivez relancer relancez relance "
                         "solliciter sollicitez appeler appelez cesser cessez cesse arreter "
                         "arretez arrete "
                         "demarcher"),
        r"\bne (?:plus |pas )?(?:me |nous )(?:contact|ecri|relanc|sollicit|appel|demarch)\w* "
        r"?(?:plus)?"
        r"(?! avant)|\b(?:cess|arret)(?:er|ez|e) de (?:me |m'|nous )",
        ("Merci de ne plus me contacter.", "Cessez de nous relancer."),
        ("Contactez-moi.", "N'arrête pas de nous faire rire.", "Ne m'appelle pas Marc."),
        unless=r"\bn'arret",
    ),
    CuePattern(
        "refusal", words("moment instant"),
        r"(?:^ ?|[.!?,\n] ?)(?:non,? )?pas pour (?:le moment|l'instant)\b",
        ("Pas pour le moment, désolé.", "Merci, pas pour l'instant."),
        ("Je ne suis pas là pour le moment.",),
    ),
    CuePattern(
        "refusal", words("regret retenu retenue"),
        r"\bregret de (?:vous |t')?(?:\w+ )?(?:informer|annoncer|dire)\b"
        r"|\bn'(?:a|avons|ai) (?:malheureusement )?pas (?:ete )?retenue?\b",
        ("Nous avons le regret de vous informer que le poste est pourvu.",
         "Votre candidature n'a pas été retenue."),
        ("À mon grand regret.", "Je suis retenue à Lyon."),
    ),
)

_SEND = (
    r"(?:envoyer|transmettre|faire (?:suivre|parvenir|passer)|rappeler|recontacter|tenir|revenir"
    r"|presenter|appeler|repondre|donner|partager|communiquer|confirmer|preparer|regarder|verifier"
    r"|preciser|ecrire|renvoyer|dire|mettre|apporter|occuper|charger|relancer|demander|montrer)"
)

PROMISE = (
    CuePattern(
        "promise",
        words("enverrai transmettrai rappellerai recontacterai tiendrai ferai mettrai presenterai "
              "appellerai repondrai donnerai communiquerai confirmerai preparerai previendrai "
              "redirai dirai "
              "apporterai renverrai montrerai passerai partagerai reviendrai ecrirai occuperai "
              "chargerai"),
        r"\b(?:je (?:te |t'|vous |lui |leur |le |la |les |l'|m'en |m'y |y |en )*|j'(?:en |y )?)"
        r"(?:enverrai|transmettrai|rappellerai|recontacterai|tiendrai|ferai|mettrai|presenterai"
        r"|appellerai|repondrai|donnerai|communiquerai|confirmerai|preparerai|previendrai|redirai"
        r"|dirai|apporterai|renverrai|montrerai|passerai|partagerai|reviendrai|ecrirai|occuperai"
        r"|chargerai)\b",
        ("Je vous enverrai le dossier lundi.", "Je m'en chargerai.", "Je reviendrai vers vous."),
        ("Je ne vous enverrai rien.", "Il vous enverra le dossier."),
    ),
    CuePattern(
        "promise",
        words("envoie transmets rappelle recontacte tiens fais previens redis renvoie apporte "
        "reviens "
              "occupe charge donne"),
        r"\bje (?:te |t'|vous |lui |leur |le |la |les |l')+(?:envoie|transmets|rappelle(?! (?:que"
        r"|qu'))"
        r"|recontacte|tiens (?:au courant|informe)|fais (?:suivre|parvenir|signe|passer|un retour)"
        r"|previens|redis|renvoie|apporte|donne (?:une reponse|ma reponse|des nouvelles))\b"
        r"|\bje reviens (?:vers|aupres|tres vite|vite|rapidement)\b|\bje m'en (?:occupe|charge)\b",
        ("Je vous envoie le devis demain.", "Je te rappelle jeudi.", "Je reviens vers vous vite.",
         "Je m'en occupe."),
        ("Je vous envoie ci-joint le devis.", "Je te rappelle que c'est fermé.",
         "Je t'envoie ce message pour te féliciter.", "Je vous envoie toutes mes amitiés."),
        unless=r"ci-joint|ci joint|ci-dessous|ci-apres|piece jointe|pieces jointes|\bpj\b"
        r"|\bmes (?:\w+ )?(?:amities|salutations|bises|voeux|pensees|felicitations|respects)"
        r"|\bce (?:petit )?(?:message|mail|mot|courriel|courrier)\b|\bque je\b|\bsi je\b|\bquand "
        r"je\b",
        beside=words("je"),
    ),
    CuePattern(
        "promise", words("vais"),
        r"\bje vais (?:donc |aussi |alors )?(?:te |t'|vous |lui |leur |le |la |les |l'|m'en |y |en "
        rf"|me )*{_SEND}\b",
        ("Je vais vous envoyer la liste.", "Je vais m'en occuper."),
        ("Je vais à Lyon.", "Je vais bien.", "Je ne vais pas vous envoyer la liste."),
        beside=words("je"),
    ),
    CuePattern(
        "promise",
        words("enverrons enverra rappellerons rappellera transmettrons transmettra recontacterons "
              "recontactera tiendrons tiendra ferons fera rappelle recontacte envoie tient "
              "revenons "
              "reviendrons revient"),
        r"\b(?:nous|on) (?:te |t'|vous )(?:enverr(?:ons|a)|rappeller(?:ons|a)|transmettr(?:ons|a)"
        r"|recontacter(?:ons|a)|tiendr(?:ons|a)|fer(?:ons|a)|rappelle|recontacte|envoie|tient au)\b"
        r"|\bnous (?:revenons|reviendrons) vers\b|\bon revient vers\b",
        ("Nous vous enverrons le contrat.", "On te rappelle demain."),
        ("Nous vous attendons.", "On vous rappelle que le bureau ferme."),
        unless=r"rappelle (?:que|qu')|ci-joint",
        beside=words("nous on"),
    ),
    CuePattern(
        "promise", words("promis promets"),
        r"\bc'est promis\b|(?:^ ?|[.!?,\n] ?)promis\b|\bje (?:te |t'|vous |le |l')*promets\b",
        ("Promis, tu l'auras lundi.", "Je te promets une réponse."),
        ("Tu avais promis.", "Un avenir promis à tous."),
    ),
)

PACK = Pack(
    "fr",
    QUESTION + REQUEST + OFFER + THANKS + REFUSAL + PROMISE,
    ritual=r"(?:comment (?:vas[- ]tu|allez[- ]vous|ca va|va)|(?:tu vas|vous allez|ca va|tout va)"
    r"(?: toujours)?(?: bien)?|la forme|quoi de neuf|et (?:toi|vous)|bien et (?:toi|vous))"
    r"(?: depuis| aujourd'hui| ce matin)?",
    rhetorical=r"(?:n'est[- ]ce pas|pas vrai|pourquoi pas|qui sait|et alors|et apres|a quoi bon"
    r"|que dire"
    r"(?: de plus)?|comment dire|des questions|une question|une remarque|vraiment|ah bon|quoi de "
    r"(?:mieux"
    r"|plus)\b.{0,120}|et si .{0,120}|vous connaissez .{0,60}|le saviez[- ]vous|saviez[- ]vous que "
    r".{0,120}"
    r"|envie de .{0,120}|besoin d'aide|pret(?:e|s|es)? a .{0,80})",
)
