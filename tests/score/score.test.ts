/** The desk reads the labelled copy at least as well as it did: the figures of the README, held. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { type Judged, judge } from './compare.ts'
import type { LabelledFile } from './labels.ts'
import { tallied } from './tally.ts'

const FOLDER = join(PROGRAM, 'tests', 'fixtures', 'labelled')

/** Right at least so often; invented at most so often. Raise the first and lower the second when the desk learns. */
const HELD: Readonly<Record<string, readonly [right: number, invented: number]>> = {
  headline: [133, 0],
  kicker: [23, 1],
  dek: [43, 5],
  bylines: [92, 1],
  agency: [45, 1],
  place: [75, 0],
  date: [85, 0],
  'first words': [152, 0],
  'last words': [155, 0],
  subheads: [42, 0],
  related: [28, 1],
  briefs: [16, 0],
  corrections: [11, 0],
  source: [29, 1],
  blocks: [154, 0],
  documents: [9, 0],
  embargo: [8, 0],
}

test('labelled copy is read as well as before, field by field', async () => {
  const paper = masthead('name: Scored\n')
  assert.ok(paper.ok)
  const desk = new Desk(paper.value)
  const labels = readdirSync(FOLDER).filter((name) => /^labels.*\.json$/.test(name))
  const files = labels.flatMap((name): LabelledFile[] => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
  assert.equal(files.length, 151)
  const judged: Judged[] = []
  for (const labels of files) {
    const bytes = readFileSync(join(FOLDER, labels.file))
    judged.push(...judge(labels, (await desk.understand({ path: labels.file, bytes, sidecar: null })).items))
  }
  for (const { field, right, invented } of tallied(judged)) {
    const [least, most] = HELD[field] ?? [0, 0]
    assert.ok(right >= least, `${field}: ${right} right, ${least} before`)
    assert.ok(invented <= most, `${field}: ${invented} invented, ${most} before`)
  }
})
