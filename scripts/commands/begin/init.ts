/** `broadsheet init`: a paper in a folder of its own. What stands there is left as it is. */

import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Answers, defaultsFor, nextAt, QUESTIONS, zoneHere } from '../../begin/answers.ts'
import { askAll } from '../../begin/ask.ts'
import { dependencyOf, nodesToBring } from '../../begin/dependency.ts'
import { firstSteps, manifestThere } from '../../begin/first-steps.ts'
import { filesOf, type Needs } from '../../begin/paper-files.ts'
import { type Written, writeNew } from '../../begin/write-files.ts'
import { CONTENT_NAME, MASTHEAD_NAME } from '../../paths.ts'
import { isReachedByNobody } from '../../publish/built/local-address.ts'

export interface InitOptions extends Partial<Answers> {
  /** Ask nothing: what no option answers is taken as it would be proposed. */
  readonly yes?: boolean
}

const USAGE = 2
const INTERRUPTED = 130

/** @param typed the folder, as it was typed. @returns the exit code: 0 written, 2 wrong usage, 130 interrupted */
export async function initCommand(typed: string, options: InitOptions): Promise<number> {
  const folder = resolve(typed)
  const wrong = wrongPlace(folder, typed) ?? wrongAnswer(options)
  if (wrong !== null) return said(USAGE, `${wrong}\nNothing was written.\n`)
  const defaults = defaultsFor(folder)
  const given = Object.fromEntries(
    QUESTIONS.flatMap(({ key }) => (options[key] === undefined ? [] : [[key, options[key]]])),
  )
  const isAsked = options.yes !== true && process.stdin.isTTY === true
  const answers = isAsked ? await askAll(given, defaults) : { ...defaults, ...given }
  if (answers === null) return said(INTERRUPTED, '\nNothing was written.\n')
  const needs = { ...dependencyOf(folder), nodes: nodesToBring() }
  const result = writeNew(folder, filesOf(answers, zoneHere(), needs))
  const taken = isAsked ? '' : takenAsProposed(given, answers)
  return said(0, `${answers.name}, in ${typed}:\n${listOf(result)}${taken}${nextSteps(folder, answers, needs, result)}`)
}

/** Of a paper that was begun from a checkout or a tarball. */
const BY_PATH =
  'It asks for the program by a path on this machine, which no host can follow: put a release or a repository there first.'

/** What to type next, and what to do once to publish. */
function nextSteps(folder: string, { host, url }: Answers, needs: Needs, { left }: Written): string {
  const own = left.includes('package.json') ? (manifestThere(folder) ?? '') : null
  const bringsNode = own === null && Object.keys(needs.nodes).length > 0
  const way = relative('.', folder)
  const steps = [...(way === '' ? [] : [`cd ${shown(way)}`]), ...firstSteps(needs, own)]
  const address = isReachedByNobody(url)
    ? [`Write the address that readers will type over ${url} in ${CONTENT_NAME}/${MASTHEAD_NAME}.`]
    : []
  const publish = [
    ...address,
    ...nextAt(host),
    ...(host !== 'none' && needs.wanted.startsWith('file:') ? [BY_PATH] : []),
  ]
  const lines = (list: readonly string[]) => list.map((line) => `  ${line}\n`).join('')
  const old = bringsNode ? `This is Node ${process.versions.node}; the paper brings a newer one of its own.\n` : ''
  return `${old}\nNext:\n${lines(steps)}\nTo publish it:\n${lines(publish)}`
}

/** Why nothing is begun there; null if it may. */
function wrongPlace(folder: string, typed: string): string | null {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat !== undefined && !stat.isDirectory()) return `Found a file, ${typed}; expected the name of a new folder.`
  return existsSync(join(folder, CONTENT_NAME, MASTHEAD_NAME))
    ? `Found a paper in ${typed} already (${CONTENT_NAME}/${MASTHEAD_NAME}); expected a folder without one.`
    : null
}

/** The first option that is no answer. */
function wrongAnswer(options: InitOptions): string | null {
  for (const { key, refuses } of QUESTIONS) {
    const answer = options[key]
    const fault = answer === undefined ? null : refuses(answer)
    if (fault !== null) return `Found --${key} “${answer}”. ${fault}`
  }
  return null
}

function listOf({ written, left }: Written): string {
  return [
    ...written.map((path) => `  ${path}`),
    ...left.map((path) => `  ${path} was there, and is left as it was`),
    '',
  ].join('\n')
}

/** Nobody is surprised by an answer that they did not give. */
function takenAsProposed(given: Partial<Answers>, answers: Answers): string {
  const open = QUESTIONS.filter(({ key }) => given[key] === undefined)
  if (open.length === 0) return ''
  return `Taken as nobody said otherwise: ${open.map(({ key }) => `${key} “${answers[key]}” (--${key})`).join(', ')}.\n`
}

/** A folder as it can be typed again. */
function shown(path: string): string {
  return /^[\p{L}\p{N}._/\\-]+$/u.test(path) ? path : `"${path}"`
}

function said(code: number, text: string): number {
  process.stderr.write(text)
  return code
}
