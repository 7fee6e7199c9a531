/** What keeps a release back: the name that nobody has chosen, a tag of another version, a change that nobody told. */

/** Whoever publishes the package writes their own scope there: `"name"` in package.json. */
const PLACEHOLDER = '@your-scope/'

interface Manifest {
  readonly name: string
  readonly version: string
}

/**
 * @param tag as it was pushed: `v0.2.0`
 * @param changes the text of CHANGELOG.md
 * @returns sentences; none where it may be published
 */
export function notYet({ name, version }: Manifest, tag: string, changes: string): readonly string[] {
  const faults: string[] = []
  if (!/^@[^/]+\/[^/]+$/.test(name) || name.startsWith(PLACEHOLDER))
    faults.push(
      `Found the name ${name} in package.json; expected one below your own scope, such as @harbour/broadsheet.`,
    )
  if (tag !== `v${version}`)
    faults.push(`Found the tag “${tag}”; expected “v${version}”, which is the version in package.json.`)
  if (!new RegExp(`^## ${version.replace(/[.+]/g, '\\$&')} – \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changes))
    faults.push(`Found no “## ${version} – YYYY-MM-DD” in CHANGELOG.md; expected what is new, and since which day.`)
  return faults
}
