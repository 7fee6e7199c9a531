/** What a server remembers from build to build, and what it does with it while nothing else is to do. */

import type { Memory } from '../../build.ts'
import { KnownContent } from '../../intake/known-content.ts'
import { DeskMemory } from '../../intake/memory/memory.ts'
import { lookerOf } from '../../intake/read-files.ts'
import { Written } from '../../pages/written.ts'
import type { Paths } from '../../paths.ts'
import { Lookout } from '../../press/lookout.ts'
import type { Change } from '../../serve/coalesce.ts'
import { SaveLater } from './save-later.ts'

export class Remembered {
  readonly desk: DeskMemory
  readonly saving: SaveLater
  readonly memory: Required<Memory>

  constructor(paths: Paths) {
    this.desk = new DeskMemory(paths.memory)
    this.memory = {
      register: null,
      editions: null,
      written: new Written(paths.written, true),
      content: new KnownContent(),
      lookout: new Lookout(paths),
      program: { read: null },
    }
    this.saving = new SaveLater(this.desk, this.memory.written, paths)
  }

  /** A change has come: nothing else is done until it is built. */
  wake({ kind, paths }: Change): void {
    const { content, lookout, program } = this.memory
    this.saving.giveUp()
    content.wake()
    lookout.wake()
    content.tell(kind === 'program' ? null : paths)
    if (kind === 'program') program.read = null
  }

  /**
   * It is built, or cannot be now: look over what is known.
   *
   * @param stale told if files changed of which no word came
   */
  rest(stale: () => void): void {
    this.memory.lookout.rest()
    this.memory.content.rest(lookerOf(this.desk), stale)
  }

  close(): void {
    this.memory.content.wake()
    this.memory.lookout.wake()
    this.saving.close()
  }
}
