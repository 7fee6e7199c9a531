/** English: what a web page sets around its story. */

import type { Wording } from '../wording.ts'

export default {
  controls: `
    skip to [main] (content|navigation)
    jump to (content|navigation) | menu | main menu | navigation | home | homepage | front page | section[s] | search
    search …20 | close | open | toggle …20 | sign (in|up|out) […30] | log (in|out) | login | logout | register
    subscribe […40] | my account | account | e[-]paper | newsletter[s] | subscriber …20
    become a (member|subscriber)…20 | donate | support us…30
    share [(this|on|via|it|with|by|to|full|the|or|tool[s]|option[s]|article|story|page|link|tweet|print|save|facebook|twitter|x|whatsapp|e[-]mail|copy|button[s]|post|video|comment[s]) […34]]
    share: | share[s]
    <figure>[k] (share[s]|comment[s]|view[s]|like[s]|read[s]|clap[s])
    tweet | facebook | twitter | x | linkedin | whatsapp | telegram | pinterest | reddit | instagram | youtube
    tiktok | viber | messenger | bluesky | mastodon | threads | flipboard | rss | email | e-mail
    email (this|article)…20 | mail | print | print (this|article)…20 | printer(-| )friendly…20 | copy [the] link
    link copied | save | save (for later|article|story) | bookmark | listen […40] | follow [us] […40]
    gift [this] [article] | text size…10 | a+ | a- | font size | republish…30 | comment[s] ["("<digits>")"]
    comment <digits> | leave a (comment|reply) | add (a|your) comment | view comments
    show comments
    join the (conversation|discussion)…30
    reply | report | view all…30 | load more…20 | show more | see more | read more | more | next | previous
    next (article|story|post)…3 | previous (article|story|post)…3 | back [to …30] | top
    continue reading…30 | click here…40 | loading…10 | <digits> of <digits> | <digits>/<digits>
    [<digits>(-| )]min[ute][s] [read] | reading time…20 | read time…20
    <digits> min[ute[s]] (read|ago)
    <digits> (hour[s]|day[s]|hr[s]) ago
    just now | about [us] | contact [us] | privacy [policy|notice] | terms […40]
    cookie[s] […20] | advertise [with us] | careers | jobs | help [cent(re|er)] | faq[s] | sitemap | site map
    accessibility […20] | feedback | imprint | corrections policy
    editorial (policy|guidelines|standards)
    all topics | a-z | archive[s] | app[s] | download (our|the) app…20 | get the app…20
    manage (cookies|preferences|consent|options)…20
    do not sell…40 | view image in full[ ]screen | reuse this content | after newsletter promotion | report [this] ad
    report it | advertisement[s] | tagged …2-60 | published by …2-40 | post navigation | (previous|next) post …2-80
    allow …2-30 content[?] | accept and continue | meet the team | closings
    complaints (&|and) corrections | clarifications and corrections | editorial complaints | sort by[:] …2-20
    topic[s] | tag[s] | get started | blog at …2-30 | design a site like this…30
    first alert …2-20 | live radar | opens in [a] new (window|tab)…4 | free …20newsletter | <digits 1-3>°[c|f]
    to the topic[:] …2-60 | notifications | suggest a correction
    report (an|a) (error|typo|correction)…20
    story saved
    click to (share|email|print|tweet) …50
    enter [your] email…20 | invalid email | your email…30 | <digits> response[s] to …80
    tag[s]:…80 | topic[s]:…80 | filed under…60 | posted in …60 | thanks for signing up[!]…30
    watch for us in your inbox…1 | more info | open menu | watch live | trending[:] | to the top
    («|») …3-80 | …3-80 » | getting your …3-30 player ready…4 | photos | photo | wire | clients
    fact check | data protection | t&c | photo gallery | gallery
    view gallery | video | watch | watch[:] …3 | play | pause | play video | mute | unmute | fullscreen
    image <digits> of <digits> | enlarge | expand | zoom | caption | hide caption | like loading…4
    like[d] | unlike | closed captioning | fcc public file | eeo (report|public file…10) | public file…20
    modern slavery…12 | what's on | buy a photo | funeral notices | how we use ai | place an ad | contests
  `,
  sections: `
    news | showbiz | footie | celebrity | telly | uk | us | uk news | us news | scotland | wales | ireland | europe
    asia | africa | crime | shop | bingo | radio | climate crisis | global development | society | law | media
    lifestyle | fashion | food & drink | recipes | cost of living | war in …3-15 | sounds | player | politics
    business | sport[s] | opinion | culture | world | local | weather | entertainment | travel | puzzles
    obituaries | letters | science | technology | tech | health | education | arts | food | money | markets
    podcast[s] | games | crossword[s] | classifieds | events | community | features | column[s] | columnists
    editorial[s] | today's paper | replica edition | digital edition | live [tv|radio] | schedule[s] | programmes
    shows | national | international | region[s] | election[s] | climate | environment | football | cricket
    horoscope[s] | cartoon[s] | property | motors | life | style | books | film | music | tv
  `,
  advertisements: `
    advertisement | ad | ads | sponsored [content|by …30] | paid (content|post|partnership)
    promoted [content|by …30]
    (story|article) continues (below|after)…30
    [advertisement[ ](-|–|—)[ ]]scroll [down] to continue…20
    featured video of the day | skip (ad|advertisement|advert) | advertiser content | ad feedback | remove ads…20
  `,
  cookieNotices: `
    we value your privacy | store and/or access information | we and our <digits> partners
    we [and our partners] use cookies | this (site|website) uses cookies | uses cookies to | accept [all] cookies
    by (continuing|using|clicking) [to use|[“]accept[”]] (this|our) (site|website)
    your privacy choices | manage your cookie
    cookie (settings|preferences|policy)
    personali(s|z)ed ads | may be using cookies
    cookies and other [similar] technologies
    is not responsible for the content of external
    approach to external linking
  `,
  consentButtons: `
    accept [all] | reject [all] | i agree | agree | got it[!] | ok | okay | dismiss | customi(s|z)e | learn more
    more information | no[,] thanks | not now | maybe later | manage options | yes[,] i( a|')m (in|happy)
  `,
  offers: `
    sign[-| ]up to (our|the|provide) | your sign-up | subscribe (to|for|now|today) | free article[s] (left|remaining)
    get (the latest|our|more) …40(newsletter|inbox|alerts)
    in[to] your inbox
    our [free] [daily|weekly|morning|evening][ <letters>][ ]newsletter
    download (our|the) …20app | follow us on | got a (story|tip|news tip)? | to continue reading
    already a (subscriber|member)
    support (independent|local|our) journalism
    (terms of (service|use)|privacy policy) apply
    you can unsubscribe
    this (content|site) is (for|protected by)
    commenting policy
    your email address will not be published
    you can find this story in
    (become|join as) a (member|subscriber)
    support (us|our work) | make sense of the news | like what you (read|see)? | turn on notifications
    thanks for reading | reader-supported publication | type your email | ready for more
    get unlimited [digital] access
    follow …2-30 on (facebook|twitter|x|instagram|whatsapp|youtube|tiktok)
    send [us] your (story|stories|news|tips|photos|pictures|views)
    do you (know|have) (a|an|any|more) …3-60?
    newsletters may contain | planet's most important stories
    join (our|the) (whatsapp|telegram) (channel|group|community)
  `,
  comments: `
    [<digits>] comment[s][[ ]"("<digits>")"]
    (reader|readers') comments
    <digits> (thoughts|responses|replies|comments) (on|to) …90
    leave a (comment|reply) | join the (conversation|discussion) | conversation
    (show|view|load) [all] [<digits>] comments…10
    what do you think[?] | have your say
    comment[s] [are] (closed|moderated)…40
  `,
  related: `
    read (more|also|next|on) [(on|about|from) …2-30]
    related [stories|articles|news|content|coverage|links|headlines|posts|reading|story|article]
    more (on this [story]|stories|news|headlines|from …2-40|like this|coverage|in …2-25|on …2-25)
    see also
    also (in the news|on …2-30|in …2-25|today|read)
    in other news
    recommended [for you|stories|reading]
    you (may|might) also (like|be interested in)
    don't miss | further reading | elsewhere | earlier [stories] | background | go deeper
  `,
  boxes: `
    special report[s] | breaking [news] | related internet links | related topic[s] | topics | tags | more about …2-30
    (share|explore) this (story|topic) | explore more on …2-30 | archives | categories | weather | featured […20]
    live now | listen live | on air [now] | happening now | sponsored stories | from our partners
    promoted (stories|links) | around the web | from around the web | keep [on] reading | up next
    recent (posts|comments)
  `,
  popular: `
    most (read|popular|viewed|shared|commented|watched) […20]
    trending […20] | top (stories|headlines|news) […20] | latest […24] | editor[s]'[s] pick[s]
    popular [now|stories|posts]
    recent (posts|articles|stories|comments)
    what's (hot|trending) | you may have missed | must read[s] | other headlines | headlines | more top …20
    today's (top|headlines)…20 | best of …20 | most recent
  `,
  obituarySections: 'obituar(y|ies) | obits | deaths | death notices | in memoriam',
  adSections: 'classified[s] | classified (ads|advertisements|advertising) | small ads | want ads',
  letterSections: "letters [to the editor] | readers' letters | your letters | mailbag | letters page",
  opinion: `
    opinion[s] | editorial[s] | comment | commentary | letter[s] [to the editor] | column[s] | columnist | op[-]ed
    leader[s] | leading article | viewpoint | our view | analysis and opinion
  `,
  storyKinds: `
    live [updates|blog] | exclusive | breaking [news] | interview | investigation | explainer | explained | profile
    special report | long read | fact check
  `,
  besideOpinion: `
    columnists | essay | perspective | analysis
  `,
} satisfies Partial<Wording>
