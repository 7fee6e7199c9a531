/** Which story has which of the files beside it, and what is said of each. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryItem } from '../../../scripts/flow/item.ts'
import { Desk } from '../../../scripts/intake/desk.ts'
import { besideOf, namedIn } from '../../../scripts/intake/media/beside.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'

const head = masthead('name: The Marram Ledger\ntimezone: Europe/London\n')
assert.ok(head.ok)
const desk = new Desk(head.value)

async function read(path: string, text: string, media: readonly string[], yaml?: string) {
  const beside = besideOf([path], media)(path)
  const sidecar = yaml === undefined ? null : { path: path.replace(/\.\w+$/, '.yaml'), text: yaml }
  const named = beside === null ? [] : namedIn(`${text}\n${yaml ?? ''}`, beside.near)
  const own = beside === null ? {} : { media: { own: beside.own, named } }
  const { items, dropped, problems } = await desk.understand({ path, bytes: Buffer.from(text), sidecar, ...own })
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  return {
    stories,
    pictures: stories.map(({ pictures = [] }) => pictures.map(({ spans: _, ...picture }) => picture)),
    dropped,
    codes: problems.map(({ code }) => code),
  }
}

const TEXT = 'Ferry makes its last crossing\n\nThe steam ferry crossed the bay for the last time on Sunday.\n'

describe('whose a picture is', () => {
  test('by its name, its number, its folder', () => {
    const media = ['a-10.jpg', 'a-2.jpg', 'a.jpg', 'a/x.png', 'b.jpg', 'c.jpg']
    const beside = besideOf(['a.txt', 'a-2.txt', 'b.md'], media)
    assert.deepEqual(beside('a.txt')?.own, ['a.jpg', 'a-10.jpg', 'a/x.png'])
    assert.deepEqual(beside('a-2.txt')?.own, ['a-2.jpg'])
    assert.deepEqual(beside('b.md')?.own, ['b.jpg'])
    assert.equal(besideOf(['a.txt'], [])('a.txt'), null)
    assert.equal(besideOf(['x/a.txt'], ['b.jpg'])('x/a.txt'), null)
  })

  test('by being named in the copy, whatever stands around it', () => {
    const near = besideOf(['a.md'], ['in/Old Quay (2).JPG', 'pond.jpg'])('a.md')?.near ?? { paths: [], digest: '' }
    for (const text of ['![x](in/Old%20Quay%20(2).JPG)', 'PHOTO: Old Quay (2).JPG', '- file: "in/old quay (2).jpg"'])
      assert.deepEqual(namedIn(text, near), ['in/Old Quay (2).JPG'], text)
    assert.deepEqual(namedIn('millpond.jpg, pond.jpgs', near), [])
  })

  test('of two stories in one file, the first has it, unless the sidecar says which', async () => {
    const two = `Document 1 of 2\n\n${TEXT}\nDocument 2 of 2\n\nSnow falls on the mill pond\n\nThe first snow fell on Monday morning, and was gone by night.\n`
    const first = await read('a.txt', two, ['a.jpg'])
    assert.deepEqual(
      first.pictures.map((all) => all.length),
      [1, 0],
    )
    const other = await read('a.txt', two, ['a.jpg'], 'stories:\n  - match: Snow falls\n    pictures: [a.jpg]\n')
    assert.deepEqual(
      other.pictures.map((all) => all.length),
      [0, 1],
    )
  })
})

describe('what is said of it', () => {
  test('by the line that the desk would have dropped as a caption', async () => {
    const { pictures, dropped } = await read(
      'a.txt',
      `${TEXT}\nPhoto: The steam ferry at the old quay. (Photo by Jean Roy)\n`,
      ['a.jpg'],
    )
    assert.deepEqual(pictures, [
      [{ kind: 'picture', file: 'a.jpg', caption: 'The steam ferry at the old quay.', credit: 'Jean Roy' }],
    ])
    assert.deepEqual(dropped, [])
  })

  test('a label and a name are a credit', async () => {
    const { pictures } = await read('a.txt', `${TEXT}\nPhoto: Ann Lee\n`, ['a.jpg'])
    assert.deepEqual(pictures, [[{ kind: 'picture', file: 'a.jpg', credit: 'Ann Lee' }]])
  })

  test('by keys of the copy, in the words of other languages too', async () => {
    const { pictures } = await read(
      'a.txt',
      `Headline: ${TEXT.split('\n')[0]}\nBildunterschrift: Am Kai\nAlt: Two boats\nCredit: Ann Lee\n\n${TEXT.split('\n\n')[1]}`,
      ['a.jpg'],
    )
    assert.deepEqual(pictures, [
      [{ kind: 'picture', file: 'a.jpg', alt: 'Two boats', caption: 'Am Kai', credit: 'Ann Lee' }],
    ])
  })

  test('by the sidecar, over all else and in its order', async () => {
    const yaml = 'pictures:\n  - file: a-2.jpg\n    alt: Smoke\n  - file: a.jpg\n    caption: At noon.\n'
    const { pictures, codes } = await read(
      'a.txt',
      `${TEXT}\nPhoto: The steam ferry at the old quay.\n`,
      ['a-2.jpg', 'a.jpg'],
      yaml,
    )
    assert.deepEqual(
      pictures[0]?.map(({ file, alt, caption }) => [file, alt, caption]),
      [
        ['a-2.jpg', 'Smoke', 'The steam ferry at the old quay.'],
        ['a.jpg', undefined, 'At noon.'],
      ],
    )
    assert.deepEqual(codes, [])
  })

  test('in Markdown, in its place and with its title', async () => {
    const text =
      '# Snow falls\n\nThe first snow fell.\n\n![The mill pond](img/pond.jpg "From the weir")\n\nIt was gone by night.\n'
    const { stories, pictures, codes, dropped } = await read('a.md', text, ['img/pond.jpg'])
    assert.deepEqual(pictures, [
      [{ kind: 'picture', file: 'img/pond.jpg', alt: 'The mill pond', caption: 'From the weir', before: 1 }],
    ])
    assert.deepEqual(
      stories[0]?.body.map((block) => block.text),
      ['The first snow fell.', 'It was gone by night.'],
    )
    assert.deepEqual([codes, dropped], [[], []])
  })

  test('a picture that is not there stays the link that it was', async () => {
    const { pictures, stories } = await read('a.md', '# Snow falls\n\n![The mill pond](pond.jpg)\n\nIt fell.\n', [
      'other.jpg',
    ])
    assert.deepEqual(pictures, [[]])
    assert.equal(stories[0]?.body[0]?.text, 'The mill pond')
  })
})

test('a caption alone, with its picture, is a story', async () => {
  const text = 'PHOTO: IMG_2231.jpg\nFirst snow on the mill pond, Sunday morning. (Photo by Jean Roy)\n'
  const { stories, pictures, codes } = await read('photo.txt', text, ['IMG_2231.jpg'])
  assert.equal(stories[0]?.fields.headline?.value, 'First snow on the mill pond, Sunday morning')
  assert.deepEqual(pictures, [[{ kind: 'picture', file: 'IMG_2231.jpg', credit: 'Jean Roy' }]])
  assert.deepEqual(codes, [])
})

test('words of a picture that is not there are none of the story, and a credit is the agency’s', async () => {
  const { stories, dropped } = await read(
    'a.txt',
    `Headline: Ferry is late\nCaption: At noon\nCredit: Harbour Wire\n\nIt left late.\n`,
    [],
  )
  assert.deepEqual([stories[0]?.fields.caption, stories[0]?.fields.agency?.value], [undefined, 'Harbour Wire'])
  assert.ok(dropped.some(({ text, rule }) => rule === 'caption' && text.includes('At noon')))
})

test('a caption that another overrules is told as dropped, not lost', async () => {
  const { pictures, dropped } = await read(
    'a.txt',
    `${TEXT}\nPhoto: The steam ferry at the old quay.\n`,
    ['a.jpg'],
    'caption: At noon.\n',
  )
  assert.deepEqual(pictures[0]?.[0]?.caption, 'At noon.')
  assert.deepEqual(
    dropped.map(({ text }) => text),
    ['Photo: The steam ferry at the old quay.'],
  )
})

test('a sidecar that names no file there is told, with the nearest', async () => {
  const { codes } = await read('a.txt', TEXT, ['a.jpg'], 'pictures:\n  - fery.jpg\n')
  assert.deepEqual(codes, ['no-picture'])
})
