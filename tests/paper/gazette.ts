/**
 * An invented paper that has something of every kind of page: sections, topics, one
 * of them followed, a drafted headline, corrections, a day of briefs, a story that
 * moved, one that was revised and one that was withdrawn, and copy that would break out of markup if it
 * could. Built twice, below a base path.
 */

import assert from 'node:assert/strict'
import { type Files, folderUntilTheEnd, NOW, paperIn, type TestPaper } from './paper.ts'

/** When the second build is. */
export const LATER = '2031-05-16T08:00:00Z'

export const BASE = '/gazette/'
export const ROOT = `https://press.example${BASE}`

/** Words that end a script, open a comment, or are taken for a template. */
export const HOSTILE = 'The </script><!-- sign said {{ 1 + 1 }} & “3 < 4”'

function masthead(language: string): string {
  return `name: Saltwick Gazette & Tide Table
motto: Every tide, twice a day
language: ${language}
timezone: Europe/Lisbon
url: ${ROOT}
sections: [Harbour, Council]
topics:
  - name: Lamp
    follow: true
  - Bridge
publisher:
  name: Saltwick Press
  editor: Ines Marl
  email: desk@press.example
  phone: +351 21 000 0000
  address: |
    4 Net Lane
    Saltwick
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
`
}

const COPY: Files = {
  'harbour/lamp.md': `---
headline: The lamp is lit again
dek: Three keepers carried the oil
by: Ines Marl and Tom Quill
place: SALTWICK
date: 13 May 2031
topics: Lamp
correction: The steps were a hundred and nine, not ninety.
source: https://almanac.example/2031
---

It was lit at dusk, by hand, as it was until the year of the great fog.

## How it was done

> It smells exactly as I remember.

| Keeper | Age |
|:-------|----:|
| Marl   | 71  |

The [almanac](https://almanac.example/2031) calls it the last of its kind.
`,
  'harbour/sign.txt': `Headline: ${HOSTILE}
Date: 14 May 2031
Topics: Lamp, Bridge

Nobody took it down, and </script> stood on the back.
`,
  'council/undated.txt':
    'The council sat until midnight on Tuesday over the price of a bell that nobody had ordered. It will sit again.\n\nThe bell stays where it is, said the clerk, who has the only key.\n',
  'council/gone.txt': 'Headline: A story that is taken back\nDate: 2 May 2031\n\nIt was not so.\n',
  'council/moved.txt': 'Headline: The bridge is closed\nDate: 3 April 2031\nTopics: Bridge\n\nCarts go round.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday & Friday\n',
}

/** The paper in a language. To be made when its test file is read, so that it stays until the end. */
export function gazette(language = 'en'): TestPaper {
  return paperIn(folderUntilTheEnd(), { 'masthead.yaml': masthead(language), ...COPY })
}

/** Published, then edited and published again. */
export async function publish(paper: TestPaper): Promise<void> {
  assert.equal((await paper.build({ now: NOW })).code, 0)
  paper.remove('council/gone.txt')
  paper.file('council/moved.txt', paper.text('council/moved.txt').replace('Date:', 'Slug: bridge-closed\nDate:'))
  paper.file('harbour/lamp.md', paper.text('harbour/lamp.md').replace('at dusk', 'at nightfall'))
  assert.equal((await paper.build({ now: LATER })).code, 0)
}

/** The files of the site that are pages, and what stands in them. */
export function pagesIn(paper: TestPaper): [file: string, html: string][] {
  return Object.entries(paper.site()).flatMap(([file, bytes]) =>
    file.endsWith('.html') ? [[file, Buffer.from(bytes, 'latin1').toString('utf8')]] : [],
  )
}
