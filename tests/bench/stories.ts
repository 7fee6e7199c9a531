/** Invented stories in any number, the same ones each time: what the benchmark builds papers of. */

const PLACES = ['Marram', 'Sorrel Island', 'Gull Point', 'Norrland', 'Saint Orran', 'Westerlode', 'Tide Street']
const ACTORS = ['The council', 'The harbour board', 'The ferry company', 'The school', 'The waterworks', 'The museum']
const DEEDS = ['will close', 'wants to repair', 'has sold', 'cannot find', 'may rebuild', 'has inspected', 'will paint']
const THINGS = [
  'the swing bridge',
  'the old cinema',
  'its second boat',
  'the north mole',
  'the clock tower',
  'the well',
]
const WHEN = ['before the winter', 'after eleven years', 'for the third time', 'without a vote', 'by the end of May']
const SECTIONS = ['Council', 'Harbour', 'Courts', 'Schools', 'Sport', 'Letters']

/** Numbers that look like chance and are always the same: a linear congruence (Numerical Recipes, 7.1). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export interface Invented {
  readonly name: string
  readonly headline: string
  readonly section: string
  readonly topics: readonly string[]
  /** `yyyy-mm-dd` */
  readonly day: string
  readonly paragraphs: readonly string[]
}

/** Twelve paragraphs each, over as many days as there are stories by four, up to the end of 2025. */
export function inventedStories(count: number): Invented[] {
  const pick = chance(22)
  const one = (list: readonly string[]) => list[pick(list.length)] ?? ''
  const sentence = () => `${one(ACTORS)} ${one(DEEDS)} ${one(THINGS)} ${one(WHEN)}, people in ${one(PLACES)} say.`
  return Array.from({ length: count }, (_, at) => ({
    name: `${String(at).padStart(6, '0')}`,
    headline: `${one(ACTORS)} ${one(DEEDS)} ${one(THINGS)} ${one(WHEN)} (${at + 1})`,
    section: one(SECTIONS),
    topics: [one(PLACES), one(PLACES)].filter((place, index, all) => all.indexOf(place) === index),
    day: new Date(Date.UTC(2025, 11, 31) - Math.floor((count - 1 - at) / 4) * 86_400_000).toISOString().slice(0, 10),
    paragraphs: Array.from({ length: 12 }, () => `${sentence()} ${sentence()} “${sentence()}”`),
  }))
}
