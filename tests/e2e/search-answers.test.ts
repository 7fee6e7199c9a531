/** What a search answers: what was asked and nothing else, in whatever way it is written; what narrows it, and the way on from there. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { comesTrue, openBrowser, type TestBrowser } from './browser/browser.ts'
import { fixture, publish, type Site } from './host/site.ts'

const LONG = Array.from(
  { length: 40 },
  (_, at) => `Paragraph ${at + 1} is about nets and ropes, and about who mends them.`,
)

/** Copy that is written in ways of its own. */
const COPY: Readonly<Record<string, string>> = {
  'mayor.txt':
    'Headline: The mayor opens the lighthouse\nSection: Council\nDate: 4 May 2026\nBy Ines Marl\n\nThe mayor spoke of the lighthouse. The regatta was put off, the mayor said.\n\nAn élan that nobody had seen before came over the organization.\n',
  'regatta.txt':
    'Headline: The regatta is rowed at last\nSection: Harbour\nDate: 5 April 2025\n\nThe regatta had eleven boats, and the lighthouse was lit. In May the boats come back.\n',
  'dampf.txt':
    'Headline: Die Dampfschifffahrt ruht\nSection: Harbour\nDate: 6 Mai 2026\n\nDie Dampfschifffahrtsgesellschaft hat den Verkehr auf der Straße zum Kai eingestellt, wie der Bürgermeister am Montag sagte.\n',
  'schiff.txt':
    'Headline: Ein Schiff liegt am Kai\nSection: Harbour\nDate: 7 Mai 2026\n\nDas Schiff liegt seit Montag am Kai, und niemand weiß, wem es gehört und wohin es fahren soll.\n',
  'eau.txt':
    'Headline: Au cœur de la ville\nSection: Harbour\nDate: 10 May 2026\n\nL’eau monte au cœur de la ville, dit la préfète. Un œuf bleu flottait, les élèves à part.\n',
  'maarid.txt':
    'Headline: المعرض الْعَرَبِيُّ يفتح أبوابه\nDate: 2026-05-08\n\nافتتح المعرضُ الْعَرَبِيُّ أبوابه في المدينة صباح اليوم، وقال العـــامل إن مستشفى المدينة مغلق اليوم.\n',
  'nets.txt': `Headline: Who mends the nets\nSection: Harbour\nDate: 9 May 2026\n\nThe first osprey came.\n\n${LONG.join('\n\n')}\n\nThe last osprey went.\n`,
}

let browser: TestBrowser
let site: Site
before(async () => {
  browser = await openBrowser()
  site = await publish(fixture('saltmarsh'), undefined, COPY)
})
after(async () => {
  await site?.close()
  await browser?.close()
})

async function ask(question: string, look: Parameters<TestBrowser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(look)
  await page.goto(addressOf(question))
  await page.getByRole('status').filter({ hasText: /“/ }).waitFor()
  return page
}
const addressOf = (question: string) => new URL(`search/?q=${encodeURIComponent(question)}`, site.address).href
const saidOn = (page: Page) => page.getByRole('status').innerText()
const headlines = (page: Page) => page.locator('#results h2').allInnerTexts()

/** Whether the focus is in the field. */
const IN_FIELD = 'document.activeElement === document.querySelector("#q")'

/** Ask one after the other on one page. */
async function each(questions: readonly string[], see: (page: Page, question: string) => Promise<void>): Promise<void> {
  const page = await browser.newPage()
  for (const question of questions) {
    await page.goto(addressOf(question))
    await page.getByRole('status').filter({ hasText: /“/ }).waitFor()
    await see(page, question)
  }
  await page.context().close()
}

const MAYOR = 'The mayor opens the lighthouse'

