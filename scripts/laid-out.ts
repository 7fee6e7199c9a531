/**
 * The kinds of page that a person reads, by their names: each has a layout of that name,
 * which a paper can replace by one of its own (`theme/layouts/story.ts`).
 */

export const LAID_OUT = [
  'front',
  'story',
  'day',
  'month',
  'year',
  'shelf',
  'shelfList',
  'headlines',
  'edition',
  'events',
  'plain',
  'about',
  'feeds',
  'corrections',
  'changes',
  'search',
  'notFound',
  'withdrawn',
  'expired',
  'takenDown',
] as const

export type LaidOut = (typeof LAID_OUT)[number]
