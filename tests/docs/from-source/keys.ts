/** `docs/key-names.md`: every key of copy and of a sidecar, by all the names that the desk knows it by. */

import en from '../../../scripts/languages/en/index.ts'
import { inRow, LANGUAGES } from '../../../scripts/languages/languages.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language' })

export function keysPage(): string {
  const keys = Object.keys(en.keys ?? {}) as (keyof NonNullable<typeof en.keys>)[]
  const lines = keys.map((key) => {
    const [first = key, ...others] = inRow(en.keys?.[key])
    const elsewhere = LANGUAGES.filter(({ code }) => code !== 'en').flatMap(({ code, keys: own }) => {
      const names = inRow(own?.[key])
      return names.length === 0 ? [] : [`${NAMES.of(code) ?? code}: ${names.join(', ')}`]
    })
    const also = others.length === 0 ? '' : ` · also ${others.join(', ')}`
    return `\`${first}\`${also}${elsewhere.length === 0 ? '' : ` · ${elsewhere.join(' · ')}`}\n`
  })
  return `${HEAD}\n${lines.join('\n')}`
}

const HEAD = `# Keys, by all their names

A key is known in header lines, in front matter and in a sidecar, by its English name, by other English names, and in these languages. What each is for is in [Keys and sidecars](keys.md).

This page is made from the source, by \`npm run docs:reference\`.
`
