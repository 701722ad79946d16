"""8, the mix: from the screen to the telephone, from the telephone to the table, and back."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "The danger of a virtual network is to remain one: build bridges with the real world as soon as you can.",
    "searched-voice": "calls, video calls and meetings",
    "virtual": (
        "One solid tie has never left the page: {names}. A voice, once, changes what follows.",
        "{n} solid ties have never left the page: {names}. A voice, once, changes what follows.",
    ),
    "virtual-some": "{n} solid ties have never left the page, among them {names}. A voice, once, changes what follows.",
    "step-voice": "{n} messages with {name} in two months, and never a voice. A quarter of an hour by phone is worth ten mails.",
    "step-video": "{n} exchanges with {name} in two months: you know the voice, not yet the face.",
    "step-face": "{n} exchanges with {name} in two months, always from afar. A coffee, a lunch, if the occasion offers.",
    "act-voice": "Suggest a quarter of an hour by phone to {name}",
    "act-video": "Suggest a video call to {name}",
    "act-face": "Suggest a coffee to {name}, if the place allows",
    "correct-spoken": "Have you spoken already? Note the call or the meeting, and this remark goes.",
    "correct-blind": "Neither calendar nor calls were read: you may be talking already. Import them, or note a call.",
    "correct-text": "Is text just right with this person? Say so, and nothing else will be suggested.",
    "journey": (
        "You will be in {town} on {day}, and {names} lives or works there. A coffee, if the day allows?",
        "You will be in {town} on {day}, and {n} people you know live or work there: {names}. A coffee, if the day allows?",
    ),
    "after": (
        "On {day} you met {names} for the first time. A line within two days keeps the thread.",
        "On {day} you met {n} people for the first time, {names}. A line each within two days keeps the thread.",
    ),
    "known": (
        "One person you really know is not among your contacts online: {names}. People one knows come before any stranger.",
        "{n} people you really know are not among your contacts online: {names}. People one knows come before any stranger.",
    ),
    "known-some": "{n} people you really know are not among your contacts online, among them {names}. People one knows come before any stranger.",
    "crossed": (
        "One footbridge this month: {out} from the page to the voice, {back} from real life to the page.",
        "{n} footbridges this month: {out} from the page to the voice, {back} from real life to the page.",
    ),
    "act-journey": "Suggest a coffee to {name}, in {town} on {day}",
    "act-after": "Write one line to {name}: what you talked about",
    "act-relay": "Tell your network one idea of {day}: what you learned there, no names without leave",
    "act-known": "Find {name} again online: you know each other already",
    "correct-journey": "Another town, or a day too full? “Not this time”. Places come from cards only: many are missing.",
    "correct-after": "Had you met before, or written since? Note it in one line, and this goes.",
    "correct-known": "Not somebody for that network? “Never again for this person”, and it stays as it is.",
}
