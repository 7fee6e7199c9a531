/** What is told of a correction, or a translation, that is of no story, or may be of several. */

import type { Problem } from '../../flow/problem.ts'
import type { Loose } from './attach.ts'

/** Where a correction stands in its copy, or what its editor says that it is of. */
export type PlaceOfPage = (page: Loose['page'], is: Loose['is']) => Pick<Problem, 'file' | 'line' | 'column' | 'frame'>

export function looseProblems(loose: readonly Loose[], placeOf: PlaceOfPage): Problem[] {
  return loose.map((one): Problem => {
    const { page, is, found, near, why } = one
    if (why !== undefined)
      return { severity: 'warning', ...WRONG[why](found.map(headlineOf)[0] ?? ''), ...placeOf(page, is) }
    const sidecar = page.source.replace(/\.[^./]+$/, '.yaml')
    const nearest = near.map((headline) => `“${headline}”`).join(', ')
    return {
      severity: 'warning',
      code: `${is}-of-${found.length === 0 ? 'none' : 'several'}`,
      ...placeOf(page, is),
      reason: `Found a ${is} ${reasonOf(one)}; expected one story, ${OUTCOME[is]}${nearest === '' ? '' : ` Nearest: ${nearest}.`}`,
      hint: `Write into ${sidecar}: “${KEY[is]}: ${quoted(near[0] ?? 'The headline of the story')}” (the headline or the address of the story)${REST[is]}`,
    }
  })
}

const KEY = { correction: 'corrects', translation: 'translation of' } as const
const OUTCOME = {
  correction: 'below which it is to be shown. It stands by itself, and on the page of corrections.',
  translation: 'to which it is to lead. It stands by itself.',
} as const
const REST = { correction: ', or “corrects: none” if this paper never had it.', translation: '.' } as const

/** What is wrong with an original that is known. */
const WRONG: Readonly<
  Record<NonNullable<Loose['why']>, (headline: string) => Pick<Problem, 'code' | 'reason' | 'hint'>>
> = {
  itself: () => ({
    code: 'translation-of-itself',
    reason: 'Found a story that is said to be a translation of itself; expected another one. It stands by itself.',
    hint: 'Write “translation of:” with the headline or the file of its original, or take the line out.',
  }),
  'same-language': (headline) => ({
    code: 'translation-in-one-language',
    reason: `Found a translation of “${headline}”, which is in the same language; expected a story in another one. It stands by itself.`,
    hint: 'Write “language:” into the sidecar of the one whose language was taken for another, or take “translation of:” out.',
  }),
  circle: (headline) => ({
    code: 'translation-in-a-circle',
    reason: `Found a translation of “${headline}”, which is itself one of this story; expected one of them to be the original. Each leads to the others all the same.`,
    hint: 'Take “translation of:” out of the sidecar of the original.',
  }),
}

function headlineOf({ fields }: Loose['page']): string {
  return fields.headline?.value ?? ''
}

function reasonOf({ page, is, found }: Loose): string {
  const said = (is === 'correction' ? page.fields.corrects : page.fields.translates)?.value
  const of = said === undefined ? '' : ` of “${said}”`
  if (found.length > 0) return `that may be of ${found.length} stories${of}`
  return said === undefined ? 'that names no story of this paper' : `${of.slice(1)}, which is no story of this paper`
}

/** A headline as YAML has it behind a key: in quotes, where a colon would make it another. */
function quoted(headline: string): string {
  return /^[\p{L}\p{N}][^:#"]*$/u.test(headline) ? headline : JSON.stringify(headline)
}
