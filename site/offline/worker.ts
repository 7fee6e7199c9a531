/**
 * The worker: keeps the front page and some stories in the reader's browser, to be read without a connection. It asks the
 * network first, always; what it kept is shown where there is none, and never in place of an answer. What the network
 * says of a page counts for what was kept of it: another text replaces it, and a page that is gone, has moved or is no
 * story any more goes.
 */

declare const self: ServiceWorkerGlobalScope
/** What stands above this text as it is published: addresses as a browser writes them. */
declare const PAPER: {
  readonly front: string
  readonly offline: string
  readonly files: readonly string[]
  readonly stories: readonly string[]
}

const STORES = `broadsheet ${self.registration.scope} `
const PAGES = `${STORES}pages`
const FILES = `${STORES}files`
/** How many are kept, and how many bytes (of a page, characters) one may have. */
const MOST = { pages: 40, files: 60, size: 250_000 }

const base = new URL(self.registration.scope).pathname
const isStory = (path: string) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(path.slice(base.length))
const isPicture = (path: string) => /^pictures\/[\da-f]{16}[-.]/.test(path.slice(base.length))
const isAsset = (path: string) => path.startsWith(`${base}assets/`)
const pathOf = ({ url }: { readonly url: string }) => new URL(url).pathname
/** As the host has it now, whatever lies between. */
const asked = (path: string) => fetch(new Request(path, { cache: 'no-cache' }))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return
  if (request.mode === 'navigate') event.respondWith(page(event, url.pathname))
  else if (
    /^(?:style|font|image|manifest)$/.test(request.destination) &&
    (isPicture(url.pathname) || isAsset(url.pathname))
  )
    event.respondWith(file(event, url.pathname))
})

/** Once for each edition: what is needed, the stories of the front page, and all that was kept, as they are now. */
async function install(): Promise<void> {
  const [pages, files] = [await caches.open(PAGES), await caches.open(FILES)]
  for (const path of PAPER.files) await put(files, path, await asked(path))
  for (const path of [PAPER.front, PAPER.offline]) await put(pages, path, await asked(path))
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  const wanted = new Map(connection?.saveData ? [] : PAPER.stories.map((path) => [path, 'front']))
  for (const request of await pages.keys()) {
    const mark = (await pages.match(request))?.headers.get('x-kept')
    if (mark === 'read') wanted.set(pathOf(request), 'read')
    else if (mark === 'front' && !wanted.has(pathOf(request))) await pages.delete(request)
  }
  for (const { url } of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' }))
    if (isStory(pathOf({ url }))) wanted.set(pathOf({ url }), 'read')
  for (const [path, mark] of wanted)
    await asked(path).then(
      (answer) => note(path, answer, mark),
      () => undefined,
    )
  await dropFiles(pages, files)
  await self.skipWaiting()
}

async function activate(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(STORES) && name !== PAGES && name !== FILES)
  for (const name of old) await caches.delete(name)
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** A page: from the network; without one as it was kept, or what can be read instead. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  try {
    const answer: Response = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(note(path, answer.clone(), 'read'))
    return answer
  } catch {
    return (await (await caches.open(PAGES)).match(path)) ?? (await offline())
  }
}

/** A picture has its hash in its name, so that what was kept is what is asked for; all else as a page. */
async function file(event: FetchEvent, path: string): Promise<Response> {
  const files = await caches.open(FILES)
  const kept = await files.match(path)
  if (kept !== undefined && isPicture(path)) return kept
  try {
    const answer = await fetch(event.request)
    if (answer.ok) event.waitUntil(put(files, path, answer.clone()).then(() => trim(files, MOST.files, PAPER.files)))
    return answer
  } catch (error) {
    if (kept !== undefined) return kept
    throw error
  }
}

/** What an answer means for what is kept of a page. A host that is in trouble says nothing about it. */
async function note(path: string, answer: Response, mark: string): Promise<void> {
  const pages = await caches.open(PAGES)
  if (answer.status >= 500 || path === PAPER.offline || !(isStory(path) || path === PAPER.front)) return
  const text = answer.ok && !answer.redirected ? await answer.text() : ''
  // A page that is not to be found by search engines (withdrawn, expired, moved) says nothing to other sites.
  const isKept = text.length <= MOST.size && text.includes('<meta property="og:title"')
  await pages.delete(path)
  if (!isKept) return
  await pages.put(path, new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', 'x-kept': mark } }))
  await trim(pages, MOST.pages, [PAPER.front, PAPER.offline])
}

async function put(store: Cache, path: string, answer: Response): Promise<void> {
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  const bytes = await answer.blob()
  if (bytes.size <= MOST.size) await store.put(path, new Response(bytes, { headers: { 'content-type': bytes.type } }))
}

/** What was put there longest ago goes first. */
async function trim(store: Cache, most: number, needed: readonly string[]): Promise<void> {
  const others = (await store.keys()).filter((request) => !needed.includes(pathOf(request)))
  for (const request of others.slice(0, Math.max(0, others.length - most))) await store.delete(request)
}

/** Of files, what no kept page shows any more, and what another edition needed. */
async function dropFiles(pages: Cache, files: Cache): Promise<void> {
  const texts = await Promise.all((await pages.matchAll()).map((kept) => kept.text()))
  for (const request of await files.keys()) {
    const path = pathOf(request)
    if (!PAPER.files.includes(path) && !(isPicture(path) && texts.some((text) => text.includes(path))))
      await files.delete(request)
  }
}

/** The page that lists what can be read, each by its headline and its day, as the story itself has them. */
async function offline(): Promise<Response> {
  const pages = await caches.open(PAGES)
  const shown = await pages.match(PAPER.offline)
  if (shown === undefined) return Response.error()
  const lines: string[] = []
  for (const path of (await pages.keys()).map(pathOf).filter(isStory).sort().reverse()) {
    const text = (await (await pages.match(path))?.text()) ?? ''
    const [, tongue = ''] = /<article class="story[^"]*"([^>]*)>/.exec(text) ?? []
    const [, headline = ''] = /<meta property="og:title" content="([^"]*)"/.exec(text) ?? []
    const [day = ''] = /<time[^>]*>[^<]*<\/time>/.exec(text.slice(text.indexOf('<p class="dates">'))) ?? []
    lines.push(`<li><a href="${path}"${tongue}>${headline}</a> ${day}</li>`)
  }
  const list = `<ul class="lines">\n${lines.join('\n')}\n</ul>`
  const text = (await shown.text()).replace(/<div id="kept">[\s\S]*?<\/div>/, (none) =>
    lines.length === 0 ? none : list,
  )
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
