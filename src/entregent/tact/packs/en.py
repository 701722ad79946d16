"""What words do in English."""

from __future__ import annotations

from entregent.tact.packs import Pack, Signal
from entregent.tact.packs.en_wide import CLASSES, WIDE
from entregent.tact.packs.slots import widened

_OURS = (
    r"(?:solutions?|platforms?|software|products?|services?|agency|tools?|app|catalogue|"
    r"offer|range|programme?s?|system|specialists|experts|team of experts)"
)

PACK = Pack("en", widened({
    "offer": Signal(
        r"\bwe(?:'ve| have)? (?:also )?(?:help(?:ed)?|offer|provide|deliver|speciali[sz]e|sell|work with (?:\w+ ){0,3}like you)\b"
        r"|\b(?:our|my) (?:\w+ ){0,3}" + _OURS + r"\b|\bwe(?:'ve| have) (?:got )?an? (?:\w+ ){0,3}" + _OURS + r"\b"
        r"|\bshow you (?:how|what)\b|\b(?:quick|short|free|live)? ?demo\b|\bcase study\b|\bwhite ?paper\b"
        r"|\b(?:unlock|boost|grow|scale|increase|double) (?:your|hidden|their) (?:\w+ )?(?:revenue|sales|business|pipeline|traffic|turnover)"
        r"|\bfree (?:trial|audit|session|consultation|diagnostic|quote|assessment)\b|\bwe'll quote\b"
        r"|\bmasterclass\b|\bpassive income\b|\bspecial offer\b|\binvestment product\b|\bearly[- ]bird\b"
        r"|\b(?:thinking about|looking for|interested in) (?:an? )?(?:\w+ )?(?:coach(?:ing)?|adviser|investing|passive)\b"
        r"|\bwhat (?:\w+ ){1,3}(?:can|could) do for you\b|\bi sell (?!panels)\w+|\bwe (?:rent|sell|install|supply|take over|are speciali[sz]ed)\b|\blet me (?:introduce|present|tell you (?:more )?about) (?:our|us|my)\b|\boffer you (?:our|my|an?)\b|\bset one up\b|\b(?:our|my) (?:\w+ ){0,2}(?:rates?|fees?|courses?|training|contracts?|newsletter|rate card|portraits)\b|\bwalk-?through\b|\bconsider (?:stocking|buying|trying|switching)\b",
        ("We supply roofs, and our software draws them.", "A quick demo?"),
        ("Our dog says hello.",),
    ),
    "formula": Signal(
        r"\b(?:i|we) help (?:(?!you\b|them\b|me\b|us\b|out\b|my\b|our\b|her\b|him\b)\w+ ){0,3}\w+s (?:to |with |who |scale|get|grow|increase|cut|save|find|win|book|reach|land|double|sell)",
        ("I help florists to sell on Sundays.",),
        ("I help my parents with the garden.",),
    ),
    "price": Signal(
        r"[$£€] ?\d|\b\d[\d,.]* ?(?:k|euros?|pounds?|dollars?|usd|gbp)\b|\b\d+ ?% (?:off|commission|discount)|\bdiscount\b|\bper month\b|\bfinder's fee\b|\bcommission\b|\bprices? (?:ends|list)\b|\bearly[- ]bird\b"
        r"|\b(?:half|reduced|special|launch) (?:price|terms|rates?)\b|\brate card\b|\brebate\b|\bcomplimentary (?:session|audit|trial)\b|\bno cost\b|\b(?:our|my) (?:standard |usual )?(?:fee|rates?|price)\b|\bplus vat\b|\ba head\b|\bknock \w+ (?:\w+ )?off\b|\bgo down to\b|\bmoney[- ]back\b",
        ("15% off in March", "it is worth $500"),
        ("60 sheep in a field",),
    ),
    "quiz": Signal(
        r"\b(?:who|what)\b.{0,40}\b(?:budget|decision[- ]maker|in charge of)\b|\byour (?:main|biggest|top|current) (?:priorit|challenge|pain)|\bpain points?\b",
        ("Who holds the budget?",), ("I once had a budget.",),
    ),
    "fear": Signal(
        r"\b(?:critical|serious) errors?\b|\bcosting you\b|\byou(?:'re| are) (?:probably )?(?:losing|missing out)\b|\bof your competitors\b|\bbefore it'?s too late\b",
        ("this is costing you guests",), ("I am losing my hair",),
    ),
    "press": Signal(
        r"\bfor immediate release\b|\bpress (?:contact|release)\b|\btoday announced\b|\bis (?:proud|delighted|pleased) to announce\b",
        ("FOR IMMEDIATE RELEASE",), ("the press is in the barn",),
    ),
    "call": Signal(
        r"\b(?:quick|short|brief|intro|discovery) (?:call|chat|zoom)\b|\bfor a (?:call|chat|coffee|drink)\b|\bover a coffee\b|\b(?:10|15|20|30|45|60)[- ]?min\w*\b|\bare you (?:free|available)\b"
        r"|\b(?:hop|jump|get) on a call\b|\bwhen can we (?:talk|speak|meet)\b|\bcall me\b|\blet'?s (?:meet|talk|speak)\b|\bconnect and talk\b|\bconfirm a slot\b|\bbook (?:a|your)\b"
        r"|\bwhen could we\b|\b(?:video chat|hop on)\b|\bi'd like to ring you\b|\bjump(?:ing)? on (?:a |zoom)\b|\byour diary\b",
        ("Are you free on Tuesday?", "let me know for a call"), ("I will call my dog",),
    ),
    "job": Signal(
        r"\brefer me\b|\bput in a (?:good )?word\b|\b(?:attach|pass|forward|share|look at)\w* (?:\w+ )?my (?:cv|resume|file)\b|\b(?:applying|apply|job|vacanc\w+|opening|position|role)\b.{0,20}\byour (?:company|firm|team)\b|\bhire me\b|\bfind me a (?:job|position)\b"
        r"|\bknow of any openings\b|\bpush my application\b|\bneeds an internship\b|\bmentor me\b|\bto invest\b|\bfive stars\b|\bleave a review\b|\bintroduce me to\b|\bthe mobile of\b",
        ("will you refer me",), ("I was referred to by a friend",),
    ),
    "vague": Signal(
        r"\bpick your brain\b|\bsynerg\w+|\btouch base\b|\bexplore (?:\w+ )?(?:opportunit|collaborat|possib|ways|how)\w*|\b(?:mutual|potential|amazing|great|exciting|possible) (?:\w+ )?(?:opportunit|collaborat|partnership)\w*|\blearn from your (?:journey|experience)\b|\badd value\b|\bwork together (?:somehow|in some way)\b",
        ("may I pick your brain",), ("the opportunity to see the mill",),
    ),
    "link": Signal(
        r"https?://\S+|\bwww\.\S+|\b[\w-]+\.(?:com|io|ly|co|net|org|example|app|fr|me|to)/\S*|\bcalendly\b|\bbook here\b|\bpick (?:any|a) slot\b|\bsign here\b",
        ("see mill.example/hours",), ("I read the book",),
    ),
    "attach": Signal(
        r"\b(?:attach(?:ed)?|enclosed|brochure|pitch deck|our deck)\b",
        ("Report attached.",), ("a deck of cards",),
    ),
    "hype": Signal(
        r"\bbest (?:\w+ )?(?:on|in) the (?:market|world|country|business)\b|\bamazing\b|\bincredibl[ey]\b|\bgame[- ]?chang\w+|\brevolution(?:ary|is\w+|iz\w+)|\bleading (?:provider|platform|company|expert)\b|#1\b|\bnumber one\b|\bbest[- ]in[- ]class\b|\bnext[- ]gen\w*|\bcutting[- ]edge\b|\bworld[- ]class\b|\bunique (?:\w+ )?(?:product|offer|opportunit|solution)\w*|\bmad not to\b|\bresults[- ]driven\b",
        ("a revolutionary oven",), ("a leading edge of grass",),
    ),
    "promise": Signal(
        r"\bguarantee\w*|\bdouble (?:your|their)\b|\b10x\b|\bon autopilot\b|\b\d+ ?k ?(?:/|per|a) ?month\b|\b\d+ ?% (?:less|more|cheaper|faster)\b|\bwithout (?:ads|effort|risk)\b|\bunlimited income\b",
        ("book calls on autopilot",), ("he doubled the dose",),
    ),
    "urgent": Signal(
        r"\bwithin \d+ ?h(?:ours|rs)?\b|\bwithin (?:24|48|72)\b|\b(?:by|closes|ends|before|until) (?:today|tonight|tomorrow|midnight|eod|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|5 ?pm)\b|\b(?:do it|reply|answer|sign|decide) (?:\w+ )?(?:today|tonight|now)\b|\basap\b|\bonly (?:for )?(?:the next )?\d+ (?:\w+ )?(?:left|spots?|places?|seats?|hours)|\blast chance\b|\bpm today\b|\bbefore (?:he|she|they|it)(?:'s)? (?:moves?|goes|gone)|\bavailability this week\b"
        r"|\bvery (?:afternoon|morning|evening|day)\b|\bimmediately\b|\bstraight away\b|\bclose of business\b|\bfinal chance\b|\bonly hold it\b|\bclosing fast\b|\btime is running out\b|\bat once\b|\bmost urgent\b|\bmove now\b",
        ("an answer within 24 hours", "only 5 seats left"), ("I was there on Friday",),
    ),
    "guilt": Signal(
        r"\bdisappoint\w*|\blet(?:ting)? (?:me|us|the \w+) down\b|\b(?:haven't|have not|never) (?:heard|had (?:a|any) (?:reply|answer))|\bignor(?:ed|ing) (?:me|my)\b|\byour silence\b|\bstill (?:miss|waiting for) your\b|\bafter all (?:the|i|we)\b|\bleast you (?:can|could)\b|\bclose your file\b|\bnot (?:a priority|serious)\b",
        ("I haven't heard back",), ("it never rained",),
    ),
    "chase": Signal(
        r"\bbump(?:ing)?\b|\bfloat(?:ing)? (?:this|it)\b|\bcircl(?:e|ing) back\b|\bgentle reminder\b|\blast (?:e-?mail|message)\b|\bfollow(?:ing)? up\b|\breached out (?:a few|several|\d+) times\b|\bany (?:news|update|thoughts)\b|\bdid you (?:see|get|receive|have a chance)\b|\bsorry to insist\b|\bchecking in\b",
        ("bumping my note",), ("a bumpy road",),
    ),
    "false_thread": Signal(
        r"\A\s*(?:re|fwd?) ?:|\bas (?:discussed|promised|agreed)\b|\bper our (?:conversation|call|discussion)\b|\bour (?:recent )?(?:conversation|chat|call|discussion)\b|\b(?:great|good|nice|lovely) (?:meeting|chatting|talking|speaking) (?:to |with )?you\b|\bspend time with you personally\b|\bi know how busy you are\b"
        r"|\bpleasure (?:to|of) (?:bump|meet|see|chat|talk)\w*|\bwe met\b|\b(?:wonderful|delighted|loved|nice|lovely) (?:to |it was )?(?:see|catch|make your|meet)\w*|\bsince our (?:meeting|talk|chat)\b|\byou'?ll remember\b|\bwhen we last (?:spoke|met)\b|\bmemory of our\b|\bgive me your card\b|\bsession together\b|\bsat next to\b|\bas we were saying\b",
        ("as discussed, the plan",), ("we discussed it",),
    ),
    "viewed": Signal(
        r"\b(?:you|i (?:saw|noticed|see))\b.{0,25}\b(?:view|visit|look|check|open|land)\w* (?:at |out |on )?my (?:profile|page|site|website)\b"
        r"|\b(?:saw|notice|noticed|see)\b.{0,15}\byour (?:visit|footprints?|view)\b|\b(?:visitor|viewers?|visit|footprints?) (?:of|to|on) my (?:profile|page)\b|\bthose who view my\b|\byou (?:had|took) a look at (?:what i|my|me)\b|\b(?:people|those) who looked at me\b|\b\w+ views in \w+ days\b|\byou(?:'ve| have)? (?:been|were) (?:on|looking at) my (?:profile|page)\b",
        ("I saw you looked at my page",), ("my profile is old",),
    ),
    "tracked": Signal(
        r"\b(?:you|people who) (?:just |recently )?(?:opened|clicked|downloaded|liked)\b|\bthanks? (?:you )?for (?:downloading|liking|opening|watching)\b"
        r"|\btracker\b|\byou spent \w+ (?:minutes|seconds)\b|\bsince you (?:downloaded|clicked|opened|watched|read)\b|\byou(?:'ve| have)? (?:clicked|watched|opened)\b|\byou were on (?:our|my) (?:site|page)\b|\byour basket\b|\bticks are blue\b|\bi got an alert\b|\brecorded on your\b|\bthanks for the (?:thumbs|like|heart)\b|\bread receipt\b",
        ("thanks for liking the song",), ("the photo you liked was of a mill; he downloaded it",)[1:],
    ),
    "pried": Signal(
        r"\b(?:saw|seen|noticed)\b.{0,40}\b(?:story|stories|your (?:photos?|kids?|baby|holiday|house|pictures?))\b|\blooking at your (?:connections|contacts|network)\b|\bwent through your (?:connections|contacts|profile)\b",
        ("noticed on your stories",), ("I saw you at the fair",),
    ),
    "secret": Signal(
        r"\bbetween ourselves\b|\bnobody (?:needs|has) to know\b|\bon the quiet\b|\bkeep (?:it|this) (?:quiet|to yourself)\b|\bdon'?t (?:tell|mention|say)\b|\bbetween (?:us|you and me)\b(?! (?:the |it |i |he |she |that |there ))|\bquietly (?:slip|pass|put|mention)\b|\boff the record\b|\bfinder's fee\b|\bdiscreetly\b|\bbehind (?:his|her|their) back\b|\bwithout (?:him|her|them) knowing\b",
        ("Just between us.",), ("between us and the sea",)[1:],
    ),
    "lie": Signal(
        r"\byou (?:could|can|might) (?:just )?say (?:that )?you\b|\bpretend\b|\btell (?:him|her|them) you\b",
        ("you might say you liked it",), ("you could say yes",),
    ),
    "dictate": Signal(
        r"(?:^|[.!?] )(?:say|write|mention|put) (?:that )?i\b",
        ("Write that I was on time",), ("they say I talk a lot",),
    ),
    "fee": Signal(
        r"\b\d+ ?% (?:commission|finder|for me|of\b)|\bcommission\b|\bfinder's fee\b",
        ("a small commission",), ("the commission meets at noon",)[1:],
    ),
    "private": Signal(
        r"\bdepress(?:ion|ed)\b|\bdivorc\w+|\bburn(?:ed|t)?[- ]?out\b|\bcancer\b|\billness\b|\bpregnan\w+|\bdebts?\b|\b(?:was|been|got) (?:fired|sacked|dismissed|laid off)\b|\bmiscarriage\b|\btherapy\b|\balcohol\w*|\bcan'?t pay\b|\boff (?:work )?sick\b",
        ("after the divorce",), ("the deep end",),
    ),
    "phone": Signal(
        r"\b(?:his|her|their|your) (?:\w+ )?(?:phone|mobile|cell|home address)\b(?: numbers?)?|\+?\d{2}[ .]?\d(?:[ .]?\d{2}){3,4}\b|\breply all\b",
        ("send her mobile number",), ("my phone is dead",),
    ),
    "consent": Signal(
        r"\bas agreed\b|\b(?:you|both|each of you) (?:both )?(?:said|agreed|told me|asked)\b|\bhas said (?:he|she|they)\b|\bwith your (?:ok|agreement|blessing)\b",
        ("as agreed, here is Ida",), ("I agree",),
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
        r"\bunless i hear\b|\b(?:take|assume|consider)\b.{0,25}\b(?:yes|agree\w*|confirmed|accepted)\b"
        r"|\b(?:if|should) (?:i|we) (?:don'?t|do not|not) (?:get an answer|hear)\b.{0,40}\b(?:i'?ll|we|is|shall)\b|\bno reply (?:will|means|is)\b|\bfailing an answer\b|\bgo ahead unless\b|\bcounting you in\b|\bas you have not said no\b|\bdeemed (?:accepted|agreed)\b|\bno need to confirm\b|\bpencill?ed you in\b|\bbarring word\b|\b(?:i'?ll|we'?ll) take it that\b|\bput you down for\b",
        ("unless I hear from you I will come",), ("assume nothing",),
    ),
    "recruit": Signal(
        r"\bmotivated (?:people|women|men|persons)\b|\bjoin my team\b|\b\d[- ]minute video\b|\bpassive income\b|\bwellness company\b|\bfinancial freedom\b|\bown boss\b|\bside (?:income|hustle)\b",
        ("we want motivated women",), ("join my team for the quiz",)[1:],
    ),
    "buyer": Signal(
        r"\b(?:have|touch with|found) (?:a|an) (?:\w+ )?(?:buyer|investor)\b|\bstrictly confidential\b",
        ("I found a buyer",), ("the buyer came",),
    ),
    "gush": Signal(
        r"\binspir\w+|\bincredible\b|\bvisionary\b|\bthought leader\b|\bachievements\b|\bhono[u]?r to\b|\bextraordinary\b|\bluminous\b|\bunforgettable\b|\bheartfelt\b|\bprofound\b|\beverlasting\b|\bdeigned\b|\bhumble (?:question|self)\b|\bimpressive\b|\boutstanding\b|\bbrilliant\b|\bamazing (?:profile|career|work|person)\b|\bexceptional\b|\bremarkable\b|\bgenius\b|\bkilling it\b|\bcrushing it\b|\badmir\w+|\btruly\b|\beminent\b|\bmagnificent\b|\butterly\b|\bprivilege\b|\bbeacon\b|\btreasure\b|\bhumbled\b|\bgiant among\b|\bforever changed\b|\bwords cannot\b|\bgenerosity\b|\bdivine\b|\bangel\b",
        ("an inspiring baker",), ("a fair piece",),
    ),
    "gushing_familiar": Signal(
        r"\bgirl\b!|\b(?:it|you),? (?:girl|hun|babe|bro)\b|\b(?:hey|hi) (?:hun|babe|bro|girl|lovely|gorgeous)\b|\bdear friend\b|\bso+ (?:happy|excited)\b|\bcan'?t wait\b|\blift each other\b|\bomg\b|\bmy tribe\b|\bso good to see your face\b",
        ("sooo excited",), ("the girl ran",),
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
        ("may I add you to my network",), ("add you to the list",),
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
        ("your talk", "the workshop was full"), ("your profile",),
    ),
    "told": Signal(
        r"\byou (?:told|said|asked|mentioned|explained|wrote|promised|once|suggested|invited|offered|wanted)\b|\bi told you\b|\btaking you up\b|\b(?:thank you|thanks) for asking\b|\b\w+ said you'd\b|\bof yours\b",
        ("you mentioned a lathe",), ("I told them",),
    ),
    "exit": Signal(
        r"\bno (?:rush|worries|problem|hurry|reply needed|need to|pressure)\b|\bif (?:it|you|that|not)(?:'s|'d| is| are| would)? (?:rather not|chaos|too|busy|not|awkward)\b|\bif you(?:'d| would) rather not\b|\bif not\b|\bplease say no\b|\bi'?ll understand\b|\bwhatever you decide\b|\bsay it without worry\b|\bi may be wrong\b|\bno commitment\b|\bif you'?re (?:open|busy)\b|\bshall i\b|\bwould you mind\b|\bone line is plenty\b|\bor would you rather\b|\bfeel free to (?:say no|ignore)\b|\ba nuisance\b",
        ("no worries",), ("if you pay",),
    ),
    "modest": Signal(
        r"\bnothing to sell\b|\bnot to sell\b|\bno role to push\b|\bi (?:may|might) be wrong\b|\bnot asking you\b|\bif you ever\b|\bno meter\b|\bdon'?t (?:expect|need) anything\b|\bwouldn'?t sell\b|\bdo it yourself|\byours anyway\b|\bfor nothing\b",
        ("I have nothing to sell",), ("we sell bread",),
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
    "need": Signal(r"(?:^|[.,!?] )(?:i )?need a\b|\bi need (?:you|to get)\b", ("Ida, need a ladder",), ("no need",)),
    "intro": Signal(
        r"\bhook me up\b|\bget me (?:in front of|a meeting)\b|\bintroduc(?:e|ing) me\b|\ban intro(?:duction)? to\b|\bput me in touch\b|\bconnect me\b|\bget to your\b",
        ("please introduce me",), ("I introduce a bill",),
    ),
    "many": Signal(
        r"\ball your\b|\blist of\b|\b(?:supplier|client|contact|customer) list\b|\beveryone you\b|\b\d+ people\b.{0,40}\b(?:meet|introduc)|\bto each\b|\byour (?:budget|suppliers|clients|accountant)\b|\bthe budget\b",
        ("all your recipes",), ("a list",),
    ),
    "ask": Signal(
        r"\b(?:could|can|would|will) you\b(?! be (?:mad|surprised))|(?:, |; | and )(?:please )?(?:send|share|review|confirm|introduce|give|forward|tell|show|lend|fill|ring|come|check|suggest|let me|go through|proofread|read|write|print|bring|translate|recommend|comment|sign|edit|correct|explain|ask|find)\b|\bplease (?:send|share|review|confirm|introduce|give|forward|tell|show|lend|fill|ring|come|check|suggest|let me|go through|proofread|read|write|print|bring|translate|recommend|comment|sign|edit|correct|explain|ask|find)\b",
        ("could you send it, review the draft and confirm",), ("I could",),
    ),
    "command": Signal(
        r"(?:^|[.!?:] )(?:send|give|accept|vote|reply|call|sign|book|click|buy)\b(?! me a line)",
        ("Hello. Click now",), ("they send",),
    ),
    "brochure": Signal(
        r"\bfounded in\b|\bawards?\b|\boffices?\b|\b\d+ (?:people|employees|staff|countries|pages|products|years|references)\b|\bshowroom\b|\bcertified\b|\bcatalogue\b|\bmedals?\b|\bin (?:three|four|five|six) countries\b",
        ("founded in 1988",), ("my desk",),
    ),
    "credentials": Signal(
        r"\b\d+ years (?:of )?experience\b|\bmba\b|\bphd\b|\bdiploma\b|\bvoted\b|\bex-\w+|\baward\w*|\bcertified\b|\bled teams?\b|\bspeaker\b|\bauthor\b|\bpassionate\b|\bresults[- ]driven\b|\bof the year\b|\bcountries\b",
        ("a diploma in bees",), ("I hold a cup",),
    ),
    "said_no": Signal(
        r"\byou (?:have |had )?(?:said no|declined|turned (?:it|us|me) down|refused)\b|\bdespite your (?:no|answer|refusal)\b|\bchange your mind\b|\b(?:weren't|were not|not) interested (?:last|before|at the time)\b|\byour (?:refusal|no)\b"
        r"|\byou (?:aren'?t|are not|were not) interested\b|\btold me not to\b|\bnegative (?:reply|answer)\b|\byou said it was(?:n't| not)\b|\bhear me out\b|\breconsider\b|\bno for an answer\b|\bleft alone\b|\byour \"?not now\b|\bmade you refuse\b|\bno is only\b",
        ("I know you said no last time",), ("no, I said",),
    ),
    "me": Signal(r"\b(?:i|me|my|mine|we|us|our)\b|\bi'(?:m|ve|d|ll)\b", ("my mill",), ("your mill",)),
    "you": Signal(r"\byou(?:r|rs)?\b", ("your mill",), ("my mill",)),
    "help_mine": Signal(r"\bto endorse\b|\bendorse me\b|\brecommend me\b", ("recommend me",), ("I recommend it",)),
    "slang": Signal(r"\b(?:u|plz|pls|gonna|wanna|lol|pref)\b", ("plz answer",), ("plus",)),
}, WIDE, CLASSES))
