/** English: small words by which a line shows what it is. */

import type { Wording } from '../wording.ts'

export default {
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
  changedWords: 'updated',
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
  writtenBy: 'words | text | story',
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
} satisfies Partial<Wording>
