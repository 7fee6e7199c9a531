/** What `list` can tell; in a file of its own, so that the program knows it without reading the command. */

export const LISTS = ['stories', 'held', 'expired', 'unsure', 'moved', 'names'] as const
export type List = (typeof LISTS)[number]
