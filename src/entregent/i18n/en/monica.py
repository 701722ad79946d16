"""Sentences about archives of Monica."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "In Monica 4: Settings > Export data > Export to JSON. Without that export, saved answers of the API (/api/contacts?with=contactfields, /api/calls, /api/notes and so on) will do too, one file an answer.",
    "because": "Its keys are those of a Monica account.",
    "no-name": "This contact has neither a name nor a way to be reached. It was left aside, the others are kept.",
    "left-activity": ("{n} activity with nobody known: left aside.", "{n} activities with nobody known: left aside."),
    "left-life_event": ("{n} life event without words: left aside.", "{n} life events without words: left aside."),
    "left-gift": ("{n} idea of a present: left aside.", "{n} ideas of presents: left aside."),
    "left-debt": ("{n} debt paid back: left aside.", "{n} debts paid back: left aside."),
    "left-task": ("{n} task done or without a title: left aside.", "{n} tasks done or without a title: left aside."),
    "left-reminder": ("{n} reminder that is past or returns (a rhythm, not a promise): left aside.", "{n} reminders that are past or return (rhythms, not promises): left aside."),
    "left-pet": ("{n} pet: left aside.", "{n} pets: left aside."),
    "left-photo": ("{n} photo: left aside.", "{n} photos: left aside."),
    "left-document": ("{n} document: left aside.", "{n} documents: left aside."),
    "left-journal_entry": ("{n} page of a diary (it names nobody): left aside.", "{n} pages of a diary (they name nobody): left aside."),
    "left-occupation": ("{n} occupation: left aside.", "{n} occupations: left aside."),
    "left-dead": ("{n} person who died, so that nothing proposes writing to them: left aside.", "{n} people who died, so that nothing proposes writing to them: left aside."),
    "left-partial": ("{n} partial contact (named in the note of the relative): left aside.", "{n} partial contacts (named in the notes of the relatives): left aside."),
    "left-stranger": ("{n} thing of a contact who is not in these files or was left aside: left aside.", "{n} things of contacts who are not in these files or were left aside: left aside."),
    "left-other": ("{n} thing of another kind: left aside.", "{n} things of another kind: left aside."),
}
