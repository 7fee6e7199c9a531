/**
 * Weights: what each piece of evidence speaks for, as whole numbers. They are learnt
 * (`npm run desk:learn`) and kept in one sorted text file, so that two of them can be
 * compared line by line.
 *
 *     control	fu12 pa-9        a line that is a control of a page: furniture, no paragraph
 *     +++	he>by4 ^>he20      below two blank lines: from role to role; ^ is the top
 */

import { COUNT } from './decode.ts'
import { CODES, ROLES } from './roles.ts'

/** How lines follow each other: at once, below one blank line, below several. */
export const JOINTS = ['+', '++', '+++'] as const

export interface Weights {
  readonly of: ReadonlyMap<string, ArrayLike<number>>
  /** For each of `JOINTS`, `COUNT * COUNT` weights from role to role, and `COUNT` for how a document begins. */
  readonly steps: readonly ArrayLike<number>[]
}

export function jointOf(blanks: number): number {
  return Math.min(JOINTS.length - 1, blanks)
}

/** What speaks for each role of each line. */
export function scoresOf(evidence: readonly (readonly string[])[], weights: Weights): Float64Array {
  const scores = new Float64Array(evidence.length * COUNT)
  for (const [line, names] of evidence.entries()) {
    const from = line * COUNT
    for (const name of names) {
      const own = weights.of.get(name)
      if (own === undefined) continue
      for (let role = 0; role < COUNT; role += 1)
        scores[from + role] = (scores[from + role] as number) + (own[role] as number)
    }
  }
  return scores
}

/** Above the first line. */
export const TOP = '^'

/** As text; `head` says from what they were learnt, each of its lines behind a `#`. */
export function printWeights({ of, steps }: Weights, head: readonly string[]): string {
  const lines: string[] = []
  for (const [name, own] of of) {
    const said = ROLES.flatMap((role, at) => (own[at] ? [`${CODES[role]}${own[at]}`] : []))
    if (said.length > 0) lines.push(`${name}\t${said.join(' ')}`)
  }
  for (const [at, step] of steps.entries()) {
    const said: string[] = []
    for (let above = 0; above <= COUNT; above += 1)
      for (let role = 0; role < COUNT; role += 1) {
        const weight = step[above * COUNT + role]
        if (weight) said.push(`${codeOf(above)}>${codeOf(role)}${weight}`)
      }
    lines.push(`${JOINTS[at]}\t${said.join(' ')}`)
  }
  return `${[...head.map((line) => `# ${line}`), ...lines.sort()].join('\n')}\n`
}

/**
 * What `printWeights` wrote. The weights of a piece of evidence are read when it is first
 * asked for: of 7,000 a paper meets some hundred, and all of them take 30 ms.
 *
 * @throws if a line is none of its, with its number: at once where it has no tab, else when it is asked for
 */
export function readWeights(text: string): Weights {
  const said = new Map<string, Said>()
  const steps = JOINTS.map(() => new Int32Array(COUNT * COUNT + COUNT))
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('# ')) continue
    const tab = line.lastIndexOf('\t')
    if (tab < 0) throw unread({ line, at })
    const name = line.slice(0, tab)
    const joint = (JOINTS as readonly string[]).indexOf(name)
    if (joint < 0) said.set(name, { line, at })
    else readOwn({ line, at }, steps[joint] as Int32Array)
  }
  return { of: new Unread(said), steps }
}

/** A line of the weights, and which. */
interface Said {
  readonly line: string
  readonly at: number
}

/** Weights by evidence, each of which is read when it is first asked for. */
class Unread extends Map<string, ArrayLike<number>> {
  readonly #said: ReadonlyMap<string, Said>

  constructor(said: ReadonlyMap<string, Said>) {
    super()
    this.#said = said
  }

  override get(name: string): ArrayLike<number> | undefined {
    const known = super.get(name)
    const said = known === undefined ? this.#said.get(name) : undefined
    if (said === undefined) return known
    const own = new Int32Array(COUNT)
    readOwn(said, own)
    super.set(name, own)
    return own
  }

  override [Symbol.iterator](): MapIterator<[string, ArrayLike<number>]> {
    for (const name of this.#said.keys()) this.get(name)
    return super[Symbol.iterator]()
  }
}

function unread({ line, at }: Said): Error {
  return new Error(
    `Found “${line.slice(0, 60)}” in line ${at + 1} of the weights; expected evidence, a tab, roles and whole numbers. Make them anew: npm run desk:learn.`,
  )
}

function codeOf(at: number): string {
  const role = ROLES[at]
  return role === undefined ? TOP : CODES[role]
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ...ROLES.map((role, at) => [CODES[role], at] as const),
  [TOP, COUNT],
])

/** Reads `ki12 he>by-4`, behind the tab. */
function readOwn(said: Said, own: Int32Array): void {
  for (const word of said.line.slice(said.line.lastIndexOf('\t') + 1).split(' ')) {
    const { above, role = '', weight } = WORD.exec(word)?.groups ?? {}
    const [from, to] = [above === undefined ? 0 : PLACES.get(above), PLACES.get(role)]
    if (from === undefined || to === undefined || to === COUNT) throw unread(said)
    own[from * COUNT + to] = Number(weight)
  }
}

/** Not from the top is from the first row of numbers, which of evidence is the only one. */
const WORD = /^(?:(?<above>[a-z]{2}|\^)>)?(?<role>[a-z]{2})(?<weight>-?\d+)$/
