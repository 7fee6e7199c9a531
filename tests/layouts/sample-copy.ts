/** Invented copy for the sample papers: a harbour town, its council, its quarrels. */

/** One story as an editor might have filed it. `|` parts the section, the headline and the byline. */
export const HEADLINES: readonly string[] = [
  'Council|Council votes to close the swing bridge for a year while its gearing is cast anew|Marta Okell',
  'Harbour|Dredger strikes an uncharted wreck off the north mole, and the harbour is shut to anything that draws more than two fathoms until divers report|Jon Aasen and Lidia Perreau',
  'Council|Rates to rise again|Marta Okell',
  'Harbour|Pilots refuse the night tide|',
  'Schools|The grammar school will admit girls from the islands without an examination|Ines Vardy',
  'Courts|Magistrate frees the ferryman who would not sail|Tom Quill',
  'Sport|Rovers lose a lead of three in the last ten minutes|D. Penhale',
  'Harbour|Ice plant to reopen under the fishermen’s own company|Jon Aasen',
  'Letters|A plea for the old lamp standards in Cable Street|Agnes Moor',
  'Council|Three bids for the gasworks land, and none of them for houses|Marta Okell',
  'Sport|Regatta moved to June|',
  'Courts|Salvage claim on the Halcyon is thrown out for want of a log|Tom Quill',
  'Schools|Night classes in navigation fill within the hour|Ines Vardy',
  'Harbour|Eel catch is the poorest since the count began|Jon Aasen',
  'Council|“We were not asked”: the parish of Saint Orran on the new road|Lidia Perreau',
  'Sport|A century at last for Whitlow|D. Penhale',
]

export const OPENINGS: readonly string[] = [
  'The council decided by eleven votes to nine on Monday night, after a debate of four hours that twice had to be stopped so that the gallery could be heard, and once so that it could not.',
  'Divers went down at slack water and came up with a brass plate, a length of chain and no name. The harbour master said that the channel would stay shut until somebody could tell him what he was looking at.',
  'Nobody had expected it to be settled before the winter. By ten in the morning the notice was on the door of the customs house, in ink that was still wet, and there was a queue to read it.',
  'It is the third time in as many years, and the reasons given were the same: the sea wall, the pumps, and the price of coal. Householders in the lower town will pay the most.',
  'The hall was full before the doors were meant to be open. Those who could not get in stood on the fish boxes outside and had what was said passed out to them through a window, a sentence late.',
]

export const BRIEFS: readonly string[] = [
  'Ferry Company Says Winter Timetable Will Not Be Ready Before the First Frost',
  'Lamplighters’ Guild & Town Clerk Begin Talks to Ease Quarrel Over Sunday Hours',
  'Saint Orran Parish Signals Wider Claim Ahead of Boundary Meeting',
  'Harbour Master Warns Trawlers Against Mooring at the Old Coal Stage',
  'Museum Returns Bell of the Halcyon to Its Village in Rare Change of Mind',
  'Surveyors Blocked From Entering Rope Walk During Inspection',
  'Savings Bank Faces Delay Amid Inquiry Into Missing Ledger',
  'Mayor Claims Breakthrough After Call With Island Factors',
  'Price of Ice < Price of Coal for the First Time, Says "The Merchant"',
  'Cable Street Residents Ask Who Ordered the Trees Felled, and Why on a Sunday',
  'Pilots and Owners Explore Deal on New Limits for the Night Tide',
  'Disputed Sandbank Emerges as Chief Obstacle in Oyster Talks',
  'Clerk Says Council Will ‘Go Slower’ With Road After Flooding in the Lower Town',
  'Ines Vardy Named Head of Island Schools',
  'Engineer Walks Back Remarks on Bridge After Letter From the Foundry',
  'Fishermen Urged to Keep Clear of the Orran Light as Buoys Are Moved',
  'Rovers Appoint a Goalkeeper of Seventeen',
]

export const UNTITLED_BODY = `The harbour board warned on Tuesday that the loss of the north mole after months of storms would mean the end of the winter fishery. Its chairman, Aldous Renn, also invited the islands’ factors to see the damage for themselves.

Speaking to the Courier from the pilot house, Mr Renn said that if the mole went, the owners of the southern port would make much of it to every shipper on the coast, “and they would be right to”.

“If they feel that we are weak – and they can smell it – they will push, push, push,” said Mr Renn.

The board’s engineer has asked for forty thousand tons of stone before the spring tides. The council has offered nine.

## What the board wants

1. Stone, and barges to carry it.
2. A second dredger, hired by the month.
3. A loan against next year’s dues, at no more than 4 %.

> We do not ask for charity. We ask for ballast.

The song that the masons sang is older than the mole:

Lay her low and lay her level,\\
One for the harbour and one for the devil,\\
Lay her long and lay her wide,\\
Three for the turning of the tide.

| Month | Stone, tons | Days lost to weather |
|:------|------:|------:|
| September | 4,210 | 3 |
| October | 2,975 | 11 |
| November | 1,040 | 17 |

The tables of the old survey were filed with it, as they were typed:

\`\`\`
SOUNDING      LOW WATER    HIGH WATER    BOTTOM
North mole       2.1 fm        4.0 fm    rock
Coal stage       1.4 fm        3.2 fm    mud, some shell
Rope walk        0.9 fm        2.8 fm    mud
\`\`\`

The board meets again on Thursday, according to *the Courier’s* own [account of its rules](https://example.org/rules).
`

export const PLAIN_BODY = `The council decided by eleven votes to nine on Monday night, after a debate of four hours that twice had to be stopped so that the gallery could be heard, and once so that it could not.

“You cannot mend a clock while it is telling the time,” said the borough engineer, who had asked for eighteen months and was given twelve.

Carts will go round by the upper bridge. The ferry company has been asked for a second boat and has said that it will think about it, which those who know the company took for a refusal.

The foundry at Westerlode is to cast the new gearing. Its last work for the town was the bell of the customs house, which was delivered four years late and rings flat.
`

export const ARABIC_HEADLINE = 'صيادو الجزر يطالبون بميناء شتوي قبل أول العواصف'
export const ARABIC_BODY = `طالب صيادو الجزر مجلس المدينة يوم الاثنين بفتح الميناء الشتوي قبل وصول أولى العواصف، وقالوا إن الرصيف القديم لم يعد يحتمل موسماً آخر.

وقال رئيس الجمعية: «لا نطلب صدقة، بل نطلب حجراً».
`
