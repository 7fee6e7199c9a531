import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { headlineList } from '../../../scripts/desk/rules/briefs/headline-list.ts'
import { readBy } from './read.ts'

const LIST = ['Harbour Bridge Reopens', 'Council Keeps the Tram', 'Flood Warning for Northmere']
const BODY = 'The fire broke out at night. Nobody was hurt.'

/** Lines of a file, and those of them that are briefs. */
const LISTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a file of nothing else', LIST, LIST],
  ['a file of one', ['Harbour Bridge Reopens'], ['Harbour Bridge Reopens']],
  ['blank lines between them', ['', LIST[0] ?? '', '', '', LIST[1] ?? ''], LIST.slice(0, 2)],
  ['in capitals', ['OSTREY MILL BURNS', 'HARBOUR BRIDGE REOPENS'], ['OSTREY MILL BURNS', 'HARBOUR BRIDGE REOPENS']],
  ['questions and calls', ['Who set fire to the mill?', 'Vote today!'], ['Who set fire to the mill?', 'Vote today!']],
  [
    'in Chinese',
    ['港口大桥周日重新开放', '市长宣布电车继续运营', '洪水警报发布'],
    ['港口大桥周日重新开放', '市长宣布电车继续运营', '洪水警报发布'],
  ],
  ['below a body', [BODY, '', ...LIST], LIST],
  ['above a body', [...LIST, '', BODY], LIST],
  ['below a body, a blank line after each', [BODY, '', ...LIST.flatMap((line) => [line, ''])], LIST],
  ['between two bodies', [BODY, '', ...LIST, '', BODY], LIST],
]

describe('lines that are headlines', () => {
  for (const [name, lines, briefs] of LISTS) {
    test(name, () => {
      assert.deepEqual(
        readBy(headlineList, lines.join('\n')).claims,
        briefs.map((text) => `brief: ${text}`),
      )
    })
  }
})

const COPY: readonly (readonly [string, readonly string[]])[] = [
  ['a headline above a body', ['Mill burns down', '', BODY]],
  ['a headline and its dek', ['Mill burns down', 'The first fire in a century', '', BODY]],
  ['two lines below a body', [BODY, '', 'Ana Ruiz', 'Harbour Wire']],
  [
    'wrapped prose',
    [
      'The council voted late on Tuesday to keep the tram',
      'that was threatened with closure since the mill',
      'burned down and the harbour lost its trade',
      '',
      BODY,
    ],
  ],
  ['sentences, a line each', ['The mill burned.', 'Nobody was hurt.', 'The mayor wept.']],
  ['verse', ['The mill is down,', 'the wheel is still,', 'the miller is gone']],
  ['nothing', ['', '  ']],
]

describe('what is left to the body', () => {
  for (const [name, lines] of COPY) {
    test(name, () => {
      const { claims, free } = readBy(headlineList, lines.join('\n'))
      assert.deepEqual([claims, free], [[], lines.filter((line) => line.trim() !== '')])
    })
  }
})
