"""English meanings by word classes: who offers what to whom, what is asked, how one is pressed."""

from __future__ import annotations

from entregent.tact.packs.slots import Wide

CLASSES = {
    "us": "we our_team our_company our_firm our_agency our_studio our_crews our_people our_experts "
          "our_engineers my_company my_firm my_team my_agency",
    "trade": "help+s/ed/ing offer+s/ed/ing provide+s/d supply supplies supplied install+s/ed/ing "
             "deliver+s/ed equip+s/ped specialis:e/es/ed specializ:e/es/ed take+s_care_of "
             "handle+s/d partner+s/ed support+s/ed advise+s/d outfit+s/ted insure+s/d coach+es/ed "
             "train+s/ed work+s_with",
    "counsel": "work_with advise coach help support guide mentor train assist represent insure "
               "teach am_working_with",
    "firm": "business+es companies firms agencies clinics shops stores garages practices schools "
            "hotels restaurants salons owners managers directors founders leaders executives teams "
            "people professionals families homeowners parents women men ladies mums moms landlords "
            "coaches consultants freelancers start-?ups brands organi[sz]ations charities customers "
            "clients members bosses colleagues",
    "gain": "sav:e/es/ed/ing cut+s/ting reduc:e/es/ed/ing gain+s/ed/ing earn+s/ed/ing "
            "doubl:e/es/ed/ing tripl:e/es/ed/ing boost+s/ed/ing grow+s/ing grew increas:e/es/ed/ing "
            "slash+es/ed lower+s/ed add+s/ed win+s/ning won improv:e/es/ed/ing",
    "cutting": "cut+s/ting reduc:e/es/ed/ing lower+s slash+es boost+s/ing increas:e/es/ing "
               "grow+s/ing doubl:e/es/ing tripl:e/es improv:e/es/ing optimi[sz]:e/es/ing "
               "transform+s/ing fill+s/ing free_up streamlin:e/es automat:e/es simplif:y/ies "
               "digiti[sz]:e/es schedul:e/es manag:e/es tak:e/es_care_of handl:e/es tak:e/es_over",
    "asset": "costs bills? energy fees tax+es overheads turnover revenue sales bookings diary time "
             "team website traffic leads pipeline margins visibility premium+s rates workload "
             "invoic:es/ing payroll fleet staff stock accounts marketing social_media calendar "
             "premises roof heating insurance pension portfolio finances",
    "product": "course+s programme+s program+s method+s kit+s retreat+s package+s app+s tool+s "
               "platform+s service+s solution+s product+s software range collection training guide "
               "offer+s newsletter plan+s system+s engine",
    "short": "quick short brief little five-minute ten-minute friendly informal intro introductory",
    "talk": "call+s chat+s word catch-?up zoom coffee meeting conversation discussion demo tour "
            "visit session phone_call video_call",
    "count": "two three four five six seven eight nine ten twelve fifteen twenty thirty forty "
             "forty-five a_few a_couple_of \\d+",
    "day": "today tonight tomorrow this_week next_week this_month monday tuesday wednesday "
           "thursday friday saturday sunday noon midnight",
    "watch": "system tool software dashboard stats analytics records? tracker crm figures platform",
    "page": "profile page site website posts? wall listing",
    "family": "baby kids? child children wedding holiday+s daughter son twins honeymoon divorce "
              "house garden pool hospital pregnan:t/cy bump",
    "media": "photos? pictures? pics instagram facebook stories story snaps wall reels?",
}

