/** `theme --list`: the themes that come along, each with what it is like. */

import { themeNames, themeOf } from '../../look/themes.ts'

/** @returns the exit code */
export function listThemes(): number {
  for (const name of themeNames()) {
    const theme = themeOf({ text: name, at: { file: '', line: 1, column: 1 } })
    process.stdout.write(`${name.padEnd(12)}${theme.ok ? theme.value.says : ''}\n`)
  }
  process.stderr.write('Write “theme: NAME” into the masthead; “broadsheet theme --preview” shows each.\n')
  return 0
}
