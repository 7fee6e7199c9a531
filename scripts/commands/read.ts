/** `broadsheet read FILE`: what the desk understands of one file. It writes nothing. */

import { dirname, relative, resolve, sep } from 'node:path'
import { formatOf } from '../copy/formats/format.ts'
import { notCopy } from '../copy/kinds/not-copy.ts'
import { filedText } from '../disk/filed.ts'
import { type Fault, sayFault } from '../disk/reading-fault.ts'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import { standsBeside } from '../flow/item.ts'
import type { HouseStyle, Paper } from '../flow/paper.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { Desk } from '../intake/desk.ts'
import { type DropReason, type LineSure, reasonsFor, sureLines } from '../intake/evidence.ts'
import { mediaAround } from '../intake/media/around.ts'
import { sidecarBeside } from '../intake/sidecar/sidecar-files.ts'
import type { Understood } from '../intake/understood.ts'
import type { FoundFile } from '../intake/walk.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { type Paths, pathsOf, slashed } from '../paths.ts'
import type { Held } from '../register/held.ts'
import { placesIn } from '../register/identity/item-place.ts'
import { heldAs } from '../register/sift.ts'
import { type Clock, judgeAt } from '../release/verdict.ts'
import { filingTime } from './now.ts'
import { readJson } from './show/json/read-json.ts'
import { formatDropped } from './show/show-dropped.ts'
import { heldLine } from './show/show-held.ts'
import { formatProblems, paint } from './show/show-problems.ts'
import { formatReading } from './show/show-reading.ts'
import { formatUnsure } from './show/show-unsure.ts'
import type { AskedLine } from './typed/asked-line.ts'
import { sayWhy } from './why-read.ts'

interface ReadOptions {
  readonly content: string
  readonly json?: boolean
  readonly why?: AskedLine
}

/** Read files one after the other. @returns 0, or 1 if there is an error among the problems, or 2 if one cannot be read. */
export async function readCommand(typed: readonly string[], options: ReadOptions): Promise<number> {
  const asked = options.why?.file ?? null
  const files = asked === null ? typed : [asked, ...typed]
  if (options.why !== undefined && files.length !== 1) return wrongCount(files)
  let code = 0
  for (const [at, file] of files.entries()) {
    if (at > 0 && options.json !== true) process.stdout.write('\n')
    code = Math.max(code, await readOne(file, options))
  }
  return code
}

async function readOne(file: string, options: ReadOptions): Promise<number> {
  const asked = askedFor(file, pathsOf(options.content))
  if (/\.ya?ml$/i.test(file)) {
    const found = /(?:^|[/\\])masthead\.ya?ml$/i.test(file) ? 'the masthead' : 'a sidecar'
    const copy = found === 'a sidecar' ? 'the copy beside it, which is read together with it' : 'a file of copy'
    process.stderr.write(`Found ${found}, ${file}; expected ${copy}.\n`)
    return 2
  }
  const reading = await readRegular(asked.absolute, LIMITS.copy)
  if (reading.kind !== 'bytes') return unreadable(file, reading)
  const beside = await sidecarBeside(asked.path, asked.absolute)
  const sidecar = await sidecarText(beside.sidecar)
  if (sidecar !== null && !sidecar.ok) return wrong([sidecar.problem], asked.folder)
  const now = filingTime()
  if (typeof now !== 'string') return wrong([now], asked.folder)
  const head = await readMasthead(pathsOf(options.content))
  const paper = head.ok ? head.value : STRAY
  const read = await new Desk(paper).understand({
    path: asked.path,
    bytes: reading.bytes,
    sidecar: sidecar?.value ?? null,
    ...mediaAround(asked.path, asked.absolute, `${reading.bytes.toString('utf8')}\n${sidecar?.value?.text ?? ''}`),
  })
  // A file of this name is left alone by a build, whatever the desk would make of it.
  const isLeft = formatOf(asked.path) === null && !hasError(read.problems)
  const left = isLeft ? [await notCopy(asked.path, asked.absolute)] : []
  const understood = { ...read, problems: [...beside.problems, ...left, ...read.problems] }
  return show(understood, { ...asked, house: paper.house ?? null }, { now, zone: paper.zone }, options)
}

/** A file as it was typed, and as the desk is told of it. */
interface AskedFile {
  readonly typed: string
  readonly absolute: string
  readonly isFiled: boolean
  /** What its path is relative to: the folders of a file that is not in the paper are no sections of it. */
  readonly folder: string
  readonly path: string
}

