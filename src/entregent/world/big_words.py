"""Sentences for a million messages: plain work talk, as long and as short as people write."""

from __future__ import annotations

from entregent.world.dice import Dice

_FR = (
    (
        "Bonjour,",
        "Merci pour ton retour.",
        "Bien reçu.",
        "Comme convenu,",
        "Petit point :",
        "Au fait,",
    ),
    (
        "j'ai relu",
        "nous avons reporté",
        "l'équipe a terminé",
        "je garde en tête",
        "on m'a demandé",
        "je vous transmets",
        "il reste à revoir",
        "nous lançons",
        "j'ai présenté",
        "ils ont accepté",
    ),
    (
        "le planning de l'atelier",
        "la trame d'entretien",
        "le budget de la formation",
        "le compte rendu",
        "la liste des participants",
        "le contrat de mission",
        "la salle de Pessac",
        "le programme de mars",
        "la note sur les congés",
        "le devis du traiteur",
        "les supports imprimés",
        "l'ordre du jour",
        "l'enquête du printemps",
        "le tableau des compétences",
        "la convention signée",
    ),
    (
        "avant la réunion de jeudi.",
        "pour la semaine prochaine.",
        "avec l'équipe de Bègles.",
        "sans changement de date.",
        "et le résultat est bon.",
        "malgré le retard du train.",
        "pour les quatre sites.",
        "dès lundi matin.",
        "avec deux jours d'avance.",
        "en petit comité.",
    ),
)
_EN = (
    ("Hi,", "Thanks for this.", "Got it.", "As agreed,", "Quick note:", "By the way,"),
    (
        "I have read",
        "we moved",
        "the team finished",
        "I keep in mind",
        "they accepted",
        "we are starting",
        "I am sending you",
        "somebody asked about",
        "we still have to check",
        "I presented",
    ),
    (
        "the workshop plan",
        "the interview outline",
        "the training budget",
        "the minutes",
        "the list of participants",
        "the contract",
        "the room in Leeds",
        "the March programme",
        "the note on leave",
        "the caterer's quote",
        "the printed sheets",
        "the agenda",
    ),
    (
        "before Thursday's meeting.",
        "for next week.",
        "with the Dublin team.",
        "on the same date.",
        "and it looks good.",
        "in spite of the late train.",
        "for all four sites.",
        "on Monday morning.",
        "two days early.",
        "in a small group.",
    ),
)
_ASKS = (
    "Peux-tu me dire ce que tu en penses ?",
    "Auriez-vous un moment cette semaine ?",
    "Could you send me the file?",
    "Quel jour vous arrange ?",
    "Do you know somebody for this?",
)
_SIZES = (1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8, 12, 24)
POOL = 4096


class Talk:
    """A pool of sentences and the throws that join them."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._pools = tuple(
            tuple(" ".join(dice.pick(part) for part in parts) for _ in range(POOL))
            for parts in (_FR, _EN)
        )

    def message(self, *, english: bool = False) -> str:
        """One to twenty-four sentences, short messages far more often; one in five asks."""
        dice = self._dice
        pool = self._pools[english]
        words = [pool[dice.below(POOL)] for _ in range(_SIZES[dice.below(len(_SIZES))])]
        if dice.below(5) == 0:
            words.append(_ASKS[dice.below(len(_ASKS))])
        return ("\n\n" if len(words) > 6 else " ").join(words)

    def subject(self, *, english: bool = False) -> str:
        """A few words for the subject of a mail."""
        return self._dice.pick((_EN if english else _FR)[2]).capitalize()
