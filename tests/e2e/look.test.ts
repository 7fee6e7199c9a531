/** The look, where a program can judge it: what a page weighs and asks for, that nothing moves, zoom, reflow, paper, motion. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright'
import { REGISTRATION } from '../../scripts/keeping.ts'
import { comesTrue, openBrowser, type TestBrowser } from './browser/browser.ts'
import { fixture, oneOfEach, publish, type Site } from './host/site.ts'

/** In bytes. */
const FONTS = 60_000

let browser: TestBrowser
let english: Site
let arabic: Site
/** Some pages of both papers by name. */
let urls: ReadonlyMap<string, string>

before(async () => {
  browser = await openBrowser()
  english = await publish(fixture('saltmarsh'))
  arabic = await publish(fixture('mina'))
  urls = new Map([
    ...oneOfEach(english, 'the-sluice-holds', 'flood-is-not', 'капітан'),
    ...oneOfEach(arabic, 'البوابات-تصمد').map(([kind, url]): [string, string] => [`Arabic ${kind}`, url]),
  ])
})

after(async () => {
  await browser?.close()
  await english?.close()
  await arabic?.close()
})

function urlOf(name: string): string {
  const url = urls.get(name)
  assert.ok(url !== undefined, `There is no page ${name}.`)
  return url
}

describe('what a page asks for', () => {
  for (const name of ['front', 'the-sluice-holds', 'капітан', 'topic', 'Arabic front', 'Arabic البوابات-تصمد']) {
    test(`${name}: one request before it is shown, no script but the line that asks to keep it, and no more type than 60 KB`, async () => {
      const page = await browser.newPage()
      const fonts: number[] = []
      page.on('response', async (response) => {
        if (response.url().endsWith('.woff2')) fonts.push((await response.body()).length)
      })
      await page.goto(urlOf(name), { waitUntil: 'networkidle' })
      await page.evaluate('document.fonts.ready')
      const blocking = `performance.getEntriesByType('resource').filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => new URL(name).pathname)`
      assert.deepEqual(await page.evaluate(blocking), ['/assets/paper.css'])
      const scripts = page.locator('script:not([type="application/ld+json"])')
      assert.deepEqual(await scripts.allTextContents(), [REGISTRATION])
      const weight = fonts.reduce((sum, font) => sum + font, 0)
      assert.ok(weight <= FONTS, `${weight} bytes of type`)
      if (!name.startsWith('Arabic')) assert.ok(fonts.length >= 2, 'The paper’s own type is asked for.')
      await page.context().close()
    })
  }

  test('an emphasis is set in the italic of the paper, in a body that is not', async () => {
    const page = await browser.newPage()
    await page.goto(urlOf('the-sluice-holds'), { waitUntil: 'networkidle' })
    const loaded = `[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight, style }) => family + ' ' + weight + ' ' + style).sort()`
    assert.deepEqual(await page.evaluate(loaded), [
      'Franklin 400 700 normal',
      'Stix 700 normal',
      'Stix normal italic',
      'Stix normal normal',
    ])
    await page.context().close()
  })
})

describe('nothing moves', () => {
  const SHIFT = `new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })`
  for (const width of [390, 1280]) {
    for (const name of ['front', 'the-sluice-holds', 'Arabic front']) {
      test(`${name} at ${width} px, with type that comes late`, async () => {
        const page = await browser.newPage({ width })
        await page.route('**/*.woff2', async (route) => {
          await wait(600)
          await route.continue()
        })
        await page.goto(urlOf(name), { waitUntil: 'networkidle' })
        assert.equal(await page.evaluate(SHIFT), 0)
        await page.context().close()
      })
    }
  }
})

const opacityOf = (selector: string) => `getComputedStyle(document.querySelector('${selector}')).opacity`
const WIDTHS = '[document.documentElement.scrollWidth, innerWidth]'

test('zoom and reflow: no page is wider than a screen of 320 px; at 200 % on one of 1280 px none scrolls sideways, and no text is cut off', async () => {
  const page = await browser.newPage()
  const cut = `[...document.querySelectorAll('h1, h2, h3, p, li, a, summary')].filter((element) => {
    const { overflow, display } = getComputedStyle(element)
    return display !== 'inline' && overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1
  }).map((element) => element.textContent)`
  for (const [name, url] of urls) {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.goto(url)
    assert.deepEqual(await page.evaluate(WIDTHS), [320, 320], name)
    await page.setViewportSize({ width: 1280 / 2, height: 900 / 2 })
    assert.deepEqual(await page.evaluate(WIDTHS), [640, 640], name)
    assert.deepEqual(await page.evaluate(cut), [], name)
  }
  await page.context().close()
})

test('on a tablet sections and tools run on: of many no more lines than they fill', async () => {
  const page = await browser.newPage({ width: 768 })
  await page.goto(urlOf('front'))
  const tops = `(() => {
    const [sections, tools] = document.querySelectorAll('.masthead nav ul')
    for (let n = 0; n < 6; n += 1) sections.append(sections.lastElementChild.cloneNode(true))
    while (sections.lastElementChild.getBoundingClientRect().top === sections.firstElementChild.getBoundingClientRect().top)
      sections.append(sections.lastElementChild.cloneNode(true))
    return [sections.lastElementChild, tools.firstElementChild].map((one) => one.getBoundingClientRect().top)
  })()`
  const [section, tool] = (await page.evaluate(tops)) as readonly number[]
  assert.equal(tool, section)
  await page.context().close()
})

