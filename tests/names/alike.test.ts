/** Names that may be one and the same, and those that must not be joined. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alikeNames, type CountedName } from '../../scripts/names/alike.ts'

/** Persons, unless `place:` or `topic:` is before the name; how often each, behind a star. */
function named(...names: readonly string[]): CountedName[] {
  return names.map((text) => {
    const [, kind, language = 'en', name = '', count = '1'] =
      /^(?:(place|topic|body):)?(?:(\w\w):)?(.*?)(?:\*(\d+))?$/.exec(text) ?? []
    return { name, kind: (kind ?? 'person') as CountedName['kind'], language, count: Number(count) }
  })
}

const JOINED: readonly (readonly [names: readonly string[], groups: readonly (readonly string[])[]])[] = [
  [['J. Marlowe', 'James Marlowe'], [['James Marlowe', 'J. Marlowe']]],
  [['J. R. Marlowe', 'James Marlowe', 'James R. Marlowe*3'], [['James Marlowe', 'James R. Marlowe', 'J. R. Marlowe']]],
  [['P. Marlowe', 'Ernest Marlowe'], []],
  [['topic:Okafor, Nneka', 'Nneka Okafor'], [['Nneka Okafor', 'Okafor, Nneka']]],
  [['topic:van Dorp, Mia', 'Mia van Dorp'], [['Mia van Dorp', 'van Dorp, Mia']]],
  [['Zoë Quill*2', 'Zoe Quill'], [['Zoë Quill', 'Zoe Quill']]],
  [['Mary-Ann Quill', 'Mary Ann Quill*4'], [['Mary Ann Quill', 'Mary-Ann Quill']]],
  [['Dr. Mara Quill', 'Mara Quill'], [['Mara Quill', 'Dr. Mara Quill']]],
  [['Quill', 'Mara Quill'], [['Mara Quill', 'Quill']]],
  [['place:Gull Point', 'place:Gull Bay'], []],
  // In other scripts, as houses spell them.
  [['Irina Koval*2', 'uk:Ірина Коваль'], [['Irina Koval', 'Ірина Коваль']]],
  [['Bohdan Khmelnytsky*3', 'uk:Богдан Хмельницький'], [['Bohdan Khmelnytsky', 'Богдан Хмельницький']]],
  [['Serhiy Hrytsenko*2', 'uk:Сергій Гриценко'], [['Serhiy Hrytsenko', 'Сергій Гриценко']]],
  [['Irina Koval', 'Iryna Koval*2'], [['Iryna Koval', 'Irina Koval']]],
  [['Mara Quill', 'Maria Quill'], []],
  [['Mara Koval', 'uk:Марія Коваль'], []],
  [['Oleh Koval', 'uk:Ольга Коваль'], []],
  // In another case than the first, which is kept however often the other is there.
  [
    ['pl:Jan Kowalski', 'pl:Jana Kowalskiego*4', 'pl:Janowi Kowalskiemu'],
    [['Jan Kowalski', 'Jana Kowalskiego', 'Janowi Kowalskiemu']],
  ],
  [['pl:Anna Nowacka', 'pl:Anny Nowackiej'], [['Anna Nowacka', 'Anny Nowackiej']]],
  [['pl:Marek Dudek', 'pl:Marka Dudka'], [['Marek Dudek', 'Marka Dudka']]],
  [['cs:Jan Novotný', 'cs:Jana Novotného'], [['Jan Novotný', 'Jana Novotného']]],
  [['cs:Eva Bílková', 'cs:Evy Bílkové'], [['Eva Bílková', 'Evy Bílkové']]],
  [['fi:Matti Virtanen', 'fi:Matti Virtasen*2'], [['Matti Virtanen', 'Matti Virtasen']]],
  [['tr:Ayşe Yılmaz', 'tr:Ayşe Yılmaz’ın'], [['Ayşe Yılmaz', 'Ayşe Yılmaz’ın']]],
  [['en:Jan Kowalski', 'en:Jana Kowalskiego'], []],
  [['pl:Jan Kowalski', 'pl:Jan Kowal'], []],
  // Nobody can say which of two it is.
  [['J. Marlowe', 'James Marlowe', 'Jane Marlowe'], []],
  [['Quill', 'Mara Quill', 'Tom Quill'], []],
  // A place is no person, and no one's second name is another's first.
  [['place:Marlowe', 'James Marlowe'], []],
  [['topic:Gull Point, Maine', 'place:Maine Gull Point'], []],
  [['Ann Bell', 'Anna Bell'], []],
  [['James Peter Marlowe', 'James Robert Marlowe'], []],
  [['topic:Quill', 'topic:Harbour'], []],
  // Both wrote a piece together.
  [['Nell Quill, Iryna Dub', 'Nell Quill'], []],
]

for (const [names, groups] of JOINED)
  test(names.join(' / '), () => {
    const found = (all: readonly CountedName[]) => alikeNames(all).map((group) => group.map(({ name }) => name))
    assert.deepEqual(found(named(...names)), groups)
    assert.deepEqual(found(named(...names.toReversed())), groups, 'in any order')
  })
