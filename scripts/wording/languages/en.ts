/** English. */

import type { Wording } from '../language.ts'

export default {
  language: 'en',
  bylineOpeners: [
    '(?:story |text |words |written |reported |report |interview |analysis |opinion |review |column |posted |published |compiled |as told |from our (?:own |special )?)?by:?',
    'words(?: and pictures)?:',
    'from our (?:own |special )?(?:reporter|correspondent)',
    'author:?|byline:',
  ],
  and: ['and', 'with'],
  posts: [
    'writer|reporter|correspondent|editor|columnist|critic|staff|bureau chief|contributor|producer|photographer|journalist|analyst|secretary',
  ],
  organisations: [
    'Press|News|Newspapers?|Newsfeed|Newswire|Agency|Service|Wire|Times|Post|Daily|Herald|Gazette|Courier|Journal|Observer|Tribune|Standard|Chronicle|Telegraph|Echo|Mail|Star|Argus|Mercury|Bulletin|Register|Reuters?|AFP|AP|UPI|TASS|Xinhua|Bloomberg|Media|Radio|TV|Broadcasting|Network',
  ],
  published: [
    '(?:first |originally )?(?:published|posted|date|dated|issued|released?|release date|filed|publication date|date published|created)|(?:date of )?publication|publishing date|date of release|publishing|to be published|publishes',
  ],
  updatedDates: ['(?:last )?(?:updated|modified|edited|revised|changed|reviewed)|updated|last modified on'],
  otherDates: [
    "today(?:[’']s date)?|printed|retrieved|accessed|downloaded|archived|crawled|saved|viewed|copyright|©|as of|expires|event date|deadline",
  ],
  beforeDates: ['on|at'],
  releaseLines: [
    '(?:no|not (?:under )?|no longer (?:under )?) ?embargo(?:ed)?|for (?:immediate|instant|general) release|immediate release|for release(?: (?:on receipt|upon receipt|immediately|at will|now))?|for (?:your )?information(?: only)?|(?:press|media|news|official) (?:release|statement|advisory|information|notice)|press information|news|statement|embargo lifted|not for broadcast',
  ],
  holds: [
    '(?:(?:strictly|highly|private|commercially)(?: and| &)? )*confidential|for (?:comment|review|approval|discussion|checking) only|(?:please )?(?:review|check|approve|edit|read) before (?:publish|post|releas|us)(?:ing|e)|working (?:copy|version|document)|(?:for )?internal(?: use)? only|for internal (?:use|review|circulation)(?: only)?|(?:eyes|review) only|off the record',
    '(?:(?:first|second|third|\\d(?:st|nd|rd|th)|preliminary|rough|working|early|unedited|final|confidential|internal|uncorrected|latest|new) )*draft(?: (?:only|copy|story|text|version|release|article|statement|speech|press release))?(?: ?(?:no\\.?|v(?:er(?:sion|\\.)?)?\\.?)? ?\\d[\\d.]*)?',
    "(?:please )?(?:do not|don[’']t|not to be|must not be|may not be) (?:publish|print|post|releas|run|us|broadcast|air|shar|circulat|distribut|report|quot|transmit(?:t)?|disseminat|reprint|reproduc|forward|cit)(?:e?d|e|ing|ion)?(?:,? (?:or|and|/) (?:publish|print|post|releas|run|us|broadcast|air|shar|circulat|distribut|report|quot|transmit(?:t)?|disseminat|reprint|reproduc|forward|cit)(?:e?d|e|ing|ion)?)?(?: (?:this|yet|further|widely|externally|or quote))*|not (?:yet )?(?:approved |cleared |ready )?(?:for|to) (?:(?:wider|onward|public|general|external) )?(?:publication|publish|release|print|use|posting|distribution|circulation|broadcast|transmission)(?: (?:yet|or \\p{L}+))*|not for immediate release|unpublished|not ready|(?:mandatory )?kill(?:ed)?(?: (?:this|the) (?:story|copy|item))?|spiked?|work in progress|wip|hfr|nfp|unapproved|uncleared|incomplete|(?:advance|pre-?publication|proof) copy|unedited(?: (?:copy|version))?|not (?:yet )?(?:edited|approved|cleared|checked|final|finished|complete)",
    "(?:please |pls )?hold(?: (?:this|story|copy|for (?:release|approval|edit(?:ing)?|legal|review|publication|editor)))?|on hold|hold until further notice|hold for (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?weekend|tomorrow|later|next (?:week|month)|[ap]m)(?:[’']?s)?(?: (?:paper|edition|issue|editions))?|(?:strictly |under )?embargo(?:ed)?(?: (?:copy|material|story|release))?|(?:pending|awaiting|needs|to be) (?:final |legal |internal )?(?:approv(?:al|ed)|legal|review|edit(?:ed)?|sign-?off|clear(?:ance|ed)|check(?:ed|ing)?)(?: (?:by|from|with) (?:the )?(?:legal|lawyers?|editors?|(?:news ?)?desk|subs|client|press office))?",
  ],
  holdRemarks: [
    "(?:only )?for (?:your |final |legal |internal |editor[’']?s? )*(?:comments?|review|approval|discussion|edit(?:ing|s)?|legal|checks?|checking|sign-?off|corrections?|eyes only|information|feedback|consideration)(?: only)?|(?:with )?(?:\\p{L}{2,12}[’']?s? )?(?:edits|comments|corrections|changes)|subject to (?:change|approval|\\p{L}+)|v(?:er(?:sion|\\.)?)? ?\\d[\\d.]*|version|rev(?:ision)? ?\\d*|(?:press |media |news )?(?:release|statement|story|article|copy|report|news|speech|text)|status|time|not (?:yet )?edited|internal|all rights reserved|please(?: (?:comment|review|check|approve|edit|advise|read))?|thank you|thanks|legal|lawyers?|libel|urgent|(?:for )?background(?: only)?|tk(?: tk)*|to ?do|(?:still )?(?:needs?|missing|waiting (?:for|on)|awaiting) (?:\\p{L}+ ){0,5}\\p{L}+",
  ],
  events: [
    '(?:start|begin(?:ning)?|end|close|conclusion|delivery|time|hour|moment|day|notice|speech|address|remarks|talk|lecture|statement|keynote|(?:press |news )?(?:briefing|conference)|meeting|session|hearing|ceremony|event|announcement|publication|release|broadcast|launch|vote|verdict|ruling|budget|trial|embargo|market|trading|paper|edition|issue|use)s?|opens?|closes?|opening|delivered|announced|published|released|begins?|starts|ends|given|made|spoken|said|lifted',
    'then|for|use|by|is|are|be|been|has|have|had|will|a|an|all|his|her|their|its|in|not|before|when|once|only|minister|president|mayor|chancellor|speaker|court|council|parliament|we|you|it|approval|approved|confirmed|confirmation',
  ],
  times: [
    'today|tonight|tomorrow|next|this|week(?:end)?|mornings?|evenings?|afternoons?|nights?|further notice|early|late|local|thereafter',
  ],
  prefaces: [
    'all|publication|print|online|web|broadcast|eds?|editors?|desks?|attn|attention|notes?|notice|warning|nb|important|reminder|urgent|advisory|please|to|for|the|newsrooms?|journalists?|reporters?|broadcasters?|subscribers?|media|press|news|release|statement|information|communique|bulletin|report|speech|check against delivery|ends?|and|adv ?\\d{0,2}|bc-\\S+|bc',
  ],
  deskWords: [
    '(?:publish|print|post|releas|us|broadcast|air|shar|circulat|distribut|quot|transmit(?:t)?|disseminat|reprint|reproduc|forward|embargo|approv|authori[sz]|clear|review|edit|check|respect|observ|honou?r|confirm|sign)(?:e?d|e?s|e|ing|ion|ation|al|ance|off)?|run|runs|uncleared|unapproved|unedited|publication|permission|consent|sign(?:ed)?[ -]?off|usage|go live|draft|hold|held|hfr|nfp|wip|advance|adv|proof|copy|cop(?:y|ies)',
    "do|does|not|no|never|don[’']?t|must|may|can|should|shall|will|please|pls|kindly|only|any|form|way|without|with|until|till|before|after|prior|to|for|from|at|on|upon|by|in|of|or|and|as|soon|this|that|these|the|a|an|is|are|be|been|it|if|you|we|our|your|us|both|following|above|below|attached|enclosed|article|story|text|document|material|information|info|piece|item|file|version|final|web|online|digital|tv|radio|social|apply|applies|lifts?|expires|ends|strictly|strict|under|moved|immediate(?:ly)?|earlier|than|pending|legal|comments?|attribution|background|internal|external|confidential|private|pre|expected|delivery|papers?|editions?|effective|uk|eu|gmt|desk|rough|cut|needs|date|time|editors?|desks?|journalists?|reporters?|media|press|news(?:rooms?)?|subscribers?|afp?|upi|v(?:er(?:sion|\\.)?)?\\.? ?\\d[\\d.]*|ap",
  ],
  embargoEnds: ['(?:strict )?embargo(?:e?d)?(?: (?:lifts|ends|time))?|hfr'],
  embargoes: [
    '(?:(?:strictly|strict|under|press|media|news|full|total|absolute) (?:and )?)*embargo(?:e?d|e)?(?: (?:copy|material|story|release|news))?(?: (?:not for (?:release|publication|use|broadcast) )?(?:until|till|’?til|to|before|for release(?: (?:at|on|until))?|lifts?(?: (?:at|on))?|ends(?: (?:at|on))?|expires(?: (?:at|on))?|date|time))?',
    'not for (?:publication|release|broadcast|use|distribution|transmission|circulation|print(?:ing)?|posting|reporting|online)\\b.{0,70}? (?:before|until|till|prior to|earlier than)',
    "(?:please )?(?:(?:do|must|may|can|shall|should|is|are) ?not|don[’']t|not|never|cannot) (?:to )?(?:be )?(?:publish|print|post|releas|run|us|broadcast|air|shar|circulat|distribut|report|quot|transmit(?:t)?|disseminat|reprint|reproduc|forward|cit)(?:e?d|e|ing|ion)?\\b.{0,70}? (?:before|until|till|prior to|earlier than)",
    '(?:not|never|no) (?:before|(?:earlier|sooner) than|until|prior to)',
    '(?:to|may|can|will) be (?:publish|releas|us|print|broadcast|report)ed(?: only)?(?: (?:on|at|after|from|not before))?',
    '(?:to be |please )?(?:publish|release|run|print|post|go(?:es)? (?:live|out))(?:e?d)? (?:only )?(?:on|at|after|from|not before|no earlier than)',
    '(?:release time|time (?:of|for) release|(?:embargo|release) (?:date and time|lift time))',
    '(?:please )?(?:hold (?:(?:this|story|copy|release) )?(?:for (?:release )?)?(?:until|till)|hold for(?: release)?(?: (?:on|at))?|hold till|hfr)',
    '(?:adv(?:ance)? ?\\d{0,2} for|advance for)(?: (?:release|use|publication))?(?: (?:in|at|on|after|not before))?|adv ?\\d{1,2}|adv',
    'for (?:use|release|publication)(?: (?:only )?(?:in|at|on|after|from|not before|by))?|(?:for )?(?:all )?[ap]ms?(?: (?:of|for|release|papers|editions))+|for (?:[ap]ms?|(?:morning|evening|weekend) (?:papers|editions)(?: of)?)|(?:publication|publish(?:ing)? date|release date|date of (?:release|publication))(?: date)?(?= ?[:=])|for(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:’?s)? (?:papers?|editions?|release|use|[ap]ms?)(?!\\p{L}))',
  ],
  contacts: [
    'for (?:more|further|additional) (?:information|details)|for (?:media|press) (?:inquiries|enquiries|queries|information)',
    '(?:media|press|news(?: media)?|editorial|public(?: relations)?|agency|company|investor)? ?(?:contacts?|inquiries|enquiries|office contact)|press office|pr contact|contact (?:information|details|for (?:media|the press))|media relations',
  ],
  boilerplate: [
    "about (?:the |us\\b)?.{0,60}|notes? (?:to|for) (?:the )?editors?|editors?[’'] notes?|end notes?|background(?: information)? for editors",
  ],
  endMarks: [
    'ends?(?: of (?:story|article|release|text|transcript|report|list|log|summary|bulletin|news))?|\\(ends?\\)|ends? (?:list|adv|advance|item|copy)|end ?(?:it|all)|eom|eot|z ?e ?i ?t',
  ],
  pageTurns: [
    "(?:begin |end )?optional (?:trim|add|cut)s?(?: (?:begins|ends|follows))?|index|[^.!?:]{3,60}, (?:on )?pages? \\w?\\d+(?:\\s?[-–&,]\\s?\\d+)*|more(?: to (?:come|follow)| follows)?|(?:continued|see|from|turn to|please (?:turn to|see)|cont[’']?d)\\b.{0,40}\\bpage\\b.{0,25}|(?:continued|jump) (?:on|from|to) .{1,20}|page \\d+(?: of \\d+)?(?:, column \\d+)?|.{3,40}: pages? \\d+(?:\\s?[-–&,]\\s?\\d+)*|mtf|continued|add \\d+|(?:first|second|third|fourth) add|(?:see|story|report|more|full story|details|photos|related story)[,:]? (?:on )?(?:page|p\\.) ?\\w?\\d+|(?:see|turn to) \\p{Lu}{3,}.{0,20}, ?(?:page |p\\. ?)?\\w?\\d+",
  ],
  advisories: [
    'eds|editors|attn|attention|desks?|adds|updates|recasts|writes through|corrects|edits|repeats|with|moved|note to (?:desks|users|editors)|advisory|subs|details added',
  ],
  controls: [
    'skip to (?:main )?(?:content|navigation)|jump to (?:content|navigation)|menu|main menu|navigation|home|homepage|front page|sections?|search|search .{0,20}|close|open|toggle .{0,20}',
    'sign (?:in|up|out)(?: .{0,30})?|log (?:in|out)|login|logout|register|subscribe(?: .{0,40})?|my account|account|e-?paper|newsletters?|subscriber .{0,20}|become a (?:member|subscriber).{0,20}|donate|support us.{0,30}',
    'share(?: (?:this|on|via|it|with|by|to|full|the|or|tools?|options?|article|story|page|link|tweet|print|save|facebook|twitter|x|whatsapp|e-?mail|copy|buttons?|post|video|comments?)(?: .{0,34})?)?|share:|shares?|\\d[\\d.,k]* (?:shares?|comments?|views?|likes?|reads?|claps?)|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|tiktok|viber|messenger|bluesky|mastodon|threads|flipboard|rss|email|e-mail|email (?:this|article).{0,20}|mail|print|print (?:this|article).{0,20}|printer[- ]friendly.{0,20}|copy (?:the )?link|link copied|save|save (?:for later|article|story)|bookmark|listen(?: .{0,40})?|follow(?: us)?(?: .{0,40})?|like|gift(?: this)?(?: article)?|text size.{0,10}|a\\+|a-|font size|republish.{0,30}',
    'comments?(?: \\(\\d+\\))?|\\d+ comments?|comment \\d+|leave a (?:comment|reply)|add (?:a|your) comment|view comments|show comments|join the (?:conversation|discussion).{0,30}|reply|report|view all.{0,30}|load more.{0,20}|show more|see more|read more|more|next|previous|next (?:article|story|post).{0,3}|previous (?:article|story|post).{0,3}|back(?: to .{0,30})?|back to top|top|continue reading.{0,30}|click here.{0,40}|loading.{0,10}|\\d+ of \\d+|\\d+\\/\\d+',
    '(?:\\d+[- ])?min(?:ute)?s?(?: read)?|\\d+ min|reading time.{0,20}|read time.{0,20}|\\d+ min(?:utes?)? (?:read|ago)|\\d+ (?:hours?|days?|hrs?) ago|just now|listen to this article.{0,20}',
    'about(?: us)?|contact(?: us)?|privacy(?: policy| notice)?|terms(?: .{0,40})?|cookies?(?: .{0,20})?|advertise(?: with us)?|careers|jobs|help(?: cent(?:re|er))?|faqs?|sitemap|site map|accessibility(?: .{0,20})?|feedback|imprint|corrections policy|editorial (?:policy|guidelines|standards)|all topics|a-z|archives?|apps?|download (?:our|the) app.{0,20}|get the app.{0,20}|manage (?:cookies|preferences|consent|options).{0,20}|do not sell.{0,40}',
    'view image in full ?screen|reuse this content|after newsletter promotion|report (?:this )?ad|report it|advertisements?|tagged .{2,60}|published by .{2,40}|post navigation|(?:previous|next) post .{2,80}|view all posts .{2,40}|allow .{2,30} content\\??|accept and continue|meet the team|closings|complaints (?:&|and) corrections|clarifications and corrections|editorial complaints|sort by:? .{2,20}|topics?|tags?|get started|blog at .{2,30}|design a site like this.{0,30}|enter your email address|first alert .{2,20}|live radar|opens in (?:a )?new (?:window|tab).{0,4}|free .{0,20}newsletter|\\d{1,3}°[cf]?|to the topic:? .{2,60}|accessibility links|notifications|suggest a correction|report (?:an|a) (?:error|typo|correction).{0,20}|story saved|click to (?:share|email|print|tweet) .{0,50}|sign up(?: now| to .{0,50})?|enter (?:your )?email.{0,20}|invalid email|your email.{0,30}|\\d+ responses? to .{0,80}|tags?:.{0,80}|topics?:.{0,80}|filed under.{0,60}|posted in .{0,60}|thanks for signing up!?.{0,30}|watch for us in your inbox.?|close|more info|open menu|watch live|trending:?|to the top|share article|[«»] .{3,80}|.{3,80} [»]',
    "getting your .{3,30} player ready.{0,4}|photos|photo|wire|clients|fact check|imprint|data protection|t&c|terms and conditions|[A-Z]{2}|photo gallery|gallery|view gallery|video|watch|watch:? .{0,3}|play|pause|play video|mute|unmute|fullscreen|image \\d+ of \\d+|enlarge|expand|zoom|caption|hide caption|toggle caption|like loading.{0,4}|liked?|unlike|closed captioning|fcc public file|eeo (?:report|public file.{0,10})|public file.{0,20}|modern slavery.{0,12}|what[’']s on|buy a photo|funeral notices|how we use ai|place an ad|contests",
  ],
  sections: [
    "news|showbiz|footie|celebrity|telly|uk|us|uk news|us news|scotland|wales|ireland|europe|asia|africa|crime|shop|bingo|radio|climate crisis|global development|society|law|media|lifestyle|fashion|food & drink|recipes|cost of living|war in .{3,15}|sounds|player|politics|business|sports?|opinion|culture|world|local|weather|entertainment|lifestyle|travel|puzzles|obituaries|letters|science|technology|tech|health|education|arts|food|money|markets|podcasts?|games|crosswords?|classifieds|events|community|features|columns?|columnists|editorials?|today[’']s paper|replica edition|digital edition|live(?: tv| radio)?|schedules?|programmes|shows|national|international|regions?|elections?|climate|environment|football|cricket|horoscopes?|cartoons?|property|motors|life|style|books|film|music|tv",
  ],
  advertisements: [
    'advertisement|ad|ads|sponsored(?: content| by .{0,30})?|paid (?:content|post|partnership)|promoted(?: content| by .{0,30})?|(?:story|article) continues (?:below|after).{0,30}|(?:advertisement ?[-–—] ?)?scroll (?:down )?to continue.{0,20}|featured video of the day|skip (?:ad|advertisement|advert)|advertiser content|ad feedback|remove ads.{0,20}',
  ],
  cookieNotices: [
    'we value your privacy|store and\\/or access information|we and our \\d+ partners|we(?: and our partners)? use cookies|this (?:site|website) uses cookies|uses cookies to|accept (?:all )?cookies|by (?:continuing|using|clicking) (?:to use |[“"]?accept[”"]? )?(?:this|our) (?:site|website)|your privacy choices|manage your cookie|cookie (?:settings|preferences|policy)|personali[sz]ed ads|may be using cookies|cookies and other (?:similar )?technologies|is not responsible for the content of external|approach to external linking',
  ],
  consentButtons: [
    "accept(?: all)?|reject(?: all)?|i agree|agree|got it!?|ok|okay|dismiss|customi[sz]e|learn more|more information|no,? thanks|not now|maybe later|manage options|yes,? i(?: a|[’'])m (?:in|happy)",
  ],
  copyright: [
    '(?:\\S+ )?©|\\(c\\)|(?:database )?copyright(?= ?(?:©|\\(c\\)|\\d{4}|by |:|notice|policy|$)| \\p{L}[^.]{2,60} \\d{4})|all rights reserved(?=[.\\s]*(?:$|[©|\\d(]))|may not be (?:reproduced|republished|resold)|powered by .{2,30}$',
  ],
  offers: [
    "sign[- ]?up to (?:our|the|provide)|your sign-up|subscribe (?:to|for|now|today)|free articles? (?:left|remaining)|get (?:the latest|our|more) .{0,40}(?:newsletter|inbox|alerts)|in(?:to)? your inbox|our (?:free )?(?:daily|weekly|morning|evening)?(?: \\p{L}+)? ?newsletter|download (?:our|the) .{0,20}app|follow us on|got a (?:story|tip|news tip)\\?|to continue reading|already a (?:subscriber|member)|support (?:independent|local|our) journalism|(?:terms of (?:service|use)|privacy policy) apply|you can unsubscribe|this (?:content|site) is (?:for|protected by)|commenting policy|your email address will not be published|you can find this story in|(?:become|join as) a (?:member|subscriber)|support (?:us|our work)|make sense of the news|like what you (?:read|see)\\?|turn on notifications|thanks for reading|reader-supported publication|type your email|ready for more|get unlimited (?:digital )?access|free articles? remaining|follow .{2,30} on (?:facebook|twitter|x|instagram|whatsapp|youtube|tiktok)|send (?:us )?your (?:story|stories|news|tips|photos|pictures|views)|do you (?:know|have) (?:a|an|any|more) .{3,60}\\?|newsletters may contain|planet[’']s most important stories|join (?:our|the) (?:whatsapp|telegram) (?:channel|group|community)",
  ],
  comments: [
    "(?:\\d+ )?comments?(?: ?\\(\\d+\\))?|(?:reader|readers[’']) comments|\\d+ (?:thoughts|responses|replies|comments) (?:on|to) .{0,90}|leave a (?:comment|reply)|join the (?:conversation|discussion)|conversation|(?:show|view|load) (?:all )?(?:\\d+ )?comments.{0,10}|what do you think\\??|have your say|comments? (?:are )?(?:closed|moderated).{0,40}",
  ],
  related: [
    "read (?:more|also|next|on)(?: (?:on|about|from) .{2,30})?|also read|related(?: (?:stories|articles|news|content|coverage|links|headlines|posts|reading|story|article))?|more (?:on this(?: story)?|stories|news|headlines|from .{2,40}|like this|coverage|in .{2,25}|on .{2,25})|see also|also (?:in the news|on .{2,30}|in .{2,25}|today|read)|in other news|recommended(?: (?:for you|stories|reading))?|you (?:may|might) also (?:like|be interested in)|don[’']t miss|further reading|elsewhere|earlier(?: stories)?|background|go deeper",
  ],
  boxes: [
    'special reports?|breaking(?: news)?|related internet links|related topics?|topics|tags|more about .{2,30}|(?:share|explore) this (?:story|topic)|explore more on .{2,30}|archives|categories|weather|featured(?: .{0,20})?|live now|listen live|on air(?: now)?|happening now|sponsored stories|from our partners|promoted (?:stories|links)|around the web|from around the web|keep (?:on )?reading|up next|recent (?:posts|comments)',
  ],
  popular: [
    "most (?:read|popular|viewed|shared|commented|watched)(?: .{0,20})?|trending(?: .{0,20})?|top (?:stories|headlines|news)(?: .{0,20})?|latest(?: .{0,24})?|editors?[’']s? picks?|popular(?: (?:now|stories|posts))?|recent (?:posts|articles|stories|comments)|what[’']s (?:hot|trending)|you may have missed|must reads?|other headlines|headlines|more top .{0,20}|today[’']s (?:top|headlines).{0,20}|best of .{0,20}|most recent",
  ],
  corrections: [
    'corrections?(?: (?:and|&) (?:amplifications|clarifications))?|corrected|corrects?|clarifications?|erratum|for the record|apology',
  ],
  corrected: [
    '(?:this) (?:story|article|report|item|piece|post|version|headline|photo caption) (?:(?:has (?:since )?been|was|is) (?:\\p{L}+ )?(?:updated|corrected|amended|revised|clarified)|originally|previously|initially|incorrectly|erroneously|wrongly|misstated|misspelled|misspelt|misidentified)\\b|(?:an earlier version of this|a previous version of this|an earlier|earlier versions of this|in an earlier version of this|a caption in an earlier version of this) (?:story|article|report|item|piece|post|version|headline|photo caption)\\b.{0,60}\\b(?:updated|corrected|amended|revised|clarified|misstated|misspelled|misspelt|misidentified|incorrectly|erroneously|wrongly|gave|said)\\b',
  ],
  notes: [
    "editor[’']?s[’']? note|editors[’'] note|note to readers|note from the editor|publisher[’']s note|a note to readers",
  ],
  aboutAuthors: ['(?:the )?(?:author|writer|columnist|reviewer) is|about the (?:author|writer)s?'],
  credits: [
    '(?:additional |further )?(?:reporting|writing|editing|research|translation|compiled|translated|edited|produced|photography|graphics)(?: and (?:reporting|writing|editing|additional reporting))? by\\b|(?:reporting|written|edited) (?:by|from)\\b|with (?:reporting|files|additional reporting) (?:by|from)\\b|.{2,60} contributed (?:to this (?:report|story|article)|reporting)|(?:sources?|via)\\s*:|contributed by|the .{3,40} contributed to this report',
  ],
  captions: [
    '(?:file |handout |main |library |top |lead |inset )?(?:photos?|photographs?|pictures?|images?|pics?|graphics?|illustrations?|video|map|chart|cartoon|caption|img)(?: (?:credit|caption|by|from|courtesy(?: of)?|captions?))?|image (?:source|caption),?|(?:photo |image |picture )?credits?|captions?|cutline|pictured(?: above| here)?|(?:photo|video|picture)s?graphs? for (?:free )?editorial use|photographs for (?:free )?editorial use',
  ],
  pictureCredits: [
    '(?:photo|photograph|picture|image|illustration|graphic|graphics|video)s? (?:by|courtesy|from|via|©)\\b|courtesy(?: of)?[: ]|getty images|\\[(?:img|image|photo|picture|caption|video)\\]|\\p{L}+ (?:file )?photos? by\\b|\\p{L}+ file photo$|(?:file|handout|library) (?:photo|picture|image)\\b',
  ],
  captionEnds: ['photo|image|picture|photograph|file photo|handout|credit|pic|file'],
  sources: ['source|sources|via|credit'],
  greetings: ['hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|morning|evening|afternoon|all'],
  closings: [
    'best|best (?:wishes|regards)|(?:kind|warm|many) regards|regards|cheers|thanks|thank you|many thanks|thx|ta|yours(?: sincerely| faithfully| truly)?|sincerely|all (?:the )?best|with thanks|rgds|br',
  ],
  mail: { from: ['from'], to: ['to'], subject: ['subject'], date: ['date|sent'] },
  forwarded: ['forwarded|original|begin forwarded|fwd'],
  opinion: [
    'opinions?|editorials?|comment|commentary|letters?(?: to the editor)?|columns?|columnists?|op-?ed|leader|viewpoint|essay|perspective|analysis',
  ],
} satisfies Wording
