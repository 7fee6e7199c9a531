/** English: what a town files every week. */

import type { WeeklyWording } from '../wording-weekly.ts'

export default {
  letterOpenings: `
    to the editor[s] | [dear] (editor[s]|sir[s]|madam) | [dear] (sir|madam) (or|and) (sir|madam)
    dear (mr|ms|mrs|madam)[.] editor | letter to the editor
  `,
  letterPages: `
    letter[s] [to the editor[s]] | [our|your] readers (write|say) | reader[s'] letters | (your|readers') views
    (your|from our) (letters|mailbag|readers) | letters from [our] readers | mailbag
  `,
  ingredientHeadings: `
    [the] ingredients | you['ll| will] need | what you need | for the <words 1-4> | shopping list
  `,
  methodHeadings: `
    [the] method | directions | instructions | preparation | to (make|prepare|cook|serve|assemble) | steps | what to do
  `,
  measures: `
    c | cup[s][ful] | tsp[s] | teaspoon[s][ful] | tbsp[s] | tbs | tablespoon[s][ful] | oz | ounce[s] | lb[s] | pound[s]
    g | gram[s] | kg | ml | l | litre[s] | liter[s] | pt | pint[s] | qt | quart[s] | gal | gallon[s]
    pinch[es] | dash[es] | handful[s] | clove[s] | stick[s] | can[s] | tin[s] | jar[s] | package[s] | pkg | packet[s]
    bunch[es] | slice[s] | sprig[s] | head[s] | stalk[s] | envelope[s] | drop[s] | knob | large | medium | small
  `,
  adPages: `
    classified[s] [ad[vertisement]s] | want ads | buy and swap | small ads | [the] marketplace | notices and ads
  `,
  adHeadings: `
    for (sale|rent|free|lease|hire|trade) | (items|vehicles|cars|autos|homes|houses|boats|property|land) for (sale|rent)
    [help|situations|items] wanted | wanted [to (buy|rent)] | free [to a good home] | free stuff | giveaways
    (lost|found) | lost (and|&) found | (yard|garage|tag|estate|rummage|jumble|car boot) sales | real estate
    services [offered] | jobs | employment | rentals | apartments | roommates | pets [and livestock] | livestock
    autos | automotive | vehicles | boats | farm (and|&) garden | firewood | antiques | announcements | personals
    notices | legal notices | child care | miscellaneous | misc
  `,
  advisoryKeys: 'who | what | when | where | why | how | details | background | rsvp | visuals | note',
  eventDates: 'when | date[s] | day[s] | date (and|&) time | day (and|&) time | time (and|&) date',
  eventTimes: 'time[s] | hours | start[s] | start time',
  eventPlaces: 'where | venue[s] | location | place | address',
  postAges: `
    <digits>[ ](s|m|min|mins|h|hr|hrs|d|w|y) | just now | <digits> (minute|hour|day|week)[s] ago
    yesterday[ at …4-9]
  `,
  postButtons: `
    like | comment | share | send | reply | react | follow | see more | see less | write a comment | view more comments
    view insights | boost post | all reactions: | most relevant | see translation | like comment share | repost | quote
    top comments | all comments
  `,
  postCounts: `
    <figure>[k] (comment|share|like|reaction|view|repost|quote|reply|repl)[s|ies]
    you[, …2-40] and <digits> others
  `,
  chatNotices: `
    "<"(media|attached|image|video|audio|sticker|photo|document)…0-60">" | (image|video|audio|sticker|gif|document|photo|contact card) omitted
    messages and calls are end-to-end encrypted…0-160 | messages to this (chat|group) are…0-160
    this message was deleted | you deleted this message | missed (voice|video) call | null
    waiting for this message…0-80
  `,
  chatDeeds: `
    joined using | was added | left | created (group|this group) | changed (the|this|their) | added | removed
  `,
  nameTitles: `
    the [very|right|most] (rev|reverend|hon|honourable|honorable|venerable)[.]
    the rev[.] (dr|canon|mgr|fr)[.]
    father | fr[.] | sister | sr[.] | brother | br[.] | rabbi | imam | pastor | deacon | dean | canon | msgr[.]
  `,
  documentEnds: 'end of document',
  wordCounts: 'words',
  languageNames:
    'english | german | french | spanish | ukrainian | italian | portuguese | dutch | danish | swedish | norwegian',
  compoundOpenings:
    'well | self | half | long | short | high | low | part | full | non | ex | mid | co | all | so | old | new',
  sentFrom: `
    sent (from|via|with|using) (my|an|a|mail|outlook|yahoo|gmail|samsung|proton|the)…0-60 | get outlook for …2-20
  `,
} satisfies WeeklyWording
