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
}
