"""The bonus, collective intelligence: let questions find who knows."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "How social networks become intelligent: collective intelligence.",
    "searched-answer": "answers in the same thread",
    "unbalanced": ("In “{group}”, three voices write {share} per cent of the messages, and {n} question of {questions} stands alone. Asking each one apart often changes what follows.", "In “{group}”, three voices write {share} per cent of the messages, and {n} questions of {questions} stand alone. Asking each one apart often changes what follows."),
    "knows": "The question “{what}”, of {day}, stayed alone. Have answered on this subject before, in a shared space: {names}.",
    "own-knows": "Your question “{what}”, of {day}, stayed alone. Have answered on this subject before, in a shared space: {names}.",
    "act-apart": "In “{group}”, ask each one apart first, then bring the answers together",
    "act-ask": "Point {name} to the question, by name",
    "correct-rest": "Silence is rest too: “Never again” is enough.",
    "correct-elsewhere": "The answer came by word of mouth? Nothing obliges you to note it.",
    "correct-answered": "The question was answered elsewhere? “Done”, and it goes.",
}
