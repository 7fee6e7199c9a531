/**
 * Which shard is meant: as it was typed, `3/8`, or, for `auto`, as the system that
 * started this job among others of its kind says it in the environment.
 */

import { MOST_SHARDS, type Shard } from '../../flow/shard.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A system that runs arrays of jobs, and what it calls a job’s place in them. */
interface Scheduler {
  readonly name: string
  readonly place: string
  /** The variable with the first place; or that place itself. */
  readonly first: string | 0 | 1
  /** The variable with how many there are, where it says so. */
  readonly count?: string
}

/** A system is an entry; of a matrix, the workflow types the place itself. */
const SCHEDULERS: readonly Scheduler[] = [
  // https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
  { name: 'Kubernetes', place: 'JOB_COMPLETION_INDEX', first: 0 },
  // https://slurm.schedmd.com/job_array.html
  { name: 'Slurm', place: 'SLURM_ARRAY_TASK_ID', first: 'SLURM_ARRAY_TASK_MIN', count: 'SLURM_ARRAY_TASK_COUNT' },
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  { name: 'GitLab', place: 'CI_NODE_INDEX', first: 1, count: 'CI_NODE_TOTAL' },
]

export type TypedShard =
  | { readonly ok: true; readonly shard: Shard }
  /** What was expected, as a sentence. */
  | { readonly ok: false; readonly expected: string }

const TYPED = /^(?:(?<number>\d{1,4})\/(?<count>\d{1,4})|auto(?:\/(?<of>\d{1,4}))?)$/

/** Read `3/8`, `auto` or `auto/8`. */
export function shardTyped(text: string, environment: Environment = process.env): TypedShard {
  const { number, count, of } = TYPED.exec(text)?.groups ?? {}
  if (number !== undefined) return shardOf(Number(number), Number(count))
  if (!text.startsWith('auto') || !TYPED.test(text))
    return refused(
      'Expected a shard and how many there are, as 3/8; or auto, or auto/8, for the place that the environment says.',
    )
  const [scheduler, ...others] = SCHEDULERS.filter(({ place }) => isSet(environment[place]))
  if (scheduler === undefined)
    return refused(
      `Expected one of ${SCHEDULERS.map(({ place }) => place).join(', ')} in the environment. Elsewhere, type the shard, as 3/8.`,
    )
  if (others.length > 0)
    return refused(
      `Expected the place in one array of jobs; here ${[scheduler, ...others].map(({ name }) => name).join(' and ')} say one. Type the shard, as 3/8.`,
    )
  return shardIn(scheduler, environment, of === undefined ? null : Number(of))
}

/** The shard that a system says. */
function shardIn({ name, place, first, count }: Scheduler, environment: Environment, typed: number | null): TypedShard {
  const told = count === undefined ? null : numberIn(environment, count)
  if (told !== null && typed !== null && told !== typed)
    return refused(`Expected as many shards as ${name} says there are jobs: ${told}.`)
  const shards = typed ?? told
  if (shards === null) return refused(`Expected how many shards there are, as auto/8, since ${name} does not say.`)
  const at = numberIn(environment, place)
  const from = typeof first === 'number' ? first : numberIn(environment, first)
  if (at === null || from === null)
    return refused(
      `Expected a whole number in ${[place, ...(typeof first === 'string' ? [first] : [])].join(' and ')}.`,
    )
  const last = from + shards - 1
  if (at < from || at > last)
    return refused(`Expected ${place} to be from ${from} to ${last}, with ${shards} shards; found ${at}.`)
  return shardOf(at - from + 1, shards)
}

function shardOf(number: number, count: number): TypedShard {
  if (count < 1 || count > MOST_SHARDS) return refused(`Expected from 1 to ${MOST_SHARDS} shards.`)
  if (number < 1 || number > count) return refused(`Expected a shard from 1/${count} to ${count}/${count}.`)
  return { ok: true, shard: { number, count } }
}

function numberIn(environment: Environment, name: string): number | null {
  const text = environment[name] ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

function refused(expected: string): TypedShard {
  return { ok: false, expected }
}
