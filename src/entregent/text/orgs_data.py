"""Legal forms of organisations, and the domains where anybody may have a mailbox."""

# ruff: noqa: RUF001  (letters of other scripts are the matter of this module)

from __future__ import annotations

LEGAL_FORMS = frozenset({
    "sa", "sas", "sasu", "sarl", "eurl", "snc", "sca", "scs", "sci", "scop", "scic", "selarl",
    "selas", "gie", "eirl", "earl", "gaec", "scp", "ei", "se", "asbl", "sprl", "srl", "scrl",
    "gmbh", "ag", "kg", "kgaa", "ohg", "gbr", "ug", "ev", "eg", "mbh", "cokg", "gmbhcokg",
    "ltd", "limited", "llc", "llp", "lp", "plc", "inc", "incorporated", "corp", "corporation", "co",
    "company", "pllc", "pc", "cic", "pty", "pte", "pvt", "bhd", "sdn", "kk", "gk",
    "bv", "nv", "vof", "cv", "spa", "sl", "slu", "sll", "sau", "cvba", "lda", "ltda", "eireli",
    "oy", "oyj", "ab", "as", "asa", "aps", "is", "ehf", "hf", "doo", "dd", "ad", "sro", "kft",
    "zrt", "nyrt", "spzoo", "zoo", "sp", "ooo", "oao", "zao", "ооо", "оао", "зао", "пао", "ао",
    "ип", "saoc", "sae", "wll", "fzco", "fzllc", "sarlau", "suarl",
})
"""Folded, dots left out. Dropped at the end of a name (and at its start: "SARL Dupont")."""

LEADING_FORMS = frozenset({
    "sa", "sas", "sasu", "sarl", "eurl", "snc", "sci", "scop", "selarl", "asbl", "ооо", "зао",
    "ао", "ип", "пао", "ste", "societe",
})
JOINTS = frozenset({"and", "et", "und", "y", "e", "the"})

HOUSE_ENDINGS = frozenset({
    "company", "corporation", "corp", "incorporated", "inc", "limited", "ltd", "llc", "llp", "plc",
    "gmbh", "sarl", "eurl", "sasu", "selarl", "kgaa", "pty", "oyj", "sprl", "asbl", "compagnie",
})
"""Legal forms that are nobody's family name, at the end of a name."""

HOUSE_WORDS = frozenset("""
    newsletter newsletters infolettre noreply notification notifications support helpdesk service
    services team equipe staff office bureau secretariat accueil reception contact info infos admin
    administrator administrateur webmaster postmaster mailer robot bot assistance sav customer
    customers clients clientele marketing communication presse press recrutement recruiting
    recruitment careers jobs billing facturation comptabilite account accounts compte security
    securite alert alerts alerte alertes bank banque university universite universitaet hospital
    hopital clinique mairie prefecture ministere ministry association foundation fondation institut
    institute academie academy school ecole college lycee agence agency consulting conseil
    solutions technologies technology systems systemes software logiciels group groupe holding
    network reseau club federation syndicat cabinet studio hotel restaurant airlines railways
    insurance assurances mutuelle pharmacie boutique shop store magasin editions publishing
    test testing tester demo example exemple sample dummy lorem ipsum asdf qwerty foobar
""".split())
"""Words of the names of houses, services and tests that stand in no name of a person."""

PUBLIC_DOMAINS = frozenset({
    "gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "aol.com", "aim.com",
    "protonmail.com", "protonmail.ch", "proton.me", "pm.me", "tutanota.com", "tutamail.com",
    "tuta.io", "tuta.com", "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "zohomail.eu",
    "mail.com", "email.com", "usa.com", "inbox.com", "gmx.net", "msn.com", "passport.com",
    "rocketmail.com", "ymail.com", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "neuf.fr",
    "laposte.net", "bbox.fr", "numericable.fr", "noos.fr", "cegetel.net", "club-internet.fr",
    "aliceadsl.fr", "voila.fr", "libertysurf.fr", "tiscali.fr", "9online.fr", "9business.fr",
    "dbmail.com", "infonie.fr", "nordnet.fr", "ovh.fr", "mailo.com", "netcourrier.com",
    "caramail.com", "caramail.fr", "lilo.org", "zaclys.net", "riseup.net", "disroot.org",
    "web.de", "t-online.de", "freenet.de", "arcor.de", "online.de", "posteo.de", "posteo.net",
    "mailbox.org", "vodafone.de", "1und1.de", "bluewin.ch", "hispeed.ch", "sunrise.ch",
    "skynet.be", "telenet.be", "proximus.be", "scarlet.be", "voo.be", "belgacom.net",
    "libero.it", "virgilio.it", "alice.it", "tin.it", "tim.it", "tiscali.it", "fastwebnet.it",
    "telefonica.net", "terra.es", "ono.com", "sapo.pt", "mail.pt", "netcabo.pt",
    "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "home.nl", "hetnet.nl", "upcmail.nl",
    "btinternet.com", "btopenworld.com", "virginmedia.com", "ntlworld.com", "talktalk.net",
    "sky.com", "blueyonder.co.uk", "tiscali.co.uk", "comcast.net", "verizon.net", "att.net",
    "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "juno.com",
    "videotron.ca", "sympatico.ca", "bell.net", "rogers.com", "shaw.ca", "telus.net",
    "mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "yandex.ru", "yandex.com", "ya.ru",
    "rambler.ru", "ukr.net", "qq.com", "163.com", "126.com", "sina.com", "sohu.com", "foxmail.com",
    "naver.com", "daum.net", "hanmail.net", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp",
    "rediffmail.com", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "seznam.cz", "centrum.cz",
    "abv.bg", "uol.com.br", "bol.com.br", "terra.com.br", "ig.com.br", "telia.com", "online.no",
    "tele2.se", "privaterelay.appleid.com", "users.noreply.github.com", "duck.com",
    "mozmail.com", "simplelogin.com", "anonaddy.com", "mailinator.com", "yopmail.com", "yopmail.fr",
    "guerrillamail.com", "menara.ma", "topnet.tn", "planet.tn",
})
PUBLIC_FIRST_WORDS = frozenset({"hotmail", "outlook", "live", "yahoo", "gmx", "windowslive", "aol"})
"""Providers with one domain a country: `yahoo.fr`, `hotmail.co.uk`, `live.be`."""
