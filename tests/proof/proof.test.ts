/** What proof says of a site that has one fault, to the letter; and that it leaves a sound one alone. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, proofOf, type Site, SOUND, STORY, STORY_URL, said } from './site.ts'

interface Fault {
  readonly name: string
  /** In the body of the front page, line 12, or its head, line 8. */
  readonly body?: string
  readonly head?: string
  readonly files?: Site
  readonly said: readonly string[]
}

const HEAD = 'index.html:8'
const BODY = 'index.html:12'
const expectedPage = 'where there is nothing; expected a page or file of the site.'

const FAULTS: readonly Fault[] = [
  {
    name: 'a link to nothing',
    body: '<p><a href="/post/2031/05/03/slip/">Slip</a>',
    said: [`${BODY}:7 dead-link The <a> leads to /2031/05/03/slip/, ${expectedPage}`],
  },
  {
    name: 'a link to a folder without its slash',
    body: '<p><a href="/post/2031/05/02/lamp">Lamp</a>',
    said: [`${BODY}:7 dead-link The <a> leads to /2031/05/02/lamp, ${expectedPage}`],
  },
  {
    name: 'a link to nothing, from the page itself and by its whole address',
    body: '<p><a href="slip/">a</a> <a href="https://lamp.example/post/slip/">b</a>',
    said: [
      `${BODY}:7 dead-link The <a> leads to /slip/, ${expectedPage}`,
      `${BODY}:29 dead-link The <a> leads to /slip/, ${expectedPage}`,
    ],
  },
  {
    name: 'a fragment that its page does not have',
    body: '<p><a href="/post/2031/05/02/lamp/#why">Why</a> <a href="#x">x</a>',
    said: [
      `${BODY}:7 dead-fragment The <a> leads to /2031/05/02/lamp/#why; the page is there, but nothing on it has the id “why”.`,
      `${BODY}:52 dead-fragment The <a> leads to /#x; the page is there, but nothing on it has the id “x”.`,
    ],
  },
  {
    name: 'a link that forgot the base path',
    body: '<p><a href="/2031/05/02/lamp/">Lamp</a>',
    said: [
      `${BODY}:7 outside-base The <a> leads to /2031/05/02/lamp/, outside the paper, which is published below /post/.`,
    ],
  },
  {
    name: 'an address that is none',
    body: '<p><a href="http://[">x</a> <a href="%E0%A4%A">y</a>',
    said: [
      `${BODY}:7 bad-address Found the address “http://[” in <a>; expected one that can be followed.`,
      `${BODY}:32 bad-address Found the address “%E0%A4%A” in <a>; expected one that can be followed.`,
    ],
  },
  {
    name: 'a picture, a canonical address and a redirect that lead nowhere',
    head: '<meta http-equiv="refresh" content="0; url=/post/x/"><link rel="prev" href="/post/y/">',
    body: '<img src="/post/lamp.png" alt="">',
    said: [
      `${HEAD}:28 dead-link The <meta> leads to /x/, ${expectedPage}`,
      `${HEAD}:71 dead-link The <link> leads to /y/, ${expectedPage}`,
      `${BODY}:6 dead-link The <img> leads to /lamp.png, ${expectedPage}`,
    ],
  },
  {
    name: 'an id twice, and one with a space',
    body: '<p id="a">1</p><p id="a">2</p><p id="b c">3</p>',
    said: [
      `${BODY}:19 duplicate-id Found the id “a” a second time (first in line 12); expected each id once on a page.`,
      `${BODY}:34 duplicate-id Found the id “b c”; expected one or more characters, none of them white space.`,
    ],
  },
  {
    name: 'a second title and an empty one',
    head: '<title>Again</title>',
    files: { [STORY]: page(STORY_URL, { body: '<p id="how">x' }).replace('<title>The Lamp Post', '<title> ') },
    said: [
      `${STORY}:5:1 title Found an empty title; expected one <title> with words in it.`,
      `${HEAD}:1 title Found 2 titles; expected one <title> with words in it.`,
    ],
  },
  {
    name: 'no title and no language',
    files: { 'bare.html': '<!doctype html>\n<html><head></head><body><h1>Bare</h1></body></html>\n' },
    said: [
      'bare.html:1:1 no-policy The page has no Content-Security-Policy; expected one in its <head>.',
      'bare.html:1:1 title Found no title; expected one <title> with words in it.',
      'bare.html:2:1 no-lang The page does not say its language; expected “lang” on <html>.',
    ],
  },
  {
    name: 'a language that is none, beside one that nobody knows',
    body: '<p lang="arabic language">x</p><p lang="">x</p>',
    said: [`${BODY}:4 no-lang Found the language “arabic language”; expected a tag such as en, uk or pt-BR (BCP 47).`],
  },
  {
    name: 'a second h1, a level left out, a heading without words',
    body: '<h1>Two</h1><h3>Three</h3><h2> </h2>',
    said: [
      `${BODY}:1 first-heading Found 2 <h1>; expected one.`,
      `${BODY}:13 heading-order Found <h3> after <h1>; expected <h2> at the deepest.`,
      `${BODY}:27 empty-heading Found an <h2> without words; expected a name for what follows.`,
    ],
  },
  {
    name: 'no h1',
    files: { 'bare.html': '<!doctype html>\n<html lang="en"><title>x</title><h2>Bare</h2></html>\n' },
    said: [
      'bare.html:1:1 first-heading Found no <h1>; expected one.',
      'bare.html:1:1 no-policy The page has no Content-Security-Policy; expected one in its <head>.',
      'bare.html:2:33 heading-order Found <h2> as the first heading; expected <h1>.',
    ],
  },
  {
    name: 'markup that needs repair',
    body: '<p class="a" class="b">x</p>',
    said: [`${BODY}:19 bad-html The parser met “duplicate-attribute”; expected HTML that needs no repair.`],
  },
  {
    name: 'scripts: one that runs, an attribute, an address; linked data is none',
    head: '<script>let a = 1</script><script type="application/ld+json">{}</script>',
    body: '<p onclick="go()"><a href="javascript:go()">x</a>',
    said: [
      `${HEAD}:1 script Found a script; expected no JavaScript on any page but /search/.`,
      `${BODY}:4 script Found the attribute onclick; expected no JavaScript on any page but /search/.`,
      `${BODY}:22 script Found a script as the address of <a>; expected no JavaScript on any page but /search/.`,
    ],
  },
  {
    name: 'linked data that is no JSON',
    head: '<script type="application/ld+json">{"a":</script>',
    said: [`${HEAD}:1 bad-json-ld The linked data is no JSON: Unexpected end of JSON input.`],
  },
  {
    name: 'linked data that tells of pages that are not there',
    head: '<script type="application/ld+json">{"@id":"https://lamp.example/post/#site","url":"https://lamp.example/post/none/","a":[{"item":"https://lamp.example/post/#no"}],"b":"https://elsewhere.example/"}</script>',
    said: [
      `${HEAD}:1 dead-fragment The linked data leads to /#no; the page is there, but nothing on it has the id “no”.`,
      `${HEAD}:1 dead-link The linked data leads to /none/, ${expectedPage}`,
    ],
  },
  {
    name: 'requests to other hosts',
    head: '<link rel="preconnect" href="https://fonts.example"><style>@import "//css.example/a.css"; i { background: url(https://img.example/i.png) }</style>',
    body: '<img src="https://count.example/1.gif" alt="">',
    said: [
      `${HEAD}:24 foreign-request The <link> asks fonts.example for https://fonts.example; expected no request to another host.`,
      `${HEAD}:53 foreign-request The <style> asks css.example for //css.example/a.css; expected no request to another host.`,
      `${HEAD}:53 foreign-request The <style> asks img.example for https://img.example/i.png; expected no request to another host.`,
      `${HEAD}:53 render-blocking The page waits for 2 requests before it shows a word (/post/paper.css, //css.example/a.css); expected at most 1.`,
      `${BODY}:6 foreign-request The <img> asks count.example for https://count.example/1.gif; expected no request to another host.`,
    ],
  },
  {
    name: 'a style sheet that asks another host, and one that is not there',
    files: { 'paper.css': 'i {\n  background: url("https://img.example/i.png"); cursor: url(none.cur)\n}\n' },
    said: [
      'paper.css:2:20 foreign-request The style sheet asks for https://img.example/i.png; expected no request to another host.',
      `paper.css:2:61 dead-link The style sheet leads to /none.cur, ${expectedPage}`,
    ],
  },
  {
    name: 'a style sheet that asks another host by a string',
    files: {
      'paper.css':
        'i { background: image-set("https://img.example/i.png" 1x type("image/png")) }\nb { --x: "//img.example/b.png"; --y: "b" }\n',
    },
    said: [
      'paper.css:1:28 foreign-request The style sheet asks for https://img.example/i.png; expected no request to another host.',
      'paper.css:2:11 foreign-request The style sheet asks for //img.example/b.png; expected no request to another host.',
    ],
  },
  {
    name: 'a second sheet before the first word; one for print is none',
    head: '<link rel="stylesheet" media="print" href="/post/paper.css"><link rel="stylesheet" href="/post/two.css">',
    files: { 'two.css': '' },
    said: [
      `${HEAD}:61 render-blocking The page waits for 2 requests before it shows a word (/post/paper.css, /post/two.css); expected at most 1.`,
    ],
  },
  {
    name: 'machines that are sent astray',
    files: {
      'robots.txt': 'User-agent: *\nAllow: /\nSitemap: https://lamp.example/post/map.xml\n',
      'sitemap.xml':
        '<?xml version="1.0"?>\n<urlset><url><loc>https://lamp.example/post/gone/</loc></url>\n<url><loc>https://other.example/</loc></url></urlset>\n',
      'feed.xml':
        '<?xml version="1.0"?>\n<feed><link href="https://lamp.example/post/"/><entry><link href="https://lamp.example/post/2031/05/02/lamp/#no"/></entry></feed>\n',
      'rss.xml': '<?xml version="1.0"?>\n<rss><channel><link>https://lamp.example/post/rss/</link></channel></rss>\n',
      'feed.json': '{\n"items": [{ "id": "x", "url": "https://lamp.example/post/json/" }] }\n',
    },
    said: [
      `feed.json:2:32 dead-link The feed leads to /json/, ${expectedPage}`,
      'feed.xml:2:55 dead-fragment The <link> leads to /2031/05/02/lamp/#no; the page is there, but nothing on it has the id “no”.',
      `robots.txt:3:1 dead-link The Sitemap line leads to /map.xml, ${expectedPage}`,
      `rss.xml:2:15 dead-link The <link> leads to /rss/, ${expectedPage}`,
      `sitemap.xml:2:14 dead-link The <loc> leads to /gone/, ${expectedPage}`,
      'sitemap.xml:3:6 foreign-address The sitemap lists https://other.example/, which is not a page of this paper.',
    ],
  },
]

