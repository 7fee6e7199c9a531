/** A package that is installed is the program: a paper that it begins and builds has the same bytes as the checkout's. */

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { command } from '../commands/command.ts'
import { broadsheet, installed, NAME, pack, unpacked } from './installed.ts'

/** Whether npm is to install what the package asks for; else it is linked. */
const isTried = process.env.PACKAGE_TRIED === 'by npm'

/** How much a paper may have to install, without a Node of its own: bytes of files. */
const MOST = 120_000_000

/** A Node before the oldest that the program runs on. */
const old = oldNode()

const root = mkdtempSync(join(tmpdir(), 'packed-'))
const paper = join(root, 'the-ferry-post')
after(() => rmSync(root, { recursive: true, force: true }))

before(() => {
  mkdirSync(paper)
  const tarball = pack(root)
  if (isTried) installed(paper, tarball)
  else unpacked(paper, tarball)
})

function oldNode(): string | null {
  const nodes = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  const isOld = (node: string) => /^v(?:\d|1\d|2[01])\./.test(execFileSync(node, ['--version'], { encoding: 'utf8' }))
  return nodes.find((node) => existsSync(node) && isOld(node)) ?? null
}

function home(...way: string[]): string {
  return join(paper, 'node_modules', NAME, ...way)
}

describe('the package', () => {
  test('has the program as JavaScript, its types, what it reads, and nothing else', () => {
    const files = globSync('**/*.*', { cwd: home() }).map((file) => file.replaceAll('\\', '/'))
    const own = files.filter((file) => !file.startsWith('node_modules/'))
    assert.deepEqual(
      own.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')),
      [],
    )
    const folders = new Set(own.map((file) => file.split('/').slice(0, 2).join('/')))
    assert.deepEqual([...folders].filter((name) => !/\.(?:md|json)$/.test(name)).sort(), [
      'dist/layouts',
      'dist/scripts',
      'dist/site',
      'packaging/man',
      'packaging/runtime',
      'scripts/broadsheet.js',
    ])
    // What is read beside the code, as the checkout has it.
    const read = globSync('{layouts,scripts,site}/**/*.*', {
      cwd: PROGRAM,
      exclude: ['site/{stories,search,offline}/**'],
    })
    const data = read.map((file) => file.replaceAll('\\', '/')).filter((file) => !/\.(?:ts|js|md)$/.test(file))
    for (const file of data) assert.ok(own.includes(`dist/${file}`), file)
  })

  test('asks for nothing that only the checkout needs', () => {
    assert.doesNotMatch(
      readdirSync(join(paper, 'node_modules')).join(' '),
      /node-(?:bin|linux|darwin|win)|typescript|playwright/,
    )
  })

  test('has no script of which npm warns whoever installs it', () => {
    const { scripts } = JSON.parse(readFileSync(home('package.json'), 'utf8'))
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined, name)
  })

  test('gives layouts of others the types of what pages show', () => {
    const source = `import type { StoryView } from '${NAME}/views'\nexport const headline = (view: StoryView): string => view.headline\n`
    writeFileSync(join(paper, 'layout.ts'), source)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--types', '']
    const compiler = join(PROGRAM, 'node_modules', 'typescript', 'bin', 'tsc')
    execFileSync(process.execPath, [compiler, ...options, 'layout.ts'], { cwd: paper, stdio: 'pipe' })
  })

  test('is small', { skip: !isTried && 'its dependencies are links here: npm run package:try' }, () => {
    const files = globSync('node_modules/**/*', { cwd: paper, withFileTypes: true }).filter((entry) => entry.isFile())
    const size = files.reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0)
    assert.ok(size < MOST, `${(size / 1e6).toFixed(0)} MB`)
  })
})

