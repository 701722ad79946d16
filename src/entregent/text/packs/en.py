"""English."""

from entregent.text.packs import CuePattern, Pack, words

_ANY_QUESTION = (
    r"if you (?:have|need|'ve|require|'d like|would like|want) (?:any|more|further|a|some|anything"
    r"|additional|help)|if (?:there(?:'s| is|'re| are) )?any(?:thing| questions?)|do not hesitate"
    r"|don't hesitate|feel free"
)
_START = r"(?:^ ?|[.!?,;:\n-] ?|\b(?:please|and|just|then|also|so|kindly) )"

QUESTION = (
    CuePattern(
        "question", words("anyone anybody someone somebody"),
        r"\b(?:does|do|has|have|did|is|are|can|could|would) (?:any|some)(?:one|body)\b"
        r"|(?:^ ?|[.!?\n] ?)any(?:one|body) (?:know|have|here|else|use|using|tried|seen|got)\b"
        r"|\bif any(?:one|body) (?:knows|has|can|could)\b",
        ("Does anyone know a good notary", "Anyone have the address", "Tell me if anyone knows."),
        ("Anyone can do it.", "I know someone there."),
    ),
    CuePattern(
        "question", words("could can would do did have"),
        r"\b(?:could|can|would) you (?:please |kindly )?(?:tell|explain|clarify|confirm|remind)\b"
        r"|\bdo you (?:know|have|think|happen|remember|still|ever|want|need|prefer)\b"
        r"|\b(?:did you (?:get|see|have|receive|manage|hear)|have you (?:had|ever|heard|seen"
        r"|thought))\b",
        ("Could you tell me when it starts", "Do you know who buys there"),
        ("As you know, it is late.", "I can tell you that."),
        unless=r"\b(?:what|all|so|as|than) do you know\b",
        beside=words("you"),
    ),
    CuePattern(
        "question", words("wondering wonder know ask curious"),
        r"\bwondering (?:if|whether|how|what|who|when|why|about|which|where)\b"
        r"|\bi wonder (?:if|whether|how|what|who|when|why|which)\b"
        r"|\bi(?:'d| would) (?:like|love) to (?:know|ask)\b|\bwanted to (?:ask|know)\b"
        r"|\b(?:i'm|i am|just) curious (?:to know|if|whether|how|what|about)\b",
        ("I was wondering if you are free", "I'd love to know how it went."),
        ("No wonder it works.", "I know what you mean.", "I wanted to say hello."),
        beside=words("i wondering wanted just"),
    ),
    CuePattern(
        "question", words("know"),
        r"\blet (?:me|us) know (?:if|whether|when|what|which|how|where|who|your)\b",
        ("Let me know whether Tuesday works.", "let us know which one"),
        ("Let me know if you have any questions.", "I let them know."),
        unless=_ANY_QUESTION + r"|let (?:me|us) know if (?:i|we) can",
        beside=words("let"),
    ),
    CuePattern(
        "question", words("any"),
        r"(?:^ ?|[.!?\n] ?)any (?:idea|ideas|thoughts|news|updates?|chance|advice|suggestions?"
        r"|luck)\b",
        ("Any news from the bank", "Any idea who runs this"),
        ("I have not any idea.", "Any questions, just ask."),
    ),
    CuePattern(
        "question", words("think"),
        r"\bwhat do you (?:all )?think\b",
        ("What do you think, shall we go",),
        ("I think so.", "That is what they think."),
    ),
)

