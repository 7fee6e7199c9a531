/** Stories of an edition for the tests: plain ones of 14 May 2031, but for what a test says. */

import type { Story } from '../../scripts/edition/edition.ts'
import { proseOf } from '../../scripts/flow/prose.ts'
import { byShelfKind } from '../../scripts/flow/shelf.ts'

export function story(headline: string, said: Partial<Story> = {}): Story {
  return {
    id: headline,
    url: `/2031/05/14/${headline.replaceAll(' ', '-')}/`,
    headline,
    kicker: null,
    dek: null,
    bylines: [],
    agency: null,
    place: null,
    published: '2031-05-14',
    filed: '2031-05-14T12:00:00Z',
    revised: null,
    day: '2031-05-14',
    shelves: byShelfKind(() => []),
    sourceName: null,
    urgency: null,
    pin: null,
    until: null,
    opinion: false,
    corrections: [],
    notes: [],
    markdown: proseOf('Words.'),
    opening: 'Words.',
    words: 100,
    language: 'en',
    direction: 'ltr',
    related: [],
    relatedStories: [],
    origins: {},
    source: 'a.txt',
    ...said,
  }
}
