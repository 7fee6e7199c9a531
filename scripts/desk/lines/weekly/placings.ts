/** Rows of results: who played whom and how it ended, who came where and with what. */

/** `3`, `2-14`, `21:14`, `1:02:33.4`, `4.52` */
const FIGURE = "\\d{1,4}(?:[:.,’'–/-]\\d{1,3}){0,3}"
/** `Wenlow Rovers`, `St. Annes`, `Quay & Mole U12`: each word in capitals, but for short ones; or a script without them. */
const WORD = "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'.-]*\\d{0,2}s?|\\p{Ll}{1,3}|&)"
const NAME = `(?=[\\p{Lu}\\p{Lo}])${WORD}(?: ${WORD}){0,5}`
const NOTE = '(?: ?[(\\[][^()\\[\\]]{1,40}[)\\]])?'

const SCORES: readonly RegExp[] = [
  // `Wenlow Rovers 3 Tarn United 1`, `Rovers 3, Ostrey 1`
  new RegExp(`^${NAME} ${FIGURE}[,;]? ${NAME} ${FIGURE}${NOTE}$`, 'u'),
  // `Wenlow Rovers 3-1 Tarn United`
  new RegExp(`^${NAME} \\d{1,3} ?[-–:] ?\\d{1,3} ${NAME}${NOTE}$`, 'u'),
  // `Wenlow Rovers v Tarn United 3-1`
  new RegExp(`^${NAME} (?:vs?\\.?|[-–]) ${NAME}:? \\d{1,3} ?[-–:] ?\\d{1,3}${NOTE}$`, 'u'),
]

const PLACE = '(?<place>(?:=?\\d{1,3}(?:[.):=]|\\p{Ll}{2}|\\p{Ll}\\.)?|[–-]) )?'
const CLUB = `(?:,? [(\\[][^()\\[\\]]{1,40}[)\\]]|, ${NAME})?`
const COUNT = `(?<sign>\\p{Sc})?(?<figure>${FIGURE}) ?(?<unit>[\\p{Ll}\\p{Lo}%.]{1,12}(?: \\p{Ll}{1,10})?)?`
/** `1. Ann Lee (Wenlow) 21:14`, `Tom Reedy, Harley 98 points` */
const PLACING = new RegExp(`^${PLACE}${NAME}${CLUB}[,:]?(?: [–-])? ${COUNT}$`, 'u')

const LEAST = 3
/** Of the rows, so many are a result; the rest was put off. */
const SHARE = 0.75
/** In characters. */
const LONGEST = 90

/** Whether some lines are results and nothing else, three or more: matches, or placings that are counted in one unit. */
export function areResults(texts: readonly string[]): boolean {
  if (texts.length < LEAST || texts.some((text) => text.length > LONGEST || /[.!?]$/u.test(text))) return false
  const scores = texts.filter((text) => SCORES.some((form) => form.test(single(text)))).length
  return (scores >= LEAST && scores >= texts.length * SHARE) || arePlacings(texts)
}

function arePlacings(texts: readonly string[]): boolean {
  const rows = texts.flatMap((text) => {
    const found = PLACING.exec(single(text))?.groups
    return found === undefined ? [] : [found]
  })
  if (rows.length < texts.length) return false
  // Of `98 points` and `1 point` the unit is one.
  const units = new Set(rows.map(({ unit = '', sign = '' }) => `${sign}${unit.slice(0, 2)}`))
  if (units.size > 1) return false
  const placed = rows.filter(({ place }) => place !== undefined).length
  // `Choir Practice 19:30` is an appointment.
  const isTimetable = rows.every(({ figure = '' }) => /^\d{1,2}[:.]\d[05]$/u.test(figure))
  return placed === rows.length || (placed === 0 && !isTimetable)
}

/** A score set apart by several blanks is the same score. */
function single(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
