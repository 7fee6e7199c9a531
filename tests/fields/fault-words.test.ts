/** What is wrong with a YAML file, in the words of whoever wrote it: where, what was meant, and how it is written. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yamlFile } from '../../scripts/fields/yaml-file.ts'

const SAID: readonly (readonly [text: string, place: string, reason: RegExp, hint: RegExp])[] = [
  ['name: Town: The Ferry', '1:7', /second colon in the value of “name”/, /^Write name: "Town: The Ferry"$/],
  ['name: Town: The Ferry # ours', '1:7', /second colon/, /^Write name: "Town: The Ferry"$/],
  ['motto: The "Bell": a town', '1:8', /second colon/, /^Write motto: 'The "Bell": a town'$/],
  [`motto: It's "on": a town`, '1:8', /second colon/, /^Write motto: "It's \\"on\\": a town"$/],
  [
    'name: A\nsections:\n  - World: more: x',
    '3:12',
    /second colon in the value of “World”/,
    /^Write World: "more: x"$/,
  ],
  ['name: A\r\nmotto: b: c\r\n', '2:8', /second colon/, /^Write motto: "b: c"$/],
  ['- name: A\n- language: en', '1:1', /^Found a list/, /^Take the “- ”/],
  ['name: A\n\tlanguage: en', '2:1', /^Found a tab/, /two spaces/],
  ['name: A\nsections:\n\t- World', '3:1', /^Found a tab/, /two spaces/],
  ['name: "The Ferry\nlanguage: en', '1:7', /opened and never closed/, /^Write name: "The Ferry"$/],
  ["name: A\nmotto: 'On time\n", '2:8', /opened and never closed/, /^Write motto: "On time"$/],
  ['name: A\nsections: [World, Town\nlanguage: en', '2:11', /a bracket, \[/, /^Write sections: \[World, Town\]$/],
  ['name: A\nlanguage: en\nname: B', '3:1', /key “name” a second time, 2 lines below the first/, /^Keep one/],
  ['name: A\n sections:\n  - World', '2:2', /indented below “name”/, /^Take the spaces before “sections:” away/],
  ['name: A\ntopics:\n  - name: Bell\n   aliases: [B]', '4:4', /3 spaces before it/, /“aliases: \[B\]”/],
  ['name: @home', '1:7', /begins with “@”/, /^Write name: "@home"$/],
  ['name: `x`', '1:7', /begins with “`”/, /^Write name: "`x`"$/],
  ['name: *star*', '1:7', /begins with “\*”/, /^Write name: "\*star\*"$/],
  ['name: &co', '1:7', /begins with “&”/, /^Write name: "&co"$/],
  ['name: A\nlanguage en', '2:1', /without a colon/, /^Write language: en$/],
  ['name: A\nlanguage:en', '2:1', /without a space behind the colon/, /^Write language: en$/],
  ['name:The Ferry', '1:1', /without a space behind the colon/, /^Write name: The Ferry$/],
  ["name: 'Ada's Ferry'", '1:7', /behind the closing '/, /^Write name: "Ada's Ferry"$/],
  ['name: "A" ferry', '1:7', /behind the closing "/, /^Write name: '"A" ferry'$/],
  ['name: [A] ferry', '1:7', /behind the closing \]/, /^Write name: "\[A\] ferry"$/],
]

for (const [text, place, reason, hint] of SAID)
  test(JSON.stringify(text), () => {
    const { problems } = yamlFile('masthead.yaml', text)
    const [first, ...others] = problems
    assert.deepEqual(others, [])
    assert.equal(`${first?.line}:${first?.column}`, place)
    assert.equal(first?.code, 'bad-yaml')
    assert.match(first?.reason ?? '', reason)
    assert.match(first?.hint ?? '', hint)
  })

test('what it says to write is what is meant', () => {
  for (const [text, , , hint] of SAID) {
    const [problem] = yamlFile('masthead.yaml', text).problems
    const [, written] = /^Write (\S+: .+)$/.exec(problem?.hint ?? '') ?? []
    if (written !== undefined) assert.deepEqual(yamlFile('masthead.yaml', written).problems, [], String(hint))
  }
})

for (const text of [
  'name: A',
  'name: &a A\nmotto: *a',
  'sections: &s [World]\ntopics: *s',
  'name: "A: b"',
  'name: http://a.example/',
  'at: 12:30',
  '',
])
  test(`nothing is wrong with ${JSON.stringify(text)}`, () => {
    assert.deepEqual(yamlFile('masthead.yaml', text).problems, [])
  })
