/** The content folder, in a temporary one: what is copy, what belongs to it, and what leads astray. */

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { FOREIGN } from '../../scripts/copy/kinds/foreign.ts'
import { findCopy } from '../../scripts/intake/files.ts'
import { NO_LINKS } from '../system.ts'

/** A content folder with these files, each holding its own name, beside a folder that is not in it. */
async function folderOf(t: TestContext, ...paths: readonly string[]): Promise<{ content: string; outside: string }> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'broadsheet-files-')))
  t.after(() => rm(root, { recursive: true }))
  const [content, outside] = [join(root, 'content'), join(root, 'content-elsewhere')]
  await mkdir(content)
  await mkdir(outside)
  await writeFile(join(outside, 'secret.txt'), 'secret')
  for (const path of paths) {
    await mkdir(dirname(join(content, path)), { recursive: true })
    await writeFile(join(content, path), path)
  }
  return { content, outside }
}

/** Each file, with its sidecar behind a plus, and each problem. */
async function found(content: string): Promise<{ files: string[]; said: string[] }> {
  const { files, problems } = await findCopy(content)
  return {
    files: files.map(({ path, sidecar }) => (sidecar === null ? path : `${path} + ${sidecar.path}`)),
    said: problems.map(
      ({ severity, code, file, line, column, reason, hint }) =>
        `${file}:${line}:${column} ${severity} ${code} ${reason} ${hint}`,
    ),
  }
}

const LEADS_OUT =
  ':1:1 error link-leads-out Found a symbolic link that leads out of the content folder, or nowhere; expected files and folders inside it. Put the file itself there.'

test('copy in any folder, by path; masthead and register are none', async (t) => {
  const { content } = await folderOf(
    t,
    ...[
      'b.txt',
      'a.text',
      'c.MD',
      'd.markdown',
      'e.html',
      'f.HTM',
      'g.eml',
      'h.docx',
      'NOTES',
      'World/z.txt',
      'World/2026/a.txt',
      'Arts/é.txt',
      'masthead.yaml',
    ],
    ...['register.ndjson', '2026/11/22.txt', 'World-2/a.txt', 'v1.2/x.txt'],
  )
  assert.deepEqual(await found(content), {
    files: [
      '2026/11/22.txt',
      'Arts/é.txt',
      'NOTES',
      'World-2/a.txt',
      'World/2026/a.txt',
      'World/z.txt',
      'a.text',
      'b.txt',
      'c.MD',
      'd.markdown',
      'e.html',
      'f.HTM',
      'g.eml',
      'h.docx',
      'v1.2/x.txt',
    ],
    said: [],
  })
})

test('a sidecar belongs to the copy of its name and folder', async (t) => {
  const { content } = await folderOf(t, 'a.txt', 'a.yaml', 'b.md', 'B.YML', 'World/a.txt', 'c.d.txt', 'c.d.yaml')
  assert.deepEqual(await found(content), {
    files: ['World/a.txt', 'a.txt + a.yaml', 'b.md + B.YML', 'c.d.txt + c.d.yaml'],
    said: [],
  })
})

test('a sidecar alone', async (t) => {
  const { content } = await folderOf(t, 'a.txt', 'b.yaml', 'World/a.yaml', 'World/masthead.yaml')
  const alone =
    ':1:1 warning sidecar-alone Found a sidecar without copy; expected a file of copy of the same name beside it. Rename it to match its copy, or delete it.'
  assert.deepEqual(await found(content), {
    files: ['a.txt'],
    said: [`World/a.yaml${alone}`, `World/masthead.yaml${alone}`, `b.yaml${alone}`],
  })
})

test('two files of one name', async (t) => {
  const { content } = await folderOf(t, 'a.txt', 'a.md', 'World/a.md')
  assert.deepEqual((await found(content)).said, [
    'a.txt:1:1 error same-name Found a.txt beside a.md; expected one file of that name, since a sidecar and the register know it by name. Rename one of them, or delete the one that is not meant.',
  ])
})

