/** What lies in `theme/` where nothing reads it is told, with the place that it belongs in; what is read is not. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misplacedIn } from '../../scripts/look/misplaced.ts'

const at = { file: 'masthead.yaml', line: 1, column: 1 }
const order = { colours: {}, faces: {}, logo: { text: 'weir.svg', at } }
const told = (name: string) => misplacedIn([{ name, path: `/${name}` }], 'theme', order)

for (const [name, belongs] of [
  ['story.ts', 'theme/layouts/story.ts'],
  ['stroy.js', 'theme/layouts/story.js'],
  ['pages/front.ts', 'theme/layouts/front.ts'],
  ['parts/bell.ts', 'theme/layouts/parts/bell.ts'],
  ['css/own.css', 'theme/own.css'],
  ['layouts/own.css', 'theme/own.css'],
  ['own.scss', 'theme/own.css'],
  ['quay.webp', 'theme/assets/quay.webp'],
  ['fonts/head.woff2', 'theme/assets/head.woff2'],
  ['layouts/story.html', 'theme/layouts/story.ts'],
  ['look.yaml', 'masthead'],
] as const)
  test(`${name} is told`, () => {
    const [problem, ...more] = told(name)
    assert.equal(`${problem?.severity} ${problem?.code} ${problem?.file}`, `warning not-read ../theme/${name}`)
    assert.ok(problem?.hint.includes(belongs), `${problem?.hint}`)
    assert.deepEqual(more, [])
  })

test('what is read, named by the look, or no part of the paper is left alone', () => {
  for (const name of [
    'own.css',
    'weir.svg',
    'assets/quay.webp',
    'layouts/story.ts',
    'layouts/parts/bell.ts',
    'README.md',
    'package.json',
    'layouts/types.d.ts',
  ])
    assert.deepEqual(told(name), [], name)
})
