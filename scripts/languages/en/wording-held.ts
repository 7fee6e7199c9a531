/** English: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
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
} satisfies Partial<Wording>
