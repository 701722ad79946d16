"""French sentences of pages that show how things stood before the last change."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "note": "Vos données viennent de changer. Cette page montre encore l’état d’avant et se met à jour en ce moment.",
    "soon": "Ceci se calcule pour la première fois, à côté des pages. La vôtre se recharge sans vous.",
    "none": "Rien de plus pour l’instant : la suite de la journée se calcule.",
    "ready": "C’est à jour.",
    "see": "Revoir la page",
}