describe('what was asked', () => {
  test('is said', () =>
    each(['mayor', 'mayor -gulls', '"the lighthouse" mayor'], async (page, question) => {
      assert.equal(
        await saidOn(page),
        `1 result for “${question.startsWith('"') ? 'mayor "the lighthouse"' : question}”`,
      )
      assert.deepEqual(await headlines(page), [MAYOR])
    }))

  test('is not answered by another word, but by a guess that has results', async () => {
    const page = await ask('mayer')
    assert.match(await saidOn(page), /^Nothing here has “mayer”\./)
    assert.deepEqual(await headlines(page), [])
    const guess = page.getByRole('status').getByRole('link', { name: 'mayor', exact: true })
    await guess.waitFor()
    assert.match(await saidOn(page), /Did you mean mayor \(1 result\)\?/)
    await guess.click()
    await page.getByRole('status').filter({ hasText: 'for “mayor”' }).waitFor()
    assert.match(page.url(), /\?q=mayor$/)
    assert.deepEqual(await headlines(page), [MAYOR])
    await page.goBack()
    await page.getByRole('status').filter({ hasText: 'mayer' }).waitFor()
    await page.context().close()
  })

  test('is guessed at by the words of this paper alone', async () => {
    for (const [asked, guess] of [
      ['lighthuose', /Did you mean lighthouse \(2 results\)\?/],
      ['lighthouse regata', /2 results for “lighthouse”[\s\S]*Did you mean lighthouse regatta \(2 results\)\?/],
      ['Bürgermeisster', /Did you mean Bürgermeister \(1 result\)\?/],
    ] as const) {
      const page = await ask(asked)
      await page.getByRole('status').filter({ hasText: 'Did you mean' }).waitFor()
      assert.match(await saidOn(page), guess)
      await page.context().close()
    }
    const none = await ask('xylographies')
    assert.equal(
      await comesTrue(
        none,
        'performance.getEntriesByName(new URL("/pagefind/words.txt", location).href).length > 0',
        5000,
      ),
      true,
    )
    assert.equal(await saidOn(none), 'Nothing here has “xylographies”.')
    await none.context().close()
  })

  test('costs no list of words where there is an answer', async () => {
    const page = await ask('lighthouse')
    const fetched = await page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join(" ")')
    assert.doesNotMatch(String(fetched), /words\.txt|suggest\.js|pagefind-worker/)
    await page.context().close()
  })

  test('is not a word that only the index knows', () =>
    each(['ltr', 'rtl'], async (page) => assert.deepEqual(await headlines(page), [])))

  test('may be there in other forms: then it says so', () =>
    each(['organizations', 'lightho'], async (page, question) => {
      assert.match(await saidOn(page), new RegExp(`Nothing has “${question}” just so`))
      assert.ok((await headlines(page)).includes(MAYOR))
    }))

  test('is found however it is written', () =>
    each(
      ['elan', 'ÉLAN', 'العربي', 'العَرَبي', 'مستشفي', 'العامل', 'strasse', 'Straße', 'STRASSE', 'Burgermeister'],
      async (page, question) => {
        assert.equal((await headlines(page)).length, 1, question)
        assert.match(await saidOn(page), /^1 result for “[^”]+”$/)
        assert.ok((await page.locator('#results mark').count()) > 0, question)
      },
    ))

  test('is left out behind a minus, and kept together in quotation marks, beside what narrows it', async () => {
    const page = await ask('lighthouse -regatta')
    assert.match(await saidOn(page), /^0 results for “lighthouse -regatta”/)
    assert.deepEqual(await headlines(page), [])
    await page.goto(addressOf('"lighthouse was lit"'))
    await page.getByRole('status').filter({ hasText: '1 result' }).waitFor()
    await page.goto(`${addressOf('lighthouse -osprey')}&section=Council`)
    await page.getByRole('status').filter({ hasText: '1 result' }).waitFor()
    assert.deepEqual(await headlines(page), [MAYOR])
    await page.context().close()
  })

  test('is left out as it stands, and not what has it within a longer word', () =>
    each(
      ['kai -schiff', 'kai -dampfschifffahrt', 'kai -strasse', 'kai -verkehr -bürgermeister'],
      async (page, question) => {
        const [, left = ''] = question.split(' -')
        assert.deepEqual(
          await headlines(page),
          [left === 'schiff' ? 'Die Dampfschifffahrt ruht' : 'Ein Schiff liegt am Kai'],
          question,
        )
      },
    ))

  test('is a phrase however its words are written, and only where they stand together', () =>
    each(
      [
        '"strasse zum"',
        '"coeur de la ville"',
        '"eau monte"',
        '"un oeuf bleu"',
        '"der strasse zum kai"',
        '"eau coeur"',
        '"strasse burgermeister"',
        '"eau ville"',
      ],
      async (page, question) => {
        const isApart = ['"eau coeur"', '"strasse burgermeister"', '"eau ville"'].includes(question)
        assert.equal((await headlines(page)).length, isApart ? 0 : 1, question)
      },
    ))

  test('is found within a longer word, which is said, behind the word itself', async () => {
    const page = await ask('schiff')
    assert.deepEqual(await headlines(page), ['Ein Schiff liegt am Kai', 'Die Dampfschifffahrt ruht'])
    const signatures = await page.locator('#results .signature').allInnerTexts()
    assert.deepEqual(
      signatures.map((line) => line.includes('within a longer word')),
      [false, true],
    )
    assert.equal(await page.locator('#results > li:nth-child(2) mark').first().innerText(), 'schiff')
    await page.context().close()
  })
})