describe('proof of a site with one fault', () => {
  for (const { name, head = '', body = '', files, said: expected } of FAULTS) {
    test(name, (t) => {
      const site = { ...SOUND, 'index.html': page('/', { head, body }), ...files }
      const proofed = proofOf(t, site)
      assert.deepEqual(said(proofed), expected)
      for (const { hint } of proofed.findings) assert.match(hint, /^\p{Lu}.+\.$|slash at the end\.$/u)
    })
  }
})

describe('proof of a site without fault', () => {
  test('finds nothing, and says where it stands', (t) => {
    const { root, pages, links, findings } = proofOf(t, SOUND)
    assert.deepEqual([root, pages, links, findings], ['https://lamp.example/post/', 2, 5, []])
  })

  test('lets be what is none of its business', (t) => {
    const body = `<p><a href="https://elsewhere.example/#x">out</a> <a href="mailto:desk@lamp.example">mail</a>
<a href="https://lamp.example/other-paper/">on the same host</a> <a href="#">top</a> <a href="#top">top</a>
<a href="/post/2031/05/02/lamp/#:~:text=By%20hand">text</a> <a href="/post/2031/05/02/lamp/?from=here#how">query</a></p>`
    assert.deepEqual(said(proofOf(t, { ...SOUND, 'index.html': page('/', { body }) })), [])
  })

  test('allows the search page its script', (t) => {
    const script = '<script type="module" src="/post/search.js"></script>'
    const search = page('/search/', { head: script })
    assert.deepEqual(said(proofOf(t, { ...SOUND, 'search/index.html': search, 'search.js': 'find()' })), [])
    const other = proofOf(t, { ...SOUND, 'find/index.html': page('/find/', { head: script }), 'search.js': 'find()' })
    assert.deepEqual(said(other), [
      'find/index.html:8:1 script Found the script /post/search.js; expected no JavaScript on any page but /search/.',
    ])
  })

  test('reads addresses in any script and form', (t) => {
    const url = '/2031/05/02/маяк-é/'
    const body = `<p><a href="/post${encodeURI(url.normalize('NFD'))}">a</a> <a href="/post${url}">b</a>`
    const site = { ...SOUND, 'index.html': page('/', { body }), [`${url.slice(1)}index.html`]: page(encodeURI(url)) }
    assert.deepEqual(said(proofOf(t, site)), [])
  })

  test('takes another address where it is told one', (t) => {
    const found = said(proofOf(t, SOUND, 'https://preview.example/'))
    assert.ok(found.includes(`index.html:7:24 dead-link The <link> leads to /post/paper.css, ${expectedPage}`))
  })
})
