/** What a web page sets around its story, in many languages, and the copy that uses the same words. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  isCommentsHeading,
  isOpinionLabel,
  isPageControl,
  isPageSection,
  isPopularHeading,
} from '../../../scripts/desk/signs/page.ts'

type Sign = (line: string) => boolean

const SIGNS: readonly (readonly [string, Sign, readonly string[], readonly string[]])[] = [
  [
    'a control',
    isPageControl,
    [
      'Subscribe now',
      '» Read more',
      'Comments (12)',
      'Accept all',
      'Alle akzeptieren',
      'Zur Startseite',
      'Partager sur Facebook',
      'Lire la suite',
      'Tout refuser',
      'Увійти',
      'Читати далі',
      'ログイン',
      '続きを読む',
      '5 min read',
      'Back to top ↑',
    ],
    [
      'Subscribers wait for the ferry',
      'Contact was lost at nine',
      'Homes flooded in Ostrey',
      'Suche nach dem Boot geht weiter',
      'Partagés entre deux rives, ils attendent',
      'Вхідний квиток подорожчав',
      'ホームで転落、けが人なし',
      'Menu prices rise on the quay',
      'The ferry is back.',
    ],
  ],
  [
    'a section',
    isPageSection,
    ['Politics', 'SPORT', '• World', 'Wirtschaft', 'Faits divers', 'Суспільство', '社会', 'Business ›'],
    [
      'Politics as usual',
      'Sport unites the island',
      'Wirtschaft und Hafen',
      'Новини з порту',
      'Harbour',
      'World Harbour Day',
    ],
  ],
  [
    'a heading over comments',
    isCommentsHeading,
    ['Leave a comment', '3 thoughts on “Ferry sails again”', 'Kommentar schreiben', 'Commentaires (4)', 'コメント一覧'],
    [
      'Commentators agree',
      'Three thoughts on ferries',
      'Kommentare zum Fährstreit häufen sich',
      'Conversations overheard',
    ],
  ],
  [
    'a heading over what else the site has',
    isPopularHeading,
    [
      'Most viewed',
      'Latest',
      'Editor’s picks',
      'Meistkommentiert',
      'Les plus lus',
      'Популярне',
      'アクセスランキング',
      'Around the web',
    ],
    ['The latest ferry leaves at nine', 'Popular mayor resigns', 'Beliebter Wirt hört auf', 'Weathered bench stolen'],
  ],
  [
    'a label of opinion',
    isOpinionLabel,
    ['Letters to the editor', '[ANALYSIS]', 'Op-Ed', 'Leitartikel', 'Колонка', '社説', 'Gastbeitrag:'],
    ['Opinions differ', 'Letters lost at sea', 'Kommentarlos', 'Column of smoke over Ostrey', 'Leader of the board'],
  ],
]

for (const [name, sign, taken, left] of SIGNS) {
  describe(name, () => {
    for (const line of taken) test(line, () => assert.ok(sign(line)))
    for (const line of left) test(`not: ${line}`, () => assert.ok(!sign(line)))
  })
}
