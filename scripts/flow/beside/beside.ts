/**
 * What stands beside the news: pages that are no story, `pages/imprint.txt`, and
 * notices, `notices/subscribe.txt`, boxes on the pages of others. They are filed like
 * copy and have no day, no byline and no section.
 */

/** Where a page is led to from every other: the foot, the menu, or nowhere. */
export type ShownIn = 'foot' | 'menu' | 'none'

/** Where a box stands: on the front page, on stories, on the pages of sections; or with one section, by its name as written. */
export type NoticePlace = 'front' | 'story' | 'section' | { readonly section: string }

export type Beside =
  | { readonly kind: 'page'; readonly shownIn: ShownIn; readonly order: number }
  | {
      readonly kind: 'notice'
      readonly places: readonly NoticePlace[]
      readonly order: number
      /** Paid for, or praising: it is marked as such. */
      readonly isAdvertisement: boolean
    }

/** Where those that name no number stand: behind those that do. */
export const LAST = 1000

/** The folders of the content folder that hold them. */
export const BESIDE_FOLDERS = { pages: 'page', notices: 'notice' } as const

/** What a file of the content folder is by where it lies; null for copy. */
export function besideAt(path: string): Beside['kind'] | null {
  const folder = path.slice(0, Math.max(0, path.indexOf('/')))
  return Object.hasOwn(BESIDE_FOLDERS, folder) ? BESIDE_FOLDERS[folder as keyof typeof BESIDE_FOLDERS] : null
}
