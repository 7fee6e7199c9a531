/**
 * Mending stories on their pages: which of the addresses that are asked for are stories
 * of this paper, and what their form is answered with. The address only picks one of the
 * edition's own stories; what file is written, the edition says.
 */

import { DateTime } from 'luxon'
import { mendForm } from '../../layouts/mend/form.ts'
import { mendOffer } from '../../layouts/mend/offer.ts'
import { ORDER_SCRIPT } from '../../layouts/mend/order-script.ts'
import { mendConflict, mendDiff, mendRefused } from '../../layouts/mend/outcome.ts'
import { EDIT, MEND_STYLE, MENDING, ORDER, ORDER_SCRIPT_AT } from '../../layouts/mend/parts.ts'
import { MEND_SHEET } from '../../layouts/mend/style.ts'
import type { MendView } from '../../layouts/mend/views.ts'
import { mendingWords } from '../../layouts/mend/words.ts'
import { heldUrls } from '../edition/held.ts'
import type { Shell } from '../edition/plan/page.ts'
import type { FrontView } from '../edition/views/views.ts'
import { sidecarOf } from '../fields/yaml-line.ts'
import type { Problem } from '../flow/problem.ts'
import { Desk } from '../intake/desk.ts'
import type { MarkdownPage } from '../pages/page.ts'
import type { Held } from '../register/held.ts'
import type { Asset, FormAnswer, Forms } from '../serve/forms/form-door.ts'
import { changesIn } from './changes.ts'
import { frontAnswer } from './front.ts'
import { type Asked, conflictOf, diffOf, formOf } from './pages.ts'
import { type Sent, sentIn } from './sent.ts'
import { replaceSidecar, sidecarFile } from './sidecar-file.ts'
import { type FiledAt, type MendStory, readStory } from './story.ts'

/** What a build says of the paper. */
export interface MendableEdition {
  readonly shell: Shell
  readonly pages: readonly MarkdownPage[]
  readonly held: readonly Held[]
  readonly front: FrontView | null
}

/** Milliseconds that a save waits for the paper to follow; after them the page follows by itself. */
const PATIENCE = 10_000

type Mended = FiledAt & Pick<MendView, 'headline' | 'language' | 'direction'>

export class Mending implements Forms {
  /** The content folder, absolute. */
  readonly #content: string
  readonly #now: () => string | Problem
  #shell: Shell | null = null
  #desk: Desk | null = null
  /** The stories by the addresses of their pages, root-relative, without the base path. */
  #stories: ReadonlyMap<string, Mended> = new Map()
  #front: FrontView | null = null
  /** Who saved something: before the build that is at work began, and since then. */
  #served: (() => void)[] = []
  #waiting: (() => void)[] = []

  /** @param now the instant, ISO 8601; a problem where nobody can say */
  constructor(content: string, now: () => string | Problem) {
    this.#content = content
    this.#now = now
  }

  /** A build begins: what was saved until now is in it. */
  begin(): void {
    this.#served.push(...this.#waiting.splice(0))
  }

