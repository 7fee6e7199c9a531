/** Colours are held to their contrast, by day and in the dark, and the nearest that passes is named. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wcagContrast } from 'culori'
import type { LookOrder } from '../../scripts/flow/wear/look.ts'
import { coloursOf, OURS } from '../../scripts/look/colours.ts'
import { STYLE_FOLDER } from '../../scripts/paths.ts'

function look(colours: Readonly<Record<string, string>>): LookOrder {
  const at = { file: 'masthead.yaml', line: 3, column: 11 }
  return { colours: Object.fromEntries(Object.entries(colours).map(([key, text]) => [key, { text, at }])), faces: {} }
}

test('our colours are those of the style sheet', () => {
  const css = readFileSync(join(STYLE_FOLDER, 'scale.css'), 'utf8')
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')
  for (const [scheme, text] of [
    [OURS.light, light],
    [OURS.dark, dark],
  ] as const)
    for (const [variable, colour] of [
      ['--paper', scheme.paper],
      ['--ink', scheme.ink],
      ['--red', scheme.accent],
      ['--grey', scheme.grey],
      ['--rule', scheme.rule],
    ])
      assert.ok(text.includes(`${variable}: ${colour};`), `${variable} is not ${colour}`)
})

test('a look without colours has no rule, and one with ours has none either', async () => {
  assert.deepEqual(await coloursOf(look({})), { css: '', grounds: OURS, problems: [] })
  assert.deepEqual(await coloursOf(look({ accent: '#8f1d17' })), { css: '', grounds: OURS, problems: [] })
})

test('an accent by day has one in the dark that can be read there', async () => {
  const { css, problems } = await coloursOf(look({ accent: 'darkgreen' }))
  assert.deepEqual(problems, [])
  const [light, dark] = [...css.matchAll(/--red:(#\w+)/g)].map(([, colour = '']) => colour)
  assert.equal(light, '#006400')
  assert.ok(wcagContrast(dark ?? '', OURS.dark.paper) >= 4.5)
})

test('a colour that cannot be read is told with what was found and the nearest that can be', async () => {
  for (const [key, colour, ground] of [
    ['accent', '#ff9a00', OURS.light.paper],
    ['ink', 'silver', OURS.light.paper],
    ['ink-dark', '#444', OURS.dark.paper],
    ['accent-dark', 'rgb(80 0 0)', OURS.dark.paper],
  ] as const) {
    const { problems } = await coloursOf(look({ [key]: colour }))
    assert.equal(problems.length, 1, key)
    const [problem] = problems
    assert.equal(problem?.code, 'low-contrast')
    assert.equal(problem?.line, 3)
    const found = wcagContrast(colour, ground)
    assert.ok(problem?.reason.includes(`${(Math.floor(found * 100) / 100).toFixed(2)} to 1`), problem?.reason)
    const nearest = /"(#\w{6})"/.exec(problem?.hint ?? '')?.[1] ?? ''
    const reached = wcagContrast(nearest, ground)
    assert.ok(reached >= 4.5 && reached < 4.75, `${key}: ${nearest} reaches ${reached}`)
    // What is named is no problem itself.
    assert.deepEqual((await coloursOf(look({ [key]: nearest }))).problems, [])
  }
})

test('the ink is held to a paper of one’s own, and grey and rules follow it', async () => {
  const { css, problems } = await coloursOf(look({ paper: '#222222', ink: '#333333' }))
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['low-contrast'],
  )
  const { css: fine } = await coloursOf(look({ paper: '#fff7e0' }))
  const grey = /--grey:(#\w+)/.exec(fine)?.[1] ?? OURS.light.grey
  assert.ok(wcagContrast(grey, '#fff7e0') >= 7)
  assert.match(css, /prefers-color-scheme:dark/)
})

test('on a dark paper by day, or a light one in the dark, ink and grey are those of the other scheme', async () => {
  const read = async (colours: Readonly<Record<string, string>>) => {
    const { css, problems } = await coloursOf(look(colours))
    assert.deepEqual(problems, [])
    const of = (name: string) =>
      [...css.matchAll(new RegExp(`--${name}:(#\\w+)`, 'g'))].map(([, colour = '']) => colour)
    return { ink: of('ink'), grey: of('grey'), red: of('red') }
  }
  const night = await read({ paper: '#222222' })
  assert.deepEqual([night.ink[0], night.red[0]], [OURS.dark.ink, OURS.dark.accent])
  const day = await read({ 'paper-dark': '#f4f0e6' })
  assert.deepEqual([day.ink[1], day.red[1], day.grey[1]], [OURS.light.ink, OURS.light.accent, OURS.light.grey])
  for (const paper of ['#222222', '#3a2f1f', '#555555', '#777777', '#aaaaaa', '#204060', '#ffe8d0']) {
    const { ink, grey, red } = await read({ paper })
    const against = ([colour]: readonly string[], ours: string) => wcagContrast(colour ?? ours, paper)
    const ofInk = against(ink, OURS.light.ink)
    assert.ok(ofInk >= against(grey, OURS.light.grey), `${paper}: ${ink[0]} is duller than ${grey[0]}`)
    assert.ok(ofInk >= 4.5 && against(red, OURS.light.accent) >= 4.5, `${paper}: ${ink[0]} ${red[0]}`)
  }
})

test('what is no colour is told once', async () => {
  const { problems } = await coloursOf(look({ accent: 'reddish' }))
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bad-colour'],
  )
  assert.equal((await coloursOf(look({ paper: 'rgb(255 255 255 / 50%)' }))).problems[0]?.code, 'bad-colour')
})
