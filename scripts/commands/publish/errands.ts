/** What `publish` does that needs no built site: list what stands at the target, go back to it, read it back. */

import type { Problem } from '../../flow/problem.ts'
import type { Publisher, Releases } from '../../publish/publisher.ts'
import type { Target } from '../../publish/targets/target.ts'
import { answerJson } from '../json/answer.ts'
import type { PublishOptions } from './options.ts'
import { differencesText, releasesText, rolledText } from './show-standing.ts'

interface Asked {
  readonly publisher: Publisher
  readonly target: Target
  readonly options: PublishOptions
  /** Tells problems. @returns the exit code */
  readonly refuse: (code: number, problems: readonly Problem[]) => number
}

type Errand = (asked: Asked) => Promise<number>

/** The target refused; wrong usage; something was found. */
const [FAILED, WRONG, FOUND] = [1, 2, 3]

/** The errand that was typed; null where the site is to be published. */
export function errandOf({ list, rollback, verify }: PublishOptions): Errand | null {
  if (list === true) return ofReleases('--list', listThem)
  if (rollback !== undefined) return ofReleases('--rollback', rollBack)
  return verify === true ? readBack : null
}

function ofReleases(option: string, errand: (asked: Asked, releases: Releases) => Promise<number>): Errand {
  return async (asked) => {
    const { publisher, target, refuse } = asked
    if (publisher.releases !== undefined) return errand(asked, publisher.releases)
    return refuse(WRONG, [
      target.problem({
        code: 'no-releases',
        reason: `Found “${target.to}”, which keeps no releases; expected a folder or a host by SSH for ${option}.`,
        hint: 'To go back, take the copy back (git revert), build, and publish again; or use what the host has for it.',
      }),
    ])
  }
}

async function listThem({ options, target }: Asked, releases: Releases): Promise<number> {
  const found = await releases.list()
  process.stdout.write(
    options.json === true ? answerJson(0, [], { target: target.name, releases: found }) : releasesText(found),
  )
  return 0
}

async function rollBack({ target, options }: Asked, releases: Releases): Promise<number> {
  const { rollback, dryRun: isDryRun = false } = options
  const release = await releases.rollBack(rollback === true ? undefined : rollback, isDryRun)
  if (options.json === true) process.stdout.write(answerJson(0, [], { target: target.name, release, isDryRun }))
  else process.stderr.write(rolledText(release, target, isDryRun))
  return 0
}

async function readBack({ publisher, target, options, refuse }: Asked): Promise<number> {
  const found = await publisher.verify()
  if (found === null)
    return refuse(FAILED, [
      target.problem({
        code: 'nothing-published',
        reason: `Found no manifest at ${target.to}; expected that of a site that was published there.`,
        hint: 'Publish first; if that was cut off, publish again: it goes on where it stopped.',
      }),
    ])
  const code = found.missing.length + found.changed.length > 0 ? FOUND : 0
  if (options.json === true) process.stdout.write(answerJson(code, [], { target: target.name, ...found }))
  else process.stderr.write(differencesText(found, target))
  return code
}
