/**
 * The masthead's `publish:`, read: one target, or several by name. It is read when
 * something is published, and no page depends on it.
 *
 *     publish: ssh://press@example.org/srv/ferry
 *
 *     publish:
 *       live: { to: ssh://press@example.org/srv/ferry, keep: 10 }
 *       mirror: s3://ferry-mirror
 */

import { dirname } from 'node:path'
import { isMap, isSeq } from 'yaml'
import { textOf } from '../../disk/text-file.ts'
import { didYouMean } from '../../fields/keys.ts'
import { keyText, scalarText, type YamlFile, yamlFile } from '../../fields/yaml-file.ts'
import type { Problem, Result } from '../../flow/problem.ts'
import { MASTHEAD_NAME, type Paths } from '../../paths.ts'
import { targetOf } from './options.ts'
import type { Target } from './target.ts'

/** A target that is the only one, and has no name. */
const ONLY = 'site'

/** All targets of a paper, in the order in which they stand. */
export function readTargets(paths: Pick<Paths, 'masthead' | 'content'>): Result<readonly Target[]> {
  const file = yamlFile(MASTHEAD_NAME, textOf(paths.masthead) ?? '')
  const node = file.map?.get('publish', true)
  const home = dirname(paths.content)
  if (isSeq(node)) return { ok: false, problems: [aList(file, node)] }
  if (!isMap(node)) {
    const text = scalarText(node)?.trim() ?? ''
    return text === '' ? { ok: false, problems: [none(file, node)] } : all([targetOf(file, ONLY, node, home)])
  }
  if (node.has('to')) return all([targetOf(file, ONLY, node, home)])
  if (node.items.length === 0) return { ok: false, problems: [none(file, node)] }
  return all(node.items.map((pair) => targetOf(file, keyText(pair), pair.value, home, pair.key)))
}

function all(read: readonly (Target | readonly Problem[])[]): Result<readonly Target[]> {
  const problems = read.flatMap((one) => ('kind' in one ? [] : one))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: read.filter((one) => 'kind' in one), warnings: [] }
}

/** The target that was asked for, or the only one. */
export function chosenTarget(targets: readonly Target[], asked: string | undefined): Result<Target> {
  const names = targets.map(({ name }) => name)
  const found = asked === undefined && targets.length === 1 ? targets[0] : targets.find(({ name }) => name === asked)
  if (found !== undefined) return { ok: true, value: found, warnings: [] }
  const [first] = targets
  if (first === undefined) return { ok: false, problems: [] }
  if (asked === undefined)
    return wrong(first, {
      code: 'which-target',
      reason: `Found ${targets.length} targets, ${names.join(', ')}; expected the name of one.`,
      hint: `Type “npx broadsheet publish ${names[0]}”.`,
    })
  const meant = didYouMean(asked, names)
  if (meant === null && names.length === 1)
    return wrong(first, {
      code: 'unknown-target',
      reason: `Found “${asked}” typed behind “publish”; expected nothing there: the masthead has one target, ${first.to}, which needs no name.`,
      hint: 'Type “npx broadsheet publish”; or give each target a name below “publish:”, as “live: ../www”.',
    })
  return wrong(first, {
    code: 'unknown-target',
    reason: `Found no target “${asked}” in the masthead; expected ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}.`,
    hint: meant === null ? 'Add it below “publish:”, or type one of these.' : `Did you mean “${meant}”?`,
  })
}

function wrong(target: Target, said: Pick<Problem, 'code' | 'reason' | 'hint'>): Result<Target> {
  return { ok: false, problems: [target.problem(said)] }
}

function none(file: YamlFile, node: unknown): Problem {
  return file.problemAt(node, {
    code: 'no-target',
    reason: 'Found no target in the masthead; expected “publish: ” and where the site is to go.',
    hint: 'Add a line such as “publish: ../www”, “publish: ssh://user@host/srv/www/paper”, “publish: s3://bucket” or “publish: netlify”.',
  })
}

function aList(file: YamlFile, node: unknown): Problem {
  return file.problemAt(node, {
    code: 'bad-publish',
    reason: 'Found a list below “publish:”; expected one target, or several by name.',
    hint: 'Write a line each, such as “live: ssh://user@host/srv/www/paper”, without hyphens before them.',
  })
}
