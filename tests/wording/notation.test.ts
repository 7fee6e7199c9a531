/** The notation of the lists: what a phrase takes and leaves alone, and what is said of one that cannot be read. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phraseEntries } from '../../scripts/wording/notation/entry.ts'

/** A list of phrases, what it takes, what it leaves. */
const LISTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['sign (in|up)', ['sign in', 'SIGN UP', 'sign\u00a0in', 'sign\u202fup'], ['sign', 'sign out']],
  ['in | up', ['in', 'up'], ['in | up', 'in up']],
  ['[please] hold', ['hold', 'please hold'], [' hold', 'pleasehold']],
  ['hold [this] [copy]', ['hold', 'hold this', 'hold copy', 'hold this copy'], ['hold ', 'hold  copy']],
  ['not [yet] ready', ['not ready', 'not yet ready'], ['not  ready', 'notready']],
  ['[very|quite]* late', ['late', 'very quite late'], ['veryquite late']],
  ['draft[s]', ['draft', 'drafts'], ['draft s']],
  ['to[ ]do | e[-]mail', ['todo', 'to do', 'email', 'e-mail'], ['e mail']],
  ["editor's “note”", ['editor\'s "note"', 'editor’s „note“', 'editorʼs «note»'], ['editors note']],
  ['source: "(x)" a/b', ['source: (x) a/b', 'source： （x） a／b'], ['source (x) a/b']],
  ['more on …2-5', ['more on it', 'more on a cat'], ['more on x', 'more on them all']],
  ['search …3', ['search ', 'search abc'], ['search', 'search abcd']],
  ['<digits> comments', ['1 comments', '1234 comments'], [' comments', 'a comments']],
  ['v[ ]<figure> | <digits 2>', ['v1', 'v 1.4', '12'], ['v.', '1', '123']],
  ['<capital 3+>', ['abcd', 'Жук'], ['e', '中文字']],
  ['for <words 1-2>', ['for you', 'for all men'], ['for ', 'for all of them']],
  ['<signs>号', ['a-1号'], ['a 1号', '号']],
  ['page<edge>…4', ['page', 'page 12'], ['pages', 'page 12345']],
  ['like{ us| this}', [], ['like', 'like us']],
  ['# a remark\n\n  plain  ', ['plain'], ['a remark', '# a remark']],
  ['"#" one', ['# one'], ['one']],
]

for (const [list, taken, left] of LISTS)
  test(`notation: ${list.trim()}`, () => {
    const form = new RegExp(
      `^(?:${phraseEntries('en x', list)
        .map(({ source }) => source)
        .join('|')})$`,
      'iu',
    )
    for (const text of taken) assert.match(text, form)
    for (const text of left) assert.doesNotMatch(text, form)
  })

test('what stands in braces is asked for, and is no part of the phrase', () => {
  const [entry] = phraseEntries('en x', 'like{ us| this}')
  assert.equal(new RegExp(entry?.source ?? '', 'u').exec('I like this')?.[0], 'like')
})

const WRONG: readonly (readonly [string, string])[] = [
  ['sign (in', '“)” is missing'],
  ['sign in)', '“)” stands alone'],
  ['[please hold', '“]” is missing'],
  ['sign (in|)', 'a choice is empty'],
  ['sign ()', 'a choice is empty'],
  ['in | ', 'a bar has no phrase beside it'],
  ['sign (in|up) || sign out', 'a bar has no phrase beside it'],
  ['for <words 0-2>', 'of “<words>” there is one at least'],
  ['[please]', 'it says nothing, or could be nothing'],
  ['…20', 'it says nothing, or could be nothing'],
  ['<comments>', '“<comments>” is nothing that is known'],
  ['page …9-3', '“9-3” runs backwards'],
  ['very* late', '“*” stands alone'],
  ['like {us', '“}” is missing'],
]

for (const [phrase, why] of WRONG)
  test(`not in the notation: ${phrase}`, () => {
    const said = phrase.trim()
    assert.throws(() => phraseEntries('de holds', phrase).map(({ source }) => source), {
      message: `de holds: “${said}”: ${why}`,
    })
  })
