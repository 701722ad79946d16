"""What words do in English."""

from __future__ import annotations

from entregent.tact.packs import Pack, Signal

_OURS = (
    r"(?:solutions?|platforms?|software|products?|services?|agency|tools?|app|catalogue|"
    r"offer|range|programme?s?|system|specialists|experts|team of experts)"
)

PACK = Pack("en", {
    "offer": Signal(
        r"\bwe(?:'ve| have)? (?:also )?(?:help(?:ed)?|offer|provide|deliver|speciali[sz]e|sell|work with (?:\w+ ){0,3}like you)\b"
        r"|\b(?:our|my) (?:\w+ ){0,3}" + _OURS + r"\b|\bwe(?:'ve| have) (?:got )?an? (?:\w+ ){0,3}" + _OURS + r"\b"
        r"|\bshow you (?:how|what)\b|\b(?:quick|short|free|live)? ?demo\b|\bcase study\b|\bwhite ?paper\b"
        r"|\b(?:unlock|boost|grow|scale|increase|double) (?:your|hidden|their) (?:\w+ )?(?:revenue|sales|business|pipeline|traffic|turnover)"
        r"|\bfree (?:trial|audit|session|consultation|diagnostic|quote|assessment)\b|\bwe'll quote\b"
        r"|\bmasterclass\b|\bpassive income\b|\bspecial offer\b|\binvestment product\b|\bearly[- ]bird\b"
        r"|\b(?:thinking about|looking for|interested in) (?:an? )?(?:\w+ )?(?:coach(?:ing)?|adviser|investing|passive)\b",
        ("We help logistics managers cut overtime with our rostering tool.", "A quick demo?"),
        ("We helped ourselves to cake.", "Our dog says hello."),
    ),
    "formula": Signal(
        r"\b(?:i|we) help (?:(?!you\b|them\b|me\b|us\b|out\b|my\b|our\b|her\b|him\b)\w+ ){0,3}\w+s (?:to |with |who |scale|get|grow|increase|cut|save|find|win|book|reach|land|double|sell)",
        ("I help coaches scale to 10k a month.",),
        ("I help my parents with the garden.",),
    ),
    "price": Signal(
        r"[$£€] ?\d|\b\d[\d,.]* ?(?:k|euros?|pounds?|dollars?|usd|gbp)\b|\b\d+ ?% (?:off|commission|discount)|\bdiscount\b|\bper month\b|\bfinder's fee\b|\bcommission\b|\bprices? (?:ends|list)\b|\bearly[- ]bird\b",
        ("20% off until Sunday", "it is worth $500"),
        ("60 flats in Bow",),
    ),
    "quiz": Signal(
        r"\b(?:who|what)\b.{0,40}\b(?:budget|decision[- ]maker|in charge of)\b|\byour (?:main|biggest|top|current) (?:priorit|challenge|pain)|\bpain points?\b",
        ("What is your budget for next year?",), ("I once had a budget.",),
    ),
    "fear": Signal(
        r"\b(?:critical|serious) errors?\b|\bcosting you\b|\byou(?:'re| are) (?:probably )?(?:losing|missing out)\b|\bof your competitors\b|\bbefore it'?s too late\b",
        ("errors that are costing you customers",), ("I am losing my hair",),
    ),
    "press": Signal(
        r"\bfor immediate release\b|\bpress (?:contact|release)\b|\btoday announced\b|\bis (?:proud|delighted|pleased) to announce\b",
        ("FOR IMMEDIATE RELEASE",), ("the press is in the barn",),
    ),
    "call": Signal(
        r"\b(?:quick|short|brief|intro|discovery) (?:call|chat|zoom)\b|\bfor a (?:call|chat|coffee|drink)\b|\bover a coffee\b|\b(?:10|15|20|30|45|60)[- ]?min\w*\b|\bare you (?:free|available)\b"
        r"|\b(?:hop|jump|get) on a call\b|\bwhen can we (?:talk|speak|meet)\b|\bcall me\b|\blet'?s (?:meet|talk|speak)\b|\bconnect and talk\b|\bconfirm a slot\b|\bbook (?:a|your)\b",
        ("Are you free on Tuesday?", "let me know for a call"), ("I will call my dog",),
    ),
    "job": Signal(
        r"\brefer me\b|\bput in a (?:good )?word\b|\b(?:attach|pass|forward|share|look at)\w* (?:\w+ )?my (?:cv|resume|file)\b|\b(?:applying|apply|job|vacanc\w+|opening|position|role)\b.{0,20}\byour (?:company|firm|team)\b|\bhire me\b|\bfind me a (?:job|position)\b",
        ("could you refer me?",), ("I was referred to by a friend",),
    ),
    "vague": Signal(
        r"\bpick your brain\b|\bsynerg\w+|\btouch base\b|\bexplore (?:\w+ )?(?:opportunit|collaborat|possib|ways|how)\w*|\b(?:mutual|potential|amazing|great|exciting|possible) (?:\w+ )?(?:opportunit|collaborat|partnership)\w*|\blearn from your (?:journey|experience)\b|\badd value\b|\bwork together (?:somehow|in some way)\b",
        ("I'd love to pick your brain.",), ("the opportunity to see the mill",),
    ),
    "link": Signal(
        r"https?://\S+|\bwww\.\S+|\b[\w-]+\.(?:com|io|ly|co|net|org|example|app|fr|me|to)/\S*|\bcalendly\b|\bbook here\b|\bpick (?:any|a) slot\b|\bsign here\b",
        ("Book here: norva.example/book",), ("I read the book here",),
    ),
    "attach": Signal(
        r"\b(?:attach(?:ed)?|enclosed|brochure|pitch deck|our deck)\b",
        ("Report attached.",), ("a deck of cards",),
    ),
    "hype": Signal(
        r"\bbest (?:\w+ )?(?:on|in) the (?:market|world|country|business)\b|\bamazing\b|\bincredibl[ey]\b|\bgame[- ]?chang\w+|\brevolution(?:ary|is\w+|iz\w+)|\bleading (?:provider|platform|company|expert)\b|#1\b|\bnumber one\b|\bbest[- ]in[- ]class\b|\bnext[- ]gen\w*|\bcutting[- ]edge\b|\bworld[- ]class\b|\bunique (?:\w+ )?(?:product|offer|opportunit|solution)\w*|\bmad not to\b|\bresults[- ]driven\b",
        ("a game-changing platform",), ("a leading edge of grass",),
    ),
    "promise": Signal(
        r"\bguarantee\w*|\bdouble (?:your|their)\b|\b10x\b|\bon autopilot\b|\b\d+ ?k ?(?:/|per|a) ?month\b|\b\d+ ?% (?:less|more|cheaper|faster)\b|\bwithout (?:ads|effort|risk)\b|\bunlimited income\b",
        ("book calls on autopilot",), ("he doubled the dose",),
    ),
    "urgent": Signal(
        r"\bwithin \d+ ?h(?:ours|rs)?\b|\bwithin (?:24|48|72)\b|\b(?:by|closes|ends|before|until) (?:today|tonight|tomorrow|midnight|eod|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|5 ?pm)\b|\b(?:do it|reply|answer|sign|decide) (?:\w+ )?(?:today|tonight|now)\b|\basap\b|\bonly (?:for )?(?:the next )?\d+ (?:\w+ )?(?:left|spots?|places?|seats?|hours)|\blast chance\b|\bpm today\b|\bbefore (?:he|she|they|it)(?:'s)? (?:moves?|goes|gone)|\bavailability this week\b",
        ("Please call me within 48 hours", "only 3 spots left"), ("I was there by Friday noon, so what",),
    ),
    "guilt": Signal(
        r"\bdisappoint\w*|\blet(?:ting)? (?:me|us|the \w+) down\b|\b(?:haven't|have not|never) (?:heard|had (?:a|any) (?:reply|answer))|\bignor(?:ed|ing) (?:me|my)\b|\byour silence\b|\bstill (?:miss|waiting for) your\b|\bafter all (?:the|i|we)\b|\bleast you (?:can|could)\b|\bclose your file\b|\bnot (?:a priority|serious)\b",
        ("I haven't heard back",), ("it never rained",),
    ),
    "chase": Signal(
        r"\bbump(?:ing)?\b|\bfloat(?:ing)? (?:this|it)\b|\bcircl(?:e|ing) back\b|\bgentle reminder\b|\blast (?:e-?mail|message)\b|\bfollow(?:ing)? up\b|\breached out (?:a few|several|\d+) times\b|\bany (?:news|update|thoughts)\b|\bdid you (?:see|get|receive|have a chance)\b|\bsorry to insist\b|\bchecking in\b",
        ("just bumping this up",), ("a bumpy road",),
    ),
    "false_thread": Signal(
        r"\A\s*(?:re|fwd?) ?:|\bas (?:discussed|promised|agreed)\b|\bper our (?:conversation|call|discussion)\b|\bour (?:recent )?(?:conversation|chat|call|discussion)\b|\b(?:great|good|nice|lovely) (?:meeting|chatting|talking|speaking) (?:to |with )?you\b|\bspend time with you personally\b|\bi know how busy you are\b",
        ("As discussed, the audit is done",), ("we discussed it",),
    ),
    "viewed": Signal(
        r"\b(?:you|i (?:saw|noticed|see))\b.{0,25}\b(?:view|visit|look|check|open|land)\w* (?:at |out |on )?my (?:profile|page|site|website)\b",
        ("I noticed you viewed my profile",), ("my profile is old",),
    ),
    "tracked": Signal(
        r"\b(?:you|people who) (?:just |recently )?(?:opened|clicked|downloaded|liked)\b|\bthanks? (?:you )?for (?:downloading|liking|opening|watching)\b",
        ("thanks for downloading our guide",), ("the photo you liked was of a mill; he downloaded it",)[1:],
    ),
    "pried": Signal(
        r"\b(?:saw|seen|noticed)\b.{0,40}\b(?:story|stories|your (?:photos?|kids?|baby|holiday|house|pictures?))\b|\blooking at your (?:connections|contacts|network)\b|\bwent through your (?:connections|contacts|profile)\b",
        ("saw it in your story",), ("I saw you at the fair",),
    ),
    "secret": Signal(
        r"\bbetween ourselves\b|\bnobody (?:needs|has) to know\b|\bon the quiet\b|\bkeep (?:it|this) (?:quiet|to yourself)\b|\bdon'?t (?:tell|mention|say)\b|\bbetween (?:us|you and me)\b|\bquietly (?:slip|pass|put|mention)\b|\boff the record\b|\bfinder's fee\b|\bdiscreetly\b|\bbehind (?:his|her|their) back\b|\bwithout (?:him|her|them) knowing\b",
        ("Just between us.",), ("between us and the sea",)[1:],
    ),
    "lie": Signal(
        r"\byou (?:could|can|might) (?:just )?say (?:that )?you\b|\bpretend\b|\btell (?:him|her|them) you\b",
        ("You could say that you use it",), ("you could say yes",),
    ),
    "dictate": Signal(
        r"(?:^|[.!?] )(?:say|write|mention|put) (?:that )?i\b",
        ("Say I led the migration",), ("they say I talk a lot",),
    ),
    "fee": Signal(
        r"\b\d+ ?% (?:commission|finder|for me|of)|\bcommission\b|\bfinder's fee\b",
        ("I'd expect a 10% commission",), ("the commission meets at noon",)[1:],
    ),
    "private": Signal(
        r"\bdepress(?:ion|ed)\b|\bdivorc\w+|\bburn(?:ed|t)?[- ]?out\b|\bcancer\b|\billness\b|\bpregnan\w+|\bdebts?\b|\b(?:was|been|got) (?:fired|sacked|dismissed|laid off)\b|\bmiscarriage\b|\btherapy\b|\balcohol\w*|\bcan'?t pay\b|\boff (?:work )?sick\b",
        ("off work with depression since her divorce",), ("the deep end",),
    ),
    "phone": Signal(
        r"\b(?:his|her|their|your) (?:\w+ )?(?:phone|mobile|cell|home address)\b(?: numbers?)?|\+?\d{2}[ .]?\d(?:[ .]?\d{2}){3,4}\b|\breply all\b",
        ("reply all with your phone numbers",), ("my phone is dead",),
    ),
    "consent": Signal(
        r"\bas agreed\b|\b(?:you|both|each of you) (?:both )?(?:said|agreed|told me|asked)\b|\bhas said (?:he|she|they)\b|\bwith your (?:ok|agreement|blessing)\b",
        ("as agreed with each of you",), ("I agree",),
    ),
    "crowd": Signal(
        r"\b(?:hello|hi|dear) (?:everyone|all|friends?|customers?|colleagues|members|sir or madam)\b|\bintroducing you all\b",
        ("Hello everyone,",), ("everyone went home",),
    ),
    "enrol": Signal(
        r"\bi(?:'ve| have)? (?:added|subscribed|signed|enrolled) you\b|\byou can unsubscribe\b",
        ("I've added you to our list",), ("added salt",),
    ),
    "silence_yes": Signal(
        r"\bunless i hear\b|\b(?:take|assume|consider)\b.{0,25}\b(?:yes|agree\w*|confirmed|accepted)\b",
        ("unless I hear from you I will come",), ("assume nothing",),
    ),
    "recruit": Signal(
        r"\bmotivated (?:people|women|men|persons)\b|\bjoin my team\b|\b\d[- ]minute video\b|\bpassive income\b|\bwellness company\b|\bfinancial freedom\b|\bown boss\b|\bside (?:income|hustle)\b",
        ("3 motivated people to join my team",), ("join my team for the quiz",)[1:],
    ),
    "buyer": Signal(
        r"\b(?:have|touch with|found) (?:a|an) (?:\w+ )?(?:buyer|investor)\b|\bstrictly confidential\b",
        ("we are in touch with a buyer",), ("the buyer came",),
    ),
    "gush": Signal(
        r"\binspir\w+|\bincredible\b|\bvisionary\b|\bthought leader\b|\bachievements\b|\bhono[u]?r to\b|\bextraordinary\b|\bluminous\b|\bunforgettable\b|\bheartfelt\b|\bprofound\b|\beverlasting\b|\bdeigned\b|\bhumble (?:question|self)\b|\bimpressive\b|\boutstanding\b|\bbrilliant\b|\bamazing (?:profile|career|work|person)\b|\bexceptional\b|\bremarkable\b|\bgenius\b|\bkilling it\b|\bcrushing it\b|\badmir\w+|\btruly\b|\beminent\b|\bmagnificent\b|\butterly\b|\bprivilege\b|\bbeacon\b|\btreasure\b|\bhumbled\b|\bgiant among\b|\bforever changed\b|\bwords cannot\b|\bgenerosity\b|\bdivine\b|\bangel\b",
        ("your profile is truly inspiring",), ("a fair piece",),
    ),
    "gushing_familiar": Signal(
        r"\bgirl\b!|\b(?:it|you),? (?:girl|hun|babe|bro)\b|\b(?:hey|hi) (?:hun|babe|bro|girl|lovely|gorgeous)\b|\bdear friend\b|\bso+ (?:happy|excited)\b|\bcan'?t wait\b|\blift each other\b|\bomg\b|\bmy tribe\b|\bso good to see your face\b",
        ("Soooo happy we're connected",), ("the girl ran",),
    ),
    "looks": Signal(
        r"\b(?:you(?:'re| are| look)|your (?:smile|eyes|photo|face))\b.{0,25}\b(?:beautiful|gorgeous|pretty|sexy|handsome|stunning|hot|cute|charming)\b|\b(?:beautiful|gorgeous|sexy) (?:eyes|smile|photo|face|woman|lady)\b",
        ("you look gorgeous",), ("the chair is beautiful",),
    ),
    "insult": Signal(
        r"\bwith all due respect\b|\bunprofessional\b|\byou clearly (?:don'?t|haven'?t|have no)\b|\bpathetic\b|\brude of you\b|\bfrankly,? your\b|\bincompeten\w+",
        ("With all due respect, your site is bad",), ("I respect that",),
    ),
    "default": Signal(
        r"\badd you to my (?:professional )?network\b|\blet'?s connect!?\s*\Z|\A.{0,20}(?:can we )?connect\?\s*\Z",
        ("I'd like to add you to my professional network.",), ("add you to the list",),
    ),
    "expand": Signal(
        r"\b(?:building|growing|expanding|grow|build|expand) my (?:\w+ )?network\b|\bconnect with (?:like[- ]minded|such|people like you|professionals)\b",
        ("I am building my network",), ("a network of pipes",),
    ),
    "identity": Signal(
        r"\bi(?:'m| am) (?:an?|the|\w+,? and i)\b|\bi (?:run|work|study|recruit|look after|teach|make|restore|advise|lead|manage)\b|\bmy name is\b",
        ("I run a mill",), ("it runs",),
    ),
    "reason": Signal(
        r"\bbecause\b|\bsince\b|\bafter\b|\bfollow\b|\bread\b|\bheard\b|\bmet\b|\byour (?:talk|paper|article|book|post|question|work|piece|piece|panel|film|photo)\b|\bages since\b|\bto ask\b|\bwant to (?:understand|know|ask)\b|\bto talk to\b|\bso that\b",
        ("your paper on peat is the reason",), ("hello",),
    ),
    "work": Signal(
        r"\byour (?:\w+ ){0,3}(?:talk|paper|article|book|post|question|letter|piece|panel|exhibition|lecture|workshop|photos?|test|thesis|garden|shop|club|guide|plan|advice|note|review|story|grandfather|team's|bill)\b|\bthe (?:part|day|dinner|fair|panel|workshop|conversation|chair|introduction|photo|drawings?) ",
        ("your peat drainage paper", "the part about the roof"), ("your profile",),
    ),
    "told": Signal(
        r"\byou (?:told|said|asked|mentioned|explained|wrote|promised|once|suggested|invited|offered|wanted)\b|\bi told you\b|\btaking you up\b|\b(?:thank you|thanks) for asking\b|\b\w+ said you'd\b|\bof yours\b",
        ("you told me in June to write",), ("I told them",),
    ),
    "exit": Signal(
        r"\bno (?:rush|worries|problem|hurry|reply needed|need to|pressure)\b|\bif (?:it|you|that|not)(?:'s|'d| is| are| would)? (?:rather not|chaos|too|busy|not|awkward)\b|\bif you(?:'d| would) rather not\b|\bif not\b|\bplease say no\b|\bi'?ll understand\b|\bwhatever you decide\b|\bsay it without worry\b|\bi may be wrong\b|\bno commitment\b|\bif you'?re (?:open|busy)\b|\bshall i\b|\bwould you mind\b|\bone line is plenty\b|\bor would you rather\b|\bfeel free to (?:say no|ignore)\b|\ba nuisance\b",
        ("if you'd rather not, no problem",), ("if you pay",),
    ),
    "modest": Signal(
        r"\bnothing to sell\b|\bnot to sell\b|\bno role to push\b|\bi (?:may|might) be wrong\b|\bnot asking you\b|\bif you ever\b|\bno meter\b|\bdon'?t (?:expect|need) anything\b|\bwouldn'?t sell\b|\bdo it yourself|\byours anyway\b|\bfor nothing\b",
        ("He has nothing to sell.",), ("we sell bread",),
    ),
    "thanks": Signal(
        r"\bthanks?\b|\bthx\b|\bthank you\b|\bgrateful\b|\bcheers\b", ("Thanks!",), ("tank",),
    ),
    "please": Signal(
        r"\bplease\b|\bwould you\b|\bcould (?:you|i|we)\b|\bmay i\b|\bwould it\b|\bthank|\bgrateful\b|\bcheers\b|\bcan i\b|\bwould he\b|\bshall\b|\bwould be\b|\bi'd (?:like|love)\b",
        ("could you send it",), ("send it",),
    ),
    "hello": Signal(
        r"\A\W*(?:re ?:.{0,60}\n\s*)?(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b", ("Hi Bob",), ("Bob",),
    ),
    "need": Signal(r"(?:^|[.,!?] )(?:i )?need a\b|\bi need (?:you|to get)\b", ("Tim, need a recommendation",), ("no need",)),
    "intro": Signal(
        r"\bhook me up\b|\bget me (?:in front of|a meeting)\b|\bintroduc(?:e|ing) me\b|\ban intro(?:duction)? to\b|\bput me in touch\b|\bconnect me\b|\bget to your\b",
        ("can you introduce me to Ann?",), ("I introduce a bill",),
    ),
    "many": Signal(
        r"\ball your\b|\blist of\b|\b(?:supplier|client|contact|customer) list\b|\beveryone you\b|\b\d+ people\b.{0,40}\b(?:meet|introduc)|\bto each\b|\byour (?:budget|suppliers|clients|accountant)\b|\bthe budget\b",
        ("share your supplier list",), ("a list",),
    ),
    "ask": Signal(
        r"\b(?:could|can|would|will) you\b(?! be (?:mad|surprised))|(?:, |; | and )(?:please )?(?:send|share|review|confirm|introduce|give|forward|tell|show|lend|fill|ring|come|check|suggest|let me|go through|proofread|read|write|print|bring|translate|recommend|comment|sign|edit|correct|explain|ask|find)\b|\bplease (?:send|share|review|confirm|introduce|give|forward|tell|show|lend|fill|ring|come|check|suggest|let me|go through|proofread|read|write|print|bring|translate|recommend|comment|sign|edit|correct|explain|ask|find)\b",
        ("could you send it, review the draft and confirm",), ("I could",),
    ),
    "command": Signal(
        r"(?:^|[.!?:] )(?:send|give|accept|vote|reply|call|sign|book|click|buy)\b(?! me a line)",
        ("Reply with 1, 2 or 3!",), ("they send",),
    ),
    "brochure": Signal(
        r"\bfounded in\b|\bawards?\b|\boffices?\b|\b\d+ (?:people|employees|staff|countries|pages|products|years|references)\b|\bshowroom\b|\bcertified\b|\bcatalogue\b|\bmedals?\b|\bin (?:three|four|five|six) countries\b",
        ("we have offices in three countries",), ("my office",),
    ),
    "credentials": Signal(
        r"\b\d+ years (?:of )?experience\b|\bmba\b|\bphd\b|\bdiploma\b|\bvoted\b|\bex-\w+|\baward\w*|\bcertified\b|\bled teams?\b|\bspeaker\b|\bauthor\b|\bpassionate\b|\bresults[- ]driven\b|\bof the year\b|\bcountries\b",
        ("I hold an MBA",), ("I hold a cup",),
    ),
    "said_no": Signal(
        r"\byou (?:have |had )?(?:said no|declined|turned (?:it|us|me) down|refused)\b|\bdespite your (?:no|answer|refusal)\b|\bchange your mind\b|\b(?:weren't|were not|not) interested (?:last|before|at the time)\b|\byour (?:refusal|no)\b",
        ("I know you said no last time",), ("no, I said",),
    ),
    "me": Signal(r"\b(?:i|me|my|mine|we|us|our)\b|\bi'(?:m|ve|d|ll)\b", ("my mill",), ("your mill",)),
    "you": Signal(r"\byou(?:r|rs)?\b", ("your mill",), ("my mill",)),
    "help_mine": Signal(r"\bto endorse\b|\bendorse me\b|\brecommend me\b", ("recommend me",), ("I recommend it",)),
    "slang": Signal(r"\b(?:u|plz|pls|gonna|wanna|lol|pref)\b", ("plz answer",), ("plus",)),
})
