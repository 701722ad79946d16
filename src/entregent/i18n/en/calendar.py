"""Sentences about calendars."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Export your calendar as iCalendar (.ics): in Google Calendar, Settings > Import and export > Export; in Outlook, File > Save calendar; on a Mac, Calendar > File > Export.",
    "because": "The file begins with a calendar.",
    "because-name": "The file is named like a calendar.",
    "none": "No event in this file. If you expected some, export the calendar again and check its dates.",
    "unclosed": "The event {uid}, which begins on line {line}, never ends (END:VEVENT is missing): it is left out, the events around it are kept. If the file was cut, export the calendar again.",
    "unclosed-nameless": "The event that begins on line {line} never ends (END:VEVENT is missing): it is left out, the events around it are kept. If the file was cut, export the calendar again.",
    "unclosed-more": (
        "{n} more event never ends; it is left out like those named before.",
        "{n} more events never end; they are left out like those named before.",
    ),
    "cut": "The calendar ends on line {line} without its last line (END:VCALENDAR): it may be truncated. What stands before is kept; export the calendar again to have the rest.",
    "answer": "This file is an answer to an invitation ({method}), not a calendar: nothing was taken from it.",
    "no-start": "The event {uid} on line {line} has no start: it is left out. Give it a day in your calendar, then export again.",
    "start": "No calendar has the start of the event {uid} on line {line}: {value}. The event is left out; correct its date in your calendar.",
    "end": "The event ends before it starts, or its end cannot be read: it is kept without a duration.",
    "date": "A date added to or taken out of a series cannot be read and was passed over: {value}",
    "rule": "The rule of this series cannot be followed ({rule}): its first meeting alone is kept.",
    "too-often": "The rule of this series repeats within the day ({rule}): its first meeting alone is kept.",
    "too-many": "This series has more meetings than are kept: the {limit} latest are.",
    "too-many-dates": "This series leaves out or adds more than {limit} dates: those after were passed over.",
    "range": "A change meant for this meeting and all after it was applied to this one only.",
    "zone": "Nothing defines the time zone {zone}: the hours of its events are kept as written, in no zone.",
    "bad-line": "A line of this event is no property and was passed over: {text}",
    "foreign": "The property {name} is not clean UTF-8: it was read as Windows text. Look at its accents.",
    "alone": (
        "{n} event with nobody else was left aside: it is no exchange.",
        "{n} events with nobody else were left aside: they are no exchanges.",
    ),
    "all-day": (
        "{n} event of whole days (holiday, birthday, leave) was left aside: it is no meeting.",
        "{n} events of whole days (holidays, birthdays, leave) were left aside: they are no meetings.",
    ),
    "cancelled": (
        "{n} cancelled meeting is kept as cancelled and counts for nothing.",
        "{n} cancelled meetings are kept as cancelled and count for nothing.",
    ),
    "far": (
        "{n} meeting more than a year ahead was left aside.",
        "{n} meetings more than a year ahead were left aside.",
    ),
    "others": (
        "{n} task, journal or busy time was left aside: it is no meeting.",
        "{n} tasks, journals or busy times were left aside: they are no meetings.",
    ),
    "too-deep": "Parts stand inside parts more than {depth} levels deep: those below were passed over, the events are kept.",
}
