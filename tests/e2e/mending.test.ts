/**
 * A story mended on its page, as an editor does it who has only a keyboard: the form is
 * opened, a headline written, what will be written is looked at and saved, and the page
 * shows it. The sidecar has that one line, and axe finds nothing on the way.
 */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright'
import { REGISTRATION_ELEMENT } from '../../scripts/keeping.ts'
import { jpeg } from '../pictures/draw.ts'
import { type AtTheDesk, axeFindsNothing, sitDown } from './host/at-the-desk.ts'

const FERRY = `Ferry is late again

By Ada Quill

The ferry from Gull Point was late again on Monday, the harbour master said, for the fourth time in a month.

Passengers waited on the quay for an hour. Nobody was hurt, and the bakery sold out of buns.
`
/** Without a headline. */
const PIER = `The council met on Tuesday and agreed to mend the pier before the winter storms, which come every January.

The cost is put at nine thousand crowns. The mayor said that it was cheap.
`
/** With two pictures, and a place on the front page. */
const QUAY = `The old quay is open again

By Tom Reedy

The old quay was opened to walkers on Sunday, two years after the storm, and the harbour master cut a ribbon of seaweed.
`
const SOON = 30_000

let desk: AtTheDesk

before(async () => {
  desk = await sitDown({
    'ferry.txt': FERRY,
    'ferry.yaml': '# the harbour desk\nsection: Harbour # its pages\n',
    'pier.txt': PIER,
    'quay.txt': QUAY,
    'quay.yaml': '# the quay\nlead: true\nuntil: 2031-05-09 # the fair\n',
    'quay.jpg': await jpeg(640, 400),
    'quay-2.jpg': await jpeg(640, 400, '#c39f9f'),
  })
})

after(() => desk?.close())

const sidecar = (name: string) => readFile(join(desk.folder, 'content', name), 'utf8')

/** The page of a story, by a link on the front page. */
async function story(page: Page, headline: string | RegExp): Promise<void> {
  await page.goto(desk.program.address)
  await page.getByRole('link', { name: headline }).first().click()
  await page.getByRole('heading', { level: 1, name: headline }).waitFor()
}

/** A page as somebody gets it who goes there; what `fetch` gets is as it stands on the disk. */
async function visited(url: URL): Promise<string> {
  const [response] = await once(get(url), 'response')
  let text = ''
  for await (const part of response.setEncoding('utf8')) text += part
  return text
}