/** Of a page or a notice, the keys on top are no words that are lost. */
function withoutKeys(understood: Understood): Understood {
  if (!understood.items.some(standsBeside)) return understood
  return { ...understood, dropped: understood.dropped.filter(({ rule }) => !rule.startsWith('header ')) }
}

/** The file, and what the desk has learnt of its paper. */
interface ReadFile extends AskedFile {
  readonly house: HouseStyle | null
}

function askedFor(typed: string, { content }: Paths): AskedFile {
  const absolute = resolve(typed)
  const isFiled = absolute.startsWith(content + sep)
  const folder = isFiled ? content : dirname(absolute)
  return { typed, absolute, isFiled, folder, path: slashed(relative(folder, absolute)) }
}

/** @returns the exit code */
function show(understood: Understood, asked: ReadFile, clock: Clock, options: ReadOptions): number {
  const shown = withoutKeys({ ...understood, path: asked.isFiled ? asked.path : asked.typed })
  const { copy, problems } = shown
  if (options.why !== undefined && copy !== null)
    return sayWhy({ ...shown, copy }, { line: options.why.line, house: asked.house, isJson: options.json === true })
  const held = heldIn({ ...understood, path: asked.path }, clock)
  const reasons = copy === null ? [] : reasonsFor(copy, shown.dropped, asked.house)
  const sure = sureLines(shown, asked.house)
  if (options.json === true) process.stdout.write(`${JSON.stringify(readJson(shown, held, reasons, sure), null, 2)}\n`)
  else {
    process.stdout.write(forPeople(shown, held, reasons, sure, clock.zone))
    process.stderr.write(formatProblems(problems, asked.folder))
  }
  return hasError(problems) ? 1 : 0
}

/** What the command cannot go on with. */
function wrong(problems: readonly Problem[], folder: string): number {
  process.stderr.write(formatProblems(problems, folder))
  return 2
}

function wrongCount(files: readonly string[]): number {
  const found = files.length === 0 ? 'no file' : `${files.length} files`
  process.stderr.write(`Found ${found} with --why; expected one, since a line is of one: read --why 12 council.txt.\n`)
  return 2
}

/** For a file outside every paper. */
const STRAY: Paper = {
  name: '',
  motto: null,
  language: 'en',
  direction: 'ltr',
  zone: 'UTC',
  origin: '',
  base: '/',
  sections: [],
  topics: [],
  bylines: [],
  ignored: [],
  publisher: { name: '', editor: null, email: null, phone: null, address: null, url: null },
  licence: null,
}

function unreadable(file: string, fault: Fault): number {
  process.stderr.write(`Found no readable file ${file} (${inShort(fault)}); expected the path of a text to read.\n`)
  return 2
}

function inShort(fault: Fault): string {
  if (fault.kind === 'missing') return 'ENOENT'
  return fault.kind === 'refused' ? fault.code : sayFault(fault).reason.replace(/^Found |[;.].*$/g, '')
}

/** What a sidecar says, if there is one. */
async function sidecarText(found: FoundFile | null) {
  if (found === null) return null
  const filed = await filedText(found.absolute, found.path, LIMITS.sidecar)
  if (!filed.ok) return filed
  return filed.text === null ? null : { ok: true as const, value: { path: found.path, text: filed.text } }
}

/** Each item as a build at this instant would hold it; null for one that would be out. */
function heldIn({ path, items, copy, sidecar }: Understood, clock: Clock): (Held | null)[] {
  const judge = judgeAt(clock)
  const placeOf = placesIn([{ path, items, ...(copy === null ? {} : { copy }) }])
  return items.map((item, position) => {
    const verdict = judge(item, path)
    return verdict.kind === 'held'
      ? heldAs({ item, path, position, ...(sidecar === undefined ? {} : { sidecar }) }, verdict, placeOf)
      : null
  })
}

/** The copy with what each line was taken for, what is not published of it, and what is held. */
function forPeople(
  shown: Understood,
  held: readonly (Held | null)[],
  reasons: readonly DropReason[],
  sure: readonly LineSure[],
  zone: string,
): string {
  const { copy, dropped } = shown
  const color = paint(process.stdout)
  return [
    formatReading(shown, sure, color, process.stdout.columns),
    formatUnsure(sure, color),
    copy === null ? '' : formatDropped(copy, dropped, reasons, color),
    ...held.flatMap((one) => (one === null ? [] : [`${heldLine(one, zone)}\n`])),
  ].join('')
}
