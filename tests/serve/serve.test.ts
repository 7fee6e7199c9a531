/** The server on a real port: what it answers, to whom, and that `_site/` stays as it was. */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { connect, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../scripts/flow/problem.ts'
import { policyText, readPolicy, SEARCHING } from '../../scripts/policy.ts'
import { type Rebuilt, type ServeOptions, type Serving, serve } from '../../scripts/serve/serve.ts'
import { NO_LINKS } from '../system.ts'

const ERROR: Problem = {
  severity: 'error',
  code: 'never-closed',
  file: 'ferry.md',
  line: 1,
  column: 1,
  reason: 'The front matter is never closed.',
  hint: 'Close it with ---.',
}
const FRONT = '<!doctype html><html lang="en"><head><title>Harbour</title></head><body><h1>Harbour</h1></body></html>'

const NOTHING: Rebuilt = { problems: [], changed: [] }

let folder = ''
const open: Serving[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-serve-'))
  for (const [name, text] of Object.entries({
    '_site/index.html': FRONT,
    '_site/404.html': FRONT.replace('<h1>Harbour', '<h1>Not here'),
    '_site/feed.xml': '<feed/>',
    '_site/robots.txt': 'Sitemap: –',
    '_site/assets/paper.css': 'p { color: red }',
    '_site/2031/04/02/паром/index.html': FRONT,
    'secret.txt': 'secret',
  })) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
})

after(async () => {
  for (const serving of open) await serving.close()
  await rm(folder, { recursive: true, force: true })
})

async function started(options: Partial<ServeOptions> = {}): Promise<string> {
  const serving = await serve({
    output: join(folder, '_site'),
    base: '/',
    port: 0,
    watch: { copy: [], program: [], except: [] },
    regenerate: async () => NOTHING,
    print: () => undefined,
    ...options,
  })
  open.push(serving)
  return serving.address
}

/** `fetch` mends a path before it asks, and says that it is no navigation; this one asks as it is told. */
async function raw(
  address: string,
  path: string,
  method = 'GET',
  headers: OutgoingHttpHeaders = {},
): Promise<{ status: number; body: string; headers: IncomingHttpHeaders }> {
  const asked = request({ ...portOf(address), path, method, headers }).end()
  const [response] = await once(asked, 'response')
  let body = ''
  for await (const part of response) body += part
  return { status: response.statusCode, body, headers: response.headers }
}

