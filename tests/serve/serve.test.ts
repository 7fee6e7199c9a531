/** The server on a real port: what it answers, to whom, and that `_site/` stays as it was. */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../scripts/problem.ts'
import { type Rebuilt, type ServeOptions, type Serving, serve } from '../../scripts/serve/serve.ts'

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
async function raw(address: string, path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  const asked = request({ ...portOf(address), path, method }).end()
  const [response] = await once(asked, 'response')
  let body = ''
  for await (const part of response) body += part
  return { status: response.statusCode, body }
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
    assert.equal((await raw(address, '/', 'POST')).status, 405)
    assert.deepEqual(await raw(address, '/', 'HEAD'), { status: 200, body: '' })
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

describe('the page as served', () => {
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
  test('is the next free one where the wanted one is taken', async () => {
    const first = await started()
    const { port } = new URL(first)
    const second = await started({ port: Number(port) })
    assert.ok(Number(new URL(second).port) > Number(port))
    assert.equal((await fetch(second)).status, 200)
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
  async function connect(address: string, origin: string | null): Promise<string> {
    const asked = request({ ...portOf(address), headers: upgrade(address, origin) }).end()
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
    assert.equal(await connect(address, new URL(address).origin), 'connected')
    assert.equal(await connect(address, null), 'connected')
  })

  test('refuses the pages of other sites', async () => {
    const address = await started()
    for (const origin of ['https://elsewhere.example', 'http://127.0.0.1:1', 'null', 'nonsense']) {
      assert.equal(await connect(address, origin), 'refused 400', origin)
    }
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
