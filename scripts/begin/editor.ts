/** Opening a file in the editor that somebody has chosen (VISUAL, EDITOR), where there is a terminal to do it in. */

import { spawnSync } from 'node:child_process'

/** The command, as the environment has it: a name, perhaps with options behind it; null if there is none. */
export function editorIn({ VISUAL = '', EDITOR = '' }: NodeJS.ProcessEnv): readonly string[] | null {
  const words = (VISUAL.trim() === '' ? EDITOR : VISUAL).split(/\s+/).filter((word) => word !== '')
  return words.length === 0 ? null : words
}

/** @returns what is wrong, or null when the editor has ended well */
export function openIn([name = '', ...options]: readonly string[], file: string): string | null {
  const { error, status } = spawnSync(name, [...options, file], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error !== undefined) return `Found no way to start ${name} (${error.message}); VISUAL or EDITOR names the editor.`
  return status === 0 ? null : `${name} ended with ${status}.`
}
