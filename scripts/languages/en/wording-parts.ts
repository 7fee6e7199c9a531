/** English: parts of words and lines, by which an expression knows what is held, and what a line is. */

import type { Wording } from '../wording.ts'
import weekly from './wording-weekly.ts'

export default {
  ...weekly,
  embargoStems: 'embarg',
  heldOpenings: '[please] (not for|hold|hfr|adv[ ]<digits 1>)',
  tradeWords: 'hfr | adv[ ]<digits 1>',
  newsWords: 'embargo | hold | advance',
  embargoStamps: 'embargo[[e]d]',
  embargoNouns: 'embargo',
  underEmbargo: 'strict[ly] | under',
  embargoUntils: 'until | till | before | prior | than | release',
  joiners: '[not] (until|till|before) | to | for',
  noEmbargo: 'none | no | nil | n/a',
  lifted: '[is|now|has been]* (lifted|over|ended|expired)',
  withouts: 'no | not',
  questions: 'how | what | why | who | whose | where | when | which',
  nots: "not | never | cannot | don't",
  publishing: 'publi | broadcast | releas',
  goingOut: 'publi | releas | broadcast | transmi | distribut | circulat',
  uses: 'use[d] | usage | print | run | air | delivery | papers | editions | adv[ance]',
  notYets: "not | no | never | don[']t | without | before | until | after | delivery",
  fors: 'for | to be',
  areWords: 'is | are | remain[s]',
  copyNames: `
    release | report | story | article | document | material | information | text | copy | speech | study
    statement | news
  `,
  datings: `
    for (release|publication) | (release|publication|publish[ing]) date | publication
    date of (release|publication)
  `,
  notedHolds: `
    (do not|don[']t|must not|may not|never) [<words 1> or] (publi|releas|print|broadcast|distribut|circulat|run|use)
    not [yet] (to be|for|cleared for|approved for) [<words 1> or] (publi|releas|print|broadcast|distribut|circulat|run|use)
    (is|are) [a|an] [<words 1>] draft
    nfp
    (publish|release|run|hold) [only|this] (after|pending|until) [<words 1>] (approv|legal|review|clear|sign|confirm)
    (publish|release|run|hold) [only|this] (after|pending|until) [<words 1>] authori(s|z)
  `,
  draftNouns: 'draft',
  letOut: 'publi<letters 0+>ed | releas<letters 0+>ed',
  deskStamps: 'hold | hfr | adv',
  deskHolds: `
    (do not|don[']t|must not|may not|never) [<words 1-2>] (publi|releas|print|broadcast|distribut|circulat|run|use)
    not [yet] (to be|for|cleared for|approved for) [<words 1-2>] (publi|releas|print|broadcast|distribut|circulat|run|use)
    (hold|embargo[[e]d]) [this|copy|story] (for|until|till|pending)
    not yet (edited|cleared|approved)
  `,
  holdsOver: 'lifted | released | no longer | cancel<letters 0+> | ended | expired',
  newsHolds: `
    on hold | killed | spike[d] | kill | [strictly|highly] confidential | off the record | work in progress
    unpublished | embargo
  `,
  endStamps: 'DRAFT | HOLD | EMBARGO[ED] | HFR',
  numbers: 'No',
  heldStates: `
    (auto|first|rough|working|second|final)[ ]draft | draft[ed] | in draft | pending[ …100] | hold | held
    on hold
    embargo[ed] | under embargo | unpublished | private | hidden | skip | future | scheduled
    (in|for|under|needs|awaiting|ready for|final|legal|copy|peer)[ ](review|approval|legal|check)
    (in|for|under|needs|awaiting|ready for|final|legal|copy|peer)[ ](edit[ing]|proof[reading]|sub[bing])
    review | in progress | wip | work in progress
    not (yet|ready|final|done|complete|finished|approved|published|released|checked|edited|for|to)[ …100]
    do not publish | withheld | killed | spiked | cancel[l]ed | no | false | 0
    un(approved|finished|edited|checked|verified|confirmed|ready|released)
    incomplete | rejected | trash[ed] | archived
  `,
  outStates: `
    (ready|cleared|approved|released|passed)[ ](for|to)[ ](go|publish|publication|press|print|release|run|web)
    (ok|okay|go|good)[ ](for|to)[ ](go|publish|publication|press|print|release|run|web)
    yes | true | 1 | public | publish | published | final [copy|version|text|edit] | ready | live | done
    approved
    released | complete[d] | finished | closed | cleared | passed | confirmed | verified | checked | edited
    proofed
    proofread | subbed | signed off | sent | filed | posted | online | in print | printed | visible | listed
    active
    open | enabled | featured | current | usable | ok | okay | new | new copy | update[d] | corrected
    correction
    revised | breaking | developing | urgent | evergreen | exclusive | for immediate release
    immediate [release]
    embargo lifted | lifted
  `,
  releaseNames: '(press|media|news) release',
  releasedWords: 'for [immediate] release | released',
  creditFors: 'FOR',
  creditLabels: '[photo|image|picture] credit[s]<spaces>: | photo[ ]: | photograph: | photo{ }',
  abouts: 'about',
  firstPublished: 'was first published | first published (on|in|by)',
  postFors: 'for | of | in | at | from',
  paperEndings: `
    press | news | newspaper[s] | agency | service[s] | wire | newswire | newsfeed | feed | features | times
    post
    daily | herald | gazette | courier | journal | observer | tribune | standard | chronicle | telegraph
    echo | mail
    star | argus | mercury | bulletin | register | examiner | clarion | packet | ledger | dispatch | independent
    sentinel | advertiser | reporter | broadcasting | network | radio | tv | media | magazine | review | council
    authority | ministry | department | university | trust | foundation | office | institute | bureau
    commission
    association | union | online
  `,
  agencies: `
    Agency | Wire | Newswire | Newsfeed | News Service | Press Service | Features | Press Association | Desk
  `,
  publicBodies: `
    society | council | authority | trust | foundation | ministry | department | office | university
    association
    union | federation | institute | commission | agency | board | company | club | museum | library
    partnership
    alliance | charity | group | constabulary | police | service | bureau | cooperative | corporation
    committee
    centre | center | hospital
  `,
  notNames: `
    Press | News | Agency | Service | Wire | Times | Post | Daily | Herald | Gazette | Office | Department
    Ministry
    Council | Committee | Board | Center | Centre | Company | Corp | Inc | Ltd | University | School | Street
    Road
    Avenue | Island | City | County | State | National | International | United | North | South | East | West
    New
    The | Our | Your | This | After | Before | With | For | On | In | At | To | From | By | And | Or | Of
    Over | Under
    Special | Harbour | Master | Authority | Court | Bank | Church | Bridge | As | Is | Are | Says | Will
    Read | More
    Most | Sign | Log | Share | Follow | About | Contact | Privacy | Terms | Home | Politics | Sport[s]
    Business
    World | Local | Editor | Staff | Correspondent | Reporter | Writer | Desk | January | February | March
    April
    June | July | August | September | October | November | December
  `,
  teams: `
    staff | team | other[s] | agencies | colleagues | newsroom | reporters | correspondents | wire[s]
  `,
  teamArticles: 'the',
  withWords: 'with',
  editedBy:
    '(editing|edited|translation|translated) by | (additional|further) reporting by | (photo|picture)[s|graph[s]] by',
  placeJoins: 'upon | of | on',
  notPlaces: `
    Q | A | Note | Update | Correction | Editor | Photo | By | Re | The | An | But | And | If | In | On | At
    For | It
    He | She | They | We | I | You | This | That | There | What | When | Why | How | Who | So | Yes | No
    S(ir|IR)
    Sirs | M(adam|ADAM) | Dear | Breaking | Exclusive | More | Analysis | Opinion | Live | Watch | Video | Tip
    Warning
  `,
  shortTitles:
    'St | Dr | Mr | Mrs | Ms | No | Inc | Co | Ltd | Jr | Sr | Rev | Gov | Sen | Rep | Prof | Gen | Lt | Col | Capt',
  shortForms: `
    Hon | Sens | Reps | Sgt | Maj | Adm | Mt | Ft | Nos | vs | Corp | Bros | approx | Ave | Blvd | Rd
    Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep[t] | Oct | Nov | Dec
  `,
  foundedWords: 'since | established | founded | est.',
  documentWords: 'document | article | story | item | record | result | text',
  documentOfs: 'of',
  creditStems: 'phot | pictur | imag | credit | source',
  rightsWords: `
    right[s] | reserved | reproduc<letters 0+> | redistribut<letters 0+> | republish<letters 0+> | permission
    copyright
    trademark[s] | licen(c|s)<letters 0+> | may not be | not responsible | no liability | without guarantee
    external (sites|links) | syndicat<letters 0+> | cookie[s] | for more information | visit | e[-]mail
    contact | call
  `,
  pageWords: `
    right[s] reserved | reproduce[d] | permission | copyright | newsletter[s] | cookie[s]
    subscri<letters 0+> | sign up
    inbox | privacy | terms | our app | log in | click | this (site|page|website)
  `,
  goesOn: `
    and | but | or | nor | for | then | that | till | until | while | whose | who | where | when | with
  `,
  timeLabels: 'time',
  fullTexts: 'full text | text | body | content | story | article',
  statusKeys: `
    status | workflow | visibility
    (release|story|post|article|content|editorial|pub|publication|publishing|workflow|draft)[ ](status|state)
  `,
  otherStatusKeys: 'version | state',
  writtenBy: 'words | text | story | report',
  picturedBy: 'picture[s] | photo[s] | photography',
  sectionsOfCapitals: `
    exclusive | breaking | business | politics | sport[s] | world | news | opinion | letter[s] | culture
    local | live | update[d] | analysis | feature | special | video | watch
  `,
  headlineKeys: 'title | headline',
  scriptCues: `
    INTRO | ANC | EST | TOTAL | PG <digits> | TITLE | BED | ANCHOR[ <digits 1>] | ANCHOR <capital 1+> | READER
    PRESENTER
    HOST | LEAD-IN | VO[/SOT] | V/O | SOT[VO] | VOSOT | NAT[S][ SOUND| SOT] | PKG | PACKAGE | TAG | TOSS
    READ | TAKE (VO|SOT|PKG)
    CG | CHYRON | SUPER | GFX | GRAPHIC | OTS | STAND[-]UP | CUT | CLIP | OUTCUE | INCUE | IN CUE | OUT CUE
    OUT | IN
    RUNS | TRT | TIME | DUR[ATION] | SLUG | CAM[ERA][ ]<digits 1> | FULL[ ]SCREEN | MUSIC | SFX | LIVE[ SHOT]
    BUTT
    END[ OF] (VO|SOT|PKG|TAG) | ON CAM[ERA] | OC | CUE | ACTUALITY | WRAP | VOICER | LOWER THIRD | BACK ANNO
    WRITER
    PRODUCER | EDITOR | SOUND[ ]BITE | BITE | SYNC | ASTON | LEAD
  `,
  scriptLabels: 'Writer | Producer | Presenter | Anchor | Reader | Slug | Duration | Format',
  wireLabels: `
    update | wrapup | corrected | refile | rpt | analysis | feature | interview | exclusive | factbox
    timeline | snap | breaking
  `,
  headlineLabels: 'headline | head | hed | hl',
  catalogueKeys: `
    author | publication (info|title|date|year|subject) | document (url|type|id|feature) | abstract | subject
    company[ ][/][ ]organi(s|z)ation | dateline | headline | publication-type | graphic | correction-date
    location | people
    word count | words | language [of publication] | copyright | last updated | database | issn | isbn
    proquest …100
    accession number | load-date | length | byline | section | source [type] | place of publication
    country of publication | publisher | page[s] | first page | volume | issue | title | link[s]
    classification
    edition | series
  `,
  subjectLabels: `
    fw[d] | re | enc | i | copy | story | article | (press|media|news) release | news
    for (publication|release)
    embargo[ed] | exclusive | update | corrected
  `,
  housekeeping: `
    word[s] | word[ ]count | length | status | edition | page[s] | [story] id | story (id|number) | version
    priority
    copyright [notice] | rights | desk code | routing | to | cc | reply to | sent | lede img | image | photo
    layout
    permalink | draft | template | format | category code | created | modified | updated | x …100 | guid | uid
    rev[ision] | take [no]
  `,
  articledPlaces: 'the (hague|bronx|gambia|bahamas|netherlands|hamptons|woodlands|dalles|valley|maldives|philippines)',
  fieldLabels:
    'title | standfirst | strap | strapline | deck | kicker | byline | subhead | subheading | sub-head | intro | author | writer | reporter | dateline',
} satisfies Partial<Wording>
