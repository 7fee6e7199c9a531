/**
 * The house style from its file, `house-style.yaml`, which `learn` writes beside the
 * masthead: lines that a person can read, and may delete.
 *
 *     "+1:edge": byline 34 paragraph -12      the last line: what that speaks for, here
 *     "+": headline>dek 20                    a line at once below a headline
 */

import { isMap, isSeq, type Pair, type YAMLMap } from 'yaml'
import { isNameForm, NAME_FORMS } from '../dates/day-in-name.ts'
import { ROLES } from '../desk/roles/roles.ts'
import { JOINTS, TOP } from '../desk/roles/weights.ts'
import { entriesOf, keyText, scalarText, textOf, unknownKeys, type YamlFile, yamlFile } from '../fields/yaml-file.ts'
import type { Frame, HouseStyle, NameDay } from '../flow/paper.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import { HOUSE_NAME } from '../paths.ts'

/** The keys of the file. */
export const PARTS = ['from', 'roles', 'day in the name', 'frames', 'signs', 'steps'] as const
/** Behind the form of a day in a name: it counts before the copy's. */
export const FIRST = ', before the copy’s'
/** Where the value stands in a frame. */
export const VALUE = '…'

const HINT = `Delete the file, and let “npx broadsheet learn” write it again.`

/** @param text of the file; null if there is none, and the desk reads as it came. */
export function houseStyle(text: string | null): Result<HouseStyle | null> {
  if (text === null) return { ok: true, value: null, warnings: [] }
  const file = yamlFile(HOUSE_NAME, text)
  const { map } = file
  const mended = (all: readonly Problem[]) => all.map((problem): Problem => ({ ...problem, hint: HINT }))
  if (map === null) return wrong(file.problems.length > 0 ? mended(file.problems) : [empty()])
  const problems = mended([...file.problems, ...unknownKeys(file, map, PARTS, 'the house style')])
  const reading = new Reading(file, problems)
  const get = (part: (typeof PARTS)[number]) => map.get(part, true)
  const value: HouseStyle = {
    from: reading.pairs(get('from')).map((pair) => [keyText(pair), textOf(pair.value).split(', ')]),
    roles: reading.roles(get('roles')),
    nameDay: reading.nameDay(get('day in the name')),
    frames: reading.frames(get('frames')),
    signs: reading.weights(get('signs')).flatMap(({ key, role, by }) => reading.sign(key, role, by)),
    steps: reading.weights(get('steps')).flatMap(({ key, role, by }) => reading.step(key, role, by)),
  }
  return hasError(problems) ? wrong(problems) : { ok: true, value, warnings: [] }
}

function wrong(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems }
}

function empty(): Problem {
  const reason = `Found nothing in ${HOUSE_NAME}; expected what the desk has learnt: ${PARTS.join(', ')}.`
  return { severity: 'error', code: 'bad-house-style', file: HOUSE_NAME, line: 1, column: 1, reason, hint: HINT }
}

/** `byline 34`, as it stands behind a key. */
interface Weight {
  readonly key: Pair
  readonly role: string
  readonly by: string
}

/** One reading of the file: collects what is wrong on its way. */
class Reading {
  readonly #file: YamlFile
  readonly #problems: Problem[]

  constructor(file: YamlFile, problems: Problem[]) {
    this.#file = file
    this.#problems = problems
  }

  /** The lines below a key. */
  pairs(node: unknown): readonly Pair[] {
    if (node === undefined || node === null) return []
    if (isMap(node)) return (node as YAMLMap).items
    this.#say(node, `Found “${textOf(node)}”; expected a list of keys, each with its value, a line each.`)
    return []
  }

  roles(node: unknown): string[] {
    const said = scalarText(node)?.split(', ') ?? []
    const unknown = said.find((word) => !isRole(word))
    if (unknown !== undefined) this.#say(node, `Found the role “${unknown}”; expected some of ${ROLES.join(', ')}.`)
    return said
  }

  nameDay(node: unknown): NameDay | null {
    const said = scalarText(node)
    if (said === null) return null
    const isFirst = said.endsWith(FIRST)
    const form = isFirst ? said.slice(0, -FIRST.length) : said
    if (isNameForm(form)) return { form, isFirst }
    this.#say(node, `Found “${said}” for the day in the name; expected how it is written there: ${NAME_FORMS}.`)
    return null
  }

  frames(node: unknown): Frame[] {
    if (node !== undefined && node !== null && !isSeq(node))
      this.#say(node, 'Found no list below “frames”; expected one.')
    return entriesOf(isSeq(node) ? node : null).flatMap((entry): Frame[] => {
      const [pair] = isMap(entry) ? (entry as YAMLMap).items : []
      const role = pair === undefined ? '' : keyText(pair)
      const said = pair === undefined ? '' : textOf(pair.value)
      const [before, after] = said.split(VALUE)
      if (isRole(role) && FRAME.test(said)) return [{ role, before: before ?? '', after: after ?? '' }]
      this.#say(
        entry,
        `Found “${role}: ${said}” among the frames; expected a role and a line with “${VALUE}” for the value.`,
      )
      return []
    })
  }

  /** The weights behind each key of a map. */
  weights(node: unknown): Weight[] {
    return this.pairs(node).flatMap((key): Weight[] => {
      const words = textOf(key.value).split(' ')
      if (words.length % 2 === 0 && words.every((word, at) => at % 2 === 0 || /^-?[1-9]\d{0,5}$/.test(word)))
        return words.flatMap((role, at) => (at % 2 === 0 ? [{ key, role, by: words[at + 1] ?? '' }] : []))
      this.#say(
        key.value,
        `Found “${textOf(key.value)}” behind “${keyText(key)}”; expected roles, each with a whole number.`,
      )
      return []
    })
  }

  sign(key: Pair, role: string, by: string): HouseStyle['signs'] {
    if (isRole(role)) return [[keyText(key), role, Number(by)]]
    this.#say(key.value, `Found the role “${role}”; expected one of ${ROLES.join(', ')}.`)
    return []
  }

  step(key: Pair, between: string, by: string): HouseStyle['steps'] {
    const [above = '', role = '', ...more] = between.split('>')
    const joint = keyText(key)
    const isKnown = (JOINTS as readonly string[]).includes(joint)
    if (isKnown && (above === TOP || isRole(above)) && isRole(role) && more.length === 0)
      return [[joint, above, role, Number(by)]]
    this.#say(
      isKnown ? key.value : key.key,
      `Found “${joint}: ${between}”; expected ${JOINTS.join(' or ')}, and two roles as headline>dek.`,
    )
    return []
  }

  #say(node: unknown, reason: string): void {
    this.#problems.push(this.#file.problemAt(node, { code: 'bad-house-style', reason, hint: HINT }))
  }
}

/** Something around one value; no two words that differ without a mark between. */
const FRAME = /^(?!…$)(?!.*\*\*)[^…]*…[^…]*$/u

function isRole(word: string): boolean {
  return (ROLES as readonly string[]).includes(word)
}