REQUEST = (
    CuePattern(
        "request", words("could can would will"),
        r"\b(?:could|can|would|will) you (?!like|believe|imagine|say|be\b|prefer|rather|ever|do if"
        r"|guess)"
        r"(?:please |kindly |possibly |maybe |perhaps |also |just )?\w+",
        ("Could you send me the file?", "can you please call Ana"),
        ("Would you like a coffee?", "Can you believe it?", "As soon as you can, you should."),
        beside=words("you"),
    ),
    CuePattern(
        "request", words("please kindly pls plz"),
        r"\b(?:please|kindly|pls|plz) (?:do )?(?:also )?(?:send|let|confirm|share|forward|call"
        r"|reply|respond"
        r"|tell|give|provide|review|check|advise|complete|fill|return|sign|update|make|get|take"
        r"|bring"
        r"|remember|add|read|look|help|email|e-mail|write|ask|pass|put|join|register|keep|use|have "
        r"a look)\b",
        ("Please send me your slides.", "Kindly confirm by Friday."),
        ("Please find attached the file.", "Please do not hesitate to call.",
         "Please let me know if you have any questions."),
        unless=_ANY_QUESTION,
    ),
    CuePattern(
        "request", words("appreciate grateful"),
        r"(?:\bwould|'d) (?:really |greatly |very much |truly )?(?:appreciate|be (?:very |most "
        r")?grateful)\b",
        ("I'd appreciate your advice.", "We would be very grateful for a reply."),
        ("I appreciate it.", "I am grateful to you."),
    ),
    CuePattern(
        "request", words("need"),
        r"\b(?:i|we)(?:'d| would)? need (?:you to|your)\b|\bi could use (?:your|some|a)\b",
        ("We need your signature.", "I need you to check this."),
        ("You need your rest.", "I need a holiday."),
        beside=words("i we"),
    ),
    CuePattern(
        "request", words("possible mind chance"),
        r"\bwould it be possible\b|\bis it possible (?:to|for|that)\b|\b(?:would|do) you mind\b"
        r"|\bany chance (?:you|of|we|i|to)\b",
        ("Would you mind taking a look", "Any chance you could join us"),
        ("It is possible.", "Never mind.", "I had no chance of winning."),
    ),
    CuePattern(
        "request", words("know"),
        r"\blet (?:me|us) know\b",
        ("Let me know your availability.", "let us know soon"),
        ("Let me know if you have any questions.", "Let me know if I can help."),
        unless=_ANY_QUESTION + r"|let (?:me|us) know if (?:i|we) can",
        beside=words("let"),
    ),
    CuePattern(
        "request", words("send give call email tell show bring drop remind help get"),
        _START + r"(?:send|give|call|email|tell|show|bring|remind|help) (?:me|us)\b(?! a break)"
        r"|\bget back to (?:me|us)\b|\bdrop me a (?:line|note)\b",
        ("Send me your CV.", "When ready, just call me.", "Can't wait, get back to me soon."),
        ("They send me flowers.", "I asked him to send me one.", "You gave me a lot."),
        beside=words("me us"),
    ),
    CuePattern(
        "request", words("can could may"),
        r"\b(?:can|could|may) (?:i|we) (?:please |possibly |maybe )?(?:ask|have|get|borrow|meet"
        r"|talk|speak"
        r"|schedule|set up|book|call you|come|chat|use|join|add)\b",
        ("Could we meet next week", "May I ask a favour"),
        ("As far as I can get it.", "You may have it."),
        beside=words("i we"),
    ),
    CuePattern(
        "request", words("looking"),
        r"\b(?:i'm|i am|we're|we are) (?:currently |also |still |actively )?looking (?:for|to "
        r"(?:hire|meet"
        r"|join|find))\b",
        ("I'm looking for a designer in Lyon.", "We are currently looking to hire."),
        ("I am looking forward to it.", "You are looking for trouble."),
        beside=words("i we"),
    ),
    CuePattern(
        "request", words("forget sure"),
        r"\b(?:don't|do not) forget to\b" + rf"|{_START}make sure (?:to|you)\b",
        ("Don't forget to sign the form.", "Please make sure you book."),
        ("I will not forget.", "I am not sure you know."),
    ),
)

_HELP = (
    r"(?:help|introduce|send|share|connect|talk|chat|discuss|make (?:an|the) intro|put you|provide"
    r"|review|support|assist|give you|show you|offer|forward|arrange|lend|recommend|refer|host"
    r"|walk you"
    r"|take a look|pass (?:it|this|your)|do (?:it|that|so))"
)

