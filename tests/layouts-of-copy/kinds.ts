/** The kinds of copy that reach a desk, and how much of each comes from what house. */

import type { Chance } from './chance.ts'
import type { House, Trade } from './house.ts'
import type { Job } from './job.ts'
import { briefs, headlines, mixed, several } from './kinds/lists.ts'
import { mail } from './kinds/mail.ts'
import { printed, record } from './kinds/press.ts'
import { release } from './kinds/release.ts'
import { chat, interview, live, post, script } from './kinds/talk.ts'
import {
  advisory,
  correction,
  events,
  letters,
  obituary,
  photo,
  policeLog,
  recipe,
  table,
  verse,
} from './kinds/town.ts'
import { bodyOnly, headless, typed } from './kinds/typed.ts'
import { page, selection, selectionAndFoot } from './kinds/web.ts'
import { wire } from './kinds/wire.ts'

export const KINDS = {
  ...{ typed, headless, bodyOnly, selection, selectionAndFoot, page, wire, release, mail, printed, record },
  ...{ headlines, briefs, mixed, several, letters, recipe, events, table, policeLog, obituary, correction, advisory },
  ...{ verse, photo, interview, live, script, chat, post },
} as const satisfies Record<string, (job: Job) => void>

export type Kind = keyof typeof KINDS

/** The sections that a language must have for a kind to be told in it. */
const NEEDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  letters: ['greetings', 'sign'],
  recipe: ['ingredients', 'steps', 'recipe-heads'],
  events: ['events', 'event'],
  table: ['columns'],
  policeLog: ['police'],
  advisory: ['advisory'],
  verse: ['verse'],
}

const MIX: Readonly<Record<Trade, Readonly<Partial<Record<Kind, number>>>>> = {
  paper: {
    typed: 16,
    headless: 3,
    bodyOnly: 2,
    printed: 4,
    headlines: 2,
    briefs: 2,
    several: 1.5,
    mixed: 1.5,
    interview: 1.5,
    letters: 1,
    mail: 3,
    record: 2,
  },
  site: { selection: 10, selectionAndFoot: 6, page: 12, live: 1, interview: 1, headlines: 1, typed: 1, post: 0.5 },
  wire: { wire: 16, headless: 1, headlines: 2, several: 1, briefs: 1, mail: 0.5 },
  office: { release: 14, advisory: 2, mail: 2, typed: 1, printed: 1, photo: 0.5, events: 0.5 },
  local: {
    ...{ letters: 2, recipe: 1, events: 2, table: 2, policeLog: 2, obituary: 2, correction: 1.5, verse: 1, photo: 1 },
    ...{ typed: 5, briefs: 2, mail: 2, chat: 0.8, headless: 1, post: 0.5 },
  },
  desk: {
    typed: 4,
    selection: 4,
    page: 2,
    release: 2,
    wire: 2,
    mail: 3,
    printed: 3,
    record: 2,
    script: 1.5,
    chat: 1,
    post: 1,
    mixed: 1,
    bodyOnly: 1,
  },
}

/** A kind of copy that the house sends, if its language has the words. */
export function kindFor(house: House, chance: Chance): Kind {
  const told = Object.entries(MIX[house.trade]).filter(([kind]) =>
    (NEEDS[kind as Kind] ?? []).every((section) => house.stock.of(section).length > 0),
  )
  return chance.weighted(Object.fromEntries(told)) as Kind
}
