"""What is open on the Tuesday: the threads the plan of the day must find, and those it must leave."""

NOW = """
== awa,omar,nadia li 2026-11-10 09:20 | Retour de congé long : on s'entraide
> Bonjour à vous trois, je vous réunis ici parce que vous m'avez parlé, chacun de votre côté, des
retours de congé long qui se passent mal. Mettons nos trames en commun.
<nadia +2h Bonne idée. Je déposerai la mienne, elle tient sur une page.
<awa +3d Bonjour à tous. Quelqu'un aurait-il une trame pour l'entretien de retour après un long
congé ? J'en ai un le 2 décembre et je n'ai que le formulaire de la paie.

== luc mail 2026-11-23 16:42 | Formation des assistants : ton avis
< Bonsoir Solène,

un organisme nous propose deux jours sur la relation client pour nos quatre assistants, à
3 200 euros. Peux-tu me dire si le programme tient debout ? Je dois répondre avant vendredi.

Luc

== omar li 2026-11-16 09:05
> Omar, j'ai une faveur à te demander : pourrais-tu écrire deux lignes sur notre atelier de
septembre ? On me demande des références à Toulouse.
< +27h C'est fait, je viens de la publier. J'ai parlé du silence de la première heure, celui que tu
n'as pas voulu meubler. Bon courage pour Toulouse.

== karin li 2026-11-02 10:12
< Good morning Solène. The oak table is finished and eleven people sat around it on Friday. I
thought of your sentence about meetings that need a bigger table.
> +2h Good morning Karin, that made my day. How many of them knew each other before?
< +20h Three. By the soup, all of them. I will write the steps down for you.
> +5h Please do. I would like to try the same with a team here in January.
"""
