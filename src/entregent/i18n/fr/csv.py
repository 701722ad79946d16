"""Tableaux : lignes mises de côté, et remarques."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unclosed-quote": (
        "Ligne {line}\u00a0: un guillemet s’ouvre et ne se ferme jamais. Cette ligne est mise de côté, la suite est lue.",
        "Ligne {line}\u00a0: un guillemet s’ouvre et ne se ferme jamais. Les lignes {line} à {last} sont mises de côté, la suite est lue.",
    ),
    "unclosed-quote.do": "Ouvrez le fichier dans un éditeur de texte, corrigez cette ligne, puis importez-le de nouveau\u00a0: rien ne sera doublé.",
    "bad-quotes": (
        "Ligne {line}\u00a0: les guillemets s’y contredisent. Cette ligne est mise de côté, la suite est lue.",
        "Ligne {line}\u00a0: les guillemets s’y contredisent. Les lignes {line} à {last} sont mises de côté, la suite est lue.",
    ),
    "bad-quotes.do": "Ouvrez le fichier dans un éditeur de texte, corrigez cette ligne, puis importez-le de nouveau\u00a0: rien ne sera doublé.",
    "too-many-columns": "Ligne {line}\u00a0: plus de {limit} colonnes, elle est mise de côté.",
    "too-many-columns.do": "Ouvrez le fichier dans un éditeur de texte et regardez cette ligne.",
    "no-header": "Aucune ligne de titres n’est reconnue parmi les premières\u00a0: ce tableau n’est pas lu.",
    "no-header.do": "Importez le fichier tel que le site l’a donné, sans le modifier.",
    "long-line": "Ligne {line}\u00a0: plus de {limit} Mio d’un seul tenant, elle est mise de côté.",
    "long-line.do": "Ouvrez le fichier dans un éditeur de texte et regardez cette ligne.",
    "header-again": (
        "Une ligne répète les titres (ligne {lines})\u00a0: elle est passée.",
        "{n} lignes répètent les titres (lignes {lines})\u00a0: elles sont passées.",
    ),
    "field-cut": (
        "Une case dépasse un million de signes (ligne {lines})\u00a0: elle est coupée.",
        "{n} cases dépassent un million de signes (lignes {lines})\u00a0: elles sont coupées.",
    ),
    "short-row": (
        "Une ligne a moins de colonnes que les titres (ligne {lines})\u00a0: le reste est pris comme vide.",
        "{n} lignes ont moins de colonnes que les titres (lignes {lines})\u00a0: le reste est pris comme vide.",
    ),
    "long-row": (
        "Une ligne a plus de colonnes que les titres (ligne {lines})\u00a0: ce qui dépasse est laissé.",
        "{n} lignes ont plus de colonnes que les titres (lignes {lines})\u00a0: ce qui dépasse est laissé.",
    ),
    "foreign-encoding": (
        "Une ligne n’est pas en UTF-8 (ligne {lines})\u00a0: elle est lue comme un texte de Windows.",
        "{n} lignes ne sont pas en UTF-8 (lignes {lines})\u00a0: elles sont lues comme un texte de Windows.",
    ),
    "macintosh": (
        "Une ligne n’est pas en UTF-8 (ligne {lines})\u00a0: lue comme un texte d’ancien Macintosh.",
        "{n} lignes ne sont pas en UTF-8 (lignes {lines})\u00a0: lues comme un texte d’ancien Macintosh.",
    ),
    "nul": (
        "Une ligne contient un signe nul (ligne {lines})\u00a0: il est retiré.",
        "{n} lignes contiennent des signes nuls (lignes {lines})\u00a0: ils sont retirés.",
    ),
    "loose-quotes": (
        "Une ligne a des guillemets isolés (ligne {lines})\u00a0: elle est lue au mieux.",
        "{n} lignes ont des guillemets isolés (lignes {lines})\u00a0: elles sont lues au mieux.",
    ),
}