describe('where nothing is found', () => {
  const NONE = '0 results for “lighthouse”'

  test('what narrows is left behind by a link, and what is no month or order narrows nothing', async () => {
    const page = await browser.newPage()
    for (const [narrowed, said, link] of [
      ['section=Nope', NONE, 'All sections'],
      ['topic=Nope&section=Harbour', NONE, 'All topics'],
      ['section=Nope&topic=Nope', NONE, 'All sections · All topics'],
      ['to=1990-01', NONE, 'The last month'],
      ['from=bogus', '2 results for “lighthouse”', null],
      ['from=2026-13&to=soon&order=odd', '2 results for “lighthouse”', null],
    ] as const) {
      await page.goto(`${addressOf('lighthouse')}&${narrowed}`)
      await page.getByRole('status').filter({ hasText: said }).waitFor()
      if (link === null) continue
      const way = page.getByRole('status').getByRole('link', { name: link, exact: true })
      await way.waitFor()
      assert.doesNotMatch(await saidOn(page), /fewer words/, narrowed)
      await way.click()
      await page
        .getByRole('status')
        .filter({ hasText: /^[12] results? for “lighthouse”/ })
        .waitFor()
    }
    await page.context().close()
  })

  test('what has no word is answered, and what is long is not said back whole', async () => {
    for (const question of ['🐟', '-', '""', '?!', `${'x'.repeat(9_999)}`, `"${'gull tern '.repeat(1000)}"`]) {
      const page = await ask(question, { width: 320 })
      const said = await saidOn(page)
      if (question.length < 9) assert.equal(said, `Nothing here has “${question}”.`)
      assert.ok(said.length < 250 && (question.length < 9 || said.includes('…”')), said.slice(0, 300))
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, said)
      await page.context().close()
    }
  })
})

describe('beside the answer', () => {
  test('each choice says how many results it would leave, and another of its kind stays to be chosen', async () => {
    const page = await ask('lighthouse')
    const labels = () => page.evaluate('[...document.querySelector("#section").options].map(({ label }) => label)')
    assert.ok(await comesTrue(page, 'document.querySelector("#section option:nth-child(2)").label.includes("(")', 5000))
    assert.deepEqual(await labels(), ['All sections', 'Council (1)', 'Harbour (1)', 'Letters (0)'])
    const years = page.getByRole('navigation', { name: 'Narrow the search' }).locator('section').last()
    assert.deepEqual(await years.locator('li').allInnerTexts(), ['2026\n(1)', '2025\n(1)'])
    await years.getByRole('link', { name: '2025' }).click()
    await page.getByRole('status').filter({ hasText: '1 result' }).waitFor()
    assert.deepEqual(await headlines(page), ['The regatta is rowed at last'])
    assert.match(page.url(), /from=2025-04&to=2025-04/)
    await years.locator('[aria-current]').waitFor()
    assert.equal(await years.locator('li').count(), 2)
    await page.context().close()
  })

  test('it stands at its side where there is room, and nowhere is the page too wide', async () => {
    for (const [width, isBeside] of [
      [1280, true],
      [1024, true],
      [768, false],
      [320, false],
    ] as const) {
      const page = await ask('schiff', { width, dark: width === 1024 })
      const [form, results] = [
        await page.locator('fieldset').boundingBox(),
        await page.locator('#results').boundingBox(),
      ]
      assert.ok(form !== null && results !== null)
      assert.equal(form.x > results.x + results.width, isBeside, `${width}`)
      assert.ok(
        await comesTrue(page, 'document.querySelector("#section option:nth-child(2)").label.includes("(")', 5000),
      )
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, `${width}`)
      await page.evaluate(axe.source)
      const found = await page.evaluate(
        'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, String(nodes[0].target)]))',
      )
      assert.deepEqual(found, [], `${width}`)
      await page.context().close()
    }
  })
})

describe('from the answer', () => {
  test('arrow keys lead from result to result, and back to the field', async () => {
    const page = await ask('the')
    const at = () => page.evaluate('[...document.querySelectorAll("#results h2 a")].indexOf(document.activeElement)')
    const last = (await page.locator('#results h2').count()) - 1
    await page.getByRole('searchbox').focus()
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['ArrowDown', last],
      ['Home', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
    ] as const) {
      await page.keyboard.press(key)
      assert.equal(await at(), place, key)
    }
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none')
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(IN_FIELD), true)
    assert.equal(await page.getByRole('searchbox').inputValue(), 'the')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    assert.equal(await page.evaluate(IN_FIELD), true)
    await page.context().close()
  })

  test('a result names who wrote it, and leads to the words on its page; a long one to each of its passages', async () => {
    const page = await ask('mayor')
    assert.match(await page.locator('#results .signature').innerText(), /Ines Marl.*4 May 2026.*Council/)
    const link = page.locator('#results h2 a')
    assert.match((await link.getAttribute('href')) ?? '', /^\/2026\/05\/04\/[^#?]+\/#:~:text=mayor$/)
    await link.click()
    await page.waitForURL(/\/2026\/05\/04\//)
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), MAYOR)
    await page.goto(addressOf('osprey'))
    await page.locator('#results ul a').waitFor()
    assert.match(await page.locator('#results ul a').innerText(), /The last osprey went\./)
    await page.context().close()
  })
})