WIDE = {
    "offer": Wide((
        r"{us} (?:\w+ly |also |can |could |would )?{trade} ~ (?:{firm}|your|you|their)",
        r"(?:i|we) (?:\w+ly )?{counsel} ~ (?:{firm}|\w+s) (?:\w+ )?(?:who|that|like|in your|exactly|to|with|wanting|looking)",
        r"i (?:advise|coach|insure|represent) (?:people|{firm}|clients)",
        r"(?:{firm}|\w+s) (?:just |exactly )?like (?:yours|you|your own)(?! are| is| were)...{gain}",
        r"(?:most|many|our|hundreds of|thousands of|over \d+|\d+\+?) (?:\w+ )?(?:{firm}|neighbours|neighbors|customers|clients|members|users|guests|partners) ~ (?:now )?{gain}",
        r"(?:your )?(?:neighbours|competitors) ~ {gain}",
        r"{gain} (?:you|them) (?:time|money|hours|days|\d+|up to|thousands|hundreds|a fortune)",
        r"{cutting} (?:your|the|their) (?:\w+ )?{asset}",
        r"off (?:your|the|their) (?:hands|plate|shoulders)...(?:{firm}|you)?",
        r"tak\w+ ~ off (?:your|the) (?:hands|plate|shoulders)",
        r"(?:did you know|what if) (?:that )?...(?:pay|lose|sav|miss|cost|spend|most|double|\d+ ?%)*",
        r"(?:tired of|fed up with|struggling (?:with|to)|are you still (?:paying|losing|using|doing|spending)|imagine (?:a|your|having|never))",
        r"(?:want|like|care|ready) (?:to|more) (?:save|earn|grow|double|boost|cut|clients|bookings|customers|sales)",
        r"(?:order|book|buy|reserve|claim|sign up|register|subscribe|enrol|get yours) (?:here|now|today|below|online|yours|your (?:\w+ )?(?:place|seat|spot|copy|slot|survey|trial|session|demo|call|tour|stay))",
        r"treat yourself|first[- ](?:time )?(?:orders?|customers?|purchase)|just for you|exclusively for",
        r"(?:show|present|tell|walk|introduce|take) (?:you|your \w+) ~ (?:our|what (?:our|we)|how (?:our|we))",
        r"(?:can|may|could|shall) i show you",
        r"(?:present|introduce|showcase) (?:our|my) (?:work|services?|company|firm|products?|range|agency)",
        r"(?:we(?:'ve| have)|i(?:'ve| have)) (?:just )?(?:launched|released|developed|designed|created) (?:an?|the|our|my) ~ {product}",
        r"(?:our|my) (?:new |latest |own )?(?:\w+ )?{product} (?:fills?|saves?|cuts?|does|will|can|lets?|helps?|makes?|gives?|link)",
        r"(?:reply|text|message me|dm me|answer|comment|write|send) \"?(?:yes|info|me|go|ok|interested)\"? (?:for|to|and)",
        r"(?:are|is) (?:\w+ )?(?:on your (?:mind|radar|agenda)|your (?:concern|headache))|(?:question|topic|subject) is on your mind",
        r"no obligation|for free for|free of charge for|early places|first to know about",
        r"(?:ready|time|ripe) for (?:the|a|our) (?:tour|demo|switch|upgrade|trial)",
        r"(?:think|thought|considered|thinking) (?:\w+ )?(?:of|about)? ?(?:switching|outsourcing|upgrading|investing|insuring|refinancing)",
        r"(?:better|new|ideal|right) (?:policy|plan|deal|cover|contract|supplier) for you",
        r"see what ~ (?:saved|gained|earned|achieved) with (?:us|me)",
        r"(?:i do|we do|i make|i offer) (?:them|these|those) from",
        r"a \w+ of new \w+ for (?:your|the)|on a new \w+ for your|needs? some (?:green|colour|love|help) ?\?",
        r"makes? both of you money|trial so you can|free trial|wellbeing trial",
    ), (
        "We gladly equip your kitchens.", "I advise people in your position.",
        "Bakers like you save an hour.", "It would cut your energy bill.", "Tired of cold calls?",
        "Order here until Sunday.", "Can I show you?", "take the payroll off your hands",
        "I work with owners who want calm", "Reply YES for more",
    ), (
        "I help my aunt and she helps me.", "Shops like yours are why I moved here.",
        "we repair clocks in Ludlow", "I teach physics", "save me a seat", "cut the hedge",
    )),
    "promise": Wide((
        r"(?:or|otherwise) (?:you|they|we) (?:don't|do not|won't) (?:pay|charge)*",
        r"(?:you|they) (?:don't|do not|won't) pay a*|without lifting a finger|risk[- ]free|money back",
        r"(?:by|in) (?:half|a third|two|\d+ ?%)(?= (?:once|when|with|after|the|in|within))",
        r"{gain} (?:\w+ )?\d+ (?:more |new |extra )?(?:bookings|clients|leads|calls|customers|appointments|guests|sales)",
        r"(?:results?|bookings|clients|sales) (?:in|within) \d+ (?:days|weeks|hours)",
        r"fills? the diary|full all year|never worry|changes? everything|something (?:huge|massive|big) (?:in|with|for)",
        r"earn ~ from (?:home|your phone|their phone|the sofa|anywhere)|{gain} \d+ ?(?:k|%)",
    ), ("or they don't pay", "gain 12 new clients", "it fills the diary"), ("pay at the door", "we don't pay the band")),
    "recruit": Wide((
        r"(?:hungry|driven|ambitious|motivated) (?:people|women|men|ladies|individuals|partners|mums)",
        r"(?:small |new )?(?:crew|team|circle|group) of (?:\w+ )?(?:hungry|driven|ambitious|motivated|like-minded)",
        r"(?:earn|make|earning|making) (?:money |an income |a living |extra )?from (?:home|(?:your|their) phone|anywhere)",
        r"something (?:huge|massive|big) in (?:crypto|wellness|trading)|work from (?:your|their) phone|network marketing",
        r"left (?:the|my) (?:bank|job|office|nine-to-five) ...never been happier|be your own boss",
    ), ("a crew of ambitious people", "earn money from your phone"), ("hungry children",)),
    "price": Wide((
        r"gloves thrown in|thrown in for free|at no cost|(?:a|our) rebate|others pay|\d+ monthly|cheaper than|first \d+ (?:buyers|customers|people)|(?:a|one) (?:fifth|quarter|third|half|tenth) off|\d+ ?(?:%|percent|per cent) (?:discount|less|reduction)|(?:reduction|rebate|voucher|coupon)s?",
        r"from (?:only |just )?[$£€]? ?\d{2,5}(?! people| to \d{4})(?= ?(?:pounds|euros|dollars|a|per|,|\.|$))|places from \d+",
        r"free of charge|at no charge|half[- ]price|two for one|buy one|(?:cheaper|cheapest) than",
        r"\d+ ?(?:pounds|quid|euros|dollars|bucks)(?: a| per)?|on the house|money off|launch price|special price|price list|my rates",
    ), ("a fifth off any order", "25% less for members"), ("a third of the field",)),
    "asked_trade": Wide((
        r"on the forecourt|our (?:health )?plan pays",
        r"we take care of|(?:a|is a) (?:smarter|better|simpler|cheaper|faster|easier) way|(?:the|that|a) (?:\w+ )?(?:gap|problem|pain|hole) (?:that )?we (?:close|solve|fill|fix|remove)|(?:really |sorely )?(?:could|can) (?:really )?(?:do with|use|benefit from) (?:our|a|my)|since (?:they|she|he) (?:switched|moved|signed|joined|started)|(?:put|set|send|run|prepare|open|draw) (?:you )?(?:up |over )?(?:some|a|an|the) (?:\w+ )?(?:numbers|trial|quote|simulation|samples?|proposal|estimate|figures|mock-?up)",
        r"(?:look after|manage|handle) a portfolio|should you (?:be|ever be) (?:considering|thinking|looking|planning)|place (?:with your name|waiting for you)|(?:our|my) (?:new |latest )?(?:dashboard|samples|e-?book|brochure|programme|program|portfolio)|(?:spring|summer|autumn|winter|new) (?:programme|program|cohort|intake) is open",
        r"{us} (?:get|put|make|take|bring|place|rank)s? ~ {firm} (?:just )?like|i (?:happen to )?have (?:the|an) (?:\w+ )?(?:offer|deal|quote|rate)|(?:coaching|training|consulting) (?:place|slot|spot|seat)s?|we are an? (?:\w+ )?(?:provider|supplier|agency|leader|specialist)|demonstrate how we|add value to your",
        r"(?:my|our) (?:company|firm|agency|workshop|team) (?:make|sell|build|produce|design|print|clean|repair|supplie|supply|rent|develop|manufacture)s?(?=[\s\S]{0,140}(?:your |show you|you(?:'d| would)|interest))",
        r"(?:speak|present|talk|perform|play|write) (?:at|for) our (?:conference|event|blog|panel|podcast|webinar)...(?:visibility|exposure|fee|free)*|so here'?s the (?:form|link|order)|i could use him|my (?:van|truck|crew|team|flat|house) is (?:free|available|for)",
        r"(?:we|i) (?:can|could) (?:come|visit|pass by|drop in|look at|inspect)...your|what (?:my|our) (?:company|firm|team) can|what our \w+ (?:can|could) do|let (?:us|me) (?:quote|survey|inspect|handle)|we (?:do|clean|wash|paint|print|repair|deliver|cater|redo)...(?:and you have|for you|yours|your)",
    ), ("our health plan pays more", "we could come and look at your roof"), ("we could come on Sunday",)),
    "quiz": Wide((
        r"(?:right|best|correct) (?:person|contact) (?:to (?:speak|talk|write) (?:to|with)|for|about)(?! thank)|(?:curious|wondering|wonder|ask) how you (?:currently |presently |now )?(?:deal with|handle|manage|approach)",
        r"who (?:handles|looks after|manages|takes care of|deals with|is responsible for|decides on|would be the (?:right|best)) ~ (?:at|on|in|for|your|there)*",
        r"(?:which|what) (?:provider|supplier|software|system|tool|platform|insurer|crm|solution)...(?:us(?:e|ing)|with)",
        r"how (?:do you currently|many (?:employees|staff|vehicles|users|seats|sites|licen[cs]es))",
        r"what are your (?:goals|needs|targets|plans|challenges) (?:for|this|in)|are you (?:currently|presently) (?:using|working with|covered)",
        r"which (?:\w+ ){1,2}(?:would suit|suits|needs|of your \w+ needs)(?! me| us)",
    ), ("Who handles purchasing at your site?", "which floor needs it"), ("who sleeps",)),
    "fear": Wide((
        r"(?:not |be |get )left behind|your competitors (?:are|have|already)|(?:shop|site|website|team|company) has no (?:online|\w+ yet)",
        r"pay(?:ing)? (?:far |way )?too much|(?:fine|penalty|inspection) (?:applies|is due|will)|before the (?:fine|deadline|penalty)",
        r"(?:leaks?|faults?|gaps?|errors?|flaws?|holes?) (?:we|i) (?:spotted|found|noticed|detected) (?:in|on) your",
    ), ("leaks we spotted in your shop",), ("the leaks in my roof",)),
    "press": Wide((
        r"(?:unveils?|announces|launches|presents|introduces) ~ (?:\d|new|latest|first|its|the)*...(?:says|said|founder|director|images|contact|ceo)",
        r"(?:thrilled|proud|delighted|pleased|excited) to (?:unveil|announce|launch|present|introduce)",
        r"(?:images|photos|interviews) (?:available )?on request|notes to editors|about \w+: founded|\"[^\"]{5,200},?\" (?:says|said|adds|comments)",
    ), ("We are thrilled to unveil it", '"It will last," says the founder'), ("he unveils a plaque",)),
    "call": Wide((
        r"{count} ?-?(?:min|minute)s?(?:' ?| of your| with| for| to| together|\?| on| next| this| by|\.)*",
        r"half an hour|an hour of your|(?:a )?{short} {talk}|{talk} (?:this|next) week",
        r"when (?:can|could|would|are|do|shall|suits|is good|might) (?:we|you|i|it)(?! (?:last|have))...(?:call|talk|speak|meet|chat|ring|free|suit|do|time|reach|\?)*",
        r"when suits|how (?:does|is|about) (?:your|next|this|tomorrow|{day})...(?:look|week|call|\?)*|(?:find|grab|pick|book|choose) a (?:time|slot|moment)",
        r"(?:do|have|set up|arrange|schedule|hop on|jump on|get on) a ~ {talk}|five minutes(?: tonight| today|\?)",
        r"jump(?:ing)? on zoom|let'?s all get on|sit down (?:with|together)|can (?:i|we) (?:ring|call|phone) you",
    ), ("Fifteen minutes of your time?", "when could you do a call", "How does Thursday look?"), ("when we met", "we waited ten minutes")),
    "job": Wide((
        r"(?:forward|send|submit|hand|recommend) my (?:application|candidacy|profile)|look over my (?:business plan|plan|pitch|deck|cv)|raising (?:a|our) (?:\w+ )?round|buy you a (?:coffee|lunch|drink)",
        r"(?:searching|looking|hunting) for (?:a |an |any )?(?:suitable |new |first )?(?:job|role|position|work|internship|placement|employment|opening)|any (?:opportunity|opening|job|vacancy|role) (?:in|at|for|with|within) (?:your|me)|esteemed|mentor(?:ing)? me|be my mentor|consider me for|(?:hire|employ|recruit) me",
        r"(?:put|pass|mention|drop|slip) (?:forward )?my (?:name|cv|resume|application|profile|file)",
        r"(?:applied|applying|application) (?:for|to) ...(?:at|with|in) your (?:place|company|firm|team|office|organi[sz]ation)*",
        r"(?:cv|resume) (?:is )?(?:enclosed|attached|below|here)|looking for a (?:change|job|new (?:role|challenge|position))|(?:any|a) (?:vacancy|vacancies|openings?) (?:at|in|with)",
        r"vote for (?:my|our|me|us)|get (?:{count}) of your|share it on your|enter (?:in|into) your field",
        r"hiring manager|recommend me (?:for|to)|whoever decides|find me (?:a|some)",
    ), ("put my name forward", "CV enclosed.", "vote for my cake"), ("I voted for your cake",)),
    "vague": Wide((
        r"various (?:matters|subjects|topics)|your wisdom|your perspective (?:would|could)|in whatever way|anything at all (?:comes|crosses|turns)",
        r"(?:i have|i've got|here is) (?:a|an|some) (?:proposal|proposition|project|idea|offer|plan)...(?:you|interest|hear|part of)*|(?:could|can) be part of it|(?:your|some) (?:input|advice|opinion|view|thoughts) on (?:a couple|a few|some|two|various|several)|(?:exchange of|exchange) (?:views|ideas)|(?:great|big|beautiful|amazing) things (?:together|for both)?|avenues?|what we (?:could|can|might) (?:build|do|create|achieve)|could use some (?:advice|help)|our paths (?:were|should|are)|meant to meet|can'?t say more|find out more about (?:your|you)",
        r"(?:something|benefit\w*|value|interest) (?:in it )?for (?:both|each)(?: of us| sides| parties)*|both (?:sides|benefit|gain)",
        r"(?:common ground|overlap|parallels|alignment|complementarity|in common) (?:between|in|with) (?:what|our|us)",
        r"(?:perfect|great|good|strong|ideal) (?:fit|match) for|(?:exciting|fantastic|great|interesting) (?:new )?(?:role|opportunit|project|position|venture|proposal|idea)*",
        r"(?:learn|know|hear|find out|understand) (?:a bit |a little )?more about (?:what you do|you and|your (?:business|company|work|activity|firm|organi[sz]ation|role))",
        r"help each other|mutual(?:ly)? (?:benefi|interest|help)*|see (?:where it|what) (?:goes|we can|could)*|win-win|connect the dots",
        r"get your (?:guidance|insights|wisdom|thoughts|take|input)|guide me|how you (?:did it|got there|got where|made it)|your (?:path|journey|trajectory) (?:is|so|in|to)",
        r"(?:discuss|talk about|chat about) (?:things|possib|opportun|a few things|some ideas|how we|business|what we)*|any intros|should be talking to|do the needful",
        r"overlap between|our (?:client|investor|buyer)s? (?:has|have) (?:had )?(?:eyes|been)|cannot (?:put|say) more",
    ), ("over various matters", "something in it for both of us", "an exciting role", "learn more about what you do"), ("we have the mill",)),
    "attach": Wide((r"(?:see|find|open) (?:the )?enclosed|(?:form|draft|template|questionnaire) (?:is )?(?:attached|enclosed|below)",), ("form enclosed",), ()),
    "link": Wide((
        r"(?:grab|choose|book|find|take) (?:a|your|any) (?:time|slot|place)(?: with me| here| on| in my| before)",
        r"my (?:calendar|diary) (?:is |link|here)*|here'?s my (?:calendar|link)",
    ), ("grab a slot here",), ("I took a place by the window",)),
    "urgent": Wide((
        r"by (?:return|noon|close)|before (?:noon|{day})(?:,| noon| at)?(?= (?:he|she|they|we|so|or|after|noon|it|the price)|,|\.|$)|until (?:tonight|noon|{day})(?= |,|\.|:|\?|$)",
        r"(?:shuts?|closes?|ends?|expires?|stops?) (?:at|on|by|tonight|{day})|(?:this|the) (?:month|week|weekend) only|while (?:stocks|places|they|it) lasts?",
        r"limited (?:places|number|time|offer|spots|seats)|(?:only|just|last) {count} (?:\w+ )?(?:left|remain\w*|places|seats|spots|slots|rooms)|i(?:'ve| have) (?:only )?{count} spots",
        r"without fail|hurry|don'?t miss|need (?:an answer|your (?:answer|reply|go-ahead|decision)|to know) (?:by|today|now|before)|just need your go-ahead|kindly revert",
        r"hold (?:this|that|the) (?:price|figure|rate|quote|offer|place|slot) (?:only )?(?:until|till|for)|(?:another|other|someone|somebody) ~ (?:is|are) (?:after|waiting for|interested in) (?:the same|it|this)",
        r"before they (?:go|are gone)|first come|last (?:few )?(?:days|hours|places)|after that (?:he|she|they|we|it|i)|time-sensitive|rather quickly|start straight after",
    ), ("before noon, the price rises", "limited places", "I need your answer by Friday"), ("we sat until the rain stopped", "before lunch")),
    "guilt": Wide((
        r"(?<!thanks )(?<!thank you )so much for (?:friends|friendship|loyalty|promises|trust)|don't put yourself out...(?:as usual|as always|alone)|how (?:do you think )?(?:that|this) (?:made|makes) me look|you do (?:write|reply|get) back|you do (?:reply|answer|respond) to|this is how i(?:'m| am|'ve been) treated|the thanks i get|(?:when|now)(?: that)? (?:i need|i ask|it's my turn)...(?:nobody|no one)|(?:run|running) out of excuses|(?:plenty of |all the )?time for ...(?:none|not|never) for",
        r"(?:rely|count|depend|counting|relying) on you|you (?:could|might|should) (?:at least |surely |have )?(?:have|at least)|(?:everyone|everybody|all|others?) ~ (?:except|but|apart from) you|your (?:lack|absence) of|says it all|(?:that's|it's|this is) (?:a bit rich|a shame|hardly|not very (?:nice|polite|kind))|leav\w+ (?:people|me|us|others) (?:hanging|waiting|in the dark)",
        r"without (?:you|your (?:help|answer|vote|signature))...(?:falls?|fails?|los\w+|collapse|off|over|nothing)|(?:matters?|means?) (?:so )?little|(?:it|that) (?:stings|hurts|saddens|pains)|(?:given|after|for) (?:the favou?rs?|what|everything|all that) i (?:did|have done|'ve done|do)|i (?:had )?hoped for more|evidently|not one minute|too much to ask|don't (?:even )?bother to|(?:you )?couldn'?t (?:even )?find",
        r"(?:courtesy|decency|politeness|respect) (?:to|of) (?:an? )?(?:answer|reply|respond|say|let)*|(?:i )?expected (?:better|at least|more|some)|at least an? (?:acknowledg|answer|reply|word)*",
        r"(?:obviously|clearly|apparently|evidently) (?:\w+ )?(?:aren'?t|isn'?t|not|don'?t|do not|can wait)|(?:isn'?t|aren'?t|not) (?:a|your|much of a) (?:priority|concern)",
        r"(?:off the table|not on your agenda|not important|doesn'?t matter) (?:for|to) you|(?:shall|should) i (?:stop|give up|close|take it)",
        r"because of you\.|still (?:nothing|no (?:answer|reply|word|news))(?! (?:from (?:the|my|our|his|her|their)|about|on|here))|not (?:even )?a (?:word|line|single)|i (?:guess|suppose|assume|am assuming|'m assuming)...(?:not|isn'?t|aren'?t|don'?t|off|no longer)",
        r"(?:hurt|upset|saddened|offended) (?:that|by)|how (?:could|can) you|i(?:'m| am) (?:starting|beginning) to (?:wonder|think)|sad that you",
    ), ("so much for loyalty", "have the courtesy to answer", "I expected better", "clearly not a priority"), ("I suppose so", "it isn't raining", "it matters to the birds")),
    "chase": Wide((
        r"any (?:update|news|thoughts|feedback|movement) (?:on|about|yet)|did (?:my|the) (?:\w+ )?(?:e?mails?|messages?) (?:reach|arrive|get)|how (?:is|are) (?:it|this|that|things) (?:going|looking|coming)|have you (?:had|made) (?:a chance|any progress|time)|back to you on this",
        r"nudg\w+|(?:final|last|ultimate) (?:nudge|message|attempt|e?mail|try)|(?:second|third|fourth|fifth|2nd|3rd|4th) (?:message|e?mail|nudge|attempt|time|reminder)",
        r"where (?:do )?(?:we|things|you|are we|it) (?:stand|are|is)|just wondering|any (?:progress|joy|movement)|still (?:interested|keen)|me again|heard nothing",
        r"quick (?:reminder|nudge|check)|pinging|chasing|following on|resending|in case (?:you|it|this) (?:missed|got)*|(?:to|at) the top of your inbox|awaiting your",
    ), ("my third email", "just wondering where we stand"), ("an elbow",)),
    "false_thread": Wide((
        r"further to (?:our|your)|following (?:up on )?(?:our|your) (?:\w+ )?(?:conversation|chat|exchange|meeting|discussion|evening|call|dinner|talk|request|enquiry|interest)",
        r"(?:fun|joy|treat|pleasure|great|good|lovely|nice|wonderful|delight\w*|super|brilliant) (?:\w+ ){0,3}(?:catching up|talking (?:to|with)|meeting you|seeing you|chatting|to (?:see|meet|talk to) you|running into)",
        r"pick up where we left|our (?:last |recent |previous |earlier |phone |lovely |great )?(?:conversation|chat|exchange|meeting|discussion|evening|call|dinner|encounter|session)",
        r"as (?:we|you|i) (?:said|agreed|arranged|requested|promised|discussed|mentioned) (?:on|at|last|yesterday|by|over|,)*|thank(?:s| you) for (?:your (?:call|interest|enquiry|request|visit)|coming|stopping)",
        r"you (?:asked|wanted) (?:me|us) to|i promised you|like we (?:said|discussed)|enjoyed (?:our|talking|meeting)|when you (?:visited|came|called|phoned)",
    ), ("further to our talk", "such fun catching up", "as promised on Tuesday"), ("our cat has kittens", "as you know")),
    "viewed": Wide((
        r"(?:you|spotted you|saw you|noticed you|see you|someone) ~ (?:stopped by|dropped by|came (?:by|to|across)|landed on|popped (?:by|up|in|over)|visited|checked out|passed by|on|swung by|viewed|were on|had a look at|spent time on|looked at) (?:my|our) (?:\w+ )?{page}",
        r"(?:linkedin|xing|the site|the network|a notification|notifications?) (?:tells|told|shows|showed|says|said|informs?|let) (?:me )?...(?:you|your|{page})",
        r"(?:show(?:ed|s)? up|appear(?:ed|s)?|saw you|found you|popped up|came up) (?:in|among|on) (?:my|the) (?:\w+ )?(?:visitors?|viewers?|views|visits|list of)*|who(?:'s| has| have)? viewed (?:my|me)",
        r"what brought you to (?:my|our)|(?:curious|interest|looking) (?:in|at|about) my (?:profile|page)",
    ), ("you stopped by my page", "LinkedIn told me about your visit"), ("on my page I wrote that",)),
    "tracked": Wide((
        r"(?:our|my|the) {watch} (?:tells|told|shows?|showed|says?|said|indicates?|reports?|flagged|notified|informs?|pinged)",
        r"(?:i|we) (?:can |could )?(?:see|saw|noticed|notice) (?:that )?you(?:'ve| have|'d)? (?:just |been )?(?:open|click|read|watch|download|forward|scroll|visit|start|abandon|spen|look|return)*(?! to the (?:mill|town))",
        r"you (?:got as far as|reached (?:page|minute)|stayed|lingered|abandoned|left ~ (?:basket|cart)|forwarded|watched (?:our|the|my))",
        r"(?:appreciate|thanks for|thank you for|saw|noticed) (?:the|your) (?:like|follow|reaction|click|heart|thumbs|visit to|download)|you reacted to|clicked on|people who (?:like|read|reach|open)* that",
        r"most (?:people|readers|visitors) who",
    ), ("our tool says you came", "I can see you opened it twice", "thanks for the like"), ("I see you moved to Leeds",)),
    "followed": Wide((
        r"thank(?:s| you) (?:so much )?for (?:following|commenting|viewing|reacting|subscribing|reading|sharing|joining)...(?:\?|\.|!|my|our|the)|people who (?:comment|follow|like|view|read)",
    ), ("thank you for following our page",), ("thank you for the soup",)),
    "pried": Wide((
        r"your (?:status|wall|feed|timeline) (?:says?|shows?|tells?|mentions?)|(?:scrolled|scrolling|went|going|dug|looked) (?:all the way |right |way )?(?:back|through|down|over) (?:to |through )?(?:your|all)|(?:going|went|looking) (?:over|through) your (?:friends|followers|family)",
        r"(?:saw|see|seen|notic\w+|spotted|looking at|from|judging by|according to) ~ (?:your|the) (?:\w+ )?{media}",
        r"(?:went|go|looked|been|going|scrolled|combed|looking|trawled) (?:through|over|at) (?:who you know|(?:all )?your (?:\w+ )?(?:contacts|connections|network|friends|list|links))",
        r"(?:saw|noticed|see|read) (?:from|on) your (?:page|profile|wall|posts?) that you...(?:dinner|school|friends?|together|were|are)*",
        r"i made a list of",
    ), ("noticed from your pictures", "I went over your connections"), ("the pictures you sent me",)),
    "glimpsed": Wide((
        r"(?:did|done) (?:a little|a bit of|some) digging|dug (?:out|up) your|what your (?:house|home|semi|flat|place|property) is worth|(?:look at|scroll through|been on) your (?:mum|mother|dad|father|wife|husband|son|daughter|sister|brother|partner)'s (?:account|page|profile|wall)|your (?:husband|wife|partner|mum|son|daughter|sister) (?:posted|commented|isn't smiling)|(?:your|his|her) app (?:says|shows|tells)|going by (?:his|her|their) (?:stories|photos|pictures|posts)|from your (?:pictures|photos|stories|posts) you(?:'re| are) (?:expecting|pregnant|married|moving|alone|single)|(?:spotted|saw|noticed) you [^.!?]{0,70}(?:didn't|did not) dare|past your (?:house|home|place|garden|gate)[^!?]{0,90}i'm a (?:painter|roofer|plumber|gardener|builder|electrician|broker)|death notice[^!?]{0,90}(?:sale|sell|to let)|posted about your (?:operation|illness|pregnancy|divorce|loss|surgery)|i know you(?:'ve| have) (?:just |recently )?(?:been through|lost|separated)|your (?:prayer group|mass|worship)...i've seen",
        r"(?:saw|see|seen|notic\w+|spotted|noticing) ...(?:your|the) (?:\w+ ){0,2}(?:{media}|posts?|story)...{family}*",
        r"(?:your|the) (?:\w+ )?{family} (?:\w+ )?{media}|(?:saw|noticed|noticing|see|seen) (?:that )?(?:your|the) (?:new |little )?{family}|(?:your|the) new baby",
    ), ("did a little digging on you", "I noticed your wedding photos", "saw your story about the kids"), ("the house is old",)),
    "secret": Wide((
        r"no ?(?:one|body) will (?:notice|know|find out)|(?:delete|erase|wipe) (?:our|these) (?:messages|emails|mails|thread)|strip the header|(?:can't|cannot|won't) be traced|backdat\w+|any the wiser|colleague's password|i'll [^.!?]{0,40}by chance|(?:say|tell \w+) (?:we were|it's for a (?:survey|study|poll))|so (?:that )?(?:the \w+|he|she|they) (?:thinks?|believes?)|put in a quiet word|get hold of ...before it|(?:told|ordered) (?:me )?to stay away|orders to keep me",
        r"(?:keep|leave) (?:it|this|that) (?:off|out of) (?:e?mail|writing|paper|the record)|not in writing|(?:no|never) (?:need to )?(?:mention|word|trace)(?: of it| of this| to)|mum'?s the word|without (?:telling|informing|him knowing|her knowing)|(?:slip|pass|give) me (?:what|the prices)|let (?:him|her|them) (?:think|believe)|introduce me as (?:an old|a friend|your)|(?:go|get|going) (?:round|around|over|behind) (?:your|his|her|their|the) (?:director|boss|manager|head|back)",
        r"as if it (?:came|comes|were) from (?:you|somebody|yourself)|no(?:body| one)(?: else)? (?:has|have|needs?|need|must|should) (?:to )?(?:hear|know|learn|find)",
        r"(?:don'?t|do not|without) (?:say(?:ing)?|tell(?:ing)?|mention(?:ing)?|let)...(?:came from me|about (?:this|me|it)|me\b|who)|under the (?:radar|table|counter)|discreet",
        r"keep (?:my name|me|this|it) (?:out|between|quiet|secret|under)|make sure you (?:don'?t|do not) (?:regret|lose)|worth your while|(?:get|got) something out of|there'?(?:ll| will) be (?:a|something) ~ (?:for you|in it)",
        r"what the other (?:bidders|candidates|offers)|(?:your|the) cut (?:is|would)|in cash",
    ), ("backdate the letter", "as if it came from you", "no one else needs to know"), ("nobody knows the age of the oak",)),
    "fee": Wide((
        r"\d+ ?(?:%|percent|per cent) (?:for you|on (?:what|whatever|the|anything|every|each)|of (?:whatever|what|the)|if (?:he|she|they|it))|(?:sort|see) you (?:out|right)|your (?:cut|share)|a (?:cut|kickback|referral fee|reward) (?:for|if)|(?:pay|give) you (?:\w+ )?(?:for (?:every|each|the) (?:intro|name|contact|client)|if (?:he|she|they) sign)*",
    ), ("5% on whatever we sign", "there's a cut for you"), ("half of the seeds came up",)),
    "swap": Wide((
        r"(?:do|return|give you|write) (?:you )?(?:exactly )?(?:the )?same (?:for|on|back|to)|(?:happily|gladly) (?:return|do)|return the (?:favou?r|compliment)|one for yours|yours (?:in return|in exchange|as well)|in (?:return|exchange) (?:for|i)|endorse(?:ments?)? for",
    ), ("I'll happily do the same for you",), ("the same oak",)),
    "help_mine": Wide((
        r"(?:vouch|endors\w+) (?:for )?(?:me|my)|collecting (?:endorsements|recommendations|reviews|testimonials)|(?:write|leave|give) (?:me|us) a (?:\w+ )?(?:recommendation|testimonial|review|reference)",
    ), ("vouch for my skills",), ("I vouch for the cook",)),
    "intro": Wide((
        r"(?:any chance of |get |make |give me )?an? (?:quick |warm )?intro(?:duction)?(?: to|\?)|pass me (?:to|on)|drop (?:each|him|her|them) ~ (?:line|note|word)|bring up my name|put me (?:in front|on to|through)|who do you know|have a ~ word with",
    ), ("Any chance of an introduction?",), ("the introduction of the book",)),
    "many": Wide((
        r"each of (?:them|those|your)|every one of (?:them|your)|drop each|(?:about |some |the )?{count} (?:of (?:them|your)|people|contacts|colleagues|names|publishers|editors) (?:i|who|that|you|to|run)*",
        r"everyone'?s|your (?:whole|entire) (?:team|list|network)|all of (?:them|your)|as many ~ as|\d{2,}[- ]page|the (?:draft|\d+ pages)",
    ), ("a note to each of them", "the 60-page draft"), ("each of us",)),
    "private": Wide((
        r"signed off (?:with|for|sick)|(?:with|from) (?:stress|anxiety|depression|exhaustion)|bullied|harass\w+|abus\w+|can'?t afford|broke and|(?:in|into) debt|(?:his|her|their) (?:illness|breakdown|debts|divorce|addiction|pregnancy|diagnosis)|hospitali[sz]ed|made redundant|about to (?:be|get) (?:fired|sacked|let go)|gambl\w+|asylum|undocumented",
        r"lost (?:his|her|their) (?:licen[cs]e|job|house|home|mind)|(?:for )?drinking|drinks too|kicked (?:him|her|them) out|(?:in|from|out of) (?:prison|jail|rehab)|evict\w+|bankrupt\w*|mental health|breakdown|mortgage|behind (?:on|with) (?:the |his |her )?(?:rent|bills)|be let go|custody|affair|(?:his|her) (?:wife|husband) (?:left|has left|is leaving)|seriously ill|suicid\w+|court case",
    ), ("his wife left", "evicted last month"), ("she drinks tea",)),
    "gush": Wide((
        r"born to (?:shine|lead|win)|you(?:'re| are) (?:simply |just )?(?:the best|the greatest|a genius|a queen|a king)(?! of)|don't say (?:that|this|it) lightly|your very name|goes before you|your (?:biggest|greatest) (?:fan|admirer)|turns? (?:in)?to gold|hardly dare|embod(?:y|ies)|once in a century|beautiful soul|living god|bow before|leap off|your (?:intelligence|charisma)|makes? (?:us|me)(?: all)? dream|light(?:ing)? up our|sheer greatness|surpass\w+|hats off to (?:you|your (?:whole|entire))|model to us|under the spell|behind your picture|just wow",
        r"incredible|radian\w+|dazzl\w+|masterful\w*|speechless|exceptional|splendid|superb|marvell?ous|prodigious|astounding|staggering|glorious|sensational|magnificent|unrivall?ed|unparallell?ed|stellar|gifted|talented|such (?:talent|drive|class|charisma|energy|grace|passion)|what an? (?:inspiring|amazing|incredible|wonderful|career|journey|talent|mind)|absolute reference|immense(?:ly)? (?:respect|admiration|talent)|simply the|your (?:presence|success|radiance|career|charisma|brilliance|genius|excellence)|(?:rare|true) (?:person|gem|leader|visionary)|second to none|idol",
        r"phenomenal|fabulous|wow|blessed|(?:such )?an? example to|saint|blazing|my soul|your (?:wisdom|greatness|aura|light|brilliance)|keep shining|legend|icon|guru|in awe|awe-inspiring|role model|masterpiece|sublime|majestic|dazzl\w+|eternally|no (?:word|language|term)s?|rock ?star|superstar|hero|one of a kind|mind like yours|among mortals|beyond words|mesmeri\w+|breathtaking|honou?red|in (?:your|such) network",
    ), ("you are a genius, I bow before you", "you are a saint", "simply phenomenal"), ("a heron",)),
    "gushing_familiar": Wide((
        r"(?:hey+|hi|hello|heya|hiya) (?:there )?(?:lovely|hun|babe|gorgeous|beautiful|sweetie|darling|queen|superstar|bestie|my friend|dear)|your (?:energy|vibes?|aura) (?:is|are)|soul (?:sister|mate)|besties?|long time no see|we'?re gonna be|(?:\w+ )lovely!!|came straight to my mind|thought of you (?:right away|straight)",
    ), ("Hiya gorgeous", "your vibe is great"), ("a lovely day",)),
    "looks": Wide((
        r"you(?:'re| are| look)? (?:very |so |really |rather )?(?:attractive|cute|hot|gorgeous|beautiful|sexy|lovely to look)|(?:fancy|how about|what about) (?:a )?(?:dinner|drink|date)(?: sometime| tonight| with me|\?)",
        r"what a (?:lovely |gorgeous )?(?:smile|figure|body|face)|your (?:lovely |gorgeous |great )(?:figure|curves|legs)|(?:dinner|drink) just (?:you and me|the two of us)",
        r"(?:that|your) (?:\w+ )?(?:smile|eyes|lips|legs|body|dress) (?:of yours|is|are|drive)|stop thinking (?:about|of) (?:you|that|your)|(?:are you|still) single|drinks? tonight|you look (?:\w+ )?(?:stunning|amazing|great|hot) in",
    ), ("couldn't stop thinking about you",), ("the smile of the baker",)),
    "insult": Wide((
        r"waste of (?:my )?time|you people|amateurish|ridiculous|bad manners|shame on you|embarrass\w+|do you even|have no idea (?:what|how) you|learn (?:how )?to|lazy|laughable|how dare you|you should (?:be ashamed|know better)|frankly,? (?:it|this|that|i)",
    ), ("what a waste of my time",), ("a slow Sunday",)),
    "said_no": Wide((
        r"(?:your|a) (?:decision|no) (?:can|may|could|is never|isn'?t|is not|was|surprised)|(?:don'?t|do not|can'?t|cannot) accept your (?:answer|no|refusal|decision)|(?:answered|replied|told me|wrote) no|you(?:'d| had)? (?:declined|turned down|refused|rejected)|think it over (?:again|once)|didn'?t want (?:any )?more (?:of )?my|no longer wanted",
        r"(?:although|though|even if|i know) you(?:'d| had| have|'ve)? (?:unsubscribed|opted out|asked (?:me|us) (?:not|to stop)|told me you were (?:happy|fine|set|covered))|you(?:'d| had)? told me you were (?:happy|fine|set|covered)",
        r"(?:understand|know|heard|hear|see|realise|realize|appreciate|note|accept) ~ (?:you(?:'d| would|'re| are)? (?:rather not|prefer(?:red)? not|don'?t want|didn'?t want|not (?:interested|going|keen|ready)|aren'?t|won'?t|do not))",
        r"before you (?:shut|close|decide against|say no|rule|turn|refuse)|(?:think|look) again|(?:another|one more|a second) (?:chance|look|try|thought)|you passed (?:on|last)|people (?:often )?say no|said no (?:last|before)|not the right (?:time|moment), but",
    ), ("I understand you'd rather not", "before you shut the door"), ("I know the way",)),
    "silence_yes": Wide((
        r"(?:as|having|since|given|because) (?:i|we|you)?(?:'ve| have)? ?(?:had |heard |received |got |been sent )?(?:nothing|no (?:reply|answer|word|news|objection))(?: back| from you)?...(?:i|we|is|are|will|booked|have|it)",
        r"if you (?:don'?t|do not) (?:say|object|tell|reply|answer|write|respond|stop me)...(?:i'?ll|we'?ll|is|will)|(?:shout|say) if (?:that'?s|it'?s|this is) a problem|will be (?:invoiced|charged|debited)|by default|(?:otherwise|else) (?:i|we)(?:'ll| will| shall)? (?:consider|assume|book|send|take it)",
        r"opt out any ?time|i'?ll keep a (?:slot|place|seat)|(?:is|are) (?:now |already )?booked (?:in )?for (?:you|monday|tuesday|wednesday|thursday|friday)",
    ), ("If you don't object, it is yours", "As I've had no reply, it is done"), ("I have had no rain since",)),
    "enrol": Wide((r"(?:taken|taking|took) the liberty of (?:adding|signing|subscribing|putting|enrolling|including)|(?:adding|subscribing|enrolling|signing) you (?:and \w+ \w+ )?(?:to|up|on)|putting you (?:on|down)|you(?:'ll| will) (?:now )?(?:be )?receiv\w+ our|opt(?:ed)?[- ]out at any time",r"(?:signed|put|entered|registered|added) (?:you|your (?:team|name|company|whole \w+))(?: \w+)? (?:up|down|on|to|in|for)"), ("put you on the list",), ("signed the card",)),
    "exit": Wide((
        r"(?:ignore|bin|skip|forget) (?:me|this|it)(?: in peace| if|,)?|don'?t bother|(?:you can|you may|feel free to|free to) (?:refuse|say no|decline|ignore)|(?:no|without any) (?:hard feelings|obligation to answer|answer needed|need to answer)|only if you (?:want|like|wish|have)|take your time|when(?:ever)? (?:it )?suits you|if you (?:are|'re) happy where|any other day|or (?:is that|would that be) too|too forward|if (?:it'?s|that'?s|this is) (?:no|too much|a bad|not)|one word (?:would|is|will)|just (?:tell|say) (?:me )?(?:so|no)|that'?s fine by me|no answer needed",
    ), ("Say no if you like: feel free to refuse", "take your time"), ("take your coat",)),
    "modest": Wide((
        r"no (?:agenda|question|pitch|strings)|(?:i'?m |i am )?not (?:after|asking for|selling)|nothing (?:to ask|in return|else to)|that'?s all\.|only thanks|i only want(?:ed)? to",
    ), ("No agenda, only cake.",), ("nothing grows",)),
    "told": Wide((
        r"you (?:kindly|once|both|each) (?:said|told|offered|asked|wrote)|you (?:were right|had asked|would like)|which you (?:wanted|asked)|as you (?:wanted|asked|wished|liked)",
    ), ("as you wanted",), ("as you know",)),
    "reason": Wide((r"about (?:the|a|an|his|her|my|our|some|their)|regarding|as i|so i can|in order to|over the",), ("about the trailer",), ("about",)),
    "dictate": Wide((r"(?:pls|plz|please|just|and|to) (?:say|write|put|mention) (?:that )?(?:i|im|i'm|we)|tell (?:him|her|them) (?:you|i|we|it|that)",), ("pls say im on time",), ("please say grace",)),
    "not_said_no": Wide((
        r"(?:understood|respect|accept|heard) (?:your|that|the) no|(?:i|we) (?:won'?t|will not|shall not) (?:come back|ask|write|mention|raise)",
    ), ("I understood your no",), ("your no surprised me",)),
    "not_guilt": Wide((
        r"(?:disappointed|upset|saddened|hurt|ignored) (?:by|with|in|at|of) (?:the|a|my|his|her|our|their) (?!lack|silence)\w+|(?:the|a) (?:\w+ )?disappoint\w+|still no (?:snow|rain|sun|bread|luck|sign of (?:the|spring))|counting on you(?:r)? (?:good|bread|jokes)",
    ), ("disappointed by the film",), ("disappointed by your silence",)),
    "formula": Wide((
        r"(?:i|we) (?:empower|enable|inspire|transform|coach|guide|train|free) (?:[\w-]+ ){0,3}\w+(?:s|men|folk) (?:to|who|so|break|and|in|with)",
    ), ("I empower busy women to rest",), ("I guide my mother to the door",)),
    "hiring": Wide((
        r"(?:role|position|vacancy|opening|job|salary|your (?:updated )?(?:cv|resume)|hiring|recruit\w*|spec|opportunity with|client of mine is looking)",
    ), ("an exciting role", "send your CV"), ("the roll",)),
    "turn": Wide((
        r"by the way|on another note|that said|while i have you|speaking of which|oh,? and|incidentally|separately|on a different (?:note|subject)|changing the subject|anyway,",
    ), ("By the way, we sell ovens",), ("on the way",)),
    "denial": Wide((
        r"(?<!why )(?:not|never|won't|don't|didn't|wouldn't|isn't|no|nor|without|instead of|rather than|nobody)(?!\w| only| miss| wait| hesitate| forget| let)[\w' ]{0,14}\Z",
    ), ("I am not asking for a ", "never "), ("nothing",)),
    "not_offer": Wide((
        r"our (?:\w+ )?solution (?:to|was)|we help each other|help us|our (?:\w+ )?(?:product|tool|app|software|system) (?:finally |now )?(?:works|broke|runs)|as you (?:offered|asked)|(?:your|his|her|their) (?:kind )?offer|my offer stands|offer (?:of help|still stands)",
    ), ("our solution to the mice", "my offer stands"), ("our solution saves hours",)),
    "seller": Wide((
        r"we|our|ours|us|i can|i do|my (?:boss|director|manager|company|firm|team|rates?|prices?|package)|(?:a |my )?gift for you|start(?:s)? at|buyers?|trial|bundle|no strings",
    ), ("our hives",), ("your hives",)),
    "fields": Wide((
        r"template|mail merge|placeholder|the field|braces|brackets|your code|patch|variable|macro|misprint|the printers?",
    ), ("in the template",), ("in the meadow",)),
    "default": Wide((
        r"count you among my|(?:widen|extend|broaden|enlarge) my (?:acquaintance|circle|network|horizon)\w*|neighbouring worlds|request for connection|players in the (?:field|industry|sector)|people from all walks",
    ), ("I wish to count you among my connections",)),
    "handed": Wide((
        r"(?:gave|given|passed|handed|shared|forwarded) (?:on )?(?:(?:him|her|them|\w+) )?your (?:number|address|details|email|mobile|contact|name)|expect (?:a (?:call|ring|message)|to hear) from",
    ), ("I gave him your number",), ("give me your number",)),
    "asks_consent": Wide((
        r"would (?:you|it) (?:be (?:willing|happy|all right|ok|comfortable)|like|mind|suit)|may i (?:give|pass|share|put|tell)|shall i (?:say|tell|give|put|ask)|if you like i'?ll|is it (?:all right|ok|okay) (?:if|to)|i haven'?t (?:said|told)|sends? (?:love|regards|greetings|his|her)|do you remember|no need to do",
    ), ("may I give your address",), ("I may give up",)),
    "waived": Wide((
        r"no harm (?:done|meant)|no (?:hard feelings|worries|problem|offence)|(?:someone|somebody) else|(?:leave|drop) it (?:there|at that)|assume it'?s a no|take it as a no|won'?t (?:insist|ask again|trouble you)",
    ), ("no harm done",), ("the harm is done",)),
}
