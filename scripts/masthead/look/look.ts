/** What the masthead, or a theme, says of the look: below `look:`, or in a theme's `look.yaml`, which has the same keys. */

import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { entriesOf, scalarText, unknownKeys, type YamlFile, yamlFile } from '../../fields/yaml-file.ts'
import type { Paper } from '../../flow/paper.ts'
import { hasError, type Problem } from '../../flow/problem.ts'
import { COLOURS, FACE_ROLES, type LookOrder, type Said } from '../../flow/wear/look.ts'
import { faceOf } from './face.ts'
import { countsOf } from './front.ts'
import { type Read, saidIn } from './said.ts'
import { waysIn } from './ways.ts'

const KEYS = [...COLOURS, ...FACE_ROLES, 'logo', 'icon', 'navigation', 'front', 'foot', 'style'] as const

/** `theme: tabloid` */
export function themeIn(file: YamlFile, node: unknown): Read<Pick<Paper, 'theme'>> {
  const said = saidIn(file, node)
  if (said !== null) return { value: { theme: said }, problems: [] }
  if (node === null || node === undefined || isScalar(node)) return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: 'unknown-theme',
    reason: 'Found “theme:” with a list or keys below it; expected the name of one theme.',
    hint: 'Write “theme: tabloid”; what is to differ from it stands below “look:”.',
  })
  return { value: {}, problems: [problem] }
}

/** The file of a theme that comes along, as a whole; `where` it is, for its problems. */
export function lookFile(where: string, text: string): Read<LookOrder | null> {
  const file = yamlFile(where, text)
  if (file.map === null) return { value: null, problems: file.problems }
  const read = lookOf(file, file.map)
  return { value: read.value, problems: [...file.problems, ...read.problems] }
}

/** What the masthead adds to the paper: nothing where nothing is said. */
export function lookIn(file: YamlFile, node: unknown): Read<Pick<Paper, 'look'>> {
  const { value, problems } = lookOf(file, node)
  return { value: value === null ? {} : { look: value }, problems }
}

/** The value is null where nothing is said. */
function lookOf(file: YamlFile, node: unknown): Read<LookOrder | null> {
  if (node === null || node === undefined || scalarText(node) === '') return { value: null, problems: [] }
  if (!isMap(node)) return { value: null, problems: [notAMap(file, node)] }
  const get = (key: (typeof KEYS)[number]) => node.get(key, true)
  const problems: Problem[] = [...unknownKeys(file, node, KEYS, 'the look')]
  const keep = <T>({ value, problems: more }: Read<T>): T => {
    problems.push(...more)
    return value
  }
  const plain = (key: (typeof KEYS)[number]): Said | null => keep(plainOf(file, get(key), key))
  const colours = Object.fromEntries(COLOURS.flatMap((key) => entry(key, plain(key))))
  const faces = Object.fromEntries(FACE_ROLES.flatMap((key) => entry(key, keep(faceOf(file, get(key), key)))))
  const value: LookOrder = {
    colours,
    faces,
    ...Object.fromEntries(entry('logo', plain('logo'))),
    ...Object.fromEntries(entry('icon', plain('icon'))),
    ...Object.fromEntries(entry('navigation', keep(navigationOf(file, get('navigation'))))),
    ...Object.fromEntries(entry('front', keep(countsOf(file, get('front'))))),
    ...Object.fromEntries(entry('foot', keep(footOf(file, get('foot'))))),
    ...keep(aloneOf(file, get('style'))),
  }
  return { value: hasError(problems) ? null : value, problems }
}

function entry<T>(key: string, value: T | null): [string, T][] {
  return value === null ? [] : [[key, value]]
}

function notAMap(file: YamlFile, node: unknown): Problem {
  return file.problemAt(node, {
    code: 'bad-look',
    reason: `Found “look:” without keys of its own; expected some of ${KEYS.join(', ')} below it.`,
    hint: 'Write them below it, each on a line of its own, indented by two spaces: “  accent: "#8f1d17"”.',
  })
}

/** A value of one word or line. An unquoted `#…` is a comment to YAML, and says nothing. */
function plainOf(file: YamlFile, node: unknown, key: string): Read<Said | null> {
  const value = saidIn(file, node)
  if (node === null || node === undefined || value !== null) return { value, problems: [] }
  const isColour = (COLOURS as readonly string[]).includes(key)
  const problem = file.problemAt(node, {
    code: isColour ? 'bad-colour' : 'bad-look',
    reason: isColour
      ? `Found no colour behind “${key}:”; expected one, such as "#8f1d17".`
      : `Found no name of a file behind “${key}:”; expected one, such as ${key}.svg.`,
    hint: isColour
      ? `Put it in quotes: without them, what begins with “#” is a comment. Write “${key}: "#8f1d17"”.`
      : 'Write the name of a file beside the masthead, or take the line out.',
  })
  return { value: null, problems: [problem] }
}

function navigationOf(file: YamlFile, node: unknown): Read<LookOrder['navigation'] | null> {
  if (node === null || node === undefined) return { value: null, problems: [] }
  return waysIn(file, entriesOf(node), 'navigation')
}

/** Lines of text, and ways. */
function footOf(file: YamlFile, node: unknown): Read<NonNullable<LookOrder['foot']> | null> {
  if (node === null || node === undefined) return { value: null, problems: [] }
  if (!isMap(node)) return { value: { lines: linesOf(node), links: [] }, problems: [] }
  const map: YAMLMap = node
  const { value: links, problems } = waysIn(file, entriesOf(map.get('links', true)), 'foot')
  const unknown = unknownKeys(file, map, ['lines', 'links'], 'the foot')
  return { value: { lines: linesOf(map.get('lines', true)), links }, problems: [...unknown, ...problems] }
}

function linesOf(node: unknown): string[] {
  const lines = isSeq(node) ? node.items : [node]
  return lines.flatMap((line) => scalarText(line)?.trim() || [])
}

function aloneOf(file: YamlFile, node: unknown): Read<Pick<LookOrder, 'alone'>> {
  const said = scalarText(node)
  if (said === null) return { value: {}, problems: [] }
  if (said === 'own') return { value: { alone: true }, problems: [] }
  const problem = file.problemAt(node, {
    code: 'bad-look',
    reason: `Found “style: ${said}”; expected “own”: the style sheets of your theme stand alone, without ours below them.`,
    hint: 'Write “style: own”, or take the line out: then yours follow ours.',
  })
  return { value: {}, problems: [problem] }
}