test('what is neither copy nor sidecar is said by what it is', async (t) => {
  const { content } = await folderOf(t, 'a.txt', 'World/bell.eps', 'notes.log')
  await writeFile(join(content, 'c.doc'), '{\\rtf1\\ansi The bell}')
  await writeFile(join(content, 'd.docm'), zipSync({ 'word/document.xml': strToU8('<x/>') }))
  await writeFile(join(content, 'e.dat'), Buffer.from([0, 1, 2, 3, 0, 0, 0, 9]))
  const said = (path: string, what: string, hint: string) =>
    `${path}:1:1 warning not-copy Found ${what} (${basename(path)}), which the desk does not read; expected .txt, .md, .html, .eml or .docx. ${hint}`
  assert.deepEqual(await found(content), {
    files: ['a.txt'],
    said: [
      said('World/bell.eps', 'a picture', FOREIGN.image.hint),
      said('c.doc', 'a Rich Text file (RTF)', FOREIGN.rtf.hint),
      said(
        'd.docm',
        'a Word file under another ending',
        'If it is copy, rename it so that it ends in .docx; if not, move it out of the content folder.',
      ),
      said(
        'e.dat',
        'a file of bytes that are no text',
        'Open it in the program that made it and save it as .docx or plain text (.txt), or move it out of the content folder.',
      ),
      said(
        'notes.log',
        'a file of another ending',
        'If it is copy, rename it so that it ends in .txt; if not, move it out of the content folder.',
      ),
    ],
  })
})

test('what editors and systems leave about is passed over, and so is what is hidden', async (t) => {
  const { content } = await folderOf(
    t,
    ...[
      'a.txt',
      'a.txt~',
      '.a.txt.swp',
      'a.txt.bak',
      'a.tmp',
      'a.txt.part',
      '4913',
      'Thumbs.db',
      'desktop.ini',
      '.DS_Store',
    ],
    ...['.hidden/a.txt', '.hidden.txt', 'World/.git/b.txt'],
  )
  assert.deepEqual(await found(content), { files: ['a.txt'], said: [] })
})

test('a path is NFC, however the file system spells it', async (t) => {
  const { content } = await folderOf(t, 'Cafe\u0301/lo\u0308we.txt')
  const { files } = await findCopy(content)
  assert.deepEqual(
    files.map(({ path }) => path),
    ['Café/löwe.txt'],
  )
})

test('links inside the folder are followed', { skip: NO_LINKS }, async (t) => {
  const { content } = await folderOf(t, 'World/a.txt', 'b.txt')
  await symlink(join(content, 'b.txt'), join(content, 'World', 'linked.txt'))
  await symlink('World', join(content, 'Abroad'))
  assert.deepEqual(await found(content), {
    files: ['Abroad/a.txt', 'Abroad/linked.txt', 'World/a.txt', 'World/linked.txt', 'b.txt'],
    said: [],
  })
})

test('links that lead out, nowhere or in a circle are refused, and the rest is read', { skip: NO_LINKS }, async (t) => {
  const { content, outside } = await folderOf(t, 'a.txt', 'World/b.txt')
  await symlink(join(outside, 'secret.txt'), join(content, 'out.txt'))
  await symlink('../content-elsewhere', join(content, 'Out'))
  await symlink('gone.txt', join(content, 'nowhere.txt'))
  await symlink('circle.txt', join(content, 'circle.txt'))
  await symlink('..', join(content, 'World', 'up'))
  await symlink('.', join(content, 'self'))
  const { files, said } = await found(content)
  assert.deepEqual(files, ['World/b.txt', 'a.txt'])
  assert.deepEqual(
    said.sort(),
    ['Out', 'World/up', 'circle.txt', 'nowhere.txt', 'out.txt', 'self'].map((path) => path + LEADS_OUT),
  )
})

test('two links that lead into each other’s folders end', { skip: NO_LINKS }, async (t) => {
  const { content } = await folderOf(t, 'One/a.txt', 'Two/b.txt')
  await symlink('../Two', join(content, 'One', 'two'))
  await symlink('../One', join(content, 'Two', 'one'))
  assert.deepEqual(await found(content), {
    files: ['One/a.txt', 'One/two/b.txt', 'Two/b.txt', 'Two/one/a.txt'],
    said: ['One/two/one', 'Two/one/two'].map((path) => path + LEADS_OUT),
  })
})

test('the folder itself may be a link', { skip: NO_LINKS }, async (t) => {
  const { content, outside } = await folderOf(t, 'a.txt')
  await symlink(content, join(outside, 'content'))
  assert.deepEqual(await found(join(outside, 'content')), { files: ['a.txt'], said: [] })
})

test('a name that is not UTF-8 is said, and the rest is read', {
  skip: process.platform !== 'linux' && 'only Linux takes such names',
}, async (t) => {
  const { content } = await folderOf(t, 'a.txt', 'caf\ufffd.txt')
  const name = Buffer.concat([Buffer.from(`${content}/l`), Buffer.from([0xf6]), Buffer.from('we.txt')])
  await writeFile(name, 'The lion')
  const { files, said } = await found(content)
  assert.deepEqual(files, ['a.txt', 'caf\ufffd.txt'])
  assert.match(said.join(), /^l\ufffdwe\.txt:1:1 error bad-name /)
})
