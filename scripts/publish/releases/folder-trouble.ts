/** What the disk refuses at a target that is a folder: said of the target, for the site that is published stands as it was. */

import { fileFaultOf } from '../../disk/file-fault.ts'
import { Trouble } from '../trouble.ts'

const KNOWN: Readonly<Record<string, readonly [code: string, found: string, hint: string]>> = {
  ENOSPC: [
    'target-full',
    'the disk full',
    'Make room there, or keep fewer releases (“keep:”), and publish again: it goes on where it stopped.',
  ],
  EDQUOT: [
    'target-full',
    'no more room for this account',
    'Ask for more, or keep fewer releases (“keep:”), and publish again.',
  ],
  EACCES: [
    'target-refused',
    'that this account may not write there',
    'Give it the folder, or publish as an account that has it.',
  ],
  EPERM: [
    'target-refused',
    'that this account may not do that there',
    'Give it the folder, or publish as an account that has it.',
  ],
  EROFS: ['target-refused', 'a disk that can only be read', 'Name a folder on another disk.'],
  ENOTDIR: ['target-failed', 'a file where a folder is to be', 'Move it away, or name another folder.'],
}

/** @returns null if the error is of something else, or of another place */
export function folderTrouble(folder: string, error: unknown): Trouble | null {
  const fault = fileFaultOf(error)
  const path = fault?.path
  if (fault === null || path === undefined || !(path.startsWith(folder) || folder.startsWith(path))) return null
  const [code, found, hint] = KNOWN[fault.code] ?? [
    'target-failed',
    fault.code,
    'See what is there, and publish again: it goes on where it stopped.',
  ]
  return new Trouble({
    code,
    reason: `Found ${found}, at ${path} (${fault.code}); expected a folder that takes the site.`,
    hint,
  })
}
