"""6, involvement: who waits for an answer, and how soon answers usually go."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "Leave no question unanswered on a subject or in a group you have just created!",
    "owed-question": "{name} asked you a question on {day}. A short answer is better than a long one that never leaves.",
    "owed-request": "{name} asked you for something on {day}. Yes, no, not before such a date: one line is enough.",
    "owed-offer": "{name} offered you something on {day}. A yes or a no, both go well with thanks.",
    "owed-own-question": "In a conversation you opened, {name} asked a question on {day}. A question asked under your roof comes before the rest.",
    "owed-own-request": "In a conversation you opened, {name} asked for something on {day}. Under your roof, nobody waits for long.",
    "owed-own-offer": "In a conversation you opened, {name} offered something on {day}. Under your roof, thanks come soon.",
    "owed-several": (
        "{name} is waiting for {n} answer, since {day}. One note can take it all up.",
        "{name} is waiting for {n} answers, the first since {day}. One note can take them all up.",
    ),
    "usual": (
        "Of {answers} answers in a year, half left within {n} working hour, nine in ten within {late}. This is your own yardstick.",
        "Of {answers} answers in a year, half left within {n} working hours, nine in ten within {late}. This is your own yardstick.",
    ),
    "usual-quick": "Of {answers} answers in a year, half left within less than a working hour, nine in ten within {late}. This is your own yardstick.",
    "too-few": "Answers found in a year: {answers}. Too few to tell how long yours take.",
    "old": (
        "One question of {day} never had an answer. After two months nobody counts on it: letting it go is fine.",
        "{n} questions, the last of {day}, never had an answer. After two months nobody counts on them: letting them go is fine.",
    ),
    "act-reply": "Reply to {name}",
    "act-reply-about": "Reply to {name}, about “{subject}”",
    "act-let-go": (
        "Let one old question go (the last is of {day})",
        "Let {n} old questions go (the last is of {day})",
    ),
    "correct-answered": "Answered aloud, or some other way? `entregent answered` with the name, and it is closed.",
    "correct-none": "Does this message need no answer? `entregent answered` with the name closes it too.",
    "correct-usual": "Answers given aloud do not show here, and hours outside work do not count. Your hours can be set.",
    "correct-old": "Does one of these questions still matter? Answer it all the same: a late word is welcome.",
    "hollow": "{n} interventions in four weeks: {published} of your own or passed on, {answers} answers or comments. Three comments that help are worth more than one more post.",
    "rare": (
        "One intervention in four weeks, and a useful one. One more now and then would be read.",
        "{n} interventions in four weeks, and useful ones. One more now and then would be read.",
    ),
    "threads": (
        "In threads you opened, one question of {asked} in three months still stands alone. That one first.",
        "In threads you opened, {n} questions of {asked} in three months still stand alone. Those first.",
    ),
    "slower": "On {network}, half of your answers leave within {hours} working hours; the quarter before it was {before}. Shorter answers go sooner.",
    "quicker": "On {network}, half of your answers leave within {hours} working hours; the quarter before it was {before}. Nothing to change.",
    "monologue": "{n} messages with {name} in three months: {mine} words from you, {theirs} in return. One question, and room for the answer.",
    "searched-words": "the messages of three months",
    "act-comment": "Answer one question under somebody’s post, with what you know",
    "act-listen": "Ask {name} one question, and nothing else",
    "correct-presence": "Groups and comments that no export holds are not seen here. “Not this time” puts it aside.",
    "correct-monologue": "Does much of it pass by voice? Note a call, or say “never again for this person”.",
    "told-answered": "Noted: {name} waits for nothing any more.",
    "help-answered": "who was answered elsewhere, or needs no answer",
}
