/**
 * `npm run case -- NAME [FILE]`: add a golden case from a file, or approve what an
 * existing one comes to now. Read what it prints before you commit it: from then
 * on it is right.
 */

import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { CASES, caseNames, goldenOf } from './golden.ts'

const [name, file] = process.argv.slice(2)
if (name === undefined || (name !== '--all' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))) {
  console.error(
    'Expected the name of a case, in lower case with hyphens: npm run case -- dek-below-headline [copy.txt]',
  )
  process.exit(2)
}
if (name === '--all') for (const each of caseNames()) await approve(each)
else {
  const folder = join(CASES, name)
  if (file !== undefined) {
    mkdirSync(folder, { recursive: true })
    copyFileSync(file, join(folder, `copy${extname(file) || '.txt'}`))
  } else if (!existsSync(folder)) {
    console.error(
      `There is no case “${name}” in tests/fixtures/copy/. Name a file to make one of: npm run case -- ${name} FILE`,
    )
    process.exit(2)
  }
  const { expected, report } = await approve(name)
  console.log(`${expected}${report === '' ? '' : `--- report\n${report}`}`)
}

async function approve(each: string) {
  const folder = join(CASES, each)
  const golden = await goldenOf(folder)
  const outcomes = { 'expected.md': golden.expected, 'report.txt': golden.report }
  for (const [path, text] of Object.entries(outcomes)) {
    if (text === '') rmSync(join(folder, path), { force: true })
    else writeFileSync(join(folder, path), text)
  }
  return golden
}
