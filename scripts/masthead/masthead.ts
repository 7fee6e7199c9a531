/** The masthead: `masthead.yaml`, what the paper is called, where it stands and how it is divided. */

import { IANAZone } from 'luxon'
import { isEncoding } from '../copy/encoding/attempt.ts'
import { newer } from '../disk/form.ts'
import { scalarText, unknownKeys, type YamlFile, yamlFile } from '../fields/yaml-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem, Result } from '../flow/problem.ts'
import { hasError } from '../flow/problem.ts'
import { directionOf } from '../language/direction.ts'
import { MASTHEAD_NAME } from '../paths.ts'
import { changesOf } from './changes.ts'
import { lookIn, themeIn } from './look/look.ts'
import { addressOf } from './paper-address.ts'
import { licenceOf, publisherOf } from './publisher.ts'
import { sectionsOf } from './sections.ts'
import { switched } from './switches.ts'
import { ignoredIn, topicsOf } from './topics.ts'

/** Which release's form it has, from the second on: nobody types it (see `disk/form.ts`). */
const FORM_KEY = 'form'
const KEYS = [
  'name',
  'short-name',
  'motto',
  'language',
  'timezone',
  'encoding',
  'undated',
  'url',
  'sections',
  'topics',
  'bylines',
  'ignore',
  'publisher',
  'licence',
  'changes',
  'typography',
  'story-files',
  'cards',
  'offline',
  'newsletter',
  'publish',
  'theme',
  'look',
] as const

/**
 * Read the masthead.
 *
 * @param text of the file; null if there is none.
 * @param url overrides the masthead's, as a publishing workflow needs it.
 */
export function masthead(text: string | null, url?: string): Result<Paper> {
  if (text === null) return { ok: false, problems: [missing()] }
  const file = yamlFile(MASTHEAD_NAME, text)
  const map = soundMap(file)
  if (map === null) return { ok: false, problems: file.problems.length > 0 ? file.problems : [missing()] }
  const get = (key: (typeof KEYS)[number]) => map.get(key, true)
  const problems: Problem[] = [
    ...file.problems,
    ...unknownKeys(file, map, KEYS, 'the masthead', isKey),
    ...laterForm(file, map.get(FORM_KEY, true)),
  ]
  const name = scalarText(get('name'))
  if (name === null || name.trim() === '')
    problems.push(
      file.problemAt(map, {
        code: 'no-name',
        reason: 'The masthead has no name; expected “name: ” and what the paper is called.',
        hint: 'Add a line such as “name: The Harbour Courier”.',
      }),
    )
  const language = scalarText(get('language')) ?? 'en'
  if (!isLanguage(language))
    problems.push(
      file.problemAt(get('language'), {
        code: 'unknown-language',
        reason: `Found the language “${language}”; expected a language tag such as en, uk or pt-BR (BCP 47).`,
        hint: 'Write the short code of the language.',
      }),
    )
  const zone = scalarText(get('timezone')) ?? 'UTC'
  if (!IANAZone.isValidZone(zone))
    problems.push(
      file.problemAt(get('timezone'), {
        code: 'unknown-time-zone',
        reason: `Found the time zone “${zone}”; expected a name such as Europe/Kyiv or America/New_York (IANA).`,
        hint: 'Write continent and city, with a slash between.',
      }),
    )
  const encoding = scalarText(get('encoding'))
  if (encoding !== null && !isEncoding(encoding))
    problems.push(
      file.problemAt(get('encoding'), {
        code: 'unknown-encoding',
        reason: `Found the encoding “${encoding}”; expected the name of one, such as utf-8 or windows-1251.`,
        hint: 'Write what copy is in that is not UTF-8, or take the line out and let the desk find the encoding.',
      }),
    )
  const undated = undatedOf(file, get('undated'))
  const address = addressOf(url ?? scalarText(get('url')) ?? 'http://localhost:8080/')
  if (address === null)
    problems.push(
      file.problemAt(get('url'), {
        code: 'bad-url',
        reason: `Found the address “${url ?? scalarText(get('url'))}”; expected the web address of the paper, such as https://example.org/paper/.`,
        hint: 'Begin with https:// or http:// and leave out “?” and “#”.',
      }),
    )
  const sections = sectionsOf(file, get('sections'))
  const topics = topicsOf(file, get('topics'), 'a topic')
  const bylines = topicsOf(file, get('bylines'), 'a byline')
  const publisher = publisherOf(file, get('publisher'), name?.trim() ?? '')
  const licence = licenceOf(file, get('licence'))
  const changes = changesOf(file, get('changes'))
  const switches = (['typography', 'story-files', 'cards', 'offline', 'newsletter'] as const).map((key) =>
    switched(file, key, get(key)),
  )
  const theme = themeIn(file, get('theme'))
  const look = lookIn(file, get('look'))
  const asked = [sections, topics, bylines, publisher, licence, undated, changes, ...switches, theme, look]
  problems.push(...asked.flatMap((read) => read.problems))
  if (hasError(problems) || name === null || address === null) return { ok: false, problems }
  const value: Paper = {
    name: name.trim(),
    ...shortNameOf(get('short-name')),
    motto: scalarText(get('motto')),
    language,
    direction: directionOf(language),
    zone,
    ...(encoding === null ? {} : { encoding }),
    ...undated.value,
    ...address,
    sections: sections.value,
    topics: topics.value,
    bylines: bylines.value,
    ignored: ignoredIn(get('ignore')),
    publisher: publisher.value,
    licence: licence.value,
    ...(changes.value === null ? {} : { changesKept: changes.value }),
    ...Object.assign({}, ...switches.map(({ value }) => value)),
    ...theme.value,
    ...look.value,
  }
  return { ok: true, value, warnings: problems }
}

/** For where there is no room for the whole. */
function shortNameOf(node: unknown): Pick<Paper, 'shortName'> {
  const shortName = scalarText(node)?.trim() ?? ''
  return shortName === '' ? {} : { shortName }
}

function isKey(key: string): boolean {
  return key === FORM_KEY || KEYS.some((one) => one === key)
}

/** The keys; null of a file that cannot be read: what it seems to lack is no news then. */
function soundMap({ map, problems }: YamlFile): YamlFile['map'] {
  return hasError(problems) ? null : map
}

/** Whether it says that it was written for a later release. */
function laterForm(file: YamlFile, node: unknown): readonly Problem[] {
  const later = newer(Number(scalarText(node)), MASTHEAD_NAME)
  return later === null ? [] : [file.problemAt(node, later)]
}

/** What is done where copy gives no date. */
function undatedOf(file: YamlFile, node: unknown): { value: Pick<Paper, 'undated'>; problems: readonly Problem[] } {
  const said = scalarText(node)
  if (said === null) return { value: {}, problems: [] }
  if (said === 'filed') return { value: { undated: said }, problems: [] }
  const problem = file.problemAt(node, {
    code: 'unknown-undated',
    reason: `Found “undated: ${said}”; expected “filed”: copy that gives no date is of the day that it was filed on.`,
    hint: 'Write “undated: filed”, or take the line out: then the pages say that the copy gives no date.',
  })
  return { value: {}, problems: [problem] }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1
  } catch {
    return false
  }
}

function missing(): Problem {
  return {
    severity: 'error',
    code: 'no-masthead',
    file: MASTHEAD_NAME,
    line: 1,
    column: 1,
    reason: `Found no ${MASTHEAD_NAME} in the content folder, or an empty one; expected at least “name: ” and what the paper is called.`,
    hint: 'Create it with a line such as “name: The Harbour Courier”.',
  }
}
