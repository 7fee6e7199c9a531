/** `theme`, and what can be typed behind it. */

import type { Command } from 'commander'
import { told } from '../show/told.ts'

/** @param end is told the exit code */
export function themeTyped(command: Command, folderOf: (text: string) => string, end: (code: number) => void): void {
  command
    .option('--list', 'say which themes come along')
    .option('--preview [name]', 'print every kind of page of an invented paper in each theme, or in one')
    .option('--output <folder>', 'where the preview goes', folderOf, '_themes')
    .option('--no-serve', 'only write it')
    .action(async (options) => {
      if (options.preview === undefined) {
        const { listThemes } = await import('./list.ts')
        end(listThemes())
        return
      }
      const { previewCommand } = await import('./preview.ts')
      end(await told(null, () => previewCommand(options)))
    })
}