test('from right to left: the lead is at the right, the rail at the left', async () => {
  const page = await browser.newPage()
  const sides = async (url: string) => {
    await page.goto(url)
    const [lead, rail] = [await page.locator('.lead').boundingBox(), await page.locator('.rail').boundingBox()]
    assert.ok(lead !== null && rail !== null)
    return lead.x < rail.x ? 'ltr' : 'rtl'
  }
  assert.equal(await sides(urlOf('front')), 'ltr')
  assert.equal(await sides(urlOf('Arabic front')), 'rtl')
  await page.context().close()
})

test('a paragraph is linked to by keyboard, without script', async () => {
  const page = await browser.newPage({ javaScript: false })
  await page.goto(urlOf('the-sluice-holds'))
  const mark = page.locator('#p2 .mark')
  const opacity = () => page.evaluate(opacityOf('#p2 .mark'))
  assert.equal(await opacity(), '0')
  await mark.focus()
  assert.equal(await opacity(), '1')
  await page.keyboard.press('Enter')
  assert.equal(new URL(page.url()).hash, '#p2')
  assert.equal(await page.locator('p:target').count(), 1)
  await page.context().close()
})

describe('the keyboard', () => {
  test('goes through the front page in the order in which it is read, and every stop is seen', async () => {
    const page = await browser.newPage({ javaScript: false })
    await page.goto(urlOf('front'))
    const places: string[] = []
    for (let stops = 0; stops < 80; stops += 1) {
      await page.keyboard.press('Tab')
      const at = (await page.evaluate(STOP)) as { place: string; outlined: boolean } | null
      if (at === null) break
      assert.ok(at.outlined, `The stop in ${at.place} is not seen.`)
      if (places.at(-1) !== at.place) places.push(at.place)
    }
    assert.deepEqual(places, ['skip', 'masthead', 'lead', 'seconds', 'thirds', 'rail', 'band', 'onward', 'footer'])
    await page.context().close()
  })

  const STOP = `(() => {
    const focus = document.activeElement
    if (focus === null || focus === document.body) return null
    const part = focus.closest('.skip, .masthead, .lead, .seconds, .thirds, .rail, .band, .onward, footer')
    return { place: part?.matches('.thirds') ? 'thirds' : (part?.classList[0] ?? part?.localName ?? '?'), outlined: getComputedStyle(focus).outlineStyle !== 'none' }
  })()`
})

describe('on paper', () => {
  test('a story is set in two columns, black on white, without what only a screen can use', async () => {
    const page = await browser.newPage({ print: true, dark: true, width: 658 })
    await page.goto(urlOf('the-sluice-holds'))
    const style = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
    assert.equal(await style('.prose', 'columnCount'), '2')
    assert.equal(await style('body', 'color'), 'rgb(0, 0, 0)')
    for (const part of ['nav', '.mark', 'details', '.neighbours', '.skip']) {
      for (const one of await page.locator(part).all()) assert.ok(!(await one.isVisible()), part)
    }
    assert.ok(await page.locator('.corrections').isVisible())
    assert.equal(await pagesOf(page), 1)
    await page.context().close()
  })

  test('what belongs together stays on a sheet, and each page says where it is on the web', async () => {
    const page = await browser.newPage({ print: true, width: 658 })
    const style = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
    await page.goto(urlOf('front'))
    for (const part of ['.lead', '.second', '.third', '.seconds', '.band'])
      assert.equal(await style(part, 'breakInside'), 'avoid', part)
    for (const part of ['.kicker', '.label', 'h2']) assert.equal(await style(part, 'breakAfter'), 'avoid', part)
    for (const name of ['front', 'section', 'day', 'topic', 'the-sluice-holds']) {
      await page.goto(urlOf(name))
      const addresses = await page.locator('.printed').allInnerTexts()
      assert.equal(addresses.length, 1, name)
      assert.match(addresses[0] ?? '', new RegExp(`^https?://[^/]+.*${new URL(urlOf(name)).pathname}$`))
      assert.ok(await page.locator('.printed').isVisible())
      await page.emulateMedia({ media: 'screen' })
      assert.ok(!(await page.locator('.printed').isVisible()), 'on a screen the browser says it')
      await page.emulateMedia({ media: 'print' })
    }
    await page.context().close()
  })

  async function pagesOf(page: Page): Promise<number> {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
})

test('pages change with a transition, and with none for whoever wants less motion', async () => {
  const page = await browser.newPage()
  await page.addInitScript(
    'addEventListener("pagereveal", (event) => { window.moved = event.viewTransition !== null })',
  )
  for (const [motion, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await page.emulateMedia({ reducedMotion: motion })
    // A browser gives up a transition that would take it more than four seconds: a busy machine may try again.
    let moved: unknown
    for (let tries = 0; tries < 3 && moved !== moves; tries += 1) {
      await page.goto(urlOf('front'))
      await page.locator('.lead h2 a').click()
      await page.waitForURL(urlOf('the-sluice-holds'))
      assert.ok(await comesTrue(page, 'window.moved !== undefined', 5000))
      moved = await page.evaluate('window.moved')
    }
    assert.equal(moved, moves, motion)
  }
  await page.context().close()
})

test('where the system paints, what was painted is still there', async () => {
  const page = await browser.newPage()
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(urlOf('year'))
  const bar = `getComputedStyle(document.querySelector('.calendar td a'), '::after').borderBlockEndStyle`
  assert.equal(await page.evaluate(bar), 'solid')
  await page.goto(urlOf('the-sluice-holds'))
  assert.equal(await page.evaluate(opacityOf('#p1 .mark')), '1')
  await page.context().close()
})
