"""Elsewhere, in two languages: Göteborg, Manchester, Dublin, Stuttgart, Warsaw, Dakar, La Réunion."""

FAR_AWAY = """
== karin li 2025-02-06 15:20
< Dear Solène, I listened to your talk for The Workshop Weekend while oiling a door. You said that
people open up when their hands are busy. I have forty years of proof. Glad to be in touch.
> +3h Dear Karin, forty years of proof beats my one slide. What do hands do best, in your view?
< +1d Repair. Making is for the proud, repairing is for everybody.
> +2h I will quote you in Bordeaux on Tuesday.
== karin li 2025-05-14 09:00
> Karin, I tried it: two teams, one broken bench each, no instructions. One bench is still broken
and that team is now the better one.
< +6h Of course. The bench was never the point. Did somebody keep the screws?
> +1h Yes, in an envelope with both team names on it.
< +20m Then it went well.
== karin mail 2025-11-03 08:30 | A book, and a question about glue
< Dear Solène,

you asked for something to read. "The Patience of Boards", small press, out of print, I am sending
you my second copy. It smells of glue, that is not a defect.

Karin
> +9d Dear Karin,

it has arrived, smell included. I have read the chapter on waiting twice, which seemed polite.
Thank you.

Solène
== karin li 2026-04-09 10:40
< Three companies have asked for a day at the workshop. I do not know what to charge for silence.
> +2h The same as for speech, plus the soup. Some meetings only need a bigger table, Karin, and
people pay for tables.
< +1d A bigger table. Hm. I have the oak.
== karin li 2026-08-20 09:15
< Back from the islands. No plane, no screen, one boat that leaked with good manners.
> +4h Welcome back. Here the vines talk about nothing but rain.

== tom mail 2021-11-25 16:40 | Your bilingual workshop idea
< Hello Solène,

Siobhán's list says you run workshops where half the room speaks French and half English. We have
that problem for real: a school in Manchester twinned with one in Bordeaux. Could we talk?

Tom Ashworth
> +1d Hello Tom,

yes. I never translate: I let them draw first. Would Thursday at four, your time, suit you?

Solène
< +2h Thursday at four. I draw badly, which should help.
> +30m It is a requirement.
== tom mail 2022-02-15 10:05 | Manchester, 14 March
< Dear Solène,

twenty-two teachers, a gym, and no interpreter. I am terrified and delighted. Do you need anything
apart from chalk?

Tom
> +3h Dear Tom,

string. Forty metres. You will see.

Solène
< +15m String it is. I have stopped asking why.
== tom mail 2022-03-17 09:20 | The string
< They are still talking about the string. The head of maths has kept a piece in his wallet. When
do we do Bordeaux?

Tom
> +5h June, when the gym here is bearable: 9 and 10?

Solène
< +2h Booked. I am learning to say "ficelle".
== tom li 2022-06-13 08:30
> Thank you, Tom. Two days, two languages, one football match. Your team lost with grace.
< +3h We lost so that yours would speak English. It worked.
== tom mail 2022-11-08 11:15 | A second year
< Dear Solène,

the governors said yes to a second year. Same twinning, new teachers, and a small budget for
chalk. Are you with us?

Tom
> +4h With you, string included.

Solène
== tom mail 2023-02-22 15:00 | Programme for June
> Dear Tom,

here is the programme for June, with the morning in pairs and the afternoon outside. What would
you take out?

Solène
< +1d The introduction. They know who they are by now.

Tom
> +2h Taken out. Thank you.
== tom li 2023-06-19 18:10
< I start at a new school in September. Different city, same chalk. It was a joy, all of it.
> +14h It was. Good luck, Tom, and keep the string.

== siobhan mail 2023-09-12 12:30 | Would you speak in Dublin?
< Dear Solène,

I run a small conference about workshops, for people who run them. Tom Ashworth says you can hold
a room without talking. Would you come and prove it on 16 March?

Siobhán O'Rourke
> +1d Dear Siobhán,

I would. I shall need a room where the chairs move, and half an hour of your courage.

Solène
< +3h Both are available. Welcome aboard!
== siobhan mail 2024-03-20 10:00 | The feedback cards
< Sixty-one cards. Fifty-eight loved it, two wanted slides, one wrote "who is allowed to be this
quiet?"

Siobhán
> +2h I would like to frame the last one. Thank you for that day.

Solène
== siobhan mail 2025-01-28 14:10 | Online this year
< Solène, the venue fell through, we go online on 5 February. Can you still do your twenty
minutes? I know you hate screens.

Siobhán
> +1h I do, and I will. People may knit.

Solène
< +10m It is now in the programme: "Knitting encouraged".

== priya li 2024-01-31 10:20
< Hello Solène, Siobhán sent me your "questions of Tuesday". We are a small museum with a large
number of opinions. May I borrow them?
> +3h Hello Priya, please borrow, and tell me which one gets the longest silence.
< +6d Number three. Twenty-one seconds. I counted, as one does in museums.
> +2h A good length. Thank you for counting.
== priya mail 2025-06-16 09:40 | Labels
< Dear Solène,

we are rewriting 200 labels with the guards, not the curators. Day one: a fight about the word
"dagger". How do you let two people be right?

Priya
> +1d Dear Priya,

give them two labels and one nail. They will negotiate with the hammer.

Solène
< +2h They did. The label now says "small, and sharp". Everybody claims it.

== jurgen mail 2023-04-03 08:20 | Training for our French fitters
< Dear Mrs Darrigade,

we deliver conveyor systems to France, and our fitters are polite but nobody understands them. Do
you offer training in French for technical people? Twelve persons, Bordeaux region.

With kind regards,
|Jürgen Weißhaupt
> +5h Dear Mr Weißhaupt,

I do not teach French, I teach being understood. Two days, with the machine in the room. Would
that be of use?

Kind regards,
|Solène Darrigade
< +1d Dear Mrs Darrigade,

with the machine: excellent. Please send your conditions.

Jürgen Weißhaupt
> +3h [offer-weisshaupt.pdf] Dear Mr Weißhaupt,

please find them attached; they fit on one page.

Solène Darrigade
< +1d Ordered. One page is very good.
== jurgen mail 2024-10-09 09:00 | Again please
< Dear Solène,

again please: twelve new fitters, same machine, same weather. The first group now makes jokes in
French. I do not understand them, so they must be good.

Jürgen
> +2h Dear Jürgen,

with pleasure: 19 and 20 November? I will ask for a joke in writing.

Solène
< +4h Confirmed. The joke will be in the contract.
== jurgen mail 2026-03-12 08:45 | Retirement of Mr Krämer
< Dear Solène,

our head fitter, Mr Krämer, retires in June. He wishes to thank you: since your course his
son-in-law understands him. The son-in-law is from Pau.

Jürgen
> +1d Dear Jürgen,

this may be my finest result. Please give Mr Krämer my very best wishes, and a good bottle.

Solène

== agnieszka mail 2024-11-19 11:30 | Onboarding of shift leaders
< Dear Ms Darrigade,

we met at the session of Mr Weißhaupt in Stuttgart. We have 14 new shift leaders each quarter and
a manual of 190 pages. Nobody has read page 12. What is your experience with shorter forms?

Best regards,
|Agnieszka Wójcik
> +4h Dear Ms Wójcik,

my experience is one page and one person. The page says what to look at; the person says when. May
I see page 12?

Best regards,
|Solène Darrigade
< +1d [page-12.pdf] Here is page 12. It concerns the coffee machine.
> +1h Then it is the most important page you have.
== agnieszka mail 2025-10-02 10:10 | Result of the pilot
< Dear Solène,

the pilot is closed: of 14 shift leaders 13 stay, the average mark is 4.6, and the manual has nine
pages. The coffee machine is on page 1.

Agnieszka
> +3h Dear Agnieszka,

I could not be prouder of page 1. Congratulations to all fourteen.

Solène

== chen mail 2025-04-17 14:20 | Supervisors in Paris
< Dear Ms Darrigade,

I am in charge of our Paris site. Supervisors come from Shanghai, Lyon and Cork. They agree in
meetings and disagree in corridors. Could you advise us?

Best regards,
|CHEN Li
> +1d Dear Ms Chen,

perhaps the meetings should take place in the corridors. I could come for a morning and only look.
Is Tuesday 6 May possible?

Best wishes,
|Solène Darrigade
< +2h It is possible. Please call me Chen, everybody does, it is half right.
> +20m Thank you, Chen. Solène will do as well.
== chen li 2025-09-18 09:40
> Chen, how is the corridor?
< +3h We put two chairs there. Decisions take four minutes now. Headquarters asks why.
> +15m Tell headquarters it is the wallpaper.

== fatou mail 2022-04-08 12:15 | Demande d'intervention
< Chère Madame,

M. Okonjo, que nous avons reçu à Dakar l'an dernier, nous a vivement recommandé votre approche.
Nos chefs d'agence sont jeunes et encadrent plus âgés qu'eux. Accepteriez-vous d'animer un atelier
à distance au mois de mai ?

Avec mes salutations distinguées,
|Fatoumata Bintou Ndiaye
> +1d Chère Madame,

avec grand plaisir. Encadrer plus âgé que soi commence par une question bien posée ; nous en
chercherons dix.

Bien à vous,
|Solène Darrigade
< +3h Dix questions, c'est entendu. Je vous propose le 19 mai à 10 h, heure de Dakar.
> +40m Le 19 mai, midi à Bordeaux. C'est noté.
== fatou mail 2024-03-29 13:00 | Édition du printemps
< Chère Solène,

pour la troisième année, nos chefs d'agence réclament « les dix questions ». L'un d'eux les a
encadrées. Le 16 mai vous conviendrait-il ?

Fatou
> +4h Chère Fatou,

le 16 mai, avec une onzième question que je garde pour la fin.

Solène
< +2h Nous voilà curieux. À très bientôt.
== fatou mail 2026-04-02 11:20 | Une jeune collègue à vous confier
< Chère Solène,

Ndèye, de mon équipe, sera à Bordeaux en juin pour ses études. Puis-je lui donner votre adresse,
pour un café et deux conseils ?

Fatou
> +2h Chère Fatou,

bien sûr, et pour trois conseils. Dites-lui que le café est fort et que l'on peut dire non.

Solène
< +1h Elle saura dire non, je l'ai formée. Merci de tout cœur.

== marta mail 2022-11-03 17:30 | Formación: un échange entre coopératives
< Chère Solène,

Peio Etchegaray, notre voisin de l'autre côté de la Bidassoa, nous parle de vous. Chez nous tout
le monde décide et personne ne forme. Pourriez-vous venir une journée à Saint-Sébastien ?

Cordialement,
|Marta Iglesias
> +1d Chère Marta,

très volontiers. Si tout le monde décide, commençons par demander qui écoute.

Solène
< +2h C'est une bonne question, et un peu cruelle. Le 2 décembre ?
> +30m Le 2 décembre, avec une pincée de cruauté.
== marta li 2025-03-04 12:10
< L'assemblée a voté la journée d'écoute, 112 pour, 9 contre. Les 9 sont venus.
> +3h Ce sont eux qu'il faut remercier. Bravo Marta.

== rose-may li 2022-01-20 06:30
< Bonjour depuis La Réunion ! Il fait nuit chez toi, matin chez moi, et je lis tes « questions du
mardi » devant un volcan très calme.
> +5h Bonjour Rose-May ! Ici il pleut et rien ne fume. On se lit d'un fuseau à l'autre ?
< +18h Avec grand plaisir.
== rose-may li 2024-08-27 07:10
< Groupe de six aidants familiaux hier. J'ai posé ta question trois. Le silence a duré jusqu'au
repas.
> +3h Le repas est parfois la réponse. Merci de me raconter.
== rose-may li 2025-11-04 06:50
< Bonjour Solène, voici ce que j'ai fait de tes trois questions, puisque tu voulais savoir.

La première, je l'ai posée à une cheffe de cuisine. Elle a répondu en épluchant, sans lever les
yeux, et c'était la plus belle réponse de l'année.

La deuxième, personne n'en a voulu. Je crois qu'elle ne supporte pas la chaleur.

La troisième, je me la suis posée à moi. Depuis, je pars à 16 heures le mercredi.
> +4h Bonjour Rose-May,

la deuxième ne supporte pas Bordeaux non plus, je vais la laisser reposer. Quant à la troisième :
le mercredi à 16 heures, c'est une révolution, fais attention à toi.

== rose-may mail 2026-06-24 08:05 | En métropole en octobre
< Coucou Solène,

je suis en métropole du 12 au 20 octobre, et à Bordeaux le 14. Une marche au bord de l'eau, sans
parler de travail ?

Rose-May
> +3h Oui, et sans parler de travail pendant au moins huit minutes.

Solène
< +1d Tenu. Je t'écris en arrivant.
"""
