/** What editors and systems leave beside a file, or write while they save it. It is nobody's copy. */

/** Emacs, Vim, JetBrains, GNOME, Word and Windows, each in its own way: backups, swap files, trial files, locks. */
const LEFTOVER =
  /^\.|^#.*#$|~$|^~\$|^4913$|\.(?:sw[a-z]|tmp|temp|crswap|part|bak|new)$|___jb_(?:tmp|old)___$|^Thumbs\.db$|^desktop\.ini$/i

/** Whether a file or folder of this name is to be passed over. */
export function isLeftover(name: string): boolean {
  return LEFTOVER.test(name)
}
