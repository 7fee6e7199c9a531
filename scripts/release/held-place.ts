/** Where a file lies says that it is no copy yet: in a folder of drafts, or under a name that begins with `_`. */

const DRAFTS = /^(?:drafts?|entwürfe|brouillons?|borradores|rascunhos|bozze|szkice|чернетки|مسودات|草稿|下書き)$/iu

/** Whether a folder of this name holds drafts: it is no section of the paper. */
export function isDraftsFolder(name: string): boolean {
  return name.startsWith('_') || DRAFTS.test(name.normalize('NFC'))
}

/** What of a path says that its file is held, in words; null if nothing does. */
export function heldPlace(path: string): string | null {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const folder = folders.find(isDraftsFolder)
  if (folder !== undefined) return `the folder ${folder}/`
  return name.startsWith('_') ? 'a file name that begins with “_”' : null
}
