/**
 * The published paper in each language of the interface, as strict programs see it:
 * proof, html-validate, and what its pages say of themselves.
 */

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { wordsOf } from '../../../layouts/words/words.ts'
import { languagesWith } from '../../../scripts/languages/languages.ts'
import { proof } from '../../../scripts/proof/proof.ts'
import { all, type Element, one, read, textOf } from '../../layouts/markup.ts'
import { gazette, LATER, pagesIn, publish, ROOT } from '../gazette.ts'
import { htmlFaults } from './html-rules.ts'

const papers = new Map(languagesWith('interface').map((language) => [language, gazette(language)]))

before(() => Promise.all([...papers.values()].map(publish)))

for (const [language, paper] of papers) {
  describe(`the paper in ${language}`, () => {
    test('proof finds nothing', () => {
      const { root, pages, findings } = proof(paper.paths.output)
      assert.deepEqual([root, pages, findings], [ROOT, pagesIn(paper).length, []])
    })

    test('html-validate finds nothing', () => {
      assert.deepEqual(
        pagesIn(paper).flatMap(([file, html]) => htmlFaults(file, html)),
        [],
      )
    })

    test('says its language and direction, in its own words', () => {
      const words = wordsOf(language)
      for (const [file, html] of pagesIn(paper).filter(([file]) => !file.startsWith('newsletter/'))) {
        const page = read(html)
        const direction = ['ar', 'ur'].includes(language) ? 'rtl' : 'ltr'
        assert.deepEqual([page.attributes.get('lang'), page.attributes.get('dir')], [language, direction], file)
        assert.ok(textOf(one(page, 'footer')).includes(words.about), file)
        assert.doesNotMatch(textOf(one(page, 'body')), /\{\w+\}|undefined|\.\.(?!\.)/, file)
      }
    })
  })
}

/** Where the Nu HTML checker is: its jar is 32 MB and needs Java, so it is nobody's dependency. */
const JAR = process.env.VNU_JAR

test('the Nu HTML checker finds nothing', { skip: JAR ? false : 'VNU_JAR does not say where vnu.jar is' }, async () => {
  const folders = [...papers.values()].map((paper) => paper.paths.output)
  const options = ['-jar', JAR ?? '', '--skip-non-html', '--exit-zero-always', '--stdout']
  const { stdout } = await promisify(execFile)('java', [...options, ...folders])
  assert.equal(stdout, '')
})

test('html-validate is no formality', () => {
  assert.match(htmlFaults('x.html', '<!doctype html>\n<p id=a>x')[0] ?? '', /^x\.html:2:2 no-implicit-close /)
})

describe('what a page says of itself', () => {
  const english = () => papers.get('en') ?? assert.fail()
  const head = (url: string) => read(english().page(url))
  const properties = (page: Element) =>
    all(page, 'meta').flatMap(({ attributes }) => {
      const name = attributes.get('property')
      return name === undefined ? [] : [[name, attributes.get('content')]]
    })
  const types = (page: Element) =>
    all(page, 'script').flatMap((script) =>
      script.attributes.get('type') !== 'application/ld+json'
        ? []
        : (JSON.parse(textOf(script)) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']),
    )

  test('each kind of page is what it should be to programs', () => {
    const expected: readonly (readonly [url: string, types: readonly string[]])[] = [
      ['/', ['NewsMediaOrganization', 'WebSite', 'CollectionPage']],
      ['/2031/05/13/the-lamp-is-lit-again/', ['NewsArticle', 'BreadcrumbList', 'NewsMediaOrganization']],
      ['/about/', ['AboutPage', 'BreadcrumbList', 'NewsMediaOrganization']],
      ...['/2031/', '/2031/05/', '/2031/05/13/', '/sections/harbour/', '/topics/', '/topics/lamp/', '/headlines/']
        .concat('/headlines/2031/05/', '/sections/harbour/2031/05/', '/topics/lamp/2031/', '/feeds/')
        .map((url) => [url, ['CollectionPage', 'BreadcrumbList']] as const),
      ...['/404.html', '/2031/04/03/the-bridge-is-closed/', '/2031/05/02/a-story-that-is-taken-back/'].map(
        (url) => [url, []] as const,
      ),
    ]
    for (const [url, wanted] of expected) assert.deepEqual(types(head(url)), wanted, url)
  })

  test('a story, to those who show a link to it', () => {
    const url = '/2031/05/13/the-lamp-is-lit-again/'
    assert.deepEqual(properties(head(url)), [
      ['og:type', 'article'],
      ['og:title', 'The lamp is lit again'],
      ['og:description', 'Three keepers carried the oil'],
      ['og:url', `${ROOT}${url.slice(1)}`],
      ['og:site_name', 'Saltwick Gazette & Tide Table'],
      ['article:published_time', '2031-05-13'],
      ['article:modified_time', LATER],
      ['article:section', 'Harbour'],
      ['article:author', 'Ines Marl'],
      ['article:author', 'Tom Quill'],
      ['article:tag', 'Lamp'],
    ])
  })

  test('a page that moved points to the page that it became', () => {
    const canonical = all(head('/2031/04/03/the-bridge-is-closed/'), 'link').find(
      ({ attributes }) => attributes.get('rel') === 'canonical',
    )
    assert.equal(canonical?.attributes.get('href'), `${ROOT}2031/04/03/bridge-closed/`)
  })
})

describe('/about/ and the foot of every page', () => {
  test('say who publishes, how to reach them, and on what terms', () => {
    const paper = papers.get('en') ?? assert.fail()
    const about = one(read(paper.page('/about/')), 'main')
    const links = all(about, 'a').map((link) => link.attributes.get('href'))
    assert.deepEqual(
      [...new Set(links)],
      [
        'mailto:desk@press.example',
        'https://creativecommons.org/licenses/by/4.0/',
        'tel:+351210000000',
        '/gazette/corrections/',
      ],
    )
    for (const words of ['Saltwick Press', 'Editor: Ines Marl.', '4 Net Lane', 'Drafted', 'Filed', 'Withdrawn'])
      assert.ok(textOf(about).includes(words), words)
    const foot = one(read(paper.page('/')), 'footer')
    assert.match(textOf(foot), /Licence: CC BY 4\.0\./)
    const ways = all(foot, 'a').map((link) => link.attributes.get('href'))
    for (const way of ['/gazette/about/', '/gazette/feeds/']) assert.ok(ways.includes(way), way)
  })
})
