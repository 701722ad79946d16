"""Phrases sur Google Chat."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Sur takeout.google.com, choisissez Google Chat (et, tant que vous y êtes, Mail, Contacts, Agenda), en .zip ou .tgz ; donnez chaque partie telle quelle, sans y toucher.",
    "because": "Ses messages ont les clés de Google Chat.",
    "no-author": "Le message {number} ne dit pas qui l’a écrit. On le laisse de côté, les autres sont gardés.",
    "no-date": "La date de ce message ne se lit pas : « {value} ». Le message est gardé sans date.",
}
