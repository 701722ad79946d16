"""What a finding on a draft rests on, in French."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "spm-1": (
        "Presque ces mots sont partis à {n} autre destinataire en trente jours.",
        "Presque ces mots sont partis à {n} autres destinataires en trente jours.",
    ),
    "spm-8": "Ces mots sont partis vers {name} le {day}.",
    "reg-1": (
        "Entre vous et {name}, c’est «\u00a0{word}\u00a0» dans {n} message sur {of}.",
        "Entre vous et {name}, c’est «\u00a0{word}\u00a0» dans {n} messages sur {of}.",
    ),
    "rep-1": (
        "Vous avez écrit {n} jour sans signe en retour.",
        "Vous avez écrit {n} jours différents sans signe en retour.",
    ),
    "rep-2": "C’était non le {day}\u00a0: «\u00a0{what}\u00a0».",
    "per-5": "Les fiches nomment\u00a0: {what}.",
    "per-7": "Les derniers messages de {name} sont tous dans une autre langue.",
    "weekend": (
        "{name} n’écrit guère le week-end ({n} message vu). Ce mot peut attendre lundi.",
        "{name} n’écrit guère le week-end ({n} messages vus). Ce mot peut attendre lundi.",
    ),
    "early": (
        "{name} écrit surtout entre {first}\u00a0h et {last}\u00a0h ({n} message vu). Rien ne presse.",
        "{name} écrit surtout entre {first}\u00a0h et {last}\u00a0h ({n} messages vus). Rien ne presse.",
    ),
    "late": (
        "{name} écrit surtout entre {first}\u00a0h et {last}\u00a0h ({n} message vu). Demain matin suffit.",
        "{name} écrit surtout entre {first}\u00a0h et {last}\u00a0h ({n} messages vus). Demain matin suffit.",
    ),
}