OFFER = (
    CuePattern(
        "offer", words("can could able"),
        r"\b(?:i|we) (?:can|could|would be able to|'d be able to) (?:also |certainly |definitely "
        r"|easily "
        rf"|gladly |happily |always |probably )?{_HELP}\b",
        ("I can introduce you to our buyer.", "We could share the stand."),
        ("I can't help you.", "You can share this.", "How could I know?"),
        unless=r"\blet me know if (?:i|we) can\b",
        beside=words("i we"),
    ),
    CuePattern(
        "offer", words("happy glad delighted pleased willing keen"),
        rf"\b(?:happy|glad|delighted|willing|keen|pleased) to {_HELP}\b",
        ("Happy to introduce you to her.", "I'd be glad to help with the stand."),
        ("Happy to see you.", "We are pleased to announce.",
         "Happy to discuss if you have any questions."),
        unless=_ANY_QUESTION,
        beside=words("to"),
    ),
    CuePattern(
        "offer", words("like want shall should let"),
        r"\bwould you like (?:me|us) to\b|\bwant (?:me|us) to (?!be\b|go\b|leave|stop)|\bshall "
        r"(?:i|we) (?:send|call|ask|"
        r"introduce|bring|book)\b|\bshould i (?:send|introduce|ask|put|forward)\b"
        r"|\blet me (?:introduce|help|connect|put)(?! myself)\b",
        ("Would you like me to ask her?", "Want me to send it?", "Let me introduce you to Sam."),
        ("Let me introduce myself.", "I would like to go.", "They want me to leave."),
        beside=words("me us i we"),
    ),
    CuePattern(
        "offer", words("can"),
        r"\bif (?:i|we) can (?:be of|help|do anything|assist|support)\b|\banything (?:i|we) can "
        r"do\b"
        r"|\bhow can (?:i|we) help\b|\bif you(?:'d| would)? (?:like|want),? (?:i|we) (?:can"
        r"|could)\b",
        ("Let me know if I can help.", "If you like, we can meet there."),
        ("If I can, I will.", "Anything can happen."),
        beside=words("i we"),
    ),
    CuePattern(
        "offer", words("offer invite introduce treat"),
        r"\bi(?:'d| would) (?:like|love) to (?:offer|invite|introduce)\b(?! myself)|\bmy treat\b"
        r"|\bi(?:'d| would) like to put you\b",
        ("I'd like to invite you to lunch.", "Lunch on Friday, my treat."),
        ("I'd like to introduce myself.", "The offer ends soon."),
    ),
)

THANKS = (
    CuePattern(
        "thanks", words("thanks thank thx thankyou ty"),
        r"(?<!no )(?<!no, )\b(?:thanks|thank you|thankyou|thx|thank u)\b(?!,? in advance)"
        r"(?! to (?:the|our|their|his|her))|\bi (?:want|wanted|would like|wish) to thank you\b",
        ("Thanks a lot!", "Thank you for the introduction.", "thx"),
        ("Thanks in advance.", "No thanks.", "Thanks to the rain we stayed."),
    ),
    CuePattern(
        "thanks", words("appreciate appreciated grateful gratitude"),
        r"\b(?<!would )(?<!'d )(?:i|we) (?:really |very much |do |truly )?appreciate (?:your|it"
        r"|you|the|that|all)\b"
        r"|\bmuch appreciated\b|\b(?:i'm|i am|we're|we are) (?:so |very |really )?grateful\b",
        ("I really appreciate your help.", "Much appreciated!"),
        ("I'd appreciate your help.", "She appreciates music."),
    ),
)

