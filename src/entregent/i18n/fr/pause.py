"""Une pause : rien n'est proposé pendant quelques jours."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "help": "un nombre de jours, le jour du retour (2026-12-08), ou no",
    "none": "Pas de pause : les jours sont tels que vous les avez réglés. Pour en prendre une : entregent pause 14.",
    "until": "Rien n’est proposé jusqu’au {day}. Rien ne s’accumule contre vous ; entregent debts montre qui attend, si vous voulez. Pour revenir plus tôt : entregent pause no.",
    "bad": "Une pause est un nombre de jours, ou le jour du retour, dans l’année ; pas « {what} ».",
    "bad.do": "Par exemple : entregent pause 14, pour {n} jours au plus.",
}
