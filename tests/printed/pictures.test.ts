/** What a day is printed with beside its words: pictures, when something is on, parts of series, corrections, where sound is; and nothing of what is held. */

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { validateXML } from 'xmllint-wasm'
import { newspaper } from '../../layouts/printed/newspaper.ts'
import { printedDay } from '../../scripts/edition/views/printed-day.ts'
import { pathsOf } from '../../scripts/paths.ts'
import { editionNow } from '../../scripts/printed/edition-now.ts'
import { folderWith, typed } from '../commands/command.ts'
import { drawn, jpeg } from '../pictures/draw.ts'

const DAY: Readonly<Record<string, string>> = {
  'content/masthead.yaml': 'name: The Marram Ledger\nlanguage: en\nurl: https://ledger.example/\n',
  'content/ferry.md':
    '# The ferry is late\n\n2 May 2031\n\nIt left late.\n\n![The <new> & "old" quay](img/quay.png "At low tide")\n\nIt arrived later.\n',
  'content/ferry.yaml':
    'series: The harbour years\npart: 2\nevent: 2031-05-09 19:30\nplace: Old Quay\ncorrection: (4 May 2031) It left at noon.\nlead: true\npictures:\n  - { file: ferry.jpg, alt: A ferry, caption: The last day., credit: Jean Roy }\n',
  'content/bell.txt': 'Headline: The bell\nDate: 2 May 2031\n\nIt rang.\n\n(Ann Lee contributed to this report.)\n',
  'content/other.txt': 'Headline: Another day\nDate: 1 May 2031\n\nIt was long ago.\n',
  'content/secret.txt': 'Status: draft\nHeadline: Quokkas\nDate: 2 May 2031\n\nNobody is to know.\n',
  'content/bell.yaml': 'pictures: [secret.jpg, bell.mp3, bell-2.tif]\n',
}

async function folderOf(t: TestContext): Promise<string> {
  const folder = folderWith(t, DAY)
  const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, 'content', name), bytes)
  const turned = await sharp(await jpeg(900, 600))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  put('ferry.jpg', await jpeg(2400, 1600))
  put('secret.jpg', await jpeg(610, 400))
  put('other.jpg', await jpeg(620, 400))
  put('bell.mp3', Buffer.from('ID3 a bell'))
  put('bell-2.tif', await sharp(turned).withMetadata().tiff().toBuffer())
  mkdirSync(join(folder, 'content', 'img'))
  put('img/quay.png', await drawn(500, 400).png().toBuffer())
  return folder
}

test('a book has its pictures as JPEG in its list, with what is said of them, and no other', async (t) => {
  const folder = await folderOf(t)
  for (const name of ['one.epub', 'two.epub']) {
    const { code, err } = await typed(folder, ['print', '2031-05-02', '--epub', '--output', name])
    assert.equal(code, 0, err)
  }
  const bytes = readFileSync(join(folder, 'one.epub'))
  assert.deepEqual(bytes, readFileSync(join(folder, 'two.epub')))
  assert.ok(!existsSync(join(folder, '.broadsheet-state')))
  const files = unzipSync(bytes)
  const text = (name: string) => new TextDecoder().decode(files[name])
  const items = [...text('EPUB/package.opf').matchAll(/<item id="([^"]+)" href="([^"]+)" media-type="([^"]+)"/g)]
  assert.equal(new Set(items.map(([, id]) => id)).size, items.length)
  const listed = items.map(([, , href = '']) => `EPUB/${href}`)
  const there = Object.keys(files).filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'))
  assert.deepEqual(listed.toSorted(), there.toSorted())
  const pictures = items.filter(([, , , type]) => type === 'image/jpeg').map(([, , href = '']) => href)
  assert.equal(pictures.length, 3)
  const sizes = await Promise.all(
    pictures.map(async (href) => {
      const { format, width, height, exif } = await sharp(files[`EPUB/${href}`]).metadata()
      return `${format} ${width} ${height} ${exif === undefined}`
    }),
  )
  assert.deepEqual(sizes.toSorted(), ['jpeg 1600 1067 true', 'jpeg 500 400 true', 'jpeg 600 900 true'])
  const pages = there.filter((name) => name.endsWith('.xhtml'))
  const checked = await validateXML({
    xml: pages.map((fileName) => ({ fileName, contents: text(fileName) })),
    normalization: 'format',
  })
  assert.ok(checked.valid, checked.rawOutput)
  const all = pages.map(text).join('\n')
  for (const [, src = ''] of all.matchAll(/<img src="([^"]+)"/g)) assert.ok(pictures.includes(src), src)
  assert.match(all, /alt="A ferry" width="1600" height="1067"\/><figcaption>The last day\. <small>Jean Roy<\/small>/)
  assert.match(all, /It left late\.<\/p>\s*<figure><img [^>]*alt="The &lt;new&gt; &amp; &#34;old&#34; quay"[^>]*\/>/)
  assert.match(all, /<p class="event">9 May 2031 at 19:30, Old Quay<\/p>/)
  assert.match(all, /<p class="series">[^<]*The harbour years<\/p>/)
  assert.match(all, /<p class="after">Correction \(4 May 2031\): It left at noon\.<\/p>/)
  assert.match(all, /<p class="elsewhere">bell\.mp3 \(MP3, 1 kB\): ledger\.example\/2031\/05\/02\/the-bell\/<\/p>/)
})

test('a newspaper has the lead’s picture across the sheet, the others in their columns', async (t) => {
  const folder = await folderOf(t)
  const made = await editionNow(pathsOf(join(folder, 'content')), '2031-05-15T12:00:00Z', '2031-05-02')
  assert.ok(made.ok)
  const { edition, jpegs } = made.value
  const day = printedDay(edition, '2031-05-02')
  assert.ok(day !== null)
  assert.equal(jpegs.size, 3)
  const page = newspaper(edition.paper, day, [], (hash) => `data:${hash}`)
  assert.match(page, /<\/header>\n<figure class="wide"><img src="data:[0-9a-f]{16}" alt="A ferry"/)
  assert.match(page, /<div class="text">\n(?:<p class="(?:signature|series)">.*\n)*<p>It left late/)
  assert.match(page, /<figure class="upright"><img src="data:/)
  assert.doesNotMatch(page, /Quokka|secret/i)
})
