/** `broadsheet publish` to a bucket, of a server on this machine that speaks S3 and checks signatures. */

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { stagesOf } from '../../scripts/publish/store/order.ts'
import { builtPaper, siteIn } from './paper.ts'
import { startS3, withKeys } from './s3-server.ts'

test('publishes to a bucket what changed, and nothing else; reads it back', async (t) => {
  withKeys(t)
  const server = await startS3()
  t.after(() => server.stop())
  const to = (more = '') => `\n  to: s3://${server.bucket}/post\n  endpoint: ${server.endpoint}\n${more}`
  const paper = await builtPaper(t, to())
  await server.put('post/diary.txt', 'Dear diary\n')
  const all = await paper.publish()
  assert.deepEqual([all.code, all.out], [0, ''], all.err)
  assert.match(all.err, / added, 0 changed, 0 removed, 0 left /)
  for (const [path, bytes] of siteIn(paper)) assert.equal(await server.text(`post/${path}`), bytes, path)
  assert.match((await paper.publish()).err, /it is there already/)

  await paper.edit('It came home at noon.')
  const plan = JSON.parse((await paper.publish('--dry-run', '--json')).out)
  assert.ok(plan.changed.includes('2031/05/02/the-ferry-is-late/index.html') && plan.left > 20)
  assert.deepEqual(plan.changed.slice(-2), ['index.html', 'pagefind/pagefind-entry.json'])
  assert.ok(plan.removed.every((path: string) => path.startsWith('pagefind/')))
  const done = JSON.parse((await paper.publish('--json')).out)
  assert.deepEqual([done.added, done.changed, done.removed], [plan.added, plan.changed, plan.removed])
  assert.deepEqual(
    (await server.keys()).filter((key) => !key.includes('.well-known')),
    ['post/diary.txt', ...[...siteIn(paper).keys()].map((path) => `post/${path}`)].sort(),
  )

  assert.equal((await paper.publish('--verify')).code, 0)
  await server.put('post/index.html', 'Bought.')
  assert.equal((await paper.publish('--verify')).code, 3)
  assert.match((await paper.publish('--repair')).err, /0 added, 1 changed, 0 removed/)
  assert.equal((await paper.publish('--verify')).code, 0)

  paper.publishTo(to('  compress: brotli'))
  await paper.publish()
  const page = await server.get('post/index.html')
  assert.equal(page.headers.get('content-encoding'), 'br')
  assert.equal(await page.text(), siteIn(paper).get('index.html'))
  assert.equal((await paper.publish('--verify')).code, 0)
})

test('sends types and how long each may be kept, and lets the bucket send readers on from former addresses', async (t) => {
  withKeys(t)
  const server = await startS3()
  t.after(() => server.stop())
  const paper = await builtPaper(t, `\n  to: s3://${server.bucket}\n  endpoint: ${server.endpoint}`)
  writeFileSync(join(paper.folder, 'content/harbour/ferry.yaml'), 'slug: ferry-late\n')
  await paper.build()
  await paper.publish()
  const headers = async (path: string) => {
    const { headers: found } = await server.get(path)
    return [found.get('content-type'), found.get('cache-control')]
  }
  assert.deepEqual(await headers('feed.xml'), ['application/atom+xml; charset=utf-8', 'public, max-age=60'])
  assert.deepEqual(await headers('assets/paper.css'), ['text/css; charset=utf-8', 'public, max-age=3600'])
  const fragment = [...siteIn(paper).keys()].find((path) => path.startsWith('pagefind/fragment/')) ?? ''
  assert.deepEqual(await headers(fragment), ['application/octet-stream', 'public, max-age=31536000, immutable'])
  const former = await server.get('2031/05/02/the-ferry-is-late/index.html')
  assert.equal(former.headers.get('x-amz-website-redirect-location'), '/post/2031/05/02/ferry-late/')
})

test('leaves what it did not put there; the same bytes are its own', async (t) => {
  withKeys(t)
  const server = await startS3()
  t.after(() => server.stop())
  const paper = await builtPaper(t, `\n  to: s3://${server.bucket}\n  endpoint: ${server.endpoint}`)
  await server.put('robots.txt', siteIn(paper).get('robots.txt') ?? '')
  await server.put('feed.xml', '<feed>another’s</feed>')
  const { code, err } = await paper.publish()
  assert.equal(code, 1)
  assert.match(err, /target-taken\n {2}Found “feed\.xml” at the target/)
  assert.deepEqual(await server.keys(), ['feed.xml', 'robots.txt'])
})

test('says what the store says: keys, buckets, no server', async (t) => {
  const set = withKeys(t)
  const server = await startS3()
  t.after(() => server.stop())
  const paper = await builtPaper(t, `\n  to: s3://${server.bucket}\n  endpoint: ${server.endpoint}`)
  set({ AWS_SECRET_ACCESS_KEY: 'wrong' })
  assert.match((await paper.publish()).err, /store-key-refused\n.*not that of AWS_ACCESS_KEY_ID/)
  set({ AWS_ACCESS_KEY_ID: 'wrong' })
  assert.match((await paper.publish()).err, /store-key-refused\n.*does not know the key/)
  set({})
  paper.publishTo(`\n  to: s3://no-such-bucket\n  endpoint: ${server.endpoint}`)
  assert.match((await paper.publish()).err, /no-bucket/)
  paper.publishTo('\n  to: s3://ferry-post\n  endpoint: http://127.0.0.1:65535')
  const { code, err } = await paper.publish()
  assert.deepEqual([code, /host-not-reached\n.*ECONNREFUSED/.test(err)], [1, true], err)
})

test('sends what is asked for before who asks for it', () => {
  const paths = [
    'index.html',
    '2031/05/02/index.html',
    '2031/05/02/x/index.html',
    'assets/paper.css',
    'pagefind/fragment/en_1.pf_fragment',
    'pictures/0123456789abcdef-480.avif',
    'pagefind/pagefind-entry.json',
    '2031/05/02/x/plan.pdf',
    'feed.xml',
  ]
  assert.deepEqual(stagesOf(paths), [
    ['pagefind/fragment/en_1.pf_fragment', 'pictures/0123456789abcdef-480.avif'],
    ['2031/05/02/x/plan.pdf', 'assets/paper.css'],
    ['2031/05/02/x/index.html'],
    ['2031/05/02/index.html', 'feed.xml'],
    ['index.html', 'pagefind/pagefind-entry.json'],
  ])
})
