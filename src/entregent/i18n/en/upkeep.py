"""Keeping house on the command line."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "provenance": "add where each record was said",
    "no-serve": "end after the plan, without opening the app",
    "rebuilt": ("Made again: {n} person.", "Made again: {n} people."),
    "version": "Entregent {version}, Python {python}, SQLite {sqlite}",
    "home": "Your folder is closed to others: {what}",
    "home-repaired": "Closed to others just now (it was open): {what}",
    "file": "The store answers: {what}",
    "room": "Room left on the disk: {n} MB",
    "counts": ("{n} person, {exchanges} exchanges, {records} records", "{n} people, {exchanges} exchanges, {records} records"),
    "owner": "You are {who}.",
    "no-owner": "It is not known who you are ({who}): `entregent owner ADDRESS`.",
    "derived": "What is derived is up to date.",
    "derived-old": "What is derived comes from another version: the next import or `rebuild` makes it again.",
    "sources": "Sources: {what}",
    "practices": "Practices: {what}",
    "skipped": "The plug-in {what} was skipped: {why}",
    "demo-world": ("An invented world, the life of {who}: {n} person, {exchanges} exchanges. Nothing of it is yours and nothing of yours is in it.", "An invented world, the life of {who}: {n} people, {exchanges} exchanges. Nothing of it is yours and nothing of yours is in it."),
    "demo-files": "Its files, as networks hand them out: {what}",
    "demo-try": "To look around:",
}
