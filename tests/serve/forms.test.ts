/** The door by which a page writes: nobody comes through it but a page of this server. */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { READING } from '../../scripts/policy.ts'
import type { Forms } from '../../scripts/serve/forms/form-door.ts'
import { type Serving, serve } from '../../scripts/serve/serve.ts'

const PAGE =
  '<!doctype html>\n<html lang="en"><head><title>F</title></head>\n<body>\n<a class="skip" href="#text">Skip</a>\n<h1>F</h1></body></html>'
const OFFER = '<aside>Edit</aside>\n'
const TYPE = 'application/x-www-form-urlencoded'

let folder = ''
let serving: Serving
/** What came through the door: what was sent, by POST. */
let taken: string[] = []

/** A form at `/ferry/?edit`, which shows its token and takes what it is sent. */
const forms: Forms = {
  asset: (target) => (target === '/.mend/mend.css' ? { type: 'text/css', text: 'a {}' } : null),
  hasForm: (target) => target === '/ferry/?edit',
  offer: (path) => (path === '/ferry/' ? OFFER : ''),
  answer: async (_, sent, token) => {
    if (sent === null) return { kind: 'page', status: 200, page: token, policy: READING }
    taken.push(sent.get('headline') ?? '')
    return { kind: 'moved', to: '/ferry/' }
  },
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-door-'))
  await mkdir(join(folder, '_site/ferry'), { recursive: true })
  await writeFile(join(folder, '_site/ferry/index.html'), PAGE)
  await writeFile(join(folder, '_site/index.html'), PAGE)
  serving = await serve({
    output: join(folder, '_site'),
    base: '/',
    port: 0,
    watch: { copy: [], program: [], except: [] },
    regenerate: async () => ({ problems: [], changed: [] }),
    print: () => undefined,
    forms,
  })
})

after(async () => {
  await serving.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(() => {
  taken = []
})

const host = () => new URL(serving.address).host

/** What is not sent in parts says how long it is. */
function length(headers: OutgoingHttpHeaders, body: string): OutgoingHttpHeaders {
  return body === '' || headers['Transfer-Encoding'] !== undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
}

async function ask(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = '') {
  const [hostname, port] = host().split(':')
  const asked = request({
    host: hostname,
    port,
    method,
    path,
    headers: { ...length(headers, body), ...headers },
    agent: false,
  })
  asked.on('error', () => undefined)
  asked.end(body)
  const [response] = await once(asked, 'response')
  let text = ''
  for await (const part of response) text += part
  return { status: response.statusCode as number, text, headers: response.headers }
}

const token = async () => (await ask('GET', '/ferry/?edit')).text
const own = () => ({ Origin: `http://${host()}`, 'Content-Type': TYPE })
const post = (headers: OutgoingHttpHeaders, body: string, path = '/ferry/?edit') => ask('POST', path, headers, body)

describe('a form', () => {
  test('of this server is taken, and answered with the page to go to', async () => {
    const { status, headers } = await post(own(), `token=${await token()}&headline=Late`)
    assert.equal(status, 303)
    assert.equal(headers.location, '/ferry/')
    assert.deepEqual(taken, ['Late'])
  })

  test('is never kept by a browser, and its policy is a header, too', async () => {
    const { headers } = await ask('GET', '/ferry/?edit')
    assert.equal(headers['cache-control'], 'no-store')
    assert.match(`${headers['content-security-policy']}`, /frame-ancestors 'none'/)
  })

  for (const [what, change] of [
    ['without an origin', { Origin: undefined }],
    ['from an opaque origin', { Origin: 'null' }],
    ['from another site', { Origin: 'http://evil.example' }],
    ['from this machine by another port', { Origin: 'http://127.0.0.1:1' }],
    ['from our host by https', { Origin: 'https://127.0.0.1' }],
    ['for another host (DNS rebinding)', { Host: 'evil.example' }],
    ['for another host that gives itself as the origin', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ['as JSON', { 'Content-Type': 'application/json' }],
    ['as plain text', { 'Content-Type': 'text/plain' }],
    ['in parts', { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['without a type', { 'Content-Type': undefined }],
    ['by a page of another site that embeds it', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ] as const) {
    test(`${what} is refused`, async () => {
      const headers = Object.fromEntries(
        Object.entries({ ...own(), ...change }).filter(([, value]) => value !== undefined),
      )
      const { status } = await post(headers, `token=${await token()}&headline=Late`)
      assert.ok([403, 415, 421].includes(status), `${status}`)
      assert.deepEqual(taken, [])
    })
  }

  test('without the token, with another, with a part of it, or with two is refused', async () => {
    const right = await token()
    for (const body of ['headline=x', 'token=&headline=x', `token=${right.slice(1)}`, `token=${right}x`]) {
      assert.equal((await post(own(), body)).status, 403, body)
    }
    assert.equal((await post(own(), `token=${right}&token=${right}`)).status, 403)
    assert.equal((await post(own(), `token=${'x'.repeat(right.length)}`)).status, 403)
    assert.deepEqual(taken, [])
  })

  test('that is too long is refused, whether it says so or not, and so is one of too many fields', async () => {
    const right = await token()
    const long = `token=${right}&headline=${'x'.repeat(70_000)}`
    assert.equal((await post(own(), long)).status, 413)
    assert.equal((await post({ ...own(), 'Transfer-Encoding': 'chunked' }, long)).status, 413)
    assert.equal((await post(own(), `token=${right}${'&a=1'.repeat(200)}`)).status, 400)
    assert.deepEqual(taken, [])
  })

  test('is sent by POST, and only to where a form stands', async () => {
    const right = await token()
    const body = `token=${right}&headline=x`
    for (const path of ['/ferry/', '/', '/ferry/?edit=1', '/nowhere/?edit', '/../ferry/?edit'])
      assert.equal((await post(own(), body, path)).status, 405, path)
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      assert.equal((await ask(method, '/ferry/?edit', own(), body)).status, 405)
    assert.equal((await ask('GET', `/ferry/?edit&${body}`)).status, 200)
    assert.deepEqual(taken, [])
  })
})

describe('a page', () => {
  test('has what is offered as it is served, behind the link to its text; the file has not', async () => {
    const { text } = await ask('GET', '/ferry/')
    assert.ok(text.includes(`Skip</a>\n${OFFER}<h1>`), text)
    assert.doesNotMatch((await ask('GET', '/')).text, /Edit/)
    assert.equal(await readFile(join(folder, '_site/ferry/index.html'), 'utf8'), PAGE)
  })

  test('is as it stands on the disk, but for what the server adds', async () => {
    const { text } = await ask('GET', '/ferry/')
    const bare = text.replace(OFFER, '').replace(/<script[^>]*>.*?<\/script>/gs, '')
    assert.equal(bare.trim(), PAGE)
  })

  test('that is fetched to be compared has nothing added', async () => {
    assert.equal(
      (await ask('GET', '/ferry/', { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-origin' })).text,
      PAGE,
    )
  })
})
