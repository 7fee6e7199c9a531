/** The desk reads the labelled copy at least as well as it did: the figures of the README, held. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Desk } from '../../scripts/ingest/desk.ts'
import { masthead } from '../../scripts/ingest/masthead/masthead.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { type Judged, judge } from './compare.ts'
import type { LabelledFile } from './labels.ts'
import { tallied } from './tally.ts'

const FOLDER = join(PROGRAM, 'tests', 'fixtures', 'labelled')

/** Right at least so often; invented at most so often. Raise the first and lower the second when the desk learns. */
const HELD: Readonly<Record<string, readonly [right: number, invented: number]>> = {
  headline: [59, 1],
  kicker: [7, 2],
  dek: [10, 5],
  bylines: [43, 0],
  agency: [25, 3],
  place: [37, 1],
  date: [33, 0],
  'first words': [66, 1],
  'last words': [66, 1],
  subheads: [9, 3],
  related: [10, 1],
  briefs: [7, 3],
  corrections: [2, 0],
  source: [14, 0],
  blocks: [58, 0],
  documents: [5, 0],
  embargo: [4, 0],
}

test('labelled copy is read as well as before, field by field', async () => {
  const paper = masthead('name: Scored\n')
  assert.ok(paper.ok)
  const desk = new Desk(paper.value)
  const files = ['labels-a.json', 'labels-b.json'].flatMap((name): LabelledFile[] =>
    JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
  )
  assert.ok(files.length >= 60)
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