  /** Take note of a paper that was built. One that is in error leaves what was known. */
  follow(edition: MendableEdition | null): void {
    if (edition !== null) {
      const { shell, pages, held, front } = edition
      if (shell.paper !== this.#shell?.paper) this.#desk = new Desk(shell.paper)
      this.#shell = shell
      this.#front = front
      this.#stories = new Map([...published(pages), ...heldBack(held)])
    }
    for (const go of this.#served.splice(0)) go()
  }

  asset(target: string): Asset | null {
    if (target === MEND_STYLE) return { type: 'text/css', text: MEND_SHEET }
    return target === ORDER_SCRIPT_AT ? { type: 'text/javascript', text: ORDER_SCRIPT } : null
  }

  hasForm(target: string): boolean {
    return (target.endsWith(EDIT) && this.#at(target) !== null) || this.#isFront(target, ORDER)
  }

  offer(path: string): string {
    if (this.#shell === null) return ''
    if (this.#isFront(path)) return mendOffer(this.#shell, { of: 'front', url: '/' })
    const url = this.#at(path)
    return url === null ? '' : mendOffer(this.#shell, { of: 'story', url })
  }

  async answer(target: string, sent: URLSearchParams | null, token: string): Promise<FormAnswer> {
    const [shell, desk, front, url] = [this.#shell, this.#desk, this.#front, this.#at(target)]
    if (shell !== null && front !== null && this.#isFront(target, ORDER))
      return frontAnswer({ shell, content: this.#content, token, front, next: () => this.#next() }, sent)
    const at = url === null ? undefined : this.#stories.get(url)
    if (shell === null || desk === null || url === null || at === undefined) return { kind: 'moved', to: '/' }
    const read = await readStory(desk, this.#content, at)
    const { headline, language, direction, source } = at
    const about = { of: 'story', url, headline, language, direction, source } as const
    if (!read.ok) {
      const page = mendRefused(shell, { ...about, sidecar: read.sidecar ?? sidecarOf(source), reason: read.reason })
      return { kind: 'page', status: sent === null ? 200 : 409, page, policy: MENDING }
    }
    const { story } = read
    const asked: Asked = {
      shell,
      desk,
      token,
      today: this.#today(shell),
      story,
      view: { ...about, sidecar: story.sidecar.path },
    }
    if (sent === null) return shown(200, mendForm(shell, formOf(asked)))
    return this.#take(asked, sentIn(sent), sent)
  }

  /** What was sent: to be shown as it will be written, to be written, or to be changed again. */
  async #take(asked: Asked, sent: Sent, form: URLSearchParams): Promise<FormAnswer> {
    const { shell, desk, story } = asked
    if (form.get('seen') !== story.seen) return shown(409, mendConflict(shell, conflictOf(asked, sent)))
    const changed = await changesIn(story, sent, desk, mendingWords(shell.paper.language))
    const isSame = changed.text === (story.sidecar.text ?? '')
    if (changed.text === null) return shown(422, mendForm(shell, formOf(asked, sent, changed)))
    if (isSame || form.get('step') === 'form') return shown(200, mendForm(shell, formOf(asked, sent, changed, isSame)))
    if (form.get('step') === 'until') return this.#take(asked, withoutUntil(sent), withStep(form, 'look'))
    if (form.get('step') !== 'save') return shown(200, mendDiff(shell, diffOf(asked, sent, changed.text)))
    const followed = this.#next()
    const now = await sidecarFile(this.#content, story.source)
    if (!replaceSidecar(story.sidecar, now, changed.text))
      return shown(409, mendConflict(shell, conflictOf(asked, sent)))
    await followed
    return { kind: 'moved', to: this.#addressOf(story, asked.view.url) }
  }

  /** Until the paper was built again by a build that is yet to begin, or for a while. */
  #next(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.push(resolve)
    setTimeout(resolve, PATIENCE).unref()
    return promise
  }

  /** The day in the zone of the paper. */
  #today({ paper }: Shell): string {
    const now = this.#now()
    return typeof now === 'string' ? (DateTime.fromISO(now).setZone(paper.zone).toISODate() ?? '') : ''
  }

  /** Where a story stands now: a new headline may have moved it, and being held moves it, too. */
  #addressOf({ source, position }: MendStory, before: string): string {
    const url = [...this.#stories].find(([, one]) => one.source === source && one.position === position)?.[0]
    const base = this.#shell?.paper.base ?? '/'
    return base + encodeURI((url ?? before).slice(1))
  }

  /** Whether the front page is asked for, and there is something to order on it. @param query that must follow its address */
  #isFront(target: string, query = ''): boolean {
    return this.#front?.lead != null && target === `${encodeURI(this.#shell?.paper.base ?? '/')}${query}`
  }

  /** The address of the story that is asked for, or null. */
  #at(target: string): string | null {
    const path = pathOf(target)
    const base = this.#shell?.paper.base
    if (path === null || base === undefined || !path.startsWith(base)) return null
    const url = path.slice(base.length - 1)
    return this.#stories.has(url) ? url : null
  }
}

/** The path of a request in the spelling of the edition's addresses; null if it has none. */
function pathOf(target: string): string | null {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, '')).normalize('NFC')
  } catch {
    return null
  }
}

function shown(status: 200 | 409 | 422, page: string): FormAnswer {
  return { kind: 'page', status, page, policy: MENDING }
}

/** The same without the time that its place on the front page would have. */
function withoutUntil(sent: Sent): Sent {
  return { ...sent, texts: { ...sent.texts, until: '' } }
}

function withStep(form: URLSearchParams, step: string): URLSearchParams {
  const other = new URLSearchParams(form)
  other.set('step', step)
  return other
}

function published(pages: readonly MarkdownPage[]): (readonly [url: string, story: Mended])[] {
  const illustrated = new Set(pages.flatMap((page) => (page.kind === 'story' && page.pictures ? [page.source] : [])))
  return pages.flatMap((page) => {
    if (page.kind !== 'story') return []
    const { address, source, position, language, direction, fields } = page
    const story = { source, position, language, direction, headline: fields.headline?.value ?? '' }
    return [[address, illustrated.has(source) ? { ...story, pictures: page.pictures ?? [] } : story] as const]
  })
}

function heldBack(held: readonly Held[]): (readonly [url: string, story: Mended])[] {
  return [...heldUrls(held)].flatMap(([url, { item, source, position }]) => {
    if (item.kind !== 'story') return []
    const { language, direction, fields } = item
    const story = { source, position, language, direction, headline: fields.headline?.value ?? '' }
    return [[url, item.pictures === undefined ? story : { ...story, pictures: item.pictures }] as const]
  })
}
