/**
 * Addresses that lead nowhere. Files are looked up at once; which ids a page has is
 * known only when all pages were read, so fragments are kept and judged at the end.
 */

import { type Address, linkedAddresses } from './addresses.ts'
import type { BuiltSite, Target } from './built-site.ts'
import { type Finding, type FindingText, findingAt, type Source } from './finding.ts'
import type { Leaf } from './leaf.ts'

export class Links {
  readonly #site: BuiltSite
  readonly #ids = new Map<string, ReadonlySet<string>>()
  readonly #fragments: { readonly file: string; readonly fragment: string; readonly finding: Finding }[] = []
  /** How many addresses of the site itself were followed. */
  followed = 0

  constructor(site: BuiltSite) {
    this.#site = site
  }

  /** Follow all addresses of a page; those that are dead already. */
  ofPage(leaf: Leaf): Finding[] {
    this.#ids.set(leaf.file, new Set(leaf.ids.map(({ id }) => id)))
    return [...this.of(leaf, leaf.addresses), ...this.of(leaf, inLinkedData(leaf))]
  }

  /** The same of any published file. */
  of(source: Source, addresses: readonly Address[]): Finding[] {
    return addresses.flatMap((address) => {
      const target = this.#site.follow(address.text, source.url)
      if (target.kind === 'own') this.followed += 1
      const said = whatIsWrong(address, target, this.#site)
      if (said !== null) return findingAt(source, address, said)
      if (target.kind !== 'own' || !target.file?.endsWith('.html') || !namesPlace(target.fragment)) return []
      const { file, fragment } = target
      // Most fragments are of the page itself, whose ids are known. Any other waits for all pages, and keeps its own in memory.
      if (this.#ids.get(file)?.has(fragment)) return []
      this.#fragments.push({ file, fragment, finding: findingAt(source, address, deadFragment(address, target)) })
      return []
    })
  }

  /** When every page was read: the fragments that no page has. */
  fragments(): Finding[] {
    return this.#fragments.flatMap(({ file, fragment, finding }) =>
      this.#ids.get(file)?.has(fragment) ? [] : [finding],
    )
  }
}

/** What the linked data of a page tells of; data that cannot be read is found elsewhere. */
function inLinkedData({ linkedData }: Leaf): Address[] {
  return linkedData.flatMap(({ data, line, column }) =>
    linkedAddresses(data).map((text) => ({ text, use: 'name' as const, element: 'linked data', line, column })),
  )
}

/** Whether a fragment names an element. `#top` is the top of any page, `#:~:text=…` words that the browser looks for. */
function namesPlace(fragment: string): boolean {
  return fragment !== '' && fragment.toLowerCase() !== 'top' && !fragment.startsWith(':~:')
}

function whatIsWrong({ text, element, use }: Address, target: Target, site: BuiltSite): FindingText | null {
  if (target.kind === 'broken')
    return {
      code: 'bad-address',
      reason: `Found the address “${text}” in ${element}; expected one that can be followed.`,
      hint: 'Write it whole, with special characters percent-encoded.',
    }
  if (target.kind === 'outside' && (use === 'load' || !/^https?:/i.test(text)))
    return {
      code: 'outside-base',
      reason: `The ${element} leads to ${target.path}, outside the paper, which is published below ${site.root.pathname}.`,
      hint: 'Build links with the base path of the masthead’s “url”.',
    }
  if (target.kind !== 'own' || target.file !== null) return null
  const slashed = site.follow(`${text.replace(/[?#].*$/, '')}/`, '/')
  const folder = slashed.kind === 'own' && slashed.file !== null
  return {
    code: 'dead-link',
    reason: `The ${element} leads to ${target.path}, where there is nothing; expected a page or file of the site.`,
    hint: folder ? `Write ${target.path}/, with a slash at the end.` : 'Mend the address, or publish what it means.',
  }
}

function deadFragment({ element }: Address, { path, fragment }: Target & { kind: 'own' }): FindingText {
  return {
    code: 'dead-fragment',
    reason: `The ${element} leads to ${path}#${fragment}; the page is there, but nothing on it has the id “${fragment}”.`,
    hint: 'Mend the fragment, or give the element that it means this id.',
  }
}
