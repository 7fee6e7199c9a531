/** The files of a new paper: a plain value, from the answers. Nothing of the paper that the program came with is in it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { partOf } from '../languages/languages.ts'
import { slugOf } from '../slug.ts'
import type { Answers } from './answers.ts'
import { HOSTS } from './hosts.ts'

/** A file by its path below the folder of the paper, with `/`. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** What the program is to the paper. */
export interface Needs {
  readonly name: string
  readonly wanted: string
  /** The Nodes to bring, by the names of their packages. */
  readonly nodes: Readonly<Record<string, string>>
}

/** @param zone of the paper (IANA) */
export function filesOf(answers: Answers, zone: string, needs: Needs): readonly NewFile[] {
  const host = HOSTS[answers.host]?.file ?? null
  return [
    { path: 'content/masthead.yaml', text: mastheadOf(answers, zone) },
    ...exampleIn(answers.language),
    { path: 'package.json', text: `${JSON.stringify(manifestOf(needs), null, 2)}\n` },
    { path: '.gitignore', text: IGNORED },
    { path: '.gitattributes', text: ATTRIBUTES },
    ...(host === null
      ? []
      : [{ path: host[1], text: readFileSync(join(import.meta.dirname, 'hosts', host[0]), 'utf8') }]),
  ]
}

function mastheadOf({ name, language, url }: Answers, zone: string): string {
  const said = (value: string) => stringify(value, { lineWidth: 0 }).trimEnd()
  return `# The masthead: what the paper is called and where it stands.
name: ${said(name.trim())}
language: ${said(language)}
timezone: ${said(zone)}
# The address under which the paper is published. Its path is the path of every link.
url: ${said(url)}
# Copy that gives no date is of the day on which it was filed.
undated: filed
`
}

/** A text that tells how to file one: a draft, so that it is published nowhere and leaves nothing when it is deleted. */
function exampleIn(language: string): readonly NewFile[] {
  const words = partOf('example', language) ?? partOf('example', 'en')
  if (words === null) return []
  const { headline, body } = words
  const stem = `content/${slugOf(headline)}`
  const text = `${headline}\n\n${body.replace('{file}', `${stem}.txt`).replace('{sidecar}', `${slugOf(headline)}.yaml`)}\n`
  return [
    { path: `${stem}.txt`, text },
    { path: `${stem}.yaml`, text: 'draft: true\n' },
  ]
}

/** What `npm start` and `npm run …` do in a paper. */
export const SCRIPTS = { start: 'broadsheet serve', build: 'broadsheet build' } as const

function manifestOf({ name, wanted, nodes }: Needs) {
  return {
    private: true,
    scripts: SCRIPTS,
    dependencies: { [name]: wanted },
    ...(Object.keys(nodes).length === 0 ? {} : { optionalDependencies: nodes }),
  }
}

const IGNORED = `node_modules/
_site/
_themes/
site/stories/
.broadsheet-state/
.broadsheet.lock*
`

const ATTRIBUTES = `# Copy is kept as it was filed, to the byte.
content/** -text
# Two editors' lines both stay: the register folds lines of one story.
content/register.ndjson text eol=lf merge=union
content/editions.ndjson text eol=lf merge=union
`
