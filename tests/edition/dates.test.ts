/** Days before readers' eyes: of copy that gives none, of a path that does, and in feeds. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, MASTHEAD, NOW, paperFor } from '../paper/paper.ts'

const BODY = 'The water stood at nine inches by the harbour wall, which surprised nobody at all.\n'
const OTHER = 'A lamp was lit at the mill, and the miller went home early for once.\n'
const [PATH_DAY, ADDRESS] = ['2031-05-02', '/2031/05/02/the-tide/']

test('a path that is a day is the day of copy that gives none; a key, and the copy, come before it', async (t) => {
  const paper = paperFor(t, {
    '2031-05-02-tide.txt': `The tide\n\n${BODY}`,
    'harbour/2031/05/02/bell.txt': `The bell\n\nThe bell rang. ${BODY}`,
    '2031-05-02-mill.txt': `Headline: The mill\nDate: 3 May 2031\n\nThe mill stood. ${BODY}`,
    '2031-05-02-quay.txt': `The quay\n\nThe quay was dry. ${BODY}`,
    '2031-05-02-quay.yaml': 'date: 4 May 2031\n',
  })
  assert.deepEqual(codes(await paper.build()), [])
  const tide = paper.page(ADDRESS)
  assert.match(tide, new RegExp(`Published <a [^>]*><time datetime="${PATH_DAY}">2 May 2031</time>`))
  assert.match(tide, /from the name of the file or its folders/)
  assert.match(paper.page('/2031/05/02/the-bell/'), /Published/)
  for (const [slug, day] of [
    ['the-mill', '03'],
    ['the-quay', '04'],
  ])
    assert.match(paper.page(`/2031/05/${day}/${slug}/`), /Published/)
})

test('a path of a day ahead holds the story until then', async (t) => {
  const paper = paperFor(t, { 'a.txt': `The tide\n\n${BODY}`, '2031-12-24-carols.txt': `The carols\n\n${BODY}` })
  const { held, due } = await paper.build()
  assert.deepEqual([held.length, due?.at], [1, '2031-12-24T00:00:00Z'])
})

test('“undated: filed”: no page says that the copy gives no date, and lists show the day of filing like any', async (t) => {
  const files = { 'a.txt': `The tide\n\n${BODY}`, 'b.txt': `Headline: The mill\nDate: 15 April 2031\n\n${OTHER}` }
  const told = paperFor(t, files)
  const filed = paperFor(t, files, `${MASTHEAD}undated: filed\n`)
  for (const paper of [told, filed]) assert.deepEqual(codes(await paper.build()), [])
  const page = '/2031/05/14/the-tide/'
  assert.match(told.page(page), /The copy gives no date/)
  const says = Object.entries(filed.site()).filter(
    ([file, text]) => file.endsWith('.html') && /gives no date|gives none/.test(text),
  )
  assert.deepEqual(
    says.map(([file]) => file),
    [],
  )
  assert.match(filed.page(page), /Filed <a [^>]*><time [^>]*>14 May 2031</)
})

test('anything else behind “undated” is told', async (t) => {
  const paper = paperFor(t, { 'a.txt': `The tide\n\n${BODY}` }, `${MASTHEAD}undated: today\n`)
  const { code, problems } = await paper.build()
  assert.deepEqual([code, problems[0]?.code, problems[0]?.line, problems[0]?.column], [2, 'unknown-undated', 5, 10])
})

test('readers see the name of the paper’s time, and no midnight of a machine’s', async (t) => {
  const masthead = MASTHEAD.replace('Europe/Lisbon', 'Europe/Kyiv')
  const at = async (now: string) => {
    const paper = paperFor(t, { 'a.txt': `The tide\n\n${BODY}` }, masthead)
    await paper.build({ now })
    return paper
  }
  const paper = await at('2031-05-14T00:00:00Z')
  const pages = Object.entries(paper.site()).filter(([file]) => file.endsWith('.html'))
  assert.deepEqual(
    pages.filter(([, text]) => text.includes('Europe/Kyiv')).map(([file]) => file),
    [],
  )
  assert.match(paper.page('/about/'), /All times are in Eastern European Time/)
  assert.doesNotMatch(paper.page('/'), /03:00|00:00</)
  assert.match((await at('2031-05-14T09:20:00Z')).page('/'), /Filed <time [^>]*>12:20</)
})

test('a feed gives the day that the copy gives, and keeps ids and what it says of changes', async (t) => {
  const paper = paperFor(t, {
    'old.txt': `Headline: The mill\nDate: 15 April 2031\n\n${BODY}`,
    'today.txt': `Headline: The bell\nDate: 14 May 2031\n\nThe bell rang. ${BODY}`,
    'undated.txt': `The tide\n\n${OTHER}`,
  })
  await paper.build()
  const { items } = JSON.parse(paper.page('/feed.json')) as {
    items: Record<'title' | 'date_published' | 'date_modified', string>[]
  }
  assert.deepEqual(
    items.map(({ title, date_published, date_modified }) => [title, date_published, date_modified]).sort(),
    [
      ['The bell', NOW, NOW],
      ['The mill', '2031-04-15T11:00:00Z', NOW],
      ['The tide', NOW, NOW],
    ],
  )
})