/** Exactly these bytes, and the status line of what comes back. */
async function typed(address: string, ...lines: string[]): Promise<string> {
  const { hostname, port } = portOf(address)
  const socket = connect(Number(port), hostname)
  socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`)
  let answer = ''
  for await (const part of socket.setEncoding('utf8')) answer += part
  assert.ok(!answer.includes('<h1>Harbour') || answer.startsWith('HTTP/1.1 200'), answer)
  return answer.slice(0, 12)
}

function portOf(address: string): { hostname: string; port: string } {
  const { hostname, port } = new URL(address)
  return { hostname, port }
}

/** What asks for a WebSocket, from a page of this origin or from no page. */
function upgrade(address: string, origin: string | null): Record<string, string> {
  return {
    Host: new URL(address).host,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'aW52ZW50ZWQga2V5IGhlcg==',
    ...(origin === null ? {} : { Origin: origin }),
  }
}

describe('answers', () => {
  test('pages, feeds and assets, each with its type', async () => {
    const address = await started()
    const types: readonly (readonly [path: string, type: string])[] = [
      ['', 'text/html; charset=utf-8'],
      ['feed.xml', 'application/xml'],
      ['robots.txt', 'text/plain; charset=utf-8'],
      ['assets/paper.css', 'text/css; charset=utf-8'],
      ['2031/04/02/паром/', 'text/html; charset=utf-8'],
    ]
    for (const [path, type] of types) {
      const response = await fetch(address + path)
      assert.deepEqual([response.status, response.headers.get('content-type')], [200, type], path)
    }
  })

  test('an unknown address with the paper’s own page for it, and 404', async () => {
    const response = await fetch(`${await started()}nowhere/`)
    assert.equal(response.status, 404)
    assert.match(await response.text(), /<h1>Not here/)
  })

  test('an address whose page was purged with the same page, and 410', async () => {
    const address = await started({ isPurged: (target) => target.startsWith('/2031/05/02/baker/') })
    for (const [path, status] of [
      ['2031/05/02/baker/', 410],
      ['2031/05/02/baker/?from=mail', 410],
      ['2031/05/02/butcher/', 404],
      ['', 200],
    ] as const)
      assert.equal((await fetch(address + path)).status, status, path)
  })

  test('malformed addresses and attempts to leave the site, and lives on', async () => {
    const address = await started()
    for (const path of ['/%E0%A4%A', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/feed.xml%00']) {
      const { status, body } = await raw(address, path)
      assert.equal(status, 400, path)
      assert.ok(!body.includes('secret'), path)
    }
    assert.equal((await fetch(address)).status, 200)
  })

  test('what only reads', async () => {
    const address = await started()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
      const { status, headers } = await raw(address, '/', method)
      assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method)
      assert.equal((await raw(address, '/.11ty/reload-client.js', method)).status, 405, method)
    }
    const { status, body } = await raw(address, '/', 'HEAD')
    assert.deepEqual([status, body], [200, ''])
  })

  test('below a base path, where the front page leads too', async () => {
    const address = await started({ base: '/broadsheet/' })
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/broadsheet\/$/)
    assert.equal((await fetch(new URL('/', address))).url, address)
    assert.equal((await fetch(new URL('/feed.xml', address))).status, 404)
  })

  test('before anything is published: says so, with 404', async () => {
    const response = await fetch(await started({ output: join(folder, 'nothing') }))
    assert.equal(response.status, 404)
    assert.match(await response.text(), /No paper yet/)
  })
})

describe('a request', () => {
  test('that names another host gets nothing, whatever leads here', async () => {
    const address = await started()
    const { port } = new URL(address)
    const others = [
      ...['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, `localhost.evil.example:${port}`],
      ...['127.0.0.1', 'localhost', '127.0.0.1:1', `127.0.0.2:${port}`, `0.0.0.0:${port}`, `[::]:${port}`],
      ...[`localhost.:${port}`, `x@127.0.0.1:${port}`, `127.0.0.1:${port}@evil.example`, `127.1:${port}`],
      ...[`2130706433:${port}`, `127.0.0.1:${port} evil.example`, `127.0.0.1:0${port}`],
    ]
    for (const path of ['/', '/feed.xml', '/nowhere/', '/.11ty/reload-client.js']) {
      for (const Host of others) {
        const { status, body } = await raw(address, path, 'GET', { Host })
        assert.equal(status, 421, `${path} of ${Host}`)
        assert.match(body, /^This server answers for 127\.0\.0\.1, localhost, \[::1\]/)
      }
    }
  })

  test('that names this machine is answered', async () => {
    const address = await started()
    const { port } = new URL(address)
    for (const name of ['127.0.0.1', 'localhost', 'LocalHost', '[::1]']) {
      assert.equal((await raw(address, '/', 'GET', { Host: `${name}:${port}` })).status, 200, name)
    }
  })

  test('without a host, with two, or for a whole other address gets nothing', async () => {
    const address = await started()
    const { host } = new URL(address)
    const table: readonly (readonly [lines: string[], status: string])[] = [
      [['GET / HTTP/1.1', `Host: ${host}`], 'HTTP/1.1 200'],
      [['GET / HTTP/1.1'], 'HTTP/1.1 400'],
      [['GET / HTTP/1.1', 'Host:'], 'HTTP/1.1 421'],
      [['GET / HTTP/1.0'], 'HTTP/1.1 421'],
      [['GET / HTTP/1.1', `Host: ${host}`, 'Host: evil.example'], 'HTTP/1.1 421'],
      [['GET / HTTP/1.1', 'Host: evil.example', `Host: ${host}`], 'HTTP/1.1 421'],
      [['GET http://evil.example/ HTTP/1.1', `Host: ${host}`], 'HTTP/1.1 400'],
      [['GET http://evil.example/ HTTP/1.1', 'Host: evil.example'], 'HTTP/1.1 421'],
      [[`GET http://${host}/feed.xml HTTP/1.1`, `Host: ${host}`], 'HTTP/1.1 400'],
      [['GET //evil.example/ HTTP/1.1', `Host: ${host}`], 'HTTP/1.1 404'],
      [['GET /\\..\\secret.txt HTTP/1.1', `Host: ${host}`], 'HTTP/1.1 400'],
      [['OPTIONS * HTTP/1.1', `Host: ${host}`], 'HTTP/1.1 405'],
      [[`GET /${'a'.repeat(5000)} HTTP/1.1`, `Host: ${host}`], 'HTTP/1.1 414'],
      [[`GET /${'a'.repeat(50_000)} HTTP/1.1`, `Host: ${host}`], 'HTTP/1.1 431'],
      [['NONSENSE'], 'HTTP/1.1 400'],
    ]
    for (const [lines, status] of table)
      assert.equal(await typed(address, ...lines), status, String(lines[0]).slice(0, 60))
    assert.equal((await fetch(address)).status, 200)
  })

  test('of a page of another site gets nothing but a link that is followed', async () => {
    const address = await started()
    const of = (site: string, mode: string, dest: string) =>
      raw(address, '/', 'GET', { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode, 'Sec-Fetch-Dest': dest })
    for (const site of ['cross-site', 'same-site']) {
      assert.equal((await of(site, 'navigate', 'document')).status, 200)
      assert.equal((await of(site, 'navigate', 'iframe')).status, 403)
      assert.equal((await of(site, 'no-cors', 'image')).status, 403)
      assert.equal((await of(site, 'no-cors', 'script')).status, 403)
      assert.equal((await of(site, 'cors', 'empty')).status, 403)
    }
    for (const site of ['none', 'same-origin']) assert.equal((await of(site, 'cors', 'empty')).status, 200)
  })

  test('is answered so that no other site can read, frame or sniff it', async () => {
    const address = await started()
    for (const path of ['/', '/feed.xml', '/nowhere/', '/%', '/.11ty/reload-client.js', '/.11ty/morphdom.js']) {
      const { headers } = await raw(address, path, 'GET', { Origin: 'https://elsewhere.example' })
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path)
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path)
      assert.equal(headers['x-content-type-options'], 'nosniff', path)
      assert.equal(headers['x-frame-options'], 'DENY', path)
      assert.deepEqual(
        Object.keys(headers).filter((name) => name.startsWith('access-control')),
        [],
        path,
      )
    }
  })

  test('for the program’s own files is answered for two scripts and nothing else', async () => {
    const address = await started()
    for (const path of ['/.11ty/', '/.11ty/x.js', '/.11ty/../secret.txt', '/node_modules/', '/.11ty/package.json']) {
      assert.notEqual((await raw(address, path)).status, 200, path)
    }
  })
})