describe('on an old Node', { skip: old === null && 'there is none on this machine' }, () => {
  const entry = () => home('scripts', 'broadsheet.js')

  test('init brings a newer one for the paper', () => {
    execFileSync(old ?? '', [entry(), 'init', 'old', '--host', 'none'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'old', 'package.json'), 'utf8'))
    assert.equal(Object.keys(optionalDependencies).length, 5)
  })

  test('a checkout, and a paper beside it, run on the one that the checkout brought', () => {
    const { status, stdout } = spawnSync(old ?? '', [join(PROGRAM, 'scripts/broadsheet.js'), '--version'], {
      encoding: 'utf8',
    })
    const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'))
    assert.deepEqual([status, stdout.trim()], [0, version])
  })

  test('help, the version, and a word that is no command are told', () => {
    const told = (...args: string[]) => {
      const { stdout, stderr } = spawnSync(old ?? '', [entry(), ...args], { cwd: root, encoding: 'utf8' })
      return stdout + stderr
    }
    for (const args of [[], ['--help'], ['help', 'build'], ['build', '-h']]) assert.match(told(...args), /^Usage: /)
    assert.match(told('--version'), /^\d+\.\d+\.\d+\S*\n$/)
    assert.match(told('bild'), /Did you mean build\?/)
  })

  test('all else says which to install', () => {
    const { status, stderr } = spawnSync(old ?? '', [entry(), 'build'], { cwd: paper, encoding: 'utf8' })
    assert.equal(status, 2)
    assert.match(
      stderr,
      /^Broadsheet runs on Node 22\.18 or later; this is v\d+\.\S+\nInstall a newer Node, or .+“npm install node\S+@\d+\./,
    )
  })
})

describe('a paper that it begins', () => {
  before(() => {
    broadsheet(paper, ['init', '--host', 'none', '--language', 'en'])
    broadsheet(paper, ['new', 'Harbour reopens', '--in', 'harbour'])
    writeFileSync(join(paper, 'content/harbour/ferry.txt'), 'The ferry is late\n\nIt left late, and arrived later.\n')
  })

  test('is built, and stands in its own folder', () => {
    broadsheet(paper, ['build'])
    // It fails where it finds something.
    broadsheet(paper, ['proof'])
    assert.deepEqual(readdirSync(join(paper, 'site', 'stories')), ['2031', 'briefs'])
    const files = globSync('{content,site}/**/*.*', { cwd: paper }).map((file) => file.replaceAll('\\', '/'))
    assert.ok(
      files.includes('content/register.ndjson') && files.includes('site/stories/2031/05/15/the-ferry-is-late.md'),
    )
  })

  test('is published to a folder, whole, and a second time not at all', () => {
    const masthead = join(paper, 'content', 'masthead.yaml')
    writeFileSync(masthead, `${readFileSync(masthead, 'utf8')}publish: ../www\n`)
    broadsheet(paper, ['build'])
    broadsheet(paper, ['publish'])
    const releases = () => readdirSync(join(root, 'www', 'releases')).filter((name) => !name.endsWith('.json'))
    assert.ok(existsSync(join(root, 'www', 'current', 'index.html')))
    const [release, ...others] = releases()
    broadsheet(paper, ['publish', '--verify'])
    broadsheet(paper, ['publish'])
    assert.deepEqual([releases(), others], [[release], []])
  })

  test('has the bytes that the checkout gives it', async (t) => {
    const other = mkdtempSync(join(root, 'checkout-'))
    for (const name of ['content', 'package.json']) cpSync(join(paper, name), join(other, name), { recursive: true })
    const { code, err } = await command(other, ['build'])
    assert.equal(code, 0, err)
    const pages = (folder: string) =>
      globSync('_site/**/*.*', { cwd: folder })
        .filter((file) => !file.includes('.broadsheet'))
        .sort()
        .map((file) => [file, readFileSync(join(folder, file), 'base64')])
    const [own, others] = [pages(paper), pages(other)]
    t.diagnostic(`${own.length} files`)
    assert.ok(own.length > 30)
    assert.deepEqual(own, others)
  })

  test('has nothing of the paper that the program came with', () => {
    const seed = readFileSync(join(PROGRAM, 'content', 'register.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const texts = globSync('{content,site,_site}/**/*.{txt,yaml,md,html,xml,json,ndjson}', { cwd: paper })
      .map((file) => readFileSync(join(paper, file), 'utf8'))
      .join('\n')
    for (const line of seed) {
      const { headline, name, address } = JSON.parse(line)
      for (const word of [headline, name, address]) if (word?.length > 12) assert.ok(!texts.includes(word), word)
    }
    assert.doesNotMatch(texts, /The Broadsheet\b/)
  })
})
