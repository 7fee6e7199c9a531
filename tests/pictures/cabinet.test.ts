/** The cabinet: what was cut is cut once, whatever ended the build, however the file was touched, by whichever shard. */

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { PROGRAM, pathsOf } from '../../scripts/paths.ts'
import { pathsOfShard } from '../../scripts/press/shares.ts'
import { codes, folderUntilTheEnd, MASTHEAD, paperFor, paperIn, timesIn } from '../paper/paper.ts'
import { jpeg } from './draw.ts'

const CABINET = pathToFileURL(join(PROGRAM, 'scripts', 'pictures', 'cabinet.ts')).href

/** Pictures that differ, each as large as it takes a moment to cut. */
let pictures: Buffer[] = []
before(async () => {
  const skies = Array.from({ length: 6 }, (_, at) => `#9f${(16 + at).toString(16)}c3`)
  pictures = await Promise.all(skies.map((sky) => jpeg(1700, 1200, sky)))
})

function withPictures(): Record<string, string> {
  const stories = pictures.map((_, at) => [
    [`boat-${at}.txt`, `Headline: Boat ${at} is late\nDate: ${at + 1} May 2031\n\nIt left late, and arrived later.\n`],
    [`boat-${at}.yaml`, 'alt: A boat\n'],
  ])
  return { 'masthead.yaml': MASTHEAD, ...Object.fromEntries(stories.flat()) }
}

function file(folder: string): void {
  pictures.forEach((bytes, at) => {
    writeFileSync(join(folder, `boat-${at}.jpg`), bytes)
  })
}

test('a build that is killed while it cuts leaves no half file, and the next does not cut again what was cut', async () => {
  const folder = folderUntilTheEnd()
  const cabinet = join(folder, 'cut')
  mkdirSync(join(folder, 'content'))
  file(join(folder, 'content'))
  const script = `
    import { readFileSync } from 'node:fs'
    import { Cabinet } from ${JSON.stringify(CABINET)}
    const cabinet = new Cabinet(${JSON.stringify(cabinet)})
    for (let at = 0; at < 6; at += 1) {
      const path = 'boat-' + at + '.jpg'
      const bytes = readFileSync(${JSON.stringify(join(folder, 'content'))} + '/' + path)
      await cabinet.find(path, async () => ({ kind: 'bytes', bytes }), 'picture', 'stamp of ' + at)
    }
    await new Promise((later) => setTimeout(later, 60000))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  for (let waited = 0; waited < 30_000 && !existsSync(join(cabinet, 'index.json')); waited += 5) await pause(5)
  child.kill('SIGKILL')
  await new Promise((done) => child.once('exit', done))

  const names = readdirSync(cabinet).filter((name) => /\.(?:jpg|avif|webp)$/.test(name))
  assert.ok(names.length >= 7)
  for (const name of names) assert.ok((await sharp(join(cabinet, name)).metadata()).width > 0, name)
  const stood = timesIn(cabinet)

  const { Cabinet } = await import(CABINET)
  const next = new Cabinet(cabinet)
  const found = await next.find('boat-0.jpg', () => assert.fail('it is read again'), 'picture', 'stamp of 0')
  const own = new Set([`${found.cut.hash}.jpg`, ...names.filter((name) => name.startsWith(`${found.cut.hash}-`))])
  assert.equal(own.size, 7)
  next.save(new Set(['boat-0.jpg']), own)
  assert.deepEqual(Object.keys(timesIn(cabinet)).sort(), [...own, 'index.json'].sort())
  for (const name of own) assert.equal(timesIn(cabinet)[name], stood[name])
})

test('a file that is touched, moved or built in the moment in which it was filed is not cut again', async (t) => {
  const paper = paperFor(t, {
    'boat.txt': 'Headline: Boat\nDate: 1 May 2031\n\nIt came.\n',
    'boat.yaml': 'alt: A boat\n',
  })
  const at = join(paper.paths.content, 'boat.jpg')
  writeFileSync(at, pictures[0] as Buffer)
  await paper.build()
  const cut = () => Object.entries(timesIn(paper.paths.pictures)).filter(([name]) => name !== 'index.json')
  const stood = cut()
  assert.equal(stood.length, 7)
  await paper.build()
  utimesSync(at, new Date(), new Date())
  await paper.build()
  await pause(150)
  await paper.build()
  paper.rename('boat.jpg', 'boat-2.jpg')
  await paper.build()
  assert.deepEqual(cut(), stood)
})

test('shards cut what they publish, and are the paper that is built at once, without cutting again', async () => {
  const folder = folderUntilTheEnd()
  const whole = paperIn(join(folder, 'whole'), withPictures())
  file(whole.paths.content)
  assert.deepEqual(codes(await whole.build()), [])
  const site = paperIn(join(folder, 'shards'), withPictures())
  file(site.paths.content)
  const cut: string[] = []
  for (const number of [1, 2, 3]) {
    const shard = { number, count: 3 }
    const paths = pathsOfShard(pathsOf(site.paths.content, join(folder, `shards-${number}`, 'site')), shard)
    mkdirSync(join(paths.output, '..'))
    assert.deepEqual(codes(await site.build({ shard, paths })), [])
    cut.push(...readdirSync(paths.pictures).filter((name) => !name.startsWith('index')))
    cpSync(paths.output, site.paths.output, { recursive: true })
    cpSync(paths.state, site.paths.state, { recursive: true, preserveTimestamps: true })
  }
  assert.equal(cut.length, new Set(cut).size)
  assert.deepEqual(
    cut.sort(),
    readdirSync(whole.paths.pictures)
      .filter((name) => name !== 'index.json')
      .sort(),
  )
  const stood = timesIn(site.paths.pictures)
  assert.deepEqual(codes(await site.build()), [])
  assert.deepEqual(site.kept(), whole.kept())
  for (const name of cut) assert.equal(timesIn(site.paths.pictures)[name], stood[name])
  assert.deepEqual(readdirSync(site.paths.pictures).sort(), readdirSync(whole.paths.pictures).sort())
})
