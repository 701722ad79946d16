"""What people write when they work together, in English: the bones of threads (see `words_fr.py`)."""

RECIPES_EN = """
== any | {After|Following} {event}
> {hello} {I enjoyed|thank you for} our talk at {event}, {especially|in particular} about {topic}.
< {Likewise, Solène.|The pleasure was mine.} {Your remark on {topic} is still with me.|I told the
story of the two chairs to my team.}
> {I am glad it travels.|Then it was worth the bad coffee.}

== any | {A question about|Advice on} {topic}
< {hello} we are starting on {topic} and I {am stuck|keep going round in circles}. Where would you
begin?
> {hello} {by watching for half a day|with the person who complains most|with the last page: what
should be different in June}. {The rest follows.|It is less brilliant than a plan, and safer.}
< {That is very clear, thank you.|Thank you, I will try it on {day}.}

== mail | {Your|The} {doc_plain}
< {hello}

could you send me {doc} you mentioned at {event}? We are working on {topic} here and it would
help.
> [document.pdf] {hello}

here it is. {Page two is the useful one.|Change the examples, keep the questions.}
< {Just what we needed, thank you.|Wonderful, thank you. It will be on the wall by {day}.}

== li:change
> {hello} congratulations on the new post! {firm} {is lucky|chose well}.
< {Thank you Solène!|That is kind, thank you.} {I know eleven names so far.|The badge does not
work yet, the people do.}
> {Names first, the rest follows.|Enjoy the first weeks, they do not come back.}

== mail | Dates for {topic}
> {hello}

for {topic} I could offer {day} or the week after. Which is better for you?
< {hello}

{day} is fine, {the room is booked|the team knows}. There will be {n} of us.
> {Perfect, see you on {day}.|Noted, {n} it is. Please leave the tables free to move.}

== mail | {Feedback|Thoughts} on the {topic_plain} day
< {hello}

the cards are in: {n} people, {nothing but kind words|one complaint about the chairs|two requests
for more}. {They still talk about the silence.|Somebody drew the whole day on one card.}
> {hello}

{thank you for telling me so soon|that makes my week}. {Give them an hour in a month, that is when
it counts.|I keep such letters for rainy days.}
< {Will do, thank you again.|Thank you again, from all of us.}

== li
< {hello} a colleague is looking for somebody for {topic}, in spring. May I give your name?
> {Please do, and thank you for asking first.|Gladly. A no is fine too.}
< {Done.|Passed on, with a warm word.}

== any | {Coffee|Lunch} on {day}?
> {hello} I shall be in {place} on {day}. Would you have {an hour for lunch|time for a coffee}?
< {I would love to.|Yes!} {Half past twelve at the market hall?|The small place by the station, at
one?}
> {Perfect.|I will be there.}
< {See you then!|Noted.}

== li
< {hello} I read your piece on {topic}. {The ending made me smile.|I read it to my team over
lunch.|We argued about it on the train.}
> {Thank you for reading to the end|Thank you}. What did your team say?
< {That it was true, but not on a Monday.|That everybody knew and nobody said so.}
> {The best review I could get.|I will keep that for the next version, thank you.}

== mail | {Invoice|Payment}
> [invoice.pdf] {hello}

please find the invoice for {topic}. {Thank you again to everybody.|It was a fine day.}
< {Received, payment on {day}.|Thank you, passed on to accounts.}

== any:jan | {Happy new year|Season's greetings}
> {hello} a very good year to you and yours: {short meetings and long tables|time, above all}.
< {And to you, Solène!|Thank you, the same to you.} {We promised to do better and shall do the
same, happily.|January looks full and cheerful.}

== mail | {Postponing|Moving} {day_plain}
< {hello}

{the trains are on strike|half the team has the flu}, so I have to move our {day_plain}. I am
sorry. Would the week after be possible?
> {hello}

no trouble at all, same hour the week after. {Courage to all of you.|See you then.}
< {Thank you for being so flexible.|Noted, thank you.}

== li
> {hello} how is {topic} going since {month}?
< {Slowly and well.|It limps, but it walks.} {We lost two people and gained a habit.|The first {n}
showed it to the next.}
> {That is already a lot.|Thank you for telling me.}

== li:first
> {hello} thank you for accepting. {I liked what you said at {event} about {topic}|We sat in the
same row at {event}}, and I wanted to say so.
< {Thank you, that is kind.|A lovely way to start the day.}

== li
> {hello} do you remember the title of the book you mentioned at {event}? The one about {topic}.
< {"{book}". Chapter three above all.|I think it was "{book}", from a very small press.}
> {Ordered, thank you!|Thank you, I shall borrow it.}

== any | An idea for {event}
> {hello} shall we {prepare|do} something together for {event}, about {topic}? {Twenty minutes
each, one sheet of paper.|You bring the questions, I bring the chairs.}
< {I should like that very much.|Yes, on one condition: no microphone.}
> {Agreed.|Then it is settled.}

== li
< {hello} {a strange day here|you would have laughed}: {somebody showed 94 slides|we voted on
whether to vote|the coffee machine got a standing ovation}.
> {I laughed out loud on the tram.|Courage.} {Next time, count the sighs.|Some days the walls
listen better.}
< {I stopped at forty.|Thank you, I feel better already.}

== mail | {Certificates|Attendance} for {day_plain}
< {hello}

we still need the attendance sheet of {day} for the grant. Could you send it again?
> [attendance.pdf] {hello}

here it is, {dated and signed|with my apologies for the delay}.
< {Thank you, the file is complete.|Perfect, thank you.}

== li
> {hello} back from {place}: {n} people and one hard question, {"who decides when all is
well?"|"what is a manager for?"} I thought of our talks about {topic}.
< {And what did you say?|What did they answer?}
> {I gave the question back, with a break.|Nothing. Somebody else did it better than I would
have.}
< {Wise.|I shall steal the break.}

== any | {New address|We are moving}
< {hello} we are moving to {place} on {day}. {Same telephone, more light.|One floor less, one
window more.} The door stays open.
> {A window is worth a party.|Light does half the work.} All the best for the boxes!

== li
< {hello} your advice on {topic} worked: {we began by listening|I left half my papers at home|I
let the silence last}.
> {You did it, I only talked.|That is the hardest part. Well done.}
"""
