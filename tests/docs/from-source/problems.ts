/** `docs/problems.md`: every problem by its code, as the source says it. */

import { IN_TABLES } from './in-tables.ts'
import { plain } from './plain.ts'
import { allSaid, type Said } from './said.ts'

/** Codes that the source puts together. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'bad-${key}': ['bad-cards', 'bad-newsletter', 'bad-offline', 'bad-story-files', 'bad-typography'],
  'bad-${language}': ['bad-json', 'bad-toml', 'bad-yaml'],
  'unread-${key}': ['unread-from', 'unread-lead', 'unread-minor', 'unread-until'],
  'unsure-${word}': ['unsure-byline', 'unsure-date'],
}
/** How the code of what is of another story begins. */
const OF = ['correction-of-none', 'correction-of-several', 'translation-of-none', 'translation-of-several']

/** Where the source leaves it to who asks, by the beginning of the file's name: the first that fits. */
const SEVERITIES: readonly (readonly [file: string, severity: string])[] = [
  ['scripts/masthead/front-', 'warning'],
  ['scripts/masthead/', 'error'],
  ['scripts/pictures/', 'warning'],
  ['scripts/edition/corrections/', 'warning'],
  ['scripts/intake/said-alone', 'warning'],
  ['scripts/intake/near-choices', 'warning'],
  ['scripts/fields/values', 'warning'],
  ['scripts/register/beside/', 'error'],
  ['', 'error'],
]

interface Entry {
  readonly code: string
  readonly severities: readonly string[]
  readonly reason: string
  readonly hint: string
}

export function problemsPage(): string {
  const entries = entriesOf(allSaid())
  const lines = entries.map(
    ({ code, severities, reason, hint }) =>
      `\`${code}\` · ${severities.join(' or ')} · ${reason}${hint === '' ? '' : ` → ${hint}`}\n`,
  )
  return `${HEAD}\n${lines.join('\n')}`
}

const HEAD = `# Problems, by their codes

A problem names its file, line and column, then its code: \`harbour.txt:3:1 error impossible-date\`. Then it says what was found, what was expected, and behind the arrow how to mend it. An **error** stops the build, and the site stands as it was; a **warning** is only said. What \`proof\` finds is an error of the site. Here each stands as the program says it, with examples in the places of your names and values, and … where there is none.

This page is made from the source, by \`npm run docs:reference\`.
`

/** Each code once, by the alphabet, with the first that is said under it. */
function entriesOf(all: readonly Said[]): Entry[] {
  const spread = all.flatMap((said) => codesOf(said.code).map((code) => ({ ...said, code })))
  const byCode = Map.groupBy(spread, ({ code }) => code)
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, several]) => {
      const [said, mend] = IN_TABLES[code] ?? []
      const texts =
        said !== undefined && mend !== undefined
          ? [{ reason: said, hint: mend }]
          : several.map((one) => ({ reason: plain(one.reason, one.choice), hint: plain(one.hint, one.choice) }))
      const { reason, hint } = texts.find((one) => one.reason !== '' && one.hint !== '') ??
        texts[0] ?? { reason: '', hint: '' }
      return {
        code,
        severities: [...new Set(several.map(severityOf))].sort(),
        reason: escaped(reason),
        hint: escaped(hint),
      }
    })
}

function codesOf(code: string): readonly string[] {
  return TOGETHER[code] ?? (code.includes('-of-') && code.startsWith('$') ? OF : [code])
}

function severityOf({ severity, file }: Said): string {
  if (severity === 'error' || severity === 'warning') return severity
  return SEVERITIES.find(([begin]) => file.startsWith(begin))?.[1] ?? 'error'
}

/** As words of Markdown: signs of it are no marks. */
function escaped(text: string): string {
  return text.replace(/[<>*_[\]`\\|]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')
}