REFUSAL = (
    CuePattern(
        "refusal", words("interested"),
        r"\bnot (?:really |currently |particularly |at all |that )?interested\b",
        ("I'm not interested.", "Sorry, not really interested."),
        ("If you're not interested, ignore this.", "He's not interested.", "I am interested."),
        unless=r"\bif (?:you|not)\b|\b(?:he|she|they|you)(?:'s| is|'re| are| was| were)\b",
    ),
    CuePattern(
        "refusal", words("no"),
        r"\bno,? (?:thanks|thank you)\b",
        ("No, thank you.", "no thanks"),
        ("Thanks, no problem.", "No worries."),
        beside=words("thanks thank"),
    ),
    CuePattern(
        "refusal", words("pass decline decided"),
        r"\b(?:i|we)(?:'ll| will|'m going to| have to| must|'d rather| need to) (?:have to )?"
        r"(?:respectfully |regretfully )?(?:pass\b(?! (?:on the|it\b|this (?!time)|your|along|them"
        r"|by))|decline)\b"
        r"|\b(?:respectfully|regretfully|must) decline\b"
        r"|\b(?:i|we)(?:'ve| have)? decided (?:not to|against|to (?:pass|decline))\b",
        ("I'll have to pass this time.", "We have decided not to renew."),
        ("Please pass the salt.", "I'll pass this along.", "They decided not to come."),
    ),
    CuePattern(
        "refusal", words("stop contact contacting email emailing calling call messaging remove "
        "take"),
        r"\bstop (?:contact|email|call|messag|writ|send|text)\w*(?: me| us)?\b"
        r"|\b(?:do not|don't) (?:contact|email|call|message) (?:me|us)(?: again| any ?more|[.!,]|$)"
        r"|\b(?:remove|take) me (?:from|off)\b",
        ("Please stop contacting me.", "Take me off your list."),
        ("Don't call me before nine.", "Contact me any time.", "The bus will stop here."),
    ),
    CuePattern(
        "refusal", words("not unfortunately unable forward afraid"),
        r"\bnot (?:at this time|for me\b|a (?:good )?fit|the right (?:fit|time|moment))"
        r"|\bunfortunately,? (?:i|we) (?:can't|cannot|can not|won't|will not|are not|am not|are "
        r"unable|am"
        r" unable|have decided)\b|\b(?:won't be|not be|not) moving forward\b|\bmoving forward with "
        r"(?:other"
        r"|another)\b|\bi'm afraid (?:i|we) (?:can't|cannot|won't|will not)\b",
        ("Not at this time, sorry.", "Unfortunately we cannot take part."),
        ("It is not raining.", "We are moving forward.", "Unfortunately it rained."),
    ),
)

_DO = (
    r"(?:send|get back|forward|share|call|email|e-mail|write|let you know|follow up|introduce|put "
    r"you"
    r"|check|look into|ask|prepare|bring|give|provide|keep you|confirm|reply|respond|update|ping"
    r"|schedule|book|arrange|take care|work on|have (?:it|this|that)|do (?:it|this|that|so)|be in "
    r"touch"
    r"|come back|circulate|post|review|finish|deliver|mail|ship|reach out|set up|text you|connect"
    r"|pass)"
)

PROMISE = (
    CuePattern(
        "promise", words("ll will shall going"),
        r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| are going to|'re going to) "
        r"(?:definitely "
        r"|certainly |also |then |try to |be able to |make sure to |do my best to |be sure to "
        r"|gladly "
        rf"|happily )?{_DO}\b",
        ("I'll send you the slides tomorrow.", "We will get back to you.",
         "I am going to ask her."),
        ("I will not send it.", "You will send it.", "They'll call."),
        beside=words("i we"),
    ),
    CuePattern(
        "promise", words("let"),
        r"\blet me (?:get back|check|ask|look into|see what|find out|send you|follow up|think "
        r"about it)\b",
        ("Let me get back to you on Monday.", "Let me check with Sam."),
        ("Let me know.", "Let me be clear."),
        beside=words("me"),
    ),
    CuePattern(
        "promise", words("promise do done it"),
        r"\bi promise\b|(?:^ ?|[.!?,\n] ?)will do\b|\bconsider it done\b|\b(?:i'm|i am) on it\b",
        ("Will do!", "I promise you an answer.", "I'm on it."),
        ("That will do.", "A promise is a promise."),
    ),
)

PACK = Pack(
    "en",
    QUESTION + REQUEST + OFFER + THANKS + REFUSAL + PROMISE,
    ritual=r"(?:how are (?:you|things)(?: doing)?|how(?:'s| is) (?:it going|everything|life"
    r"|business)"
    r"|what's (?:up|new)|how have you been|how do you do|are you (?:well|ok|keeping well)|and you"
    r"|how about you)(?: all| both| today| these days)?",
    rhetorical=r"(?:right|isn't it|aren't (?:they|we|you)|doesn't it|don't you think|why not|who "
    r"knows"
    r"|so what|really|any questions|what more .{0,80}|what (?:could|would) be better .{0,80}|you "
    r"know"
    r"|did you know(?: that)? .{0,120}|ready to .{0,80}|want to .{0,120}|looking for .{0,120}"
    r"|need help|sounds? familiar|guess what|what if .{0,120})",
)
