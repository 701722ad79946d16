"""French meanings by word classes (folded text: no accents, straight quotes)."""

from __future__ import annotations

from entregent.tact.packs.slots import Wide

_ER = "e/es/ez/er/ent/ons/e/ee/ees/ant/era/eront/erez/erait/eriez/ait"

CLASSES = {
    "us": "nous on notre_equipe notre_societe notre_entreprise notre_agence notre_cabinet "
          "notre_studio mon_equipe ma_societe mon_entreprise mon_agence nos_equipes nos_experts "
          "nos_conseillers",
    "trade": f"aid:{_ER} propos:{_ER} accompagn:{_ER} install:{_ER} livr:{_ER} equip:{_ER} "
             f"decharg:{_ER}/eons assist:{_ER} soulag:{_ER}/eons form:{_ER} assur:{_ER} coach:{_ER} "
             f"conseill:{_ER} specialis:{_ER} guid:{_ER} permet:tons/tent/tre/s/t "
             f"fourni:ssons/ssent/t/r/s soutien:s/t/nent soutenons pren:ons/nent/d_en_charge",
    "counsel": f"accompagn:{_ER} conseill:{_ER} coach:{_ER} guid:{_ER} form:{_ER} assist:{_ER} "
               f"aid:{_ER} travaille_avec assur:{_ER}",
    "firm": "entreprises? societes? agences? cabinets? boutiques? magasins? commerces? commercants? "
            "artisans? hotels? hoteliers? restaurants? restaurateurs? garages? gerants? patrons? "
            "dirigeants? managers? equipes? professionnels? familles? proprietaires? particuliers? "
            "parents mamans meres femmes hommes salaries independants? freelances? marques? "
            "collectivites? associations? clients? clientes? adherents? membres lecteurs voisins "
            "confreres concurrents gens personnes chefs_d'entreprise tpe pme ecoles cliniques gites "
            "structures abonnes utilisateurs",
    "gain": f"gagn:{_ER} economis:{_ER} doubl:{_ER} tripl:{_ER} augment:{_ER} boost:{_ER} "
            f"reduis:ent/ez/ons/e/ant reduit reduire divis:{_ER} remport:{_ER} decroch:{_ER} "
            f"amelior:{_ER} optimis:{_ER} baiss:{_ER} fidelis:{_ER} recuper:{_ER}",
    "cutting": f"reduire reduit reduis:ez/ons/ant baiss:{_ER} diminu:{_ER} optimis:{_ER} "
               f"augment:{_ER} boost:{_ER} doubl:{_ER} amelior:{_ER} develop+p:{_ER} "
               f"developp:{_ER} rempli:r/t/ssons/ssent simplifi:{_ER} automatis:{_ER} "
               f"digitalis:{_ER} transform:{_ER} liber:{_ER} alleg:{_ER} gere:r/z/nt maitris:{_ER} "
               f"decharg:{_ER} externalis:{_ER}",
    "asset": "factures? facturation couts? charges frais depenses impots fiscalite energie temps "
             "equipes? site trafic ventes ca chiffre visibilite marges? planning agenda stock "
             "tresorerie paie comptabilite flotte reservations clients clientele patrimoine retraite "
             "assurances? toiture chauffage communication reseaux_sociaux rendez-vous carburant "
             "commandes administratif",
    "product": "formations? programmes? methode coffrets? retraites? stages? appli application "
               "outil plateforme services? solutions? produits? logiciel gamme collection guide "
               "offres? newsletter infolettre pack kit abonnement accompagnement catalogue dispositif",
    "short": "petit rapide bref court premier simple vrai",
    "talk": "appel coup_de_fil call visio point point_telephonique rendez-vous rdv creneau cafe "
            "zoom teams echange entretien dejeuner dej demo visite discussion verre telephone",
    "count": "deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante "
             "quelques \\d+",
    "day": "aujourd'hui ce_soir demain lundi mardi mercredi jeudi vendredi samedi dimanche midi "
           "minuit",
    "watch": "outil systeme logiciel tableau_de_bord statistiques stats crm traceur plateforme site",
    "page": "profil page site fiche mur annonce publications?",
    "family": "bebe enfants? fils fille mariage vacances jumeaux divorce maison jardin piscine "
              "grossesse petit_dernier petite_derniere bout_de_chou noces lune_de_miel",
    "media": "photos? images instagram facebook insta stories story mur cliches statut",
    "you": "vous te t' vous_les",
}