describe('the site on the disk', { skip: NO_LINKS }, () => {
  test('a 404.html that leads out of it is not shown', async () => {
    const output = join(folder, 'linked-404')
    await mkdir(output)
    await symlink(join(folder, 'secret.txt'), join(output, '404.html'))
    const { status, body } = await raw(await started({ output }), '/nowhere/')
    assert.equal(status, 404)
    assert.match(body, /No paper yet/)
  })
})

describe('the page as served', () => {
  /** The sources of a directive in the header of the front page. */
  async function allowed(address: string, directive: string): Promise<string[]> {
    const { headers } = await raw(address, '/')
    return [...(readPolicy(String(headers['content-security-policy']))[directive] ?? [])]
  }

  test('is under a policy of its own, that lets the refresh script run and nothing else', async () => {
    const address = await started()
    const { host } = new URL(address)
    const [nonce, scripts, ...others] = await allowed(address, 'script-src')
    assert.match(nonce ?? '', /^'nonce-[\w+/]{24}'$/)
    assert.deepEqual([scripts, others], [`http://${host}/.11ty/`, []])
    assert.deepEqual(await allowed(address, 'connect-src'), ["'self'", `ws://${host}`])
    assert.deepEqual(await allowed(address, 'default-src'), ["'none'"])
    assert.deepEqual(await allowed(address, 'frame-ancestors'), ["'none'"])
    assert.notEqual((await allowed(address, 'script-src'))[0], nonce, 'The nonce is another one in each answer.')
  })

  test('has the nonce on each thing that is inline, and the policy of the page on disk no more', async () => {
    const output = join(folder, 'under-policy')
    await mkdir(output)
    const policy = `<meta http-equiv="Content-Security-Policy" content="${policyText(SEARCHING)}">\n`
    await writeFile(join(output, 'index.html'), FRONT.replace('<head>', `<head>${policy}`))
    const address = await started({ output, regenerate: async () => ({ problems: [ERROR], changed: [] }) })
    const { body, headers } = await raw(address, '/')
    const header = String(headers['content-security-policy'])
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(header) ?? []
    assert.equal(body.includes('http-equiv'), false)
    const inline = [...body.matchAll(/<(?:script|style)(?![^>]* src=)[^>]*>/g)].map(([tag]) => tag)
    assert.deepEqual(inline, [`<script nonce="${nonce}">`, `<style nonce="${nonce}">`])
    assert.ok(readPolicy(header)['script-src']?.includes("'wasm-unsafe-eval'"), 'What the page may do, it may still.')
    const fetched = await raw(address, '/', 'GET', { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Site': 'same-origin' })
    assert.equal(fetched.body, await readFile(join(output, 'index.html'), 'utf8'))
  })

  test('carries the refresh script; the page on disk does not', async () => {
    const { body: served } = await raw(await started(), '/')
    assert.match(served, /reload-client\.js/)
    assert.ok(served.startsWith('<!doctype html>'))
    assert.equal(await readFile(join(folder, '_site/index.html'), 'utf8'), FRONT)
  })

  test('shows the errors of the last build', async () => {
    const address = await started({ regenerate: async () => ({ problems: [ERROR], changed: [] }) })
    const { body: served } = await raw(address, '/')
    assert.match(served, /The front matter is never closed\./)
    assert.ok(served.indexOf('broadsheet-problems') < served.indexOf('</body>'))
  })
})

describe('the port', () => {
  test('is the next free one where nobody asked for one, and says so', async () => {
    const said: string[] = []
    const ports: number[] = []
    for (const _ of [1, 2]) {
      const address = await started({ port: undefined, print: (line) => said.push(line) })
      ports.push(Number(new URL(address).port))
      assert.equal((await fetch(address)).status, 200)
    }
    assert.ok((ports[1] ?? 0) > (ports[0] ?? 0))
    assert.ok(said.includes('Port 8080 is taken by another program; this is the next free one.'))
  })

  test('that was asked for and is taken is an error that says so', async () => {
    const { port } = new URL(await started())
    await assert.rejects(started({ port: Number(port) }), {
      message: `Found port ${port} taken by another program; expected a free one. Name another with --port, or leave it out for the first that is free.`,
    })
  })

  test('that the system refuses is an error that says so', async (t) => {
    // Whoever runs the tests may listen anywhere: so the system is played.
    const refusal = Object.assign(new Error('no'), { code: 'EACCES', syscall: 'listen' })
    t.mock.method(Server.prototype, 'listen', function (this: Server) {
      process.nextTick(() => this.emit('error', refusal))
      return this
    })
    await assert.rejects(started({ port: 80 }), {
      message:
        'Found port 80 refused by the system (EACCES); expected one that this account may listen on. Name another with --port, or leave it out for the first that is free.',
    })
  })

  test('is open on this machine only', async () => {
    const address = await started()
    const { port } = new URL(address)
    // Were it open on every interface, the other loopback addresses would answer too.
    await assert.rejects(fetch(`http://127.0.0.2:${port}/`))
  })

  test('that cannot be had is an error, not a crash', async () => {
    await assert.rejects(started({ port: 65536 }), /taken|range/)
  })

  test('is printed, as part of the address', async () => {
    const lines: string[] = []
    const address = await started({ print: (line) => lines.push(line) })
    assert.deepEqual(lines, [`The paper stands at ${address}`])
  })
})

describe('the WebSocket', () => {
  /** What comes of connecting from a page of this origin. */
  async function connected(address: string, origin: string | null, host?: string): Promise<string> {
    const headers = { ...upgrade(address, origin), ...(host === undefined ? {} : { Host: host }) }
    const asked = request({ ...portOf(address), headers }).end()
    const outcome = await Promise.race([
      once(asked, 'upgrade').then(([, socket]) => {
        socket.destroy()
        return 'connected'
      }),
      once(asked, 'response').then(([response]) => {
        response.resume()
        return `refused ${response.statusCode}`
      }),
    ])
    return outcome
  }

  test('talks to its own pages and to programs', async () => {
    const address = await started()
    assert.equal(await connected(address, new URL(address).origin), 'connected')
    assert.equal(await connected(address, null), 'connected')
  })

  test('refuses the pages of other sites', async () => {
    const address = await started()
    for (const origin of ['https://elsewhere.example', 'http://127.0.0.1:1', 'null', 'nonsense']) {
      assert.equal(await connected(address, origin), 'refused 400', origin)
    }
  })

  test('refuses every other host, with an origin to match or with none', async () => {
    const address = await started()
    const { port, origin } = new URL(address)
    const evil = `evil.example:${port}`
    for (const asked of [`http://${evil}`, origin, null]) {
      assert.equal(await connected(address, asked, evil), 'refused 400', String(asked))
    }
    assert.equal(await connected(address, `http://localhost:${port}`), 'refused 400')
    assert.equal(await connected(address, `https://127.0.0.1:${port}`), 'refused 400')
    assert.equal(await connected(address, `http://localhost:${port}`, `localhost:${port}`), 'connected')
  })

  test('tells a page of an earlier edition to load again', async () => {
    const address = await started()
    const socket = new WebSocket(`${address.replace('http', 'ws')}?edition=1-0`)
    const kinds: string[] = []
    await new Promise<void>((resolve) => {
      socket.onmessage = ({ data }) => {
        kinds.push(JSON.parse(data).type)
        if (kinds.length === 2) resolve()
      }
    })
    socket.close()
    assert.deepEqual(kinds.toSorted(), ['eleventy.reload', 'eleventy.status'])
  })
})

describe('regenerating', () => {
  test('a first build that throws ends the start, and nothing is served', async () => {
    const failing = started({ regenerate: () => Promise.reject(new Error('no masthead')) })
    await assert.rejects(failing, /no masthead/)
  })

  test('a later build that throws is printed and shown, and the paper stays up', async () => {
    const content = join(folder, 'content')
    await mkdir(content)
    const lines: string[] = []
    let builds = 0
    const address = await started({
      watch: { copy: [content], program: [], except: [] },
      regenerate: () => (builds++ === 0 ? Promise.resolve(NOTHING) : Promise.reject(new Error('a template threw'))),
      print: (line) => lines.push(line),
    })
    await writeFile(join(content, 'ferry.txt'), 'The ferry sails.')
    let served = ''
    for (let tries = 0; tries < 100 && !served.includes('a template threw'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      served = (await raw(address, '/')).body
    }
    assert.match(served, /a template threw/)
    assert.match(served, /<h1>Harbour/)
    assert.match(lines.join('\n'), /a template threw/)
  })

  test('a build under which something moved is tried again, once, and so is the first', async () => {
    let builds = 0
    await started({
      regenerate: async () => {
        builds += 1
        return { ...NOTHING, again: true }
      },
      watch: { copy: [folder], program: [], except: [folder] },
    })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    assert.equal(builds, 2)
  })

  test('a paper that moves to another path is served there, and the new address is printed', async () => {
    const content = join(folder, 'moving')
    await mkdir(content)
    const lines: string[] = []
    let base = '/'
    const address = await started({
      watch: { copy: [content], program: [], except: [] },
      regenerate: async () => ({ ...NOTHING, base }),
      print: (line) => lines.push(line),
    })
    base = '/post/'
    await writeFile(join(content, 'masthead.yaml'), 'url: https://ferry.example/post/')
    for (let tries = 0; tries < 150 && lines.length < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    assert.deepEqual(lines, [`The paper stands at ${address}`, `The paper stands at ${address}post/ now`])
    assert.equal((await fetch(`${address}post/feed.xml`)).status, 200)
    assert.equal((await fetch(`${address}feed.xml`)).status, 404)
  })

  test('closing frees the port, even while a sleeping page is connected', async () => {
    const serving = await serve({
      output: join(folder, '_site'),
      base: '/',
      port: 0,
      watch: { copy: [], program: [], except: [] },
      regenerate: async () => NOTHING,
      print: () => undefined,
    })
    // Nothing on this side ever answers what the server says.
    const sleeper = request({ ...portOf(serving.address), headers: upgrade(serving.address, null) }).end()
    const [, socket] = await once(sleeper, 'upgrade')
    const start = performance.now()
    await serving.close()
    assert.ok(performance.now() - start < 2000)
    socket.destroy()
    const again = createServer()
    await new Promise<void>((resolve, reject) => {
      again.on('error', reject).listen(Number(new URL(serving.address).port), '127.0.0.1', resolve)
    })
    again.close()
  })
})
