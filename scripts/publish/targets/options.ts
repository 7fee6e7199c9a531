/** One target with its options, each kind's own; secrets are refused, for the masthead is committed. */

import { isAbsolute, relative, resolve } from 'node:path'
import { isMap, isScalar, type YAMLMap } from 'yaml'
import { keyText, scalarText, unknownKeys, type YamlFile } from '../../fields/yaml-file.ts'
import type { Problem } from '../../flow/problem.ts'
import { slashed } from '../../paths.ts'
import { COMPRESSIONS, type Compression, type Target } from './target.ts'
import { readTo, type To } from './to.ts'

const KEYS = {
  folder: ['to', 'keep'],
  ssh: ['to', 'keep', 'ssh-config'],
  s3: ['to', 'endpoint', 'region', 'compress'],
  host: ['to', 'folder'],
} as const

const WHERE = {
  folder: 'a target that is a folder',
  ssh: 'a target that is a host by SSH',
  s3: 'a target that is a bucket',
  host: 'a target that is a publisher of pages',
} as const

/** Releases that are kept where nobody says how many, and at most. */
const KEPT = 5
const MOST_KEPT = 999

/** @param home what a relative path starts from @param key its name in the masthead, for its place @returns the problems with it, if there are some */
export function targetOf(
  file: YamlFile,
  name: string,
  node: unknown,
  home: string,
  key: unknown = node,
): Target | readonly Problem[] {
  const map = isMap(node) ? node : null
  const at = map?.get('to', true) ?? node
  const text = scalarText(at)?.trim() ?? ''
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name))
    return [
      problem(
        file,
        key,
        'bad-target',
        `Found the target “${name}”; expected a name of letters, digits and hyphens.`,
        'Rename it: it is typed behind “publish”.',
      ),
    ]
  if (text === '')
    return [
      problem(
        file,
        key,
        'no-target',
        `Found the target “${name}” without a place; expected “to: ” and where the site is to go.`,
        'Write “to: ssh://user@host/folder”, or a folder, a bucket (s3://…) or a publisher such as netlify.',
      ),
    ]
  const to = readTo(text)
  if (to.kind === 'wrong') return [problem(file, at, 'bad-target', to.reason, to.hint)]
  const secrets = map === null ? [] : secretsIn(file, map)
  if (secrets.length > 0) return secrets
  const problems = map === null ? [] : unknownKeys(file, map, KEYS[to.kind], WHERE[to.kind])
  const named = {
    name,
    to: text,
    problem: (said: Pick<Problem, 'code' | 'reason' | 'hint'>) => file.problemAt(at, said),
  }
  const target = { ...named, ...fieldsOf(file, map, to, { name, home, at }, problems) } as Target
  return problems.length > 0 ? problems : target
}

interface Around {
  readonly name: string
  readonly home: string
  /** Where it is said where it goes. */
  readonly at: unknown
}

/** What is asked of each kind. Problems are added. */
function fieldsOf(
  file: YamlFile,
  map: YAMLMap | null,
  to: Exclude<To, { kind: 'wrong' }>,
  { name, home, at }: Around,
  problems: Problem[],
) {
  const text = (key: string) => scalarText(map?.get(key, true))?.trim() || null
  const path = (typed: string) => resolve(home, typed)
  if (to.kind === 'folder') {
    if (/^~/.test(to.folder))
      problems.push(
        problem(
          file,
          at,
          'bad-target',
          'Found “~”; here it is no home. Expected a folder.',
          'Write the whole path, or one from the paper’s folder, such as ../www.',
        ),
      )
    return { kind: to.kind, folder: path(to.folder), keep: keepOf(file, map, problems) }
  }
  if (to.kind === 'ssh') {
    const config = text('ssh-config')
    return { ...to, keep: keepOf(file, map, problems), config: config === null ? null : path(config) }
  }
  if (to.kind === 's3') {
    const region = text('region') ?? process.env.AWS_REGION ?? 'us-east-1'
    const endpoint = text('endpoint') ?? process.env.AWS_ENDPOINT_URL_S3 ?? `https://s3.${region}.amazonaws.com`
    if (!/^https?:\/\/[^\s/]/.test(endpoint) || !URL.canParse(endpoint))
      problems.push(
        problem(
          file,
          map?.get('endpoint', true),
          'bad-url',
          `Found the endpoint “${endpoint}”; expected the web address of the store.`,
          'Begin with https://, and leave the bucket out.',
        ),
      )
    return { ...to, region, endpoint: endpoint.replace(/\/+$/, ''), compress: compressOf(file, map, problems) }
  }
  const folder = path(text('folder') ?? `_publish/${name}`)
  const shown = slashed(relative(process.cwd(), folder))
  return { ...to, folder, shown: shown.startsWith('..') || isAbsolute(shown) ? folder : shown }
}

function keepOf(file: YamlFile, map: YAMLMap | null, problems: Problem[]): number {
  const node = map?.get('keep', true)
  if (node === undefined || node === null) return KEPT
  const value = isScalar(node) ? node.value : null
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_KEPT) return value
  problems.push(
    problem(
      file,
      node,
      'bad-keep',
      `Found “keep: ${scalarText(node) ?? 'a list'}”; expected how many releases stay, from 1 to ${MOST_KEPT}.`,
      `Write a number, or take the line out for ${KEPT}. With 1 there is nothing to roll back to.`,
    ),
  )
  return KEPT
}

function compressOf(file: YamlFile, map: YAMLMap | null, problems: Problem[]): Compression {
  const node = map?.get('compress', true)
  const value = scalarText(node) ?? 'none'
  const found = COMPRESSIONS.find((one) => one === value)
  if (found === undefined)
    problems.push(
      problem(
        file,
        node,
        'bad-compress',
        `Found “compress: ${value}”; expected one of ${COMPRESSIONS.join(', ')}.`,
        'Write gzip if no CDN before the bucket compresses, or take the line out.',
      ),
    )
  return found ?? 'none'
}

const SECRET = /passw|secret|token|credential|(?:access|private|api)[-_ ]?key|^key$/i

function secretsIn(file: YamlFile, map: YAMLMap): Problem[] {
  return map.items
    .filter((pair) => SECRET.test(keyText(pair)))
    .map((pair) =>
      // The line itself is not shown: what is printed gets into logs.
      ({
        ...problem(
          file,
          pair.key,
          'secret-in-file',
          `Found “${keyText(pair)}” in the masthead; expected no secret in it: it is committed, and everybody reads it.`,
          'Take it out, here and where it was committed, and make a new one. For a bucket set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment; by SSH, log in with a key.',
        ),
        frame: '',
      }),
    )
}

function problem(file: YamlFile, node: unknown, code: string, reason: string, hint: string): Problem {
  return file.problemAt(node, { code, reason, hint })
}