WIDE = {
    "offer": Wide((
        r"{us} (?:vous |les |leur |des )?{trade} ~ (?:{firm}|votre|vos|vous|leurs?)",
        r"(?:nous|on) (?:vous |t')?{trade}(?: a| dans| pour| de)",
        r"(?:je|j'|nous|on) ?{counsel} ~ (?:{firm}|ceux|celles) (?:\w+ )?(?:qui|comme|dans|a|de|du|en|souhaitant|desireux)*",
        r"(?:les |des )?(?:{firm}|\w+s) comme (?:le|la|les) (?:votre|votres|tienne?s?|vous)...{gain}|{gain}...comme (?:le|la|les) votres?",
        r"(?:la plupart|beaucoup|nombre|des centaines|\d+|nos|de nos|plusieurs) (?:des |de |d')?(?:\w+ )?{firm}...(?:{gain}|paient|perdent|font confiance)",
        r"(?:vos|tes) (?:voisins|concurrents|confreres)...(?:{gain}|ont|font)",
        r"(?:faire|fait|font|faites|vous) {gain} (?:du temps|de l'argent|des heures|jusqu'a|\d+)|{gain} (?:du temps|de l'argent|jusqu'a|en moyenne|\d+ ?(?:%|h|heures|euros|€))",
        r"{cutting} (?:votre|vos|leurs?|ton|ta|tes|sur vos) (?:\w+ )?{asset}",
        r"(?:savez-vous|saviez-vous|sais-tu|savais-tu) que|et si (?:vous|votre|tu|je vous disais)|(?:marre|assez|lasse?s?|fatigue\w*) de |envie de (?:gagner|doubler|booster|changer|reduire|plus)",
        r"(?:commander|reserver|inscri\w+|profiter|acheter|commandez|reservez|inscrivez-vous|profitez|achetez|essayez) (?:ici|maintenant|des maintenant|en ligne|vite|votre|de (?:notre|l'offre|cette))",
        r"vous faire plaisir|(?:premiere|1ere) (?:commande|enseigne|seance|consultation)|rien que pour vous|specialement pour vous",
        r"(?:vous|te|t'|leur) (?:presente\w*|montre\w*|parle\w*|expose\w*|fai\w+ decouvrir|devoile\w*) (?:de )?(?:nos|notre|la notre|le notre|mes services|mon (?:offre|activite|produit)|ma (?:gamme|methode|societe|boutique)|ce que (?:nous|notre)|comment (?:nous|notre|ca marche))",
        r"(?:je peux|puis-je|laissez-moi|permettez-moi de|je voudrais|j'aimerais|je serais ravie? de) (?:vous|te) (?:montrer|presenter|faire essayer|proposer)(?! (?:quelqu|a |mon (?:ami|collegue)|ma (?:collegue|soeur|fille)|de (?:passer|venir)|un (?:cafe|verre|coup)))",
        r"(?:nous venons de|je viens de|on vient de|nous avons) (?:lancer|sortir|developper|creer|cree|developpe|lance|concu) ~ {product}",
        r"(?:notre|nos|mon|ma|mes) (?:nouve\w+ |propre )?(?:\w+ )?{product} (?:vous|permet\w*|fait|remplit|va|peut|s'occupe|gere|est)",
        r"(?:reponds?|repondez|envoie|envoyez|ecris|ecrivez|commente|tape)(?:-moi)? \"?(?:oui|info|infos|go|ok|interesse\w*|moi)\"? (?:pour|si|et|en)",
        r"(?:vous |te )?(?:preoccupe|tracasse|trotte)\w*...(?:\?|sans doute)|(?:c'est|voila) (?:justement|precisement|exactement) (?:mon|notre) (?:domaine|metier|rayon|activite)|mon metier est d",
        r"sans engagement|en exclusivite pour vous|premiers? informee?s?|avant-premiere|(?:tarif|prix) (?:d'ami|membre|preferentiel|de lancement)",
        r"(?:prets?|murs?) pour (?:la|l'|une|le) (?:visite|demo|essai|changement)|(?:nous|nos \w+) (?:vous )?y amen\w+|(?:ce que|combien) ~ (?:economise|gagne)\w* avec (?:nous|moi)",
        r"(?:meilleur|nouveau|bon) contrat pour vous|je (?:les |le |la )?(?:fais|realise|cree|propose) (?:des sites )?a partir de|qui vous rapporte\w*",
        r"(?:\Achez|(?<=[.!?] )chez) \w+, (?:on|nous)|(?:essayer|tester) (?:gratuitement|notre|nos|mon|ma)|besoin d'un peu de (?:vert|couleur)|quel(?:le)? (?:\w+ )?(?:etage|bureau|salle|vitrine|service|taille|formule|creneau) (?:pour|de|a|vous|aurait)*...\?",
    ), (
        "Nous équipons volontiers vos cuisines.", "Je conseille des familles comme la vôtre.",
        "Et si vous dormiez mieux ?", "réduire vos factures", "Commandez ici", "puis-je vous montrer cela",
        "Chez Lunea, on décharge les mairies.", "c'est justement mon domaine",
    ), (
        "je soigne ma tante", "je travaille à Tulle", "je vous présente ma sœur", "le toit de votre voisin",
    )),
    "promise": Wide((
        r"sinon ~ (?:ne )?(?:pay|debours|rembours|factur)*|(?:satisfait\w* ou|integralement) rembourse\w*|vous ne payez (?:rien|pas)|sans lever le petit doigt",
        r"{gain} (?:\w+ )?\d+ (?:nouveaux |nouvelles |de plus )?(?:rendez-vous|clients|rdv|ventes|appels|reservations|prospects|contacts)|par (?:deux|trois|10|\d)(?= (?:vos|votre|leur))",
        r"(?:resultats?|clients|reservations) (?:en|sous) \d+ (?:jours|semaines)|complet toute l'annee|qui change (?:tout|la vie)|(?:un truc|quelque chose d')(?: )?enorme|moitie (?:moins|du temps)",
        r"gagn\w+ (?:leur vie|votre vie|ta vie|de l'argent) (?:depuis|avec|de chez)|jamais ete (?:aussi|si) (?:simple|facile)|dormir tranquille|l'esprit tranquille",
    ), ("gagnez 12 nouveaux clients", "sinon vous ne payez pas"), ("sinon je viens",)),
    "recruit": Wide((
        r"gens qui en veulent|(?:petite |nouvelle )?equipe (?:de|d') ?(?:\w+ )?(?:motive|ambitieu|determine)*|(?:personnes|femmes|mamans|gens) (?:motivee?s|ambitieu\w+|determinee?s|qui veulent (?:gagner|changer))",
        r"gagner (?:leur|ta|votre|sa) vie depuis|(?:depuis|de) (?:la|leur|ta|votre) maison avec|complement de revenus?|travailler (?:de|depuis) (?:la maison|chez (?:soi|toi|vous))|truc enorme|independance financiere",
        r"(?:lache|quitte) (?:la banque|mon (?:boulot|job|cdi|poste)) et|vendeuses? independantes?|devenir son propre patron|marketing (?:de reseau|relationnel)",
    ), ("une équipe de gens ambitieux", "un complément de revenu"), ("l'équipe de foot",)),
    "price": Wide((
        r"en cadeau|ne coute rien|moins cher qu'|geste commercial|conditions speciales|notre grille|(?:que )?d'autres paient|les \w+ premiers? (?:ont|auront|inscrits|clients)|prix (?:d'ami|membre)|a bas prix",
        r"\d+ ?% (?:de (?:reduction|remise|rabais|moins)|moins cher|offerts?|en moins)|(?:bon|code|cheque) (?:de reduction|promo|cadeau)|reductions?",
        r"(?:a partir de|des|seulement|pour) \d{2,5} ?(?:€|euros?|e\b)|(?:deux|un) (?:mois|seances?) (?:offerts?|gratuite?s?)|premier (?:mois|rendez-vous) (?:offert|gratuit)|premiere \w+ (?:offerte|gratuite)",
        r"\d+ ?(?:€|euros?) ?(?:/|par|le|la|les|l'|ht|ttc|seulement)?|gratuit\w* (?:pour|jusqu)*|a (?:moitie|demi)[- ]prix|cadeau de bienvenue|moins chers? que|bon prix|tout compris|mensualites?|petit prix|au lieu de \d+",
    ), ("20 % de réduction", "dès 30 euros"), ("réduire le feu",)),
    "quiz": Wide((
        r"bon(?:ne)? (?:personne|interlocut\w+|contact) (?:pour|au sujet|sur)|comment (?:traitez|gerez|faites|abordez)-vous (?:aujourd'hui|actuellement)?",
        r"(?:qui|quelle personne) (?:s'occupe|gere|est en charge|decide|se charge|est responsable|pilote|traite) ...(?:chez|dans|vous|pour|de|\?)*",
        r"(?:quel|quelle|quels) (?:prestataire|fournisseur|logiciel|outil|systeme|assureur|solution|banque)...(?:utilis|passez|travaill|avez|faites)*|combien (?:de|d') ?(?:salaries|collaborateurs|vehicules|postes|employes|sites|licences)",
        r"(?:quels? sont|quelles sont|parlez-moi de) (?:vos|tes) (?:besoins|objectifs|attentes|projets de)|etes-vous (?:actuellement|deja) (?:equipe|accompagne|couvert|satisfait|suivi)*|comment gerez-vous",
    ), ("Qui s'occupe des achats chez vous ?", "quel logiciel utilisez-vous"), ("qui dort",)),
    "fear": Wide((
        r"ne (?:restez|reste) pas (?:sur le quai|a la traine|en arriere)|(?:vos|tes) (?:confreres|concurrents) (?:\w+ )?deja|(?:boutique|site|equipe|societe) n'a pas (?:encore )?de",
        r"pa(?:yez|ient) (?:beaucoup |bien )?trop|(?:amende|penalite|controle) (?:s'applique|tombe|vous)|(?:failles?|fuites?|anomalies|defauts|erreurs) ~ (?:dans|sur|de) (?:votre|vos)|avant qu'il ne soit trop tard",
    ), ("des failles repérées dans votre site",), ("la fuite du toit",)),
    "press": Wide((
        r"(?:annonce|presente|devoile|lance) (?:la sortie|le lancement|\w+ \d|son nouveau|sa nouvelle|officiellement)|se (?:rejouit|felicite) \w+|visuels? (?:sur demande|disponible)|(?:declare|explique|confie|precise|ajoute)(?: \w+){1,3}, (?:son|sa|le|la|president|directeur|fondat)*|interviews? sur demande|(?:fiers?|heureux|ravis) (?:d'annoncer|de (?:presenter|lancer|devoiler))",
    ), ("Lunea annonce la sortie de deux lampes.",), ("il annonce la pluie",)),
    "call": Wide((
        r"(?:un |une )?(?:{short} )?(?:{talk}) (?:cette|la|en|ce|dans|rapide\w*|telephonique|ensemble|tous|par|jeudi|lundi|mardi|mercredi|vendredi|demain)|(?:un|une) {short} {talk}|rapide {talk}",
        r"{count} ?(?:petites )?(?:min|minutes|mn)(?: de votre| de ton| pour| avec| ensemble|,| ?\?| par| cette| ce| au|\.| a m)*|(?:une )?demi-heure|un quart d'heure|une heure de votre",
        r"quand (?:puis-je|pouvons-nous|peut-on|pourrait-on|pourrions|etes-vous|es-tu|seriez-vous|serais-tu|pouvez|est-ce)...(?:joindre|appel|parl|voir|echang|dispo|rencontr|\?)*",
        r"on (?:se cale|se capte|se voit|se parle|en parle|s'appelle|se telephone|prend|fixe|organise|boit|dejeune)|(?:vous|te) (?:joindre|appeler|passer un coup|voir|rencontrer|telephoner)(?! (?:au marche|a la gare))|(?:fixer|caler|convenir|prendre|planifier) (?:d')?(?:un|une) ",
        r"a quelle heure|(?:vos|tes) disponibilites|(?:votre|ton) agenda|cinq minutes|tous au telephone|par telephone \?|t'as cinq|appelons-nous|parlons-nous",
    ), ("On se cale un point ?", "quand puis-je vous joindre", "un rapide point téléphonique"), ("quand il pleut", "on se demande")),
    "job": Wide((
        r"(?:regarder|relire|parcourir) mon (?:plan d'affaires|business plan|projet|dossier|cv)|je leve des fonds|(?:offrir|payer) un (?:cafe|dejeuner|verre)",
        r"(?:a la recherche|en recherche|en quete) (?:d'|active d'|de )?(?:un |une )?(?:emploi|poste|stage|travail|alternance|mission|cdi)*|(?:trouver|decrocher) (?:quelque chose|un emploi|un poste|un stage|du travail) (?:dans|chez)|honorable (?:structure|entreprise|maison)|sous votre aile|(?:m'orienter|me prendre|m'embaucher|me recruter)|(?:me|nous) recommander aupres|nous levons des fonds|levee de fonds",
        r"(?:ouvri\w+|preter?|donner?) (?:votre|ton) carnet|lettre de recommandation|vous (?:embauchez|recrutez)|investi\w+ dans|appelez-moi|(?:etre|devenir|comme) (?:ma|mon) (?:marraine|parrain|tuteur|tutrice|mentor)\w*|benevolement|intervenez|faites voter|cinq etoiles|votre portable",
        r"(?:glisser|transmettre|donner|passer|souffler|placer|appuyer|pousser|faire suivre|relayer|remettre) ~ (?:mon|ma) (?:nom|cv|profil|dossier|candidature)|cv (?:joint|ci-joint|attache|en pj|en annexe)|(?:deposer?|depose|envoye) (?:mon|ma) (?:dossier|candidature|cv)",
        r"(?:postule|postuler|candidate|candidature|candidater) (?:pour|a|au|chez|dans)|un mot (?:a la|aux) rh|(?:poste|stage|alternance|emploi|boulot|job) (?:a pourvoir |dispo\w* |vacant )?(?:chez|dans|avec) (?:vous|votre|ta|ton|toi)|je (?:cherche|recherche) (?:un|une|du) (?:poste|stage|alternance|emploi|travail|boulot)",
        r"vot(?:er|ez|e) pour (?:mon|ma|notre|nous|moi)|partag\w+ (?:sur|a) (?:votre|vos|ton|tes)|cherche (?:actuellement )?(?:a changer|un changement|une nouvelle)|entrer dans votre (?:domaine|secteur|metier)|me (?:pistonner|recommander (?:a|pour|chez)|prendre en stage)",
    ), ("glisser mon nom", "CV joint", "votez pour mon gâteau"), ("la poste du village",)),
    "vague": Wide((
        r"aide [^.!?]{0,40}de toute sorte|(?:evoquer|aborder|discuter de|parler de) (?:divers|differents|plusieurs) sujets|interet (?:mutuel|commun|reciproque)|(?:profiter|besoin|beneficier) de vos lumieres|(?:associer|joindre) a (?:ses|nos|mes) (?:reflexions|travaux|projets)|quoi que ce soit pour moi|(?:faire|quelque chose a faire) en commun",
        r"j'ai (?:un|une|des) (?:projet|proposition|idee|offre|plan)s?...(?:vous|interess|en etre|dis pas plus)*|(?:votre|vos) (?:retour|avis|conseil|lumiere)s? sur (?:deux|quelques|plusieurs|certain|divers)\w*|besoin de conseils|echange de vues|grandes choses|pistes? de (?:cooperation|collaboration|reflexion)|construire a deux|ce qu'on (?:peut|pourrait) (?:construire|faire|batir|monter)|nos chemins|en apprendre davantage|je n'en dis pas plus|preneur de|les rencontres\.|en etre, interess\w+",
        r"(?:beaucoup|des choses|enormement) a (?:nous )?(?:apporter|partager|faire|echanger)|(?:nos|leurs) (?:univers|metiers|activites|parcours|mondes|profils) (?:sont|se)|mutuellement|gagnant-gagnant|(?:faire|batir|construire|monter) (?:quelque chose|des choses|de belles choses) ensemble|points? communs?",
        r"(?:tres |bel\w* |beau )?(?:poste|opportunite|projet|mission|proposition) (?:chez un|pour vous|qui (?:pourrait|devrait)|passionnant|tres|interessant|en or)*(?:...correspond\w*)?|(?:pourrait|devrait) (?:tout a fait |bien |vous )?(?:vous )?(?:interesser|correspondre|convenir|plaire)|a l'ecoute (?:du|de|\?)*...\?",
        r"en (?:savoir|apprendre) (?:un peu )?plus sur (?:votre|vous|ce que|ton)|decouvrir (?:votre|ton) (?:activite|structure|metier|univers|parcours|societe)|me (?:guider|conseiller)|(?:votre|ton) (?:trajectoire|chemin|regard|eclairage|retour d'experience)|echanger (?:ensemble|avec vous|autour|sur (?:divers|differents|des|le))",
        r"voir (?:comment|ce que) (?:nous|on) (?:pourri|peut|pouv)*|(?:quelques|des) idees? a (?:vous )?(?:soumettre|partager)|discuter (?:de choses|affaires|business|ensemble)|(?:notre|mon) client (?:a|s'interesse|vise)|les fonds sont prets|se capte",
    ), ("évoquer divers sujets", "beaucoup à nous apporter", "un poste qui pourrait vous plaire"), ("le tablier est à nous",)),
    "attach": Wide((r"(?:formulaire|plan|modele|dossier|questionnaire|cv|fichier|document) joint|en pj|joint a ce|voir (?:la )?piece",), ("formulaire joint",), ()),
    "link": Wide((r"(?:mon|notre) agenda (?:est|en ligne|ici)|(?:prenez|choisissez|reservez|prends|choisis|bloquez) (?:un|votre|ton|le) (?:creneau|rendez-vous|rdv|moment|horaire)|lien (?:ici|ci-dessous|en commentaire|de ma|pour (?:reserver|commander|t'inscrire))",), ("Mon agenda est ici",), ("l'agenda du club",)),
    "urgent": Wide((
        r"il me faut (?:toutefois |imperativement )?(?:votre|une|ta|la) (?:signature|reponse|decision|confirmation|accord)|demain (?:midi|matin|soir|a \d+)|(?:la remise|l'offre|le prix|le tarif) (?:tombe|saute|expire|s'envole|disparait)|apres quoi|(?:une|la) (?:seule|derniere) place",
        r"maintenant ou jamais|ne (?:laissez|laisse|ratez|manquez) pas (?:filer|passer|cette)|ne se (?:representera|presentera) (?:pas|plus)|(?:signez|decidez|repondez|inscrivez|confirmez)(?:-vous)? (?:vite|aujourd'hui|maintenant|des|avant|sous)|dans une heure|(?:augmente|disparait|grimpe|monte) (?:a |des )?(?:demain|ce soir|minuit|lundi)|(?:place|offre|occasion) (?:est |sera )?perdue|s'impatiente|boucler aujourd'hui|au plus tard (?:a|ce|demain|avant)|(?:deux|trois|d')? ?autres? (?:acheteurs?|clients?|candidats?|interesses?)",
        r"par retour(?! de courrier du)|d'ici (?:midi|lundi|mardi|mercredi|jeudi|vendredi|la fin|minuit|24|48|ce)*|avant (?:midi|minuit|{day})(?! (?:dernier|prochain je))|au-dela de (?:ce soir|demain|{day})|jusqu'a (?:ce soir|demain|minuit|{day}) (?:seulement|inclus|:|,)?",
        r"(?:se termine|ferme|s'arrete|expire|prend fin|cloture|se clot) (?:a|ce|demain|{day})|(?:ce mois-ci|cette semaine|ce week-end) (?:seulement|uniquement)|si vous \w+ ce mois-ci|tant qu'il|(?:places|nombre|temps|stock) limitee?s?|il ne (?:me )?reste que|ne reste (?:plus )?que",
        r"il me manque (?:juste|seulement|plus que)|feu vert|depechez|faites vite|fais vite|n'attendez (?:pas|plus)|(?:un|une) autre \w+ (?:est|attend(?! ma)|vise|veut|se)|dans la foulee|sans faute|rapidement|asap|des aujourd'hui|des ce soir|(?:apres|ensuite) (?:il|elle|ce sera|c'est|je)(?: \w+)? (?:signe|trop tard|fini|vend|ailleurs)|le temps de reagir|derniers? (?:jours|heures|creneaux)",
        r"tenir (?:ce|cette|le|la) (?:prix|tarif|montant|offre|place) (?:que |jusqu|au-dela)*|reponse (?:attendue|exigee|imperative|demain|ce soir|ce matin|avant|d'ici|aujourd'hui)(?! quand)|dites-moi (?:avant|ce soir|aujourd'hui)",
    ), ("avant midi", "places limitées", "il ne reste que deux lits"), ("jusqu'à la gare",)),
    "guilt": Wide((
        r"c'est bien la peine d|(?:ne|n') ?(?:te|vous) derang\w+ (?:surtout )?pas...comme (?:toujours|d'habitude)|j'ai eu l'air de quoi|de quoi (?:j'ai|ai-je) (?:eu )?l'air|(?:tu reponds|vous repondez) (?:bien )?aux autres|traitee? de la sorte|(?:etre|suis|etais) traitee? (?:ainsi|comme (?:ca|cela|un chien))|quand (?:moi )?(?:je demande|j'ai besoin|c'est mon tour|c'est moi)...(?:plus personne|il n'y a personne)|(?:ne sais|sais) plus quoi (?:inventer|(?:leur|lui) (?:inventer|dire|repondre))|(?:vous avez|tu as) (?:\w+ )?du temps pour ...(?:mais|et) pas pour|voila comment (?:on|vous|tu) (?:me |nous )?(?:remerci|trait)\w+",
        r"(?:pouvoir |peux |pouvais |croyais )?compter sur (?:vous|toi)(?! pour)|(?:vous auriez|tu aurais) (?:pu|du)|(?:tout le monde|tous|les autres) ~ (?:sauf|excepte) (?:vous|toi)|(?:votre|ton) absence de|en dit long|(?:un peu |c'est )?fort de cafe|(?:laisse|laisser) (?:pas )?(?:les gens|quelqu'un|les autres) (?:sans|dans|attendre)",
        r"sans (?:vous|toi),? ...(?:tombe|echoue|s'effondre|perdu|rien|a l'eau)|(?:vous|t')? ?importe (?:si )?peu|(?:suis|ai ete|sens) (?:\w+ )?(?:blesse|peine|attriste|vexe|navre)e? (?:que|de|par)|apres (?:le service|tout ce|ce) que j|j'attendais (?:autre|mieux|plus)|j'esperais mieux|pas (?:trouve )?une minute|c'est (?:trop )?vous demander|visiblement je|trop (?:vous |te )?demander|dommage pour les",
        r"(?:la )?(?:politesse|courtoisie|correction|decence|elegance) (?:de|d')|(?:m'etonne|surpris\w*|etonne\w*|m'attendais) (?:de|a|que|d')|ne serait-ce qu'|le (?:minimum|moindre)|(?:pas|guere) (?:a l'ordre du jour|important|votre (?:souci|priorite|affaire))",
        r"(?:j'imagine|je suppose|je presume|apparemment|visiblement|manifestement|sans doute)...(?:n'est pas|ne (?:vous|t')|pas |plus )|(?:dois-je|faut-il) (?:arreter|renoncer|cesser|classer|comprendre|conclure)",
        r"a cause de (?:vous|toi)|apres tout ce que|moi qui (?:croyais|pensais)|(?:suis|ai ete|sens) (?:tres |un peu )?(?:peine|blesse|attriste|froisse)\w* (?:que|de|par)|(?:pas|meme pas|toujours) (?:un|une|aucun|aucune) (?:mot|reponse|signe|nouvelle)(?! de plus| a )|(?:les autres|tout le monde) (?:attend|attendent)|(?:comptais|comptait) sur (?:vous|toi)|vous (?:me )?(?:decevez|ignorez)|tu m'ignores|laisse\w* tomber",
    ), ("Quand moi je demande, plus personne.", "auriez-vous la politesse de répondre", "je m'étonne de ce silence"), ("je suppose que oui",)),
    "chase": Wide((
        r"(?:eu )?l'occasion d'y|jete\w* un oeil|qu'en (?:pensez|penses|dites|dis)",
        r"(?:avez-vous|as-tu|vous avez|tu as) (?:avance|progresse|du nouveau|pris une decision)|(?:mes|mon) (?:\w+ ){0,2}(?:mails?|messages?|courriels?) (?:vous|t') ?(?:sont|est|a|ont)|(?:des|du) (?:avancees?|retour|neuf)|comment (?:ca|cela) avance|une petite reponse",
        r"(?:deuxieme|troisieme|quatrieme|cinquieme|2e|3e|4e|ultime|derniere|dernier) (?:message|mail|courriel|relance|tentative|rappel|essai)|ou en (?:est|sommes|etes|es)|(?:c'est|me) (?:encore|revoila) (?:moi)?|encore moi|je (?:vous )?relance|je me permets de (?:revenir|te relancer|insister)|sauf erreur|je reviens (?:a la charge|vers toi)|(?:as-tu|tu as|avez-vous|vous avez) (?:pu|eu le temps|vu|recu|regarde)|du nouveau|(?:toujours|encore) interesse|suite a mon (?:mail|message|courriel|precedent)|(?:pas|aucun) retour|remonter (?:mon|ce)|dans l'attente de",
    ), ("où en est-on", "ma troisième relance"), ("où est la gare",)),
    "false_thread": Wide((
        r"(?:partag|partage)\w* (?:votre|ta|notre|la) (?:table|banc|taxi|repas)|quand nous (?:avons|nous sommes)|faire (?:votre|ta) connaissance|laisse votre carte|(?:charmee?|enchantee?|touchee?) (?:de|d'|par) (?:faire|avoir|notre|vous)|poursuivons ici|nous avons (?:parle|discute|echange|bavarde)",
        r"(?:pour |je )?(?:fai\w+ |donne\w+ )?suite a (?:notre|nos|votre)|(?:quelle|belle|super|excellente|agreable|chouette) (?:\w+ )?(?:discussion|rencontre|conversation|echange|soiree|entrevue)|(?:contente?|ravie?|heureux|heureuse|plaisir|enchantee?) (?:de |d')(?:vous |t'|te )?(?:avoir )?(?:rencontr|parl|echang|croise|revoir|vu|discut|connu|bavard)*",
        r"notre (?:derniere |recente |dernier |recent )?(?:conversation|discussion|rencontre|echange|soiree|rendez-vous|appel|entretien|dejeuner|diner)|comme (?:vu|dit|demande|prevu|entendu|annonce|je vous l'avais|vous me l'aviez|souhaite)|(?:vous|tu) m'av(?:iez|ais|ez) (?:demande|dit|promis)|la poursuiv\w+|merci (?:pour|de) (?:votre (?:appel|demande|interet|visite|accueil)|notre)|suite a votre (?:demande|appel|interet)|je vous avais promis|reprendre (?:ou|notre)",
    ), ("pour faire suite à notre échange", "quelle belle rencontre"), ("notre chat",)),
    "viewed": Wide((
        r"(?:votre|ta) visite ne m'a|(?:qui|vous) m'(?:ont|avez) (?:consulte|visite|regarde)\w*|ne m'a pas echappe",
        r"(?:vous etes|tu es|etes|t'es|etiez) ~ (?:venue?|passee?|alle\w*|tombee?|arrivee?|passe) ~ (?:sur|voir|par|devant|visiter) (?:ma|mon|notre) {page}|(?:passee?|venue?)s? (?:\w+ ){0,2}(?:sur|voir|par) (?:ma|mon|notre) {page}",
        r"(?:visite|consulte|regarde|vu|parcouru|explore)\w* (?:ma|mon|notre) {page}|(?:notification|linkedin|le site|viadeo|xing) ...(?:vous|votre|visite|passage)|(?:votre|ton) (?:passage|visite|nom|visage) (?:sur|parmi|dans|de) (?:ma|mon|mes|les)|(?:vue?s?|apparai\w+|figur\w+|remarque\w*) (?:parmi|dans) (?:mes|les) (?:\w+ )?(?:visiteurs|visites|vues)|qui a (?:vu|visite|consulte) mon|(?:ce qui vous a amene|qu'est-ce qui vous amene)",
    ), ("vous êtes venue voir ma page", "votre passage sur mon profil"), ("passez voir ma mère",)),
    "tracked": Wide((
        r"(?:notre|mon|le|nos|mes) {watch} (?:m'indique|me dit|m'apprend|indique|montre|m'informe|signale|me signale|dit|m'alerte|revele)\w*|(?:je vois|j'ai vu|nous voyons|je constate|j'ai remarque|on m'informe|je sais) que (?:vous avez|tu as|vous etes|tu es) (?:ouvert|clique|lu|telecharge|regarde|consulte|visionne|alle|reste|passe|visite|relu|transfere|like|aime)*",
        r"(?:vous avez|tu as|vous aviez) (?:lu|parcouru|ouvert|regarde|consulte|visionne) (?:le|notre|mon|la|mes|nos) (?:\w+ )?(?:guide|mail|courriel|message|video|page|brochure|livre|document|offre|newsletter)|(?:laisse|abandonne) (?:un|votre|le) panier|merci (?:pour|de) (?:le|ton|votre|ce) (?:like|j'aime|clic|pouce|partage et|telechargement|abonnement)|(?:ceux|celles|la plupart (?:des gens|de ceux)|nos lecteurs|les gens) qui (?:aiment|lisent|likent|arrivent|ouvrent)|arrives? la,|page \d+.{0,30}\bprets?",
    ), ("notre outil m'indique une visite", "je vois que vous avez cliqué"), ("je vois que vous avez déménagé",)),
    "pried": Wide((
        r"(?:d'apres|selon|a en croire) vos (?:photos?|stories|cliches|publications)",
        r"(?:votre|ton) (?:statut|mur|fil) (?:dit|montre|indique|annonce)|remonte (?:tout )?(?:votre|ton|le) (?:fil|mur|profil)|(?:en )?(?:regardant|parcourant|epluchant|voyant) (?:vos|tes) (?:amis|abonnes|proches|contacts)",
        r"(?:vu|voir|vois|remarque|apercu|d'apres|sur|en regardant|repere) ~ (?:vos|tes|votre|ton|les) (?:\w+ )?(?:{media}|publications?|posts?)|(?:fait|faisant|faire|fais) le tour de (?:vos|tes|votre|ton) (?:relations|contacts|reseau|liste)|(?:epluch|parcour|regard|fouill|explor|etudi)\w+ (?:toutes? |tous )?(?:vos|tes|votre|ton) (?:relations|contacts|reseau|carnet|liste|amis)|(?:vu|vois|lu) (?:sur|que) (?:votre|ton|vous|tu) ...(?:diner|ami|ecole|ensemble|etiez|connaiss)*...(?:diner|dimanche|ecole|ensemble)|j'ai (?:repere|dresse|releve|fait une liste)...(?:personnes|noms|hotel|contacts|relations|\d)*",
    ), ("d'après vos photos", "en faisant le tour de vos contacts"), ("j'ai vu vos moutons",)),
    "glimpsed": Wide((
        r"j'ai (?:fouille|enquete|creuse) un peu(?! dans| les| l)|recherches sur vous(?! avez)|(?:compte|page|profil|mur) de (?:votre|ta) (?:mere|pere|mari|femme|fils|fille|soeur|frere|compagne|compagnon)|votre (?:mere|mari|femme|fils|fille|soeur|compagne|compagnon) (?:a (?:ecrit|publie|poste|mis)|ne sourit|sourit)...(?:commentaire|cliches|photos?|mur|story|stories)|(?:d'apres|selon|a en croire) (?:(?:ses|leurs) (?:photos?|stories|cliches|publications)|(?:votre|son) (?:application|appli|montre))|je sais que (?:vous|tu) (?:venez|viens) de (?:divorc|accouch|perd|vous separ|te separ|herit|enterr)\w*|(?:attendez|attends) un heureux evenement|(?:publie|poste|mis) (?:\w+ ){0,3}sur (?:votre|ta) (?:operation|maladie|grossesse|deuil|separation|cure)|(?:apercue?|vue?|reperee?) [^.!?]{0,70}(?:pas|jamais) ose|devant (?:chez vous|votre (?:maison|jardin|portail))[^!?]{0,90}je suis (?:peintre|couvreur|plombier|paysagiste|elagueur|macon|electricien|courtier)|avis de deces[^!?]{0,120}(?:vendre|louer|vente)|(?:valeur|prix) de votre (?:maison|pavillon|appartement|bien)(?! est)|votre (?:priere|groupe de priere|messe|culte)...j'ai vu",
        r"(?:vu|vois|remarque|apercu|decouvert|tombee? sur) ...(?:{media}|publications?|posts?)...(?:votre|vos|ton|ta|tes|l[ea]s?|au|aux) (?:\w+ )?{family}|(?:publications?|{media}) ...(?:votre|vos|ton|ta|tes) (?:\w+ )?{family}|(?:publications?|{media}) ...que l[ea]s? (?:\w+ )?{family}|(?:vu|remarque|appris) que (?:le|la|votre|ton|ta|vos|tes) (?:\w+ )?{family}|{media} de (?:votre|ton|ta|vos|tes) (?:\w+ )?{family}",
    ), ("d'après ses stories, il court", "j'ai vu les photos de votre mariage"), ("la maison est vieille",)),
    "secret": Wide((
        r"ni vu,? ni connu|(?:efface|supprime|detrui)\w* (?:ensuite |apres |donc |juste )?(?:nos|les|ces|mes|l'en-tete|la trace)\w*|ne (?:remonte|remontent) pas (?:a|jusqu)*|antidat\w+|mot de passe de (?:ta|ton|votre|son|sa|leur)|je (?:passerai|serai|viendrai) ...par hasard|(?:reponds|reponde|dis|dites)(?: \w+){0,2} que (?:nous etions|on etait|c'est pour (?:une enquete|un sondage|une etude))|(?:pour que|, que) (?!tu|vous|je)(?:l'|la |le |les )?\w+ (?:pense|croie|s'imagine)\b|(?:recuper|obten|procur|sor)\w+ ...avant qu'il|m'a interdit (?:d'|de )(?:approcher|parler|contacter|ecrire|voir)|n'y verra rien|me barrer la route",
        r"plus un mot|motus|(?:rien|pas) (?:par (?:ecrit|mail)|d'ecrit)|sans (?:laisser de trace|savoir pourquoi|le dire|prevenir|qu'on le sache)|ca reste (?:entre nous|confidentiel)|(?:fais|faites)(?:-| )(?:lui|leur)(?:-| )croire|(?:me |m')?presente(?:-moi)? comme (?:un|une|ton)|contourn\w+|(?:les )?(?:prix|tarifs|devis|offres) de (?:tes|vos) (?:confreres|concurrents)|dans (?:son|leur) dos",
        r"comme si (?:ca|cela) (?:venait|venais) de|(?:pas la peine|inutile|evit\w+|sans) (?:que |qu')?(?:ca|cela|il|elle)? ?(?:s'ebruite|de le dire|d'en parler|se sache)|(?:ne|n') ?(?:dis|dites|parle|parlez|mentionne\w*|cite\w*|en parle\w*)(?!\w)...(?:de moi|que (?:ca|cela|c'est|je)|a personne|pas)|personne (?:ne|n') ?(?:doit|saura|a besoin|en saura)|sans (?:me citer|dire que|prevenir|passer par)|en sous-main|sous la table|de la main a la main|en liquide|(?:tu|vous) (?:t'y|vous y) retrouv\w+|renvoyer l'ascenseur|(?:vous|tu) ne (?:le )?(?:regretter|perdr)\w+|un petit (?:quelque chose|geste|cadeau) pour (?:toi|vous)|les offres des autres|ce que les autres (?:ont|proposent)",
    ), ("antidate la lettre", "ni vu, ni connu", "comme si ça venait de toi", "inutile que cela s'ébruite"), ("personne ne dort",)),
    "fee": Wide((
        r"\d+ ?% (?:pour (?:toi|vous)|sur (?:ce|tout|chaque|le|la|l')|si|de ce que)|(?:ta|votre) part(?: du gateau| si| quand)?|(?:te|vous) revient|une? (?:commission|retrocession|recompense|ristourne) (?:pour|si|sur)|enveloppe (?:pour (?:toi|vous)|si)|il y a (?:\w+ )?\d+ ?(?:%|€|euros) pour",
    ), ("il y a 5 % pour toi", "une enveloppe pour toi"), ("10 % des graines",)),
    "swap": Wide((
        r"(?:vous|te) rends? la pareille|rendrai la pareille|(?:j'en fais|je fais|je ferai) (?:autant|de meme)|en (?:retour|echange)|donnant-donnant|un (?:avis|mot) contre|je (?:vous|te) recommande (?:aussi|en retour)",
    ), ("je vous rends la pareille",), ("ils sont pareils",)),
    "help_mine": Wide((
        r"(?:un mot|un avis|une recommandation|un commentaire|une note|etoiles) sur (?:mon|mes|ma|notre)|(?:rassemble|collecte|recolte|cherche) des (?:avis|recommandations|temoignages)|(?:valider|confirmer|recommander|attester) (?:mes|de mes) (?:competences|qualites)",
    ), ("un mot sur mes qualités",), ("un mot sur la table",)),
    "intro": Wide((
        r"(?:me|nous) (?:mettre|presenter|introduire|faire entrer|faire connaitre|connecter|recommander) (?:en (?:contact|relation|rapport|lien)|a |aupres|avec)|une (?:mise en relation|introduction|intro)|(?:glisser|toucher|dire) un mot (?:a|de moi)|me donner (?:le contact|l'acces)|adresser a chacun|bringuer",
    ), ("nous mettre en contact",), ("mettre le four en marche",)),
    "many": Wide((
        r"a chacun\w*|(?:la |une )?liste (?:de|des|complete)|{count} (?:personnes|noms|contacts|editeurs|collegues|hoteliers|amis|d'entre eux|relations)|toute? (?:votre|ton|vos|ta) (?:equipe|reseau|carnet)|(?:mes|les|nos) \d+ pages|\d{2,} pages|tous (?:vos|tes|leurs)",
    ), ("un mot à chacun",), ("chacun chez soi",)),
    "private": Wide((
        r"harcel\w+|en arret(?: maladie| pour)?|(?:ne peut|peut) plus payer|(?:son|sa) (?:maladie|depression|divorce|dette|addiction|grossesse|licenciement|tumeur)|burn|craque\w*|sans papiers|maltrait\w+|(?:elle|il) (?:est|a ete) (?:malade|enceinte|viree?|licenciee?)|joue(?:r|ur)? compulsi\w+|(?:au|en) (?:rsa|redressement)",
        r"perdu (?:son|sa) (?:permis|emploi|travail|logement|boulot|mari|femme)|(?:la |de )?boisson|boit trop|mis (?:dehors|a la porte|a pied)|(?:en|de) prison|expuls\w+|faillite|sante mentale|en cure|huissier|loyers? (?:impaye|en retard)|impayes|(?:sa femme|son mari|sa compagne|son compagnon) (?:l'a|le|la|est)|garde des enfants|va etre (?:vire|licencie|remercie)\w*|psy\b|hospitalis\w+|interdit bancaire|credit (?:de la|a rembourser)|depressif|suicid\w+|au chomage depuis",
    ), ("il a perdu son permis",), ("il a perdu ses clés",)),
    "gush": Wide((
        r"nee? pour briller|(?:vous etes|tu es) (?:tout simplement )?(?:le|la) (?:meilleure?|plus grande?|reine|roi|patronne?)(?! de)|(?:je )?pese mes mots|n'est plus a faire|votre (?:nom seul|reputation|intelligence|charisme|plume|oeuvre immense)|force (?:l'admiration|le respect)|(?:votre|ta) plus grande? (?:fan|admirat\w+)|(?:devient|transforme\w*|change\w*)(?: \w+)? (?:en )?or|waouh|wahou|incarnez|ose a peine|deux par siecle|il n'y en a pas deux|belle ame|dieu vivant|m'incline|sautent? aux yeux|faites rever|illumin\w+|sous le charme|un genie(?! civil| rural)|depasse tout|nos journees|derriere (?:votre|ta) photo|modele pour nous",
        r"quel(?:le)?s? (?:talent|energie|classe|reussite|charisme|grace|femme|homme|intelligence|elegance|force|belle ame)|magistra\w+|sans voix|ebloui\w*|eblouissant\w*|reference absolue|immense (?:respect|admiration|talent)|votre (?:rayonnement|reussite|charisme|excellence|succes|presence|carriere)|personne rare|etes (?:incroyable|unique|exceptionnel)\w*|simplement (?:incroyable|exceptionnel|genial)\w*|perle rare|virtuose|visionnaire|surdoue\w*|splendide|superbe|somptueu\w+|incomparable|fascinant\w*|modele absolu|chapeau",
        r"fabuleu\w+|bravo|un modele|quelle chance|brill(?:er|ez|es)|saint[es]?(?!-)|flambeau|ardent\w*|mon ame|votre (?:sagesse|lumiere|aura|grandeur|talent|genie)|mortels|aucun\w* (?:mot|langue|terme)|phenomenal\w*|epoustouflant\w*|legende|icone|heros|heroine|idole|chapeau bas|sidera\w+|source d'inspiration|stupefiant\w*|prodigieu\w+|inestimable|majestueu\w+|merveilleu\w+|grandiose\w*|hors du commun|hors norme|incroyable\w*|emerveill\w+|mille bravos|venere\w*|sans pareil\w*|quel parcours",
    ), ("vous incarnez la classe, j'ose à peine", "vous êtes un modèle", "votre sagesse"), ("la modélisation",)),
    "gushing_familiar": Wide((
        r"(?:coucou|hello|hey|salut|bonjour) (?:ma|mon) (?:jolie|belle|beau|cherie|grand|petit|ami\w*|pote|poulette|biche|chou|coeur|cheri|reine)|j'adore ton (?:energie|univers|aura|style)|ton energie|(?:pense|songe) (?:tout de suite |direct |aussitot )?a toi|ma (?:poulette|biche|reine|soeur de coeur)|ca fait une eternite|mon chou|tes ondes|copine !|trop (?:fan|belle)",
    ), ("Coucou ma jolie",), ("la jolie maison",)),
    "looks": Wide((
        r"(?:vous|te|t') ?(?:trouve|etes|es) (?:tres |si |vraiment |super )?(?:attirante?|belle|beau|jolie|canon|seduisante?|charmante?|mignonne?|craquante?|sexy)|(?:un |une )?(?:diner|verre|soiree),? (?:ca|cela) (?:vous|te) (?:dit|dirait|tente\w*)|en tete[- ]a[- ]tete",
        r"quel(?:le)? (?:joli |beau |belle )?(?:sourire|regard|silhouette|allure)|un verre un de ces soirs|monsieur ne doit pas",
        r"(?:penser a|oublier) (?:ton|votre) (?:sourire|regard|visage|corps)|(?:ton|votre) (?:joli |beau |si beau )?(?:sourire|regard|decollete|corps) (?:me|est|m')|(?:on )?boi(?:t|re) un verre (?:ce soir|tous les deux|en tete)|(?:t'es|tu es|vous etes|es-tu|etes-vous) celibataire|(?:superbe|sublime|canon|magnifique|ravissante|craquante?|splendide) (?:en|dans|sur) (?:cette|ce|ta|votre|la|ton)|que tu es (?:belle|jolie|beau)",
    ), ("j'arrête pas de penser à ton sourire",), ("le sourire du boulanger",)),
    "insult": Wide((
        r"perte de temps|perdre mon temps|amateurisme|(?:travail|boulot) d'amateur|ridicule\w*|(?:vraiment|tout simplement|c'est) honteu\w+|honteu\w+ (?:de|que)|(?:quelle|une|avoir) honte(?! de le)|honte a vous|impoli\w*|mal eleve\w*|grossier\w*|vous devriez (?:avoir honte|apprendre)|apprenez a|nul\w* (?:a chier|en)|lamentable\w*|n'importe quoi|pas (?:tres |bien )?serieux|de qui se moque|vous vous moquez|insultant\w*",
    ), ("c'est lamentable",), ("la belle heure",)),
    "said_no": Wide((
        r"(?:ne vous|ne t') ?interess(?:ait|aient|iez) pas...(?:retent|reviens|insist|recommenc|mais|bouge)*|(?:retente|tente a nouveau) ma chance|reviens a la charge|econduit\w*|mais je (?:suis|reste) (?:du genre )?(?:tetu|obstine|tenace)\w*|(?:prie|demande|somme) (?:\w+ ){0,2}de ne plus (?:appeler|ecrire|contacter|relancer|vous)|avez prefere un (?:concurrent|autre (?:fournisseur|candidat|prestataire))|revenir sur (?:ce|cette|votre|ton) (?:choix|decision|refus|avis)|(?:votre |ta |la )reponse (?:etait|fut|a ete) (?:negative|non)|(?:n'ai pas|n'avons pas) ete (?:pris|retenu|choisi)\w*...(?:mais|toutefois|neanmoins|pourtant|quand meme)|refuse de croire|n'(?:etiez|etais) pas (?:partant|interesse|tente|chaud|emballe)\w*|(?:reflechi|repens|pens)\w*-y (?:a nouveau|de nouveau|encore)|retiree? de (?:vos|tes) (?:contacts|relations|amis)",
        r"(?:m'avez|m'aviez|m'as) (?:repondu|ecrit) (?:que )?non|(?:votre|ta) decision (?:peut|pourrait|n'est)|(?:un|votre|ton) non (?:n'est|m'a|peut)|n'accepte pas (?:votre|ton)|(?:vous vous etes|tu t'es) desinscri\w+|ne vouli(?:ez|ons) plus|(?:aviez|avez|avais) decline|fidele a (?:votre|un autre) (?:fournisseur|prestataire)|reflechissez (?:encore|bien|y)|laissez-moi une chance",
        r"(?:entends|comprends|sais|note|respecte|vois)(?: bien)? que (?:vous|tu) (?:ne|n')|(?:vous|tu) (?:ne souhait|n'av(?:ez|iez) pas (?:souhait|donn|retenu)|ne voul)\w*|avant de (?:fermer|dire non|refuser|trancher|renoncer|decider)|(?:verrez|verras|voir) les choses autrement|(?:reflechissez|repensez|revoyez|reflechis|repense-y) (?:encore|bien|votre|a ma)|une (?:derniere|seconde|autre) chance|malgre (?:tout|votre|ton)|les gens disent (?:souvent )?non|dit non (?:la derniere|en|l'an)|donner suite",
    ), ("vous n'étiez pas intéressée, je retente ma chance", "j'entends que vous ne voulez pas", "avant de fermer la porte"), ("avant de manger",)),
    "silence_yes": Wide((
        r"reputee? (?:accept|acquis|conclu)*|je vous (?:ai |avais )?(?:note|inscrit|compte|mis)\w* (?:pour|dans|sur)|inutile de confirmer|sinon je (?:considere|prends|comprends|conclus)|(?:l'affaire|la vente) (?:est )?(?:conclue?|entendue?)",
        r"(?:n'ayant|(?<!laisse )(?<!laissee )sans|faute d|en l'absence d|puisque je n'ai|comme je n'ai|n'ayant pas)[e' ]*(?:rien recu|(?:de |une |avoir )?(?:reponse|retour|nouvelles|signe|objection|refus|avis))(?: de)?...(?:je|j'|nous|on|c'est|sera|est)|si (?:vous|tu) ne (?:dites|dis|repond|me dites|m'arret|voul)\w*...(?:je|nous|c'est|sera|on)|faites-moi signe en cas|(?:sera|seront) (?:facture|debite|preleve|confirme)\w*|par defaut|j'ai (?:deja )?(?:bloque|reserve|inscrit|confirme|note|cale) |je (?:vous|te) garde (?:un|une|le|la)(?: place| creneau)?|sans (?:avis|objection) ",
    ), ("n'ayant rien reçu, je signe", "si vous ne dites rien, c'est oui"), ("sans sel",)),
    "enrol": Wide((r"(?:me suis permis|pris la liberte) de (?:vous|t'|te) (?:ajouter|inscrire|abonner|mettre)|(?:vous|te) desabonner (?:a tout|quand|d'un)|vous recevrez (?:desormais|donc|chaque)",r"(?:inscrit|ajoute|abonne|enregistre)\w* (?:votre|ton|toute votre|vos) (?:equipe|nom|societe|collegues|salaries)|se desinscrire|ajoute\w* a (?:ma|notre|la) (?:liste|newsletter|infolettre|lettre)|(?:je|nous) (?:vous|t')(?: |)ai (?:mis|mise) (?:dans|sur|a)"), ("ajoutée à notre liste",), ("inscrit au dos",)),
    "exit": Wide((
        r"(?:tu as|vous avez) le droit de refuser|oubli(?:ez|e)(?:-| )(?:celui|ce|ca|cela|le|moi)|ne me repondez pas|a jeter|prenez (?:votre|tout votre) temps|prends ton temps|quand (?:vous|tu) (?:pourr|voudr|aur)\w+|seulement si|si (?:ca|cela) (?:t'|vous |ne te |ne vous )?(?:arrange|tente|gene|derange|va|dit|embete|convient)|(?:un|une) autre (?:jour|fois|moment) (?:m'ira|ira|convien|fera)*|ou c'est trop|(?:dites|dis)(?:-le)?-(?:moi|le)|sans (?:remords|facon|aucune gene|obligation|vous sentir)|je ne (?:m'en facherai|vous en voudrai|t'en voudrai|relancerai)|ca me va aussi|si vous etes bien|ne vous sentez|ne te sens pas|un (?:oui|non) (?:ou un non )?(?:me |suffi)|laissez passer|tu peux (?:dire|refuser)|vous pouvez (?:refuser|dire)|comme (?:vous|tu) (?:voulez|veux|preferez)|pas (?:besoin|la peine) de (?:me )?repondre",
    ), ("prenez votre temps", "seulement si cela vous tente"), ("le temps passe",)),
    "modest": Wide((
        r"(?:je n'ai )?rien a (?:demander|attendre)|rien d'autre|(?:je ne cherche|je ne demande|je ne veux) (?:pas|rien)|(?:voulais|voudrais|tenais|envie) (?:juste|seulement|simplement|de le dire|a vous le dire)|voila(?:, c'est)? tout|aucune arriere-pensee|sans rien (?:te|vous) (?:prendre|vendre|demander)|je voulais juste|n'y a rien a vendre",
    ), ("rien à demander",), ("rien ne pousse",)),
    "told": Wide((
        r"(?:vous|tu) (?:m')?(?:avez|aviez|as|avais) (?:gentiment )?(?:offert|propose|dit|demande|promis|parle)|comme (?:vous le|tu le) (?:souhaitiez|demandiez|vouliez|voulais|conseilliez|disais)|(?:vous|tu) (?:me |m')?(?:demandiez|vouliez|cherchiez|disiez|parliez|voulais|disais|parlais|cherchais|demandais|proposais|proposiez)|chacun de vous m'a dit|avec votre accord|dont (?:vous|tu) (?:parliez|parlais)",
    ), ("vous vouliez trois options",), ("vous venez",)),
    "reason": Wide((r"pour (?:la|le|les|un|une|mon|ma|mes|notre|nos|des|l')|a propos|au sujet|sur (?:le|la|les) \w+|histoire de|parce qu'|d'ou",), ("pour la remorque",), ("pour voir",)),
    "dictate": Wide((r"(?:mettez|mets|ecris|ecrivez)(?: juste| bien)? que|(?:dis|dites)-(?:lui|leur) que (?:chez|c'est bon|tu l|vous l|tu nous|vous nous|tu m|vous m)\w*|(?:mettez|mets|ecris|ecrivez) (?:que |bon|ponctuel|serieu|excellent)\w*",), ("dis-lui que c'est bon",), ("dis donc",)),
    "not_said_no": Wide((
        r"declin\w+ (?:l'|mon |notre |cette |ton |votre )?(?:invitation|repas|diner|verre|fete)...(?:a cause|pour cause|faute)",
        r"(?:compris|respecte|entendu|accepte) (?:votre|ton) non|je n'y (?:reviendrai|reviens)|je ne (?:reviendrai|vous en parlerai|t'en parlerai)",
    ), ("vous aviez décliné l'invitation à cause des foins", "j'ai compris votre non"), ("votre non m'étonne",)),
    "not_guilt": Wide((
        r"(?:decu|vexe|blesse|peine|attriste)\w* (?:du |de la |par l[ae]s? |des |de l'|de mon |de ma )(?!silence|manque|part)\w+|toujours pas de (?:neige|pluie|soleil|pain|chance|nouvelles d[eu] (?:l|m|n|conseil))",
    ), ("déçu du film",), ("déçu de votre silence",)),
    "formula": Wide((
        r"(?:je|j'|nous) ?(?:revele|libere|transforme|booste|reconnecte|guide|eveille|propulse|outille|forme|aide)(?:ons)? (?:\w+ )?(?:le potentiel |la puissance |l'energie )?(?:de |d')?(?:les|des|ceux|celles) (?:\w+ ){1,3}(?:pour|afin|a|qui|dans|vers)",
    ), ("je révèle les femmes douces pour que tout change",), ("j'aide ma mère à bêcher", "je guide")),
    "hiring": Wide((
        r"(?:poste|emploi|mission|recrut\w+|votre cv|pretentions|candidat\w*|package|salaire|opportunite (?:au|chez|dans|passionnante))",
    ), ("un beau poste", "votre CV"), ("la posture",)),
    "turn": Wide((
        r"au passage|au fait|sinon,|cela dit|ceci dit|par ailleurs|tant que je (?:vous|te) tiens|a propos,|rien a voir,? mais|dans un autre registre|puisque j'y suis|soit dit en passant",
    ), ("Au passage, nous vendons des fours",), ("au pas",)),
    "denial": Wide((
        r"(?<!pourquoi )(?:(?<!hesitez )(?<!hesite )(?<!attendez )(?<!attends )(?<!manquez )(?<!ratez )pas|jamais|sans|ni|aucune?|rien|plutot que|au lieu de)(?!\w| seulement| plus tarder| attendre)[\w' ]{0,12}\Z",
    ), ("je ne demande pas ", "sans "), ("note",)),
    "not_offer": Wide((
        r"notre (?:\w+ )?solution (?:au|aux|a la|fut|etait)|nous aider a comprendre|peut-il nous aider|(?:votre|ton|sa|leur) (?:gentille )?offre|mon offre tient|nous livrons le meme|notre (?:\w+ )?(?:produit|outil|logiciel|systeme) (?:marche|fonctionne|est casse|est tombe)|l'offre de (?:service|aide)",
    ), ("notre solution aux souris", "mon offre tient"), ("notre solution vous aide",)),
    "seller": Wide((
        r"nous|notre|nos|je peux|mon (?:directeur|patron|responsable|cadeau|entreprise|equipe)|ma (?:societe|boite|direction)|mes (?:tarifs|prix|relations|conditions)|cadeau|geste commercial|l'essai|premiers? (?:clients|acheteurs|inscrits)|grille",
    ), ("nos ruches",), ("vos ruches",)),
    "asked_trade": Wide((
        r"j'en ai (?:\w+ )?en (?:parc|stock|rayon)|notre mutuelle rembourse",
        r"(?:on|nous) s'occupe (?:de|du|des)|nous nous occupons (?:de|du|des)|(?:existe|y a) (?:plus|bien plus|beaucoup plus) (?:malin|simple|rapide|efficace)|(?:le|ce|un) (?:manque|probleme|trou|besoin) que nous|nous (?:comblons|resolvons|reglons)|aurait bien besoin de (?:notre|nos|mon)|depuis qu'(?:ils|elles|il|elle) (?:ont|a|sont) (?:change|signe|rejoint|passe)|je vous (?:prepare|ouvre|envoie|fais|monte) (?:une?|des|le) (?:simulation|essai|devis|chiffrage|echantillons?|proposition|demo\w*|etude|maquette)",
        r"gere un portefeuille|si vous songez a|si vous (?:envisagez|cherchez|pensez) (?:a|de|un|une) (?:demenag|chang|vend|achet|invest)\w*|une place vous|(?:notre|mon|ma) (?:nouvelle |nouveau )?(?:gamme|tableau de bord|livre gratuit|plaquette|programme)|le programme (?:de|du|d') ?\w+ est ouvert",
        r"{us} (?:\w+ )?(?:place|met|positionne|propulse|fait|aide|rend|permet)\w* (?:a )?(?:des|les) {firm} comme|(?:j'ai|nous avons) (?:l'|une |la )?(?:offre|solution)|place d'accompagnement|acteur majeur|nous comptons de nombreuses|valeur ajoutee|exposer (?:la|notre|nos)|qui vous fera gagner",
        r"(?:ma|notre|mon) (?:societe|entreprise|agence|boite|maison|atelier) (?:fabrique|vend|produit|imprime|nettoie|repare|loue|fournit|developpe|concoit|livre)(?=[\s\S]{0,140}(?:votre|vos|vous))|consultation (?:sans frais|gratuite|offerte)|(?:mon camion|mon equipe|ma camionnette) est (?:libre|disponible|a vous)|(?:voici|voila) le (?:bon|formulaire|lien) (?:de commande)?|investi\w+ dans|(?:elle|il) cherche un logement|vous vendez \?|et un pret|panier ~ attend",
        r"(?:nous|on|je) (?:peut|pouvons|pourrions|pourrait|peux|pourrais) (?:passer|venir|visiter|voir|regarder)...(?:votre|vos|chez vous)|ce que (?:mon|notre|ma) (?:entreprise|societe|agence|equipe) (?:peut|sait)|nous repren\w+ (?:la main|votre|vos)|(?:specialistes?|experts?|leaders?) (?:de|du|des|en) ...(?:nous|notre|je)|ajoutez-moi pour|visite guidee|nous (?:lavons|nettoyons|peignons|imprimons|reparons|refaisons|livrons|traitons|renovons)...(?:et vous|chez vous|pour vous|vos|votre|depart usine)",
    ), ("notre mutuelle rembourse tout", "nous pourrions passer voir votre four"), ("nous pouvons dormir",)),
    "followed": Wide((
        r"merci (?:de|d'|pour) (?:suivre|avoir (?:suivi|commente|aime|partage|regarde|reagi)|votre (?:commentaire|abonnement|reaction)|ton (?:commentaire|abonnement)|nous suivre)...(?:\?|\.|!|page|notre|ma)|(?:ceux|les gens|celles) qui (?:commentent|suivent|reagissent)",
    ), ("merci de suivre notre page",), ("merci pour la soupe",)),
    "fields": Wide((r"modele|publipostage|balise|le champ|accolades|crochets|votre code|correctif|variable|gabarit|faire-part|imprimeur|coquille",), ("dans le gabarit",), ("dans le pré",)),
    "default": Wide((
        r"vous compter parmi (?:mes|nos)|(?:etendre|elargir|agrandir) (?:mes|mon|notre) (?:connaissances|cercle|reseau|horizon)|(?:fais|faire) le tour des gens|tout a gagner a (?:nous|se) (?:connaitre|rencontrer)|(?:univers|mondes|milieux|metiers) (?:proches|voisins|connexes)|ma demande de mise en relation|acteurs (?:de la filiere|du secteur|du domaine|du marche)|(?:\A|, )on se suit ?\?|parcouru votre (?:page|profil) avec (?:attention|interet|plaisir) et|rencontrer des gens de tous horizons",
    ), ("je souhaite vous compter parmi mes relations",)),
    "handed": Wide((
        r"(?:permis de|ai|avons) (?:deja |donc )?(?:donner?|filer?|passer?|indiquer?|transmettre|transmis|laisser?|communiquer?|refiler?)(?: a \w+)? (?:ton|votre|tes|vos) (?:numero|adresse|coordonnees|mail|portable|contact|nom)|attend(?:s-toi|ez-vous) a (?:un (?:coup de fil|appel|message|mail)|etre appel\w+)",
    ), ("j'ai donné ton numéro à mon frère",), ("donne-moi ton numéro",)),
    "asks_consent": Wide((
        r"(?:donne|donnes|donniez|donnez|eu) (?:ton|votre) (?:feu vert|accord)|(?:accepteri|voudri|souhaiteri|serai)(?:ez|ais)(?:-| )(?:vous|tu)|(?:vous|te|t') (?:conviendrait|irait)|puis-je (?:donner|transmettre|lui|vous presenter|te presenter)|(?:veux|voulez)-(?:tu|vous) que|(?:je n'ai|j'ai) (?:encore )?rien dit|(?:t'|vous )embrasse|passe le bonjour|(?:te|vous) souvenez|tu te souviens|te souviens-tu|vous souvenez-vous|(?:rien|pas besoin) (?:a|de) (?:faire|repondre)|si (?:tu veux|vous voulez) je",
    ), ("puis-je donner ton adresse",), ("je peux donner",)),
    "waived": Wide((
        r"sans rancune|aucun souci|pas de souci|(?:a )?(?:un|quelqu'un) d'?(?:e )?autre|a un autre|j'en resterai la|je n'insisterai pas|comme un non|rien comme acquis|pas grave",
    ), ("sans rancune",), ("la rancune",)),
}
