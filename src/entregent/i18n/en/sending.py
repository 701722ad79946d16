"""3, tact: first words, and the few notes of a month."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "In everyday life, would I allow myself this?",
    "searched-invitations": "invitations sent",
    "searched-first": "first messages to somebody",
    "searched-refusals": "answers that decline",
    "bare": ("Of your last {sent} invitations, {n} went without a word. One line on who you are and why changes what follows: a conversation rather than a number.", "Of your last {sent} invitations, {n} went without a word. One line on who you are and why changes what follows: a conversation rather than a number."),
    "bare-all": ("None of your last {sent} invitations shows a word. The archive may leave them out; if it does not, one line on who you are and why changes what follows.", "None of your last {sent} invitations shows a word. The archive may leave them out; if it does not, one line on who you are and why changes what follows."),
    "plain": ("Of {read} first messages in a year, {n} could have gone to anybody. One thing seen, read or heard of the person is enough.", "Of {read} first messages in a year, {n} could have gone to anybody. One thing seen, read or heard of the person is enough."),
    "selling": ("Of {read} first messages in a year, {n} spoke of business. At a reception, the quote would come after the names.", "Of {read} first messages in a year, {n} spoke of business. At a reception, the quote would come after the names."),
    "refused": ("{n} refusal in three months, {before} in the three months before. Fewer messages, to people better known, often cost less.", "{n} refusals in three months, {before} in the three months before. Fewer messages, to people better known, often cost less."),
    "notes-left": ("LinkedIn gives {month} personal notes a month without a fee; {n} is left. The sheet would keep it for: {names}. To others, write as soon as they accept.", "LinkedIn gives {month} personal notes a month without a fee; {n} are left. The sheet would keep them for: {names}. To others, write as soon as they accept."),
    "notes-spent": ("The personal note of this month went out. Until next month, a few words within two days of an acceptance do as well.", "The {n} personal notes of this month went out. Until next month, a few words within two days of an acceptance do as well."),
    "act-note": "Write {name} a note of three lines: where it comes from, who you are, why",
    "act-read": "Have the next first message read before it leaves",
    "correct-spoken": "The word was said aloud? Nothing obliges you to write it too.",
    "correct-export": "An archive that drops notes proves nothing: “Never again” is enough.",
    "correct-mute": "Written like that on purpose? “Never again” silences it, once or for good.",
    "correct-refused": "A no is an answer; nobody insists.",
    "correct-premium": "A paid account has other limits: “Never again” is enough.",
}
