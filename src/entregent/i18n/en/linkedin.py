"""LinkedIn: how to ask for the archive, what is read of it, what is left."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "On LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data. Ask for the larger archive: it comes by e-mail within 24 hours, its link lives 72 hours. Import the ZIP as it is.",
    "because-archive": "Its files and their column titles are those of a LinkedIn archive.",
    "because-table": "Its column titles are those of a LinkedIn file.",
    "coach": "Conversations with an automatic coach of LinkedIn: no person speaks in them, they are not imported.",
    "private": "Sensitive data that says nothing of your relations (advertising, logins, payments, applications…): it is not read.",
    "unused": "This file says nothing of your exchanges: it is not read.",
    "unknown-file": "This file of the archive is not known: it is not read.",
    "other-columns": "This file has a known name but other columns: it is not read.",
    "hidden": (
        "One member closed or hid their profile (line {lines}): this connection is counted, without a name.",
        "{n} members closed or hid their profile (lines {lines}): these connections are counted, without a name.",
    ),
    "nobody": (
        "One row names a closed account only (line {lines}): it stands for nobody.",
        "{n} rows name closed accounts only (lines {lines}): they stand for nobody.",
    ),
    "draft": (
        "One draft that was never sent (line {lines}) is no exchange: it is left aside.",
        "{n} drafts that were never sent (lines {lines}) are no exchanges: they are left aside.",
    ),
    "bad-date": (
        "One date is impossible or ambiguous (line {lines}): the row is kept, its date stays unknown.",
        "{n} dates are impossible or ambiguous (lines {lines}): the rows are kept, their date stays unknown.",
    ),
    "bad-email": (
        "One e-mail address is none (line {lines}): the row is kept without it.",
        "{n} e-mail addresses are none (lines {lines}): the rows are kept without them.",
    ),
    "unconfirmed": (
        "One address of yours was never confirmed (line {lines}): it is left aside.",
        "{n} addresses of yours were never confirmed (lines {lines}): they are left aside.",
    ),
    "no-person": "Line {line}: it names no person.",
    "no-person.do": "Nothing to do: the row stays in your file.",
    "no-skill": "Line {line}: it names no skill.",
    "no-skill.do": "Nothing to do: the row stays in your file.",
    "no-content": "Line {line}: it holds nothing to keep.",
    "no-content.do": "Nothing to do: the row stays in your file.",
    "no-address": "Line {line}: this is no e-mail address.",
    "no-address.do": "Check this address in the settings of the site.",
    "no-number": "Line {line}: this is no possible telephone number.",
    "no-number.do": "Check this number in the settings of the site.",
}
