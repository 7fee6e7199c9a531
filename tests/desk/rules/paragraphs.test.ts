import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paragraphs } from '../../../scripts/desk/rules/body/paragraphs.ts'
import { readBy } from './read.ts'

/** Lines of a file, and the paragraphs that they are. */
const LAYOUTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a line each', ['The mill burned.', 'Nobody was hurt.'], ['The mill burned.', 'Nobody was hurt.']],
  [
    'blank lines between',
    ['The mill burned.', '', ' \t', 'Nobody was hurt.'],
    ['The mill burned.', 'Nobody was hurt.'],
  ],
  [
    'wrapped, blank lines between',
    [
      'The council voted late on Tuesday to keep the tram, which had been',
      'threatened with closure since the mill burned down.',
      '',
      'Nobody was against it, and the mayor said that she would ride on it',
      'every day.',
    ],
    [
      'The council voted late on Tuesday to keep the tram, which had been threatened with closure since the mill burned down.',
      'Nobody was against it, and the mayor said that she would ride on it every day.',
    ],
  ],
  [
    'wrapped, the first line of each indented',
    [
      '    The council voted late on Tuesday to keep the tram, which had been',
      'threatened with closure since the mill burned down.',
      '    Nobody was against it, and the mayor said that she would ride on',
      'it every day.',
    ],
    [
      'The council voted late on Tuesday to keep the tram, which had been threatened with closure since the mill burned down.',
      'Nobody was against it, and the mayor said that she would ride on it every day.',
    ],
  ],
  [
    'wrapped, a new paragraph where the line above had room',
    [
      'The council voted late on Tuesday to keep the tram, which had been',
      'threatened with closure since the mill.',
      'Nobody was against it, and the mayor said that she would ride on it',
      'every day.',
    ],
    [
      'The council voted late on Tuesday to keep the tram, which had been threatened with closure since the mill.',
      'Nobody was against it, and the mayor said that she would ride on it every day.',
    ],
  ],
  [
    'a word cut by a soft hyphen',
    ['The council voted late on Tues\u00ad', 'day to keep the tram, and the may\u00ad', 'or wept.'],
    ['The council voted late on Tuesday to keep the tram, and the mayor wept.'],
  ],
  [
    'wrapped Chinese runs on without spaces',
    ['港口大桥周日重新开放，市长宣布电车继续', '运营，洪水警报已经发布，请居民注意安全', '并留在家中。'],
    ['港口大桥周日重新开放，市长宣布电车继续运营，洪水警报已经发布，请居民注意安全并留在家中。'],
  ],
  [
    'lines wider than any measure',
    [`${'The mill burned and burned, '.repeat(5)}and`, `${'the harbour burned and burned, '.repeat(5)}too.`],
    [`${'The mill burned and burned, '.repeat(5)}and`, `${'the harbour burned and burned, '.repeat(5)}too.`],
  ],
  ['white space around it', ['  \u00a0The mill burned. \t'], ['The mill burned.']],
  ['marks are copy', ['---', '', '* * *', '', '# 1'], ['---', '* * *', '# 1']],
  ['nothing', ['', ' '], []],
]

for (const [name, lines, expected] of LAYOUTS) {
  test(name, () => {
    assert.deepEqual(readBy(paragraphs, lines.join('\n')), {
      claims: expected.map((text) => `paragraph: ${text}`),
      free: [],
      problems: [],
    })
  })
}

describe('every end of a line ends a line', () => {
  for (const end of ['\n', '\r\n', '\r', '\r\r\n', '\f', '\u2028', '\u2029']) {
    test(JSON.stringify(end), () => {
      const { claims } = readBy(paragraphs, `The mill burned.${end}${end}Nobody was hurt.${end}`)
      assert.deepEqual(claims, ['paragraph: The mill burned.', 'paragraph: Nobody was hurt.'])
    })
  }
})
