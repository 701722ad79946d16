"""Sentences about archives of Facebook."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "On Facebook: Settings > Accounts Center > Your information and permissions > Download your information. Choose the format JSON (not HTML), all time. For end-to-end encrypted chats ask once more: Messenger > Privacy > End-to-end encrypted chats > Message storage > Download secure storage data.",
    "because": "The files begin with the keys of a Facebook archive.",
    "because-html": "These are the pages of a Facebook archive in HTML.",
    "html": (
        "This page is of the archive in HTML, made for looking at, not for reading by a program: nothing of it was kept. Ask Facebook for the same download with the format JSON (Download your information > Format > JSON, all time).",
        "This archive is in HTML ({n} pages), made for looking at, not for reading by a program: nothing of it was kept. Ask Facebook for the same download with the format JSON (Download your information > Format > JSON, all time).",
    ),
    "html-page": "A page of the archive in HTML, left aside.",
    "no-author": "Line {line}: this message has no author. It is left out, the others are kept.",
    "no-name": "Line {line}: this entry names nobody. It is left out, the others are kept.",
    "no-list": "Line {line}: a list was expected here and something else stands there. It is left out.",
    "no-content": "Line {line}: this post or comment has neither date nor words. It is left out.",
    "no-date": "Line {line}: the date of this entry is none a calendar knows. The person is kept without it.",
    "no-owner": "Line {line}: this request does not say who you are. It is left out; import the part of the archive that holds your profile beside it.",
    "notices": (
        "{n} notice of the network was left aside (who joined, missed calls).",
        "{n} notices of the network were left aside (who joined, missed calls).",
    ),
    "encrypted-missing": "The newest message is of {day}: your end-to-end encrypted chats are not in this archive. Ask for them apart (Messenger > Privacy > End-to-end encrypted chats > Message storage) and import that file too.",
}
