/** The front page ordered by hand: its form, and what is written into `front.yaml` for it. */

import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mendOrder } from '../../layouts/mend/order.ts'
import { mendConflict, mendDiff, mendRefused } from '../../layouts/mend/outcome.ts'
import { MENDING, ORDERING } from '../../layouts/mend/parts.ts'
import type { MendView, Move, OrderView } from '../../layouts/mend/views.ts'
import { formatOf } from '../copy/formats/format.ts'
import type { Shell } from '../edition/plan/page.ts'
import type { Teaser } from '../edition/views/shared.ts'
import type { FrontView } from '../edition/views/views.ts'
import { yamlFile } from '../fields/yaml-file.ts'
import { stem } from '../intake/sidecar/sidecar-files.ts'
import type { FormAnswer } from '../serve/forms/form-door.ts'
import { orderChanges, type Room, releaseChanges, rowAt } from './front-order.ts'
import { diffLines } from './pages.ts'
import { replaceSidecar, type SidecarFile, yamlBeside } from './sidecar-file.ts'
import { CannotWrite, type KeyChange, withChanges } from './sidecar-text.ts'
import { inFull } from './story.ts'

const FRONT = 'front'
const FRONT_FILE = `${FRONT}.yaml`

interface Asked {
  readonly shell: Shell
  readonly content: string
  readonly token: string
  /** As it stands now. */
  readonly front: FrontView
  /** Resolves when the paper has followed what is saved now. */
  readonly next: () => Promise<void>
}

/** A front page whose order is asked for. */
interface Ordered extends Asked {
  readonly view: MendView
  readonly file: SidecarFile
  readonly stories: readonly Teaser[]
  readonly room: Room
  /** Changes with the file, and with what stands on the page. */
  readonly seen: string
}

/** @param sent null where somebody asks for the form itself */
export async function frontAnswer(asked: Asked, sent: URLSearchParams | null): Promise<FormAnswer> {
  const { shell, front, content } = asked
  const { language, direction, name } = shell.paper
  const view: MendView = { of: 'front', url: '/', headline: name, language, direction, source: '', sidecar: FRONT_FILE }
  const refused = (reason: string) => page(409, mendRefused(shell, { ...view, source: FRONT_FILE, reason }))
  const copy = readdirSync(content).find((one) => formatOf(one) !== null && stem(one) === FRONT)
  if (copy !== undefined) return refused(`It is the sidecar of ${copy}. Give that file another name.`)
  const found = await yamlBeside(content, FRONT_FILE, join(content, FRONT_FILE))
  if (!found.ok) return refused(inFull(found.problem))
  const { lead, seconds, thirds, latest } = front
  const stories = [...(lead === null ? [] : [lead]), ...seconds, ...thirds, ...latest]
  const room = { lead: lead === null ? 0 : 1, seconds: seconds.length, thirds: thirds.length }
  const sealed = JSON.stringify([found.sidecar.text, stories.map(({ url }) => url), room])
  const seen = createHash('sha256').update(sealed).digest('base64url')
  const ordered: Ordered = { ...asked, view, file: found.sidecar, stories, room, seen }
  return sent === null ? page(200, mendOrder(shell, orderView(ordered, stories, new Set())), true) : take(ordered, sent)
}

/** What was sent: a move, what is to be seen as it will be written, or what is to be written. */
async function take(ordered: Ordered, sent: URLSearchParams): Promise<FormAnswer> {
  const { shell, stories, room, file, seen, content } = ordered
  const urls = sent.getAll('order')
  const order = urls.flatMap((url) => stories.find((one) => one.url === url) ?? [])
  const moved = new Set(sent.getAll('moved'))
  if (sent.get('seen') !== seen || order.length !== stories.length || new Set(order).size !== order.length)
    return conflict(ordered, order)
  const [step = '', place = ''] = (sent.get('step') ?? '').split(' ')
  if (isMove(step)) return page(200, mendOrder(shell, movedView(ordered, order, moved, step, Number(place))), true)
  const isRelease = step === 'release' || sent.has('release')
  const map = file.text === null ? null : yamlFile(FRONT_FILE, file.text).map
  const changes = isRelease ? releaseChanges(map) : orderChanges(map, order, moved, room)
  const text = textWith(file, changes)
  if (text === null) return conflict(ordered, order)
  if (step === 'form' || changes.length === 0)
    return page(200, mendOrder(shell, orderView(ordered, order, moved, changes.length === 0)), true)
  if (step !== 'save') return page(200, mendDiff(shell, diffOf(ordered, order, moved, text, isRelease)))
  const followed = ordered.next()
  const now = await yamlBeside(content, FRONT_FILE, file.absolute)
  if (!replaceSidecar(file, now, text)) return conflict(ordered, order)
  await followed
  return { kind: 'moved', to: shell.paper.base }
}

/** Null where the file is written in a way that cannot be changed. */
function textWith({ text }: SidecarFile, changes: readonly KeyChange[]): string | null {
  try {
    return changes.length === 0 ? (text ?? '') : withChanges(text ?? '', { kind: 'file' }, changes)
  } catch (error) {
    if (error instanceof CannotWrite) return null
    throw error
  }
}

function isMove(step: string): step is Move {
  return step === 'up' || step === 'down' || step === 'top'
}

/** The order after one move. */
function movedView(ordered: Ordered, order: Teaser[], moved: Set<string>, by: Move, from: number): OrderView {
  const story = order[from]
  if (story === undefined) return orderView(ordered, order, moved)
  const aims = { up: from - 1, down: from + 1, top: 0 }
  const at = Math.max(0, Math.min(order.length - 1, aims[by]))
  const next = order.toSpliced(from, 1).toSpliced(at, 0, story)
  return { ...orderView(ordered, next, moved.add(story.url)), last: { at, by } }
}

function orderView(
  { view, token, seen, room }: Ordered,
  order: readonly Teaser[],
  moved: ReadonlySet<string>,
  isSame = false,
): OrderView {
  const stories = order.map(({ url, headline, language, direction }, at) => ({
    ...{ url, headline, language, direction },
    row: rowAt(at, room),
    moved: moved.has(url),
  }))
  return { ...view, token, seen, stories, room, last: null, isSame }
}

function diffOf(
  ordered: Ordered,
  order: readonly Teaser[],
  moved: ReadonlySet<string>,
  text: string,
  isRelease: boolean,
) {
  const { view, token, seen, file } = ordered
  const sent = [
    ...order.map(({ url }) => ['order', url] as const),
    ...[...moved].map((url) => ['moved', url] as const),
    ...(isRelease ? [['release', 'yes'] as const] : []),
  ]
  return {
    ...view,
    token,
    seen,
    untilStays: false,
    isNew: file.text === null,
    diff: diffLines(file.text ?? '', text),
    sent,
  }
}

function conflict({ shell, view, file, room }: Ordered, order: readonly Teaser[]): FormAnswer {
  const typed = order.map(({ headline }, at) => ({ key: rowAt(at, room), value: headline }))
  return page(409, mendConflict(shell, { ...view, standing: file.text, typed }))
}

function page(status: 200 | 409, text: string, hasScript = false): FormAnswer {
  return { kind: 'page', status, page: text, policy: hasScript ? ORDERING : MENDING }
}
