"""Words that stand in names without being part of them: titles, degrees, particles, nobodies."""

from __future__ import annotations

PREFIXES = frozenset({
    "dr", "docteur", "doctor", "prof", "professeur", "professor", "pr", "me", "maitre", "mme",
    "madame", "mlle", "mademoiselle", "mr", "mister", "monsieur", "mrs", "ms", "miss", "mx", "sir",
    "herr", "frau", "sra", "srta", "dott", "dottssa", "avv", "mgr", "mmes", "mm", "drs", "dhr",
    "mevr", "cheikh", "sheikh",
})
"""Courtesy and trade titles before a name, folded, that no given name is written like."""

DOTTED_PREFIXES = frozenset({
    "m", "ing", "dipl", "sr", "rev", "hon", "capt", "col", "gen", "lt", "maj", "sgt", "fr", "st",
})
"""Titles only when a dot follows them: `Gen Tanaka` and `M Dupont` may be names or initials."""

SUFFIXES = frozenset({
    "jr", "junior", "sr", "senior", "ii", "iii", "iv", "phd", "dphil", "mba", "emba", "msc", "bsc",
    "ma", "ba", "md", "esq", "cpa", "cfa", "frm", "pmp", "psm", "cism", "cissp", "cisa", "llm",
    "llb", "jd", "mph", "mpa", "dds", "rn", "pe", "pmi", "acp", "csm", "cspo", "itil", "prince2",
    "shrm", "acc", "pcc", "mcc", "icf", "fca", "aca", "acca", "cima", "fcca", "cma", "msci",
    "meng", "beng", "mphil", "dba", "dea", "dess", "hdr", "ing", "edd", "mfa", "bfa", "mim",
    "ccim", "gphr", "sphr", "phr", "chrp", "obe", "mbe", "kc", "qc", "cqf", "caia", "dsc", "drph",
    "rph", "pharmd", "dvm", "dmd", "od", "lcsw", "cbap", "ccna", "ccie", "mcp", "mvp", "togaf",
    "cscp", "cpim", "mrics", "frics", "ceng", "psyd", "msw", "cams", "cipp", "cippe", "leed",
})
"""Generations and degrees after a name, folded, dots left out."""

SURE_SUFFIXES = frozenset({
    "jr", "junior", "sr", "ii", "iii", "iv", "phd", "dphil", "mba", "emba", "msc", "bsc", "esq",
    "cpa", "cfa", "pmp", "cissp", "llm", "pharmd", "mph", "psyd", "acca",
})
"""The suffixes that no family is called: taken off without a comma in front of them too."""

PARTICLES = frozenset({
    "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "vom", "zu", "zum", "zur", "der",
    "den", "het", "ter", "ten", "t", "te", "di", "da", "do", "dos", "das", "del", "della", "delle",
    "dello", "dei", "degli", "dal", "dalla", "lo", "y", "e", "el", "al", "bin", "bint", "ibn",
    "ben", "bar", "af", "av", "ap", "op", "san", "saint", "sainte", "st", "ste", "mac", "mc", "o",
    "abu", "abou", "ait", "oulad", "ould",
})
"""Words that belong to the family name that follows them."""

DROPPED_PARTICLES = PARTICLES - {
    "ben", "bar", "ap", "san", "saint", "sainte", "st", "ste", "mac", "mc", "o", "abu", "abou",
    "ait", "oulad", "ould", "lo", "te",
}
"""Particles that people leave out or put back."""

BORN = frozenset({
    "nee", "ne", "born", "geb", "geborene", "geborener", "nata", "nato", "nacida", "nascida",
})
MARRIED = frozenset({"epouse", "epse", "veuve", "vve"})

NOBODIES = frozenset({
    "linkedin member", "membre linkedin", "utilisateur linkedin", "membre de linkedin",
    "linkedin mitglied", "linkedin nutzer", "miembro de linkedin", "membro do linkedin",
    "utente linkedin", "utente di linkedin", "membro di linkedin", "linkedin lid", "linkedin user",
    "usuario de linkedin", "usuario do linkedin", "utilisateur de linkedin", "linkedin medlem",
    "facebook user", "utilisateur facebook", "utilisateur de facebook", "facebook nutzer",
    "usuario de facebook", "utente di facebook", "usuario do facebook", "facebook gebruiker",
    "instagram user", "instagrammer", "utilisateur instagram", "utilisateur d instagram",
    "messenger user", "utilisateur messenger", "whatsapp user", "utilisateur whatsapp",
    "xing mitglied", "xing user", "xing member", "xing nutzer", "membre xing", "viadeo member",
    "membre viadeo", "utilisateur viadeo", "deleted account", "deleted user", "compte supprime",
    "utilisateur supprime", "geloschtes konto", "geloschter nutzer", "cuenta eliminada",
    "former member", "ancien membre", "ehemaliges mitglied", "former user", "ancien utilisateur",
    "unknown", "unknown user", "unknown sender", "unknown contact", "unknown caller",
    "unknown name", "inconnu", "inconnue", "utilisateur inconnu", "contact inconnu",
    "expediteur inconnu", "appelant inconnu", "numero inconnu", "unbekannt", "desconocido",
    "desconocida", "sconosciuto", "desconhecido", "onbekend", "no name", "noname", "sans nom",
    "ohne namen", "sin nombre", "no caller id", "private number", "numero prive",
    "numero masque", "appel masque", "withheld", "anonymous", "anonyme", "anonymous user",
    "utilisateur anonyme", "anonym", "anonimo", "n a", "null", "none", "undefined", "nil", "nan",
    "no reply", "noreply", "name unavailable", "nom indisponible", "user", "utilisateur",
    "member", "membre", "guest",
})
"""What networks and address books write when they name nobody, folded."""
