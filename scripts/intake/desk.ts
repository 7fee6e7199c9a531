/**
 * The desk: what it understands of one file, copy and sidecar together. Reading
 * a file twice gives the same; nothing is written here.
 */

import { copyFrom } from '../copy/read.ts'
import { parse } from '../desk/parse.ts'
import { unpublished } from '../desk/unpublished.ts'
import { wordOf } from '../fields/keys.ts'
import { onNameDay } from '../fields/name-day.ts'
import { onPaperDay } from '../fields/published-day.ts'
import { type Copy, placeOf } from '../flow/copy.ts'
import type { Field, Item } from '../flow/item.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { hasError } from '../flow/problem.ts'
import { inLanguages } from '../language/items.ts'
import { NameFinder } from '../names/names.ts'
import { skippedHours } from '../release/skipped-hours.ts'
import { unreadDays } from '../release/unread-days.ts'
import { isLetOut } from '../release/verdict.ts'
import { understandBeside } from './beside.ts'
import { withAnnounced, withStanding } from './events/announced.ts'
import { withHours } from './events/event-list.ts'
import { hang } from './media/hang.ts'
import { fileFor } from './media/in-text.ts'
import { unhung } from './media/unhung.ts'
import { NOTHING_WANTED, wantedIn } from './media/wanted.ts'
import { withEnclosed } from './media/within.ts'
import { nearProblems } from './near-choices.ts'
import { saidAlone } from './said-alone.ts'
import { besideIn, inFolder, unlistedSections } from './section.ts'
import { type Correction, correctionsOf } from './sidecar/corrections.ts'
import { encodingIn, toldOfEncoding } from './sidecar/encoding.ts'
import { keepsIn } from './sidecar/keep.ts'
import { applySidecar, overruled } from './sidecar/sidecar.ts'
import type { Considered, FiledBytes, Understood } from './understood.ts'

export class Desk {
  readonly #paper: Paper
  readonly #names: NameFinder

  constructor(paper: Paper) {
    this.#paper = paper
    this.#names = new NameFinder(paper.topics, paper.ignored)
  }

  /**
   * Read one file. With an error among the problems, its items are not to be published.
   * A fault of the desk is such an error: the file's, and no other's.
   */
  async understand(filed: FiledBytes): Promise<Understood> {
    try {
      return (await this.consider(filed)).understood
    } catch (error) {
      return { path: filed.path, copy: null, items: [], dropped: [], problems: [deskFailed(filed.path, error)] }
    }
  }

