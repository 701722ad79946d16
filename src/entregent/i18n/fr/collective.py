"""Le bonus, l’intelligence collective : que les questions trouvent qui sait."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "Comment les réseaux sociaux deviennent intelligents\u00a0: l’intelligence collective.",
    "searched-answer": "les réponses dans le même fil",
    "unbalanced": ("Dans «\u00a0{group}\u00a0», trois voix font {share} pour cent des messages, et {n} question sur {questions} reste seule. Demander à chacun, à part, change souvent la suite.", "Dans «\u00a0{group}\u00a0», trois voix font {share} pour cent des messages, et {n} questions sur {questions} restent seules. Demander à chacun, à part, change souvent la suite."),
    "knows": "La question «\u00a0{what}\u00a0», du {day}, est restée seule. Ont déjà répondu à ce sujet, dans un espace partagé\u00a0: {names}.",
    "own-knows": "Votre question «\u00a0{what}\u00a0», du {day}, est restée seule. Ont déjà répondu à ce sujet, dans un espace partagé\u00a0: {names}.",
    "act-apart": "Dans «\u00a0{group}\u00a0», demander d’abord à chacun à part, puis réunir les réponses",
    "act-ask": "Signaler la question à {name}, nommément",
    "correct-rest": "Le silence est aussi un repos\u00a0: «\u00a0Ne plus me le dire\u00a0» suffit.",
    "correct-elsewhere": "La réponse est venue de vive voix\u202f? Rien n’oblige à la noter.",
    "correct-answered": "La question a eu sa réponse ailleurs\u202f? «\u00a0C’est fait\u00a0» suffit.",
}
