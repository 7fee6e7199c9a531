/** The house is as its table says: no import against it, no circle, no hall, no long file, a paper in each large room; the map and lint are up to date. */

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { draw } from './draw.ts'
import { circlesIn, readImports, roomOf, roomsAsked } from './imports.ts'
import { overrides } from './lint.ts'
import { ROOMS } from './rooms.ts'

/** Loose files in a folder. */
const MOST_FILES = 15
/** Of these, each file is one of a kind, and is found by its name: a kind of page, a language. */
const EACH: ReadonlySet<string> = new Set(['site'])
/** Lines of a file. */
const MOST_LINES = 250
/** Files of a room without a README, and lines of one. */
const [MOST_UNSAID, MOST_SAID] = [10, 15]

const imports = readImports()

/** None of a file that is not there. */
function linesOf(file: string): number {
  const path = join(PROGRAM, file)
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
}

test('no import is against the table of rooms', () => {
  const against = [...imports].flatMap(([file, others]) => {
    const from = roomOf(file)
    return others
      .filter((other) => {
        const to = roomOf(other)
        return from !== to && to !== null && !from?.imports.includes(to.name)
      })
      .map((other) => `${file} imports ${other}`)
  })
  assert.deepEqual(against, [])
})

test('the table allows nothing that nobody needs, and nothing back up', () => {
  const asked = roomsAsked(imports)
  for (const [at, room] of ROOMS.entries()) {
    const below = ROOMS.slice(0, at).map(({ name }) => name)
    const needless = room.imports.filter((name) => !asked.get(room.name)?.has(name) || !below.includes(name))
    assert.deepEqual(needless, [], room.name)
  }
})

test('no files import one another in a circle', () => {
  assert.deepEqual(circlesIn(imports), [])
})

test(`no folder has more than ${MOST_FILES} loose files`, () => {
  const tests = globSync('tests/**/*.ts', { cwd: PROGRAM, exclude: ['tests/fixtures/**'] })
  const folders = Map.groupBy([...imports.keys(), ...tests], (file) => dirname(file))
  const full = [...folders].filter(([folder, files]) => files.length > MOST_FILES && !EACH.has(folder))
  assert.deepEqual(
    full.map(([folder, files]) => `${folder}: ${files.length}`),
    [],
  )
})

test(`no file has more than ${MOST_LINES} lines`, () => {
  const long = [...imports.keys()]
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > MOST_LINES)
  assert.deepEqual(long, [])
})

test(`a room of more than ${MOST_UNSAID} files says in at most ${MOST_SAID} lines what is where`, () => {
  const rooms = Map.groupBy(imports.keys(), (file) =>
    file
      .split('/')
      .slice(0, file.startsWith('scripts/') ? 2 : 1)
      .join('/'),
  )
  const wrong = [...rooms]
    .filter(([room, files]) => files.length > MOST_UNSAID && !room.endsWith('.ts'))
    .map(([room]) => ({ room, lines: linesOf(join(room, 'README.md')) }))
    .filter(({ lines }) => lines === 0 || lines > MOST_SAID)
  assert.deepEqual(wrong, [])
})

test('lint goes by the table, and the map shows the house as it is', () => {
  const said = JSON.parse(readFileSync(join(PROGRAM, 'biome.json'), 'utf8')).overrides
  for (const override of overrides())
    assert.deepEqual(
      said.find(({ includes }: { includes: string[] }) => includes[0] === override.includes[0]),
      override,
      'run `npm run map`',
    )
  assert.equal(readFileSync(join(PROGRAM, 'docs/map.svg'), 'utf8'), draw(imports), 'run `npm run map`')
})