  /**
   * The same with what lies below it: the items as the copy alone has them, and what
   * the desk might have read in another way, whoever settled it. @throws what the desk throws
   */
  async consider(filed: FiledBytes): Promise<Considered> {
    const { path, bytes, sidecar } = filed
    const asked = {
      sidecar: sidecar === null ? null : encodingIn(sidecar.text),
      masthead: this.#paper.encoding ?? null,
    }
    const beside = besideIn(path, this.#paper)
    const files = new Set([...(filed.media?.own ?? []), ...(filed.media?.named ?? [])])
    const pictures = beside === null ? { beside: (address: string) => fileFor(address, path, files) } : null
    const { copy, problems: ofBytes } = await copyFrom(path, bytes, asked, pictures)
    const problems = sidecar === null ? ofBytes : toldOfEncoding(ofBytes, sidecar.path, sidecar.text)
    if (copy === null)
      return { understood: { path, copy, items: [], dropped: [], problems }, underneath: [], choices: [] }
    if (beside !== null) {
      const understood = understandBeside(copy, beside, filed, this.#paper)
      const whole = { ...understood, problems: [...problems, ...understood.problems] }
      return { understood: whole, underneath: [], choices: [] }
    }
    const keeps = sidecar === null ? null : keepsIn(sidecar.path, sidecar.text)
    const { language, house = null } = this.#paper
    const own = parse(copy, language, keeps?.texts, house)
    const parsed = { ...own, items: onNameDay(own.items, path, house?.nameDay ?? null) }
    const laid =
      sidecar === null ? { items: parsed.items, problems: [] } : applySidecar(parsed.items, sidecar.path, sidecar.text)
    const media = withEnclosed(filed.media ?? null, copy)
    const wanted = sidecar === null ? NOTHING_WANTED : wantedIn(sidecar.path, sidecar.text, path, parsed.items, media)
    const hung = hang({ ...parsed, items: laid.items }, copy, media, wanted)
    const spoken = inLanguages(hung.items, this.#paper.language, copy.structure?.own?.language ?? null)
    const announced = withAnnounced(withHours(spoken), copy)
    const items = this.#names.name(
      announced.items.map((item) => onPaperDay(inFolder(item, path), copy.text, this.#paper.zone)),
    )
    const place = (field: Field) => placeOfField(field, copy, sidecar?.path ?? path)
    const told = [
      ...withStanding([...hung.problems, ...laid.problems], announced.items),
      ...wanted.problems,
      ...announced.problems,
      ...(keeps?.problems(parsed.unkept) ?? []),
      ...unhung(copy, items),
    ]
    const said = letOut(items) ? told.filter(isNotMoot) : told
    const from = (origin: string) =>
      origin === 'sidecar' && sidecar !== null ? sidecar : { path: copy.path, text: copy.text }
    const all = [
      ...problems,
      ...said,
      ...unlistedSections(items, this.#paper, place),
      ...saidAlone(items, laid.items, from),
      ...unreadDays(items, place),
      ...skippedHours(items, this.#paper.zone, place),
    ]
    const understood: Understood = {
      path,
      ...(sidecar === null ? {} : { sidecar: sidecar.path }),
      copy,
      items,
      ...correctedIn(correctionsOf(copy, parsed.items, laid.items)),
      ...hungIn(items),
      dropped: [...hung.dropped, ...overruled(copy, parsed.items, laid.items)].sort(
        (a, b) => a.span.start - b.span.start,
      ),
      problems: [
        ...all,
        ...(hasError(all)
          ? []
          : [
              ...drafted(items, copy),
              ...nearProblems(copy, items, parsed.choices, sidecar?.text ?? null),
              ...unpublished(copy, items, hung.dropped),
            ]),
      ],
    }
    return { understood, underneath: parsed.items, choices: parsed.choices }
  }
}

function correctedIn(corrections: readonly Correction[]): Pick<Understood, 'corrected'> {
  return corrections.length === 0 ? {} : { corrected: [...new Set(corrections.map(({ key }) => wordOf(key)))] }
}

/** The files beside it that the stories of a file have; what is within it stands and falls with it. */
function hungIn(items: readonly Item[]): Pick<Understood, 'media'> {
  const files = items
    .flatMap((item) => (item.kind === 'story' ? (item.pictures ?? []) : []))
    .filter(({ part }) => part === undefined)
    .map(({ file }) => file)
  return files.length === 0 ? {} : { media: [...new Set(files)] }
}

/** Whether all of a file is published at once, whatever else is said of it. */
function letOut(items: readonly Item[]): boolean {
  return items.length > 0 && items.every(isLetOut)
}

/** What cannot be read of a release holds nothing then, and nobody need hear that it does. */
function isNotMoot({ code }: Problem): boolean {
  return !['unread-embargo', 'unread-publish', 'unread-draft', 'unread-state'].includes(code)
}

function deskFailed(path: string, error: unknown): Problem {
  return {
    severity: 'error',
    code: 'desk-failed',
    file: path,
    line: 1,
    column: 1,
    reason: `Found a fault of the desk in reading this file: ${String((error as Error)?.message ?? error).slice(0, 160)}.`,
    hint: 'The file is untouched, and with --keep-going the rest of the paper is published. The fault is the program’s; report it with this file.',
  }
}

function placeOfField(field: Field, copy: Copy, sidecar: string) {
  if (field.origin === 'sidecar') return { file: sidecar, line: field.line ?? 1, column: 1 }
  return { file: copy.path, ...(field.span === undefined ? { line: 1, column: 1 } : placeOf(copy, field.span.start)) }
}

function drafted(items: readonly Item[], copy: Copy): Problem[] {
  return items.flatMap((item): Problem[] => {
    if (item.kind === 'brief' || item.fields.headline?.origin !== 'drafted') return []
    return [
      {
        severity: 'warning',
        code: 'drafted-headline',
        file: copy.path,
        ...placeOf(copy, item.body[0]?.span.start ?? 0),
        reason: `The copy has no headline; the desk drafted “${item.fields.headline.value}”.`,
        hint: `To set one, write it on the first line with a blank line below, or put “headline: …” into ${copy.path.replace(/\.[^./]+$/, '')}.yaml.`,
      },
    ]
  })
}
