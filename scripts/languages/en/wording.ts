/** English. */

import type { Wording } from '../wording.ts'
import page from './wording-page.ts'
import parts from './wording-parts.ts'

export default {
  ...parts,
  ...page,
  bylineOpeners: `
    by[:]
    (story|text|words|written|reported|reporting|report|interview|analysis|opinion|review) by[:]
    (column|posted|published|compiled|as told|from our [own|special]) by[:]
    words[ and pictures]:
    from our [own|special] (reporter|correspondent)
    author[:] | byline:
  `,
  and: 'and | with',
  posts: `
    writer | reporter | correspondent | editor | columnist | critic | staff | bureau chief | contributor | producer
    photographer | journalist | analyst | secretary
  `,
  organisations: `
    Press | News | Newspaper[s] | Newsfeed | Newswire | Agency | Service | Wire | Times | Post | Daily | Herald
    Gazette | Courier | Journal | Observer | Tribune | Standard | Chronicle | Telegraph | Echo | Mail | Star | Argus
    Mercury | Bulletin | Register | Reuter[s] | AFP | AP | UPI | TASS | Xinhua | Bloomberg | Media | Radio | TV
    Broadcasting | Network
  `,
  published: `
    [first|originally] (published|posted|date|dated|issued|release[d]|release date|filed|publication date|date published|created)
    [date of] publication | publishing date | date of release | publishing | to be published | publishes
  `,
  counts: `
    <digits>[ ]min[ute][s] [read] | <digits>-minute read | <digits> (comment|share|view|word)[s] | <digits>(h|m|d|w)
    <digits> (second|sec|minute|min|hour|hr|day|week|month|year)[s] ago | page <digits> | (reading|read) time: <digits> min[ute][s]
    updated <digits> (minute|hour|day)[s] ago
  `,
  updatedDates: `
    [last] (updated|modified|edited|revised|changed|reviewed)
    last modified on
  `,
  otherDates: `
    today['s date] | printed | retrieved | accessed | downloaded | archived | crawled | saved | viewed | copyright | ©
    as of | expires | event date | deadline
  `,
  beforeDates: 'on | at',
  releaseLines: `
    no[ ]embargo[ed]
    (not|no longer) [under] embargo[ed]
    for (immediate|instant|general) (release|use|publication)
    immediate (release|use) | news provided by
    for release [on receipt|upon receipt|immediately|at will|now]
    for [your] information [only]
    (press|media|news|official) (release|statement|advisory|information|notice)
    news | statement | embargo lifted | not for broadcast
  `,
  holds: `
    [strictly [and|&]|highly [and|&]|private [and|&]|commercially [and|&]]* confidential
    for (comment|review|approval|discussion|checking) only
    [please] (review|check|approve|edit|read) before (publish|post|releas|us)(ing|e)
    working (copy|version|document) | [for] internal [use] only
    for internal (use|review|circulation) [only]
    (eyes|review) only | off the record
    [first|second|third|<digits 1>(st|nd|rd|th)|preliminary|rough|working|early|unedited|final|confidential|internal|uncorrected|latest|new]* draft[ only| copy| story| text| version| release| article| statement| speech| press release][[ ][no[.]|v[er[sion|.]][.]][ ]<figure>]
    [please] (do not|don't|not to be|must not be|may not be) (publish|print|post|releas|run|us|broadcast|air|shar|circulat|distribut|report|quot|transmit[t]|disseminat|reprint|reproduc|forward|cit)[[e]d|e|ing|ion][[,] (or|and|/) (publish|print|post|releas|run|us|broadcast|air|shar|circulat|distribut|report|quot|transmit[t]|disseminat|reprint|reproduc|forward|cit)[[e]d|e|ing|ion]] [this|yet|further|widely|externally|or quote]*
    not [yet] [approved|cleared|ready] (for|to) [wider|onward|public|general|external] (publication|publish|release|print|use|posting|distribution|circulation|broadcast|transmission) [yet|or <letters>]*
    not for immediate release | unpublished | not ready
    [mandatory] kill[ed] [this story|this copy|this item|the story|the copy|the item]
    spike[d] | work in progress | wip | hfr | nfp | unapproved | uncleared | incomplete
    (advance|pre[-]publication|proof) copy
    unedited [copy|version]
    not [yet] (edited|approved|cleared|checked|final|finished|complete)
    [please|pls] hold [this|story|copy|for (release|approval|edit[ing]|legal|review|publication|editor)]
    on hold | hold until further notice
    hold for ((mon|tues|wednes|thurs|fri|satur|sun)day|[the] weekend|tomorrow|later|next (week|month)|(a|p)m)[[']s] [paper|edition|issue|editions]
    [strictly|under] embargo[ed] [copy|material|story|release]
    (pending|awaiting|needs|to be) [final|legal|internal] (approv(al|ed)|legal|review|edit[ed]|sign[-]off|clear(ance|ed)|check[ed|ing]) [(by|from|with) [the] (legal|lawyer[s]|editor[s]|[news[ ]]desk|subs|client|press office)]
  `,
  holdRemarks: `
    [only] for [your|final|legal|internal|editor['][s]]* (comment[s]|review|approval|discussion|edit[ing|s]|legal|check[s]|checking|sign[-]off|correction[s]|eyes only|information|feedback|consideration) [only]
    [with] [<letters 2-12>['][s]] (edits|comments|corrections|changes)
    subject to (change|approval|<letters>)
    v[er[sion|.]][ ]<figure> | version | rev[ision][ ][<digits>]
    [press|media|news] (release|statement|story|article|copy|report|news|speech|text)
    status | time | not [yet] edited | internal | all rights reserved
    please [comment|review|check|approve|edit|advise|read]
    thank you | thanks | legal | lawyer[s] | libel | urgent | [for] background [only] | tk [tk]* | to[ ]do
    [still] (need[s]|missing|waiting (for|on)|awaiting) <words 1-6>
  `,
  events: `
    (start|begin[ning]|end|close|conclusion|delivery|time|hour|moment|day|notice|speech|address|remarks|talk|lecture|statement|keynote|[press|news] (briefing|conference)|meeting|session|hearing|ceremony|event|announcement|publication|release|broadcast|launch|vote|verdict|ruling|budget|trial|embargo|market|trading|paper|edition|issue|use)[s]
    open[s] | opening | delivered | announced | published | released | given
    made | spoken | said | lifted | then | for | by | is | are | be | been | has | have | had | will | an
    all | his | her | their | its | in | not | before | when | once | only | minister | president | mayor | chancellor
    speaker | court | council | parliament | we | you | it | approval | approved | confirmed | confirmation
  `,
  times: `
    today | tonight | tomorrow | next | this | week[end] | morning[s] | evening[s] | afternoon[s] | night[s]
    further notice | early | late | local | thereafter
  `,
  prefaces: `
    all | publication | print | online | web | broadcast | ed[s] | editor[s] | desk[s] | attn | attention | note[s]
    notice | warning | nb | important | reminder | urgent | advisory | please | to | for | the | newsroom[s]
    journalist[s] | reporter[s] | broadcaster[s] | subscriber[s] | media | press | news | release | statement
    information | communique | bulletin | report | speech | check against delivery | end[s] | and | adv[ ]<digits 0-2>
    bc-<signs> | bc
  `,
  deskWords: `
    (publish|print|post|releas|us|broadcast|air|shar|circulat|distribut|quot|transmit[t]|disseminat|reprint|reproduc|forward|embargo|approv|authori(s|z)|clear|review|edit|check|respect|observ|hono[u]r|confirm|sign)[[e]d|[e]s|e|ing|ion|ation|al|ance|off]
    run | runs | uncleared | unapproved | unedited | publication | permission | consent | sign[ed][ |-]off | usage
    go live | draft | hold | held | hfr | nfp | wip | advance | adv | proof | cop(y|ies) | do | does | not | no
    never | don[']t | must | may | can | should | shall | will | please | pls | kindly | only | any | form | way
    without | with | until | till | before | after | prior | to | for | from | at | on | upon | by | in | of | or
    and | as | soon | this | that | these | the | a | an | is | are | be | been | it | if | you | we | our | your
    both | following | above | below | attached | enclosed | article | story | text | document | material
    information | info | piece | item | file | version | final | web | online | digital | tv | radio | social | apply
    applies | lift[s] | expires | ends | strictly | strict | under | moved | immediate[ly] | earlier | than | pending
    legal | comment[s] | attribution | background | internal | external | confidential | private | pre | expected
    delivery | paper[s] | edition[s] | effective | uk | eu | gmt | rough | cut | needs | date | time
    editor[s] | desk[s] | journalist[s] | reporter[s] | media | press | news[room[s]] | subscriber[s] | af[p] | upi
    v[er[sion|.]][.][ ]<figure> | ap
  `,
  embargoEnds: `
    [strict] embargo[[e]d] [lifts|ends|time]
    hfr
  `,
  embargoes: `
    [(strictly|strict|under|press|media|news|full|total|absolute) [and] ]*embargo[[e]d|e] [copy|material|story|release|news] [[not for (release|publication|use|broadcast)] (until|till|[']til|to|before|for release [at|on|until]|lift[s] [at|on]|ends [at|on]|expires [at|on]|date|time)]
    not for (publication|release|broadcast|use|distribution|transmission|circulation|print[ing]|posting|reporting|online)<edge>…70 (before|until|till|prior to|earlier than)
    [please] ((do|must|may|can|shall|should|is|are)[ ]not|don't|not|never|cannot) [to] [be] (publish|print|post|releas|run|us|broadcast|air|shar|circulat|distribut|report|quot|transmit[t]|disseminat|reprint|reproduc|forward|cit)[[e]d|e|ing|ion]<edge>…70 (before|until|till|prior to|earlier than)
    (not|never|no) (before|(earlier|sooner) than|until|prior to)
    (to|may|can|will) be (publish|releas|us|print|broadcast|report)ed [only] [on|at|after|from|not before]
    [to be|please] (publish|release|run|print|post|go[es] (live|out))[[e]d] [only] (on|at|after|from|not before|no earlier than)
    release time | time (of|for) release
    (embargo|release) (date and time|lift time)
    [please] (hold [this|story|copy|release] [for [release] ](until|till)|hold for [release] [on|at]|hold till|hfr)
    (adv[ance][ ]<digits 0-2> for|advance for) [release|use|publication] [in|at|on|after|not before]
    adv[ ]<digits 1-2> | adv
    for (use|release|publication) [[only] (in|at|on|after|from|not before|by)]
    [for] [all] (a|p)m[s] (of|for|release|papers|editions) [(of|for|release|papers|editions)]*
    for ((a|p)m[s]|(morning|evening|weekend) (papers|editions) [of])
    (publication|publish[ing] date|release date|date of (release|publication)) [date]{[ ](:|=)}
    for{ (mon|tues|wednes|thurs|fri|satur|sun)day[[']s] (paper[s]|edition[s]|release|use|(a|p)m[s])<edge>}
  `,
  contacts: `
    for (more|further|additional) (information|details)
    for (media|press) (inquiries|enquiries|queries|information)
    [media|press|news [media]|editorial|public [relations]|agency|company|investor][ ](contact[s]|inquiries|enquiries|office contact)
    press office | pr contact
    contact (information|details|for (media|the press))
    media relations
  `,
  contactLines: `
    for (more|further) information[,] [please] (contact|call|visit)<edge>…120
    (copy|letters|contributions|items) (for|to) …2-60 (to|by) …3-80
  `,
  boilerplate: `
    about [the |us<edge>]…60 | note[s] (to|for) [the] editor[s] | editor[s]' note[s] | end note[s]
    background [information] for editors
  `,
  endMarks: `
    end[s] [of (story|article|release|text|transcript|report|list|log|summary|bulletin|news)]
    "("end[s]")"
    end[s] (list|adv|advance|item|copy)
    end[ ](it|all) | eom | eot | z[ ]e[ ]i[ ]t
  `,
  pageTurns: `
    [begin|end] optional (trim|add|cut)[s] [begins|ends|follows]
    index
    <clause 3-60>, [on] page[s] [<letters 1>]<digits>[[ ](-|–|&|,)[ ]<digits>]*
    more [to (come|follow)|follows]
    (continued|see|from|turn to|please (turn to|see)|cont[']d)<edge>…40<edge>page<edge>…25
    (continued|jump) (on|from|to) …1-20
    page <digits>[ of <digits>][, column <digits>]
    …3-40: page[s] <digits>[[ ](-|–|&|,)[ ]<digits>]*
    mtf | continued | add <digits> | (first|second|third|fourth) add
    (see|story|report|more|full story|details|photos|related story)[,|:] [on] (page|p.)[ ][<letters 1>]<digits>
    (see|turn to) <capital 3+>…20,[ ][page |p.[ ]][<letters 1>]<digits>
  `,
  advisories: `
    eds | editors | attn | attention | desk[s] | adds | updates | recasts | writes through | corrects | edits
    repeats | with | moved | note to (desks|users|editors) | advisory | subs | details added
  `,
  deskNotes: 'eds | editors | attn[.] | attention | note to (editors|desks)',
  copyright: `
    [<signs>] © | "("c")"
    [database] copyright{[ ](©|"("c")"|<digits 4>|by |:|notice|policy|<end>)| <letters 1><clause 2-60> <digits 4>}
    all rights reserved{[.| ]*(<end>|©|"|"|<digits>|"(")}
    may not be (reproduced|republished|resold)
    powered by …2-30<end>
  `,
  corrections: `
    correction[s] [(and|&) (amplifications|clarifications)]
    corrected | correct[s] | clarification[s] | erratum | for the record | apology
  `,
  corrected: `
    this (story|article|report|item|piece|post|version|headline|photo caption) ((has [since] been|was|is) [<letters>] (updated|corrected|amended|revised|clarified)|originally|previously|initially|incorrectly|erroneously|wrongly|misstated|misspelled|misspelt|misidentified)<edge>
    (an earlier version of this|a previous version of this|an earlier|earlier versions of this|in an earlier version of this|a caption in an earlier version of this) (story|article|report|item|piece|post|version|headline|photo caption)<edge>…60<edge>(updated|corrected|amended|revised|clarified|misstated|misspelled|misspelt|misidentified|incorrectly|erroneously|wrongly|gave|said)<edge>
  `,
  notes: `
    editor[']s['] note | note to readers | note from the editor | publisher's note | a note to readers
  `,
  aboutAuthors: `
    [the] (author|writer|columnist|reviewer) is
    about the (author|writer)[s]
  `,
  credits: `
    [additional|further] (reporting|writing|editing|research|translation|compiled|translated|edited|produced|photography|graphics) [and (reporting|writing|editing|additional reporting)] by<edge>
    (reporting|written|edited) (by|from)<edge>
    with (reporting|files|additional reporting) (by|from)<edge>
    …2-60 contributed (to this (report|story|article)|reporting)
    (source[s]|via)<spaces>: | contributed by
  `,
  captions: `
    [file|handout|main|library|top|lead|inset] (photo[s]|photograph[s]|picture[s]|image[s]|pic[s]|graphic[s]|illustration[s]|video|map|chart|cartoon|caption|img) [credit|caption|by|from|courtesy [of]|caption[s]]
    image (source|caption)[,] | [photo|image|picture] credit[s] | caption[s] | cutline | pictured [above|here]
    (photo|video|picture)[s]graph[s] for [free] editorial use
  `,
  pictureCredits: `
    image (source|caption),
    (photo|photograph|picture|image|illustration|graphic|graphics|video)[s] (by|courtesy|from|via|©)<edge>
    courtesy[ of](:| ) | getty images
    "["(img|image|photo|picture|caption|video)"]"
    <letters> [file] photo[s] by<edge> | <letters> file photo<end>
    (file|handout|library) (photo|picture|image)<edge>
  `,
  captionEnds: 'photo | image | picture | photograph | file photo | handout | credit | pic | file',
  sources: 'source | sources | via | credit',
  greetings: `
    hi | hello | hey | dear | good (morning|afternoon|evening) | greetings | morning | evening | afternoon | all
  `,
  closings: `
    best | best (wishes|regards) | (kind|warm|many) regards | regards | cheers | thanks | thank you | many thanks
    thx | ta [very much|muchly] | yours [sincerely|faithfully|truly] | sincerely | all [the] best | with thanks | rgds | br
  `,
  mailFrom: 'from',
  mailTo: 'to',
  mailSubject: 'subject',
  mailDate: 'date | sent',
  mailOther: 'cc | bcc | attachment[s]',
  coverNotes: `
    <digits 2-4> words<edge> | as (promised|discussed|agreed|requested)<edge>
    (piece|copy|story|text|column) (below|attached|as promised)<edge>
    please (find|use|run|post|publish)<edge>
    attached<edge> | sorry for the (hour|delay)<edge>
    (here's|here is) (the|my|a) (piece|copy|story|text|column|report|write-up)<edge>
    cut (it|from the (bottom|end|foot))<edge> | (photo|pic|picture)[s] to follow<edge>
  `,
  forwarded: 'forwarded | original | begin forwarded | fwd',
} satisfies Wording
