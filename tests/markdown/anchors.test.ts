/** The ids of subheads: stable, apart from each other and from the page's own. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorMeant, anchorsOf } from '../../scripts/markdown/anchors.ts'

test('subheads are named by their words, the second of a name by its turn', () => {
  assert.deepEqual(
    anchorsOf(['The vote, and after', 'The Vote and After', '***', 'P1', 'Text', 'Голосування', '1:30. The lights go']),
    ['the-vote-and-after', 'the-vote-and-after-2', 'section', 'p1-2', 'text-2', 'голосування', 's-1-30-the-lights-go'],
  )
})

test('a link means one in any case, with spaces or codes', () => {
  const anchors = anchorsOf(['The vote', 'Кошти'])
  assert.equal(anchorMeant('The-Vote', anchors), 'the-vote')
  assert.equal(anchorMeant('the%20vote', anchors), 'the-vote')
  assert.equal(anchorMeant('%D0%9A%D0%BE%D1%88%D1%82%D0%B8', anchors), 'кошти')
  assert.equal(anchorMeant('vote', anchors), null)
  assert.equal(anchorMeant('1-30-lights', anchorsOf(['1:30 Lights'])), 's-1-30-lights')
  assert.equal(anchorMeant('%', anchors), null)
})
