/** `--keep-going`: what is sound is published, and of what is not, what was published before stays. */

import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { describe, test } from 'node:test'
import { LATER, said, soundPaper, story } from '../pages/sound.ts'

describe('with --keep-going', () => {
  test('what is sound is published, what was published of a broken file stays, and the exit code is 1', async (t) => {
    const paper = await soundPaper(t)
    const [lamp, briefs] = ['/2031/05/02/the-lamp-is-lit/', '/2031/05/14/']
    const published = () => [
      /<article[\s\S]+<\/article>/.exec(paper.page(lamp))?.[0],
      /<ul class="briefs[\s\S]+?<\/ul>/.exec(paper.page(briefs))?.[0],
    ]
    const before = published()
    assert.match(before.join('\n'), /It was lit at dusk[\s\S]+Fog expected on the bank/)
    const line = /^.+harbour\/lamp\.txt.+\n/m.exec(paper.register())?.[0] ?? 'no line'
    paper.file('harbour/lamp.txt', 'Headline: The lamp is out\nDate: 31 April 2031\n\nIt went out.\n')
    paper.file('briefs.yaml', 'colour: grey\n')
    paper.file('council/wall.txt', story('Date: 4 May 2031'))
    paper.remove('harbour/slip.txt')

    const outcome = await paper.build({ keepGoing: true, now: LATER })
    assert.equal(outcome.code, 1)
    assert.deepEqual(said(outcome), ['briefs.yaml:1:1 error unknown-key', 'harbour/lamp.txt:2:7 error impossible-date'])
    assert.deepEqual(outcome.items, { stories: 2, briefs: 3 })
    assert.match(paper.page('/2031/05/04/a-wall-falls-down/'), /It fell down at noon/)
    assert.match(paper.page('/2031/05/03/the-slip-is-wet/'), /This story was withdrawn/)
    assert.deepEqual(published(), before)
    for (const list of ['/', '/2031/05/02/', '/headlines/', '/sections/harbour/', '/feed.xml'])
      assert.match(paper.page(list), /The lamp is lit/, list)
    assert.ok(paper.register().includes(line), 'the register keeps the line as it was')

    paper.remove('briefs.yaml')
    paper.file('harbour/lamp.txt', 'Headline: The lamp is out\nDate: 30 April 2031\n\nIt went out.\n')
    const mended = await paper.build({ now: LATER })
    assert.deepEqual([mended.code, mended.problems], [0, []])
    assert.match(paper.page(lamp), /It went out\./)
  })

  test('what was published and cannot be kept, since its Markdown page is lost, stops the build even so', async (t) => {
    const paper = await soundPaper(t)
    paper.file('harbour/lamp.txt', story('Date: 31 April 2031'))
    rmSync(paper.paths.stories, { recursive: true })
    const before = paper.kept()
    const outcome = await paper.build({ keepGoing: true, now: LATER })
    assert.deepEqual([outcome.code, outcome.report], [1, null])
    assert.deepEqual(said(outcome), [
      'harbour/lamp.txt:1:1 error not-kept',
      'harbour/lamp.txt:2:7 error impossible-date',
    ])
    assert.deepEqual(paper.kept(), before)
  })

  test('a new file that is broken is not published, and the rest is', async (t) => {
    const paper = await soundPaper(t)
    paper.file('council/wall.txt', story('Date: 30 February 2031'))
    const outcome = await paper.build({ keepGoing: true })
    assert.deepEqual([outcome.code, outcome.items], [1, { stories: 2, briefs: 3 }])
    assert.doesNotMatch(paper.page('/'), /A wall falls down/)
    assert.doesNotMatch(paper.register(), /wall/)
  })

  test('of two stories that ask for one address, the first gets it and the second another', async (t) => {
    const paper = await soundPaper(t)
    for (const section of ['council', 'harbour'])
      paper.file(`${section}/wall.txt`, `${story('Date: 4 May 2031\nSlug: wall')}\nSo the ${section} desk heard.\n`)
    const outcome = await paper.build({ keepGoing: true })
    assert.deepEqual([outcome.code, outcome.items.stories], [1, 4])
    assert.match(paper.page('/2031/05/04/wall/'), /council\/wall\.txt/)
    assert.match(paper.page('/2031/05/04/a-wall-falls-down/'), /harbour\/wall\.txt/)
  })
})