/** Press Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(`(() => {
      const { id, textContent } = document.activeElement
      const label = id === '' ? null : document.querySelector('label[for="' + id + '"]')
      return (label ?? { textContent }).textContent.trim()
    })()`)
    if (focused === name) return
  }
  assert.fail(`Tab never came to “${name}”.`)
}

describe('a story is mended on its page', () => {
  test('by keyboard alone: a headline is written, looked at, saved, and the page shows it', async () => {
    const page = await desk.browser.newPage()
    await story(page, 'Ferry is late again')
    await tabTo(page, 'Edit this story')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Edit: Ferry is late again' }).waitFor()
    await axeFindsNothing(page, 'the form')

    await tabTo(page, 'Headline')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Ferry: late for the fourth time')
    await tabTo(page, 'See what is written')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'What will be written' }).waitFor()
    await axeFindsNothing(page, 'what will be written')
    assert.deepEqual(await page.locator('.diff ins code').allTextContents(), [
      'headline: "Ferry: late for the fourth time"',
    ])
    assert.equal(await page.locator('.diff del').count(), 0)
    assert.equal(
      await sidecar('ferry.yaml'),
      '# the harbour desk\nsection: Harbour # its pages\n',
      'nothing is written yet',
    )

    // The button to save has the focus.
    await page.keyboard.press('Enter')
    const shown = page.getByRole('heading', { level: 1, name: 'Ferry: late for the fourth time', exact: true })
    await shown.waitFor({ timeout: SOON })
    assert.equal(
      await sidecar('ferry.yaml'),
      '# the harbour desk\nsection: Harbour # its pages\nheadline: "Ferry: late for the fourth time"\n',
    )
    assert.equal(await readFile(join(desk.folder, 'content/ferry.txt'), 'utf8'), FERRY, 'the copy is never written to')
    await page.context().close()
  })

  test('without JavaScript: what the desk drafted is taken by a click, and a bad date is told beside its field', async () => {
    const page = await desk.browser.newPage({ javaScript: false, width: 390 })
    await story(page, /^The council met/)
    await page.getByRole('link', { name: 'Edit this story' }).click()
    const unsure = page.getByRole('region', { name: 'What the desk was unsure of' })
    await unsure.getByLabel(/^As the desk read it: The council met/).check()
    await unsure.getByLabel('Date', { exact: true }).fill('31 February 2031')
    await page.getByRole('button', { name: 'See what is written' }).click()

    const said = /Found the date “31 February 2031”, which no calendar has/
    await page.getByRole('alert').getByText(said).waitFor()
    assert.match((await page.getByLabel('Date', { exact: true }).getAttribute('aria-describedby')) ?? '', /fault-date/)
    assert.match(await page.locator('#fault-date').innerText(), said)
    await assert.rejects(sidecar('pier.yaml'), 'nothing is written')
    assert.equal(await page.getByLabel(/^As the desk read it/).isChecked(), true, 'what was picked stays picked')

    await page.getByLabel('Date', { exact: true }).fill('3 May 2031')
    await page.getByRole('button', { name: 'See what is written' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Published 3 May 2031.').waitFor({ timeout: SOON })
    const headline = await page.getByRole('heading', { level: 1 }).innerText()
    assert.equal(await sidecar('pier.yaml'), `headline: ${headline}\ndate: 3 May 2031\n`)
    assert.equal(await page.locator('.drafted').count(), 0)
    await page.context().close()
  })

  test('somebody was faster: nothing is written, and both are shown', async () => {
    const page = await desk.browser.newPage()
    await story(page, /^Ferry/)
    await page.getByRole('link', { name: 'Edit this story' }).click()
    await page.getByLabel('Dek', { exact: true }).fill('Nobody was hurt')
    const other = `${await sidecar('ferry.yaml')}byline: Tom Reedy\n`
    await writeFile(join(desk.folder, 'content/ferry.yaml'), other)
    await page.getByRole('button', { name: 'See what is written' }).click()
    await page.getByRole('heading', { level: 1, name: 'Somebody changed it meanwhile' }).waitFor()
    await axeFindsNothing(page, 'the conflict')
    assert.match(await page.locator('pre').innerText(), /byline: Tom Reedy/)
    await page.getByText('Nobody was hurt').waitFor()
    assert.equal(await sidecar('ferry.yaml'), other)
    await page.context().close()
  })

  test('a story that is held is out of the paper, and its page is the held one', async () => {
    const page = await desk.browser.newPage()
    await story(page, /^Ferry/)
    await page.getByRole('link', { name: 'Edit this story' }).click()
    await page.getByLabel('Held back', { exact: true }).selectOption('true')
    await page.getByRole('button', { name: 'See what is written' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Not published: held').first().waitFor({ timeout: SOON })
    assert.match(page.url(), /\/held\/ferry/)
    assert.match(await sidecar('ferry.yaml'), /^draft: true$/m)

    await page.getByRole('link', { name: 'Edit this story' }).click()
    await page.getByLabel('Held back', { exact: true }).selectOption('')
    await page.getByRole('button', { name: 'See what is written' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: /^Ferry/ }).waitFor({ timeout: SOON })
    assert.doesNotMatch(page.url(), /\/held\//)
    assert.doesNotMatch(await sidecar('ferry.yaml'), /draft/)
    await page.context().close()
  })

  test('pictures, a correction with its day, and a place that is given up: each by one form', async () => {
    const page = await desk.browser.newPage({ width: 390 })
    await story(page, 'The old quay is open again')
    await page.getByRole('link', { name: 'Edit this story' }).click()
    await axeFindsNothing(page, 'the form with pictures')
    const second = page.getByRole('group', { name: 'quay-2.jpg' })
    await second.getByLabel('Caption', { exact: true }).fill('The quay: before the storm')
    await page.getByRole('group', { name: 'quay.jpg' }).getByLabel('Description', { exact: true }).fill('A boat')
    await page.getByLabel('Add a correction', { exact: true }).fill('It was closed for three years, not two.')
    await page.getByLabel('Day of the new correction', { exact: true }).fill('2025-05-13')
    await page.getByLabel('It leads the front page', { exact: true }).uncheck()
    await page.getByRole('button', { name: 'See what is written' }).click()
    await page.getByRole('button', { name: 'Take “until” out, too' }).click()
    await page.getByRole('heading', { level: 1, name: 'What will be written' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Take “until” out, too' }).count(), 0)
    await axeFindsNothing(page, 'what will be written')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('It was closed for three years, not two.').waitFor({ timeout: SOON })
    assert.equal(
      await sidecar('quay.yaml'),
      `# the quay
alt: A boat
pictures:
  - quay.jpg
  - file: quay-2.jpg
    caption: "The quay: before the storm"
correction: (2025-05-13) It was closed for three years, not two.
`,
    )
    await page.getByText('The quay: before the storm').waitFor()
    assert.equal(
      await page.locator('main img').first().getAttribute('alt'),
      'A boat',
      'the first picture is still the first',
    )
    await page.context().close()
  })

  test('nothing of it is in the site, nor in anything that a build keeps; a served page differs by what serve adds', async () => {
    const written = await readdir(desk.folder, { recursive: true, withFileTypes: true })
    const files = written.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    assert.ok(files.length > 30)
    for (const file of files)
      assert.doesNotMatch(await readFile(file, 'latin1'), /\?edit|broadsheet-mend|\.mend\//, file)

    const [file = ''] = files.filter((one) => /_site.\d{4}.\d\d.\d\d.ferry[^/\\]*.index\.html$/.test(one))
    const path = file.slice(join(desk.folder, '_site').length, -'index.html'.length).replaceAll('\\', '/')
    const served = await visited(new URL(path, desk.program.address))
    const added = /<aside id="broadsheet-mend">.*?<\/aside>\n|<script(?: nonce| type="module").*?<\/script>/gs
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/
    assert.equal(served.match(added)?.length, 3, served)
    const published = (await readFile(file, 'utf8')).replace(policy, '').replace(REGISTRATION_ELEMENT, '')
    assert.equal(served.replace(added, '').trimEnd(), published.trimEnd())
  })
})
