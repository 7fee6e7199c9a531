/** What is laid for GitHub Pages, GitLab Pages, Netlify and Cloudflare Pages, and what is said to do then. */

import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { builtPaper, siteIn, treeIn } from './paper.ts'

test('lays for each host what it reads, and says the command that follows', async (t) => {
  const paper = await builtPaper(
    t,
    '\n  gh: github-pages\n  gl: { to: gitlab-pages, folder: public }\n  nl: netlify\n  cf: cloudflare-pages',
  )
  const at = (path: string) => join(paper.folder, path)
  writeFileSync(at('content/harbour/ferry.yaml'), 'slug: ferry-late\n')
  writeFileSync(at('content/owl.txt'), 'Headline: An owl\nDate: 1 May 2031\n\nIt hooted.\n')
  await paper.build()
  rmSync(at('content/owl.txt'))
  await paper.build()
  assert.match((await paper.publish('gh')).err, /docs\/publish-github\.yml/)
  assert.ok(existsSync(at('_publish/gh/.nojekyll')) && !existsSync(at('_publish/gh/_headers')))
  assert.match((await paper.publish('gl')).err, /keep public as the artifact/)
  assert.match((await paper.publish('nl')).err, /Now: npx netlify deploy --prod --dir _publish\/nl/)
  const rules = readFileSync(at('_publish/nl/_redirects'), 'utf8')
  assert.equal(
    rules,
    `# Former addresses of this paper, by its register.
/post/2031/05/01/an-owl/ /post/_gone/2031/05/01/an-owl.html 410!
/post/2031/05/02/the-ferry-is-late/ /post/2031/05/02/ferry-late/ 301!
`,
  )
  assert.equal(
    readFileSync(at('_publish/nl/_gone/2031/05/01/an-owl.html'), 'utf8'),
    siteIn(paper).get('2031/05/01/an-owl/index.html'),
  )
  assert.match(readFileSync(at('_publish/nl/_headers'), 'utf8'), /\/pictures\/\*\n {2}Cache-Control: .*immutable/)
  assert.match((await paper.publish('cf')).err, /npx wrangler pages deploy _publish\/cf/)
  assert.doesNotMatch(readFileSync(at('_publish/cf/_redirects'), 'utf8'), /410|!/)
  for (const target of ['gh', 'gl', 'nl', 'cf']) assert.equal((await paper.publish(target, '--verify')).code, 0)
})

test('changes of a host’s folder what changed, and leaves what is not its own', async (t) => {
  const paper = await builtPaper(t, 'netlify')
  const folder = join(paper.folder, '_publish/site')
  await paper.publish()
  writeFileSync(join(folder, 'netlify.toml'), '[build]\n')
  await paper.edit('It came home at noon.')
  assert.match((await paper.publish()).err, /\d+ added, \d+ changed, \d+ removed, \d+ left/)
  const there = treeIn(folder)
  assert.equal(there.get('netlify.toml'), '[build]\n')
  assert.deepEqual(
    [...there.keys()].filter((path) => !siteIn(paper).has(path)),
    ['.well-known/broadsheet.json', 'netlify.toml'],
  )
})
