/** Where a paper may be published from its repository: which file each host reads, and what is done there once. */

export interface Host {
  /** The file of `hosts/` that it reads, and where it looks for it; null where nothing is written. */
  readonly file: readonly [from: string, to: string] | null
  /** Told after `init`. */
  readonly next: readonly string[]
}

const REGISTER_FIRST = 'Before each push: npm run build, and commit content/ with it, for it keeps the addresses.'

export const HOSTS: Readonly<Record<string, Host>> = {
  github: {
    file: ['github.yml', '.github/workflows/publish.yml'],
    next: ['Push it to GitHub (branch main), and under Settings → Pages choose “GitHub Actions” as the source.'],
  },
  gitlab: { file: ['gitlab.yml', '.gitlab-ci.yml'], next: ['Push it to GitLab.', REGISTER_FIRST] },
  netlify: {
    file: ['netlify.toml', 'netlify.toml'],
    next: ['Push it to a repository, and add that to Netlify as a site.', REGISTER_FIRST],
  },
  cloudflare: {
    // Which Node it is to take; all else is said on its pages.
    file: ['cloudflare.txt', '.node-version'],
    next: [
      'Push it to a repository, and connect that to Cloudflare Pages: the build command is “npx broadsheet build --frozen”, the output folder “_site”.',
      REGISTER_FIRST,
    ],
  },
  none: {
    file: null,
    next: [
      'Write where it is to go as “publish: …” into content/masthead.yaml; then npm run build, and npx --no broadsheet publish.',
    ],
  },
}

export const HOST_NAMES: readonly string[] = Object.keys(HOSTS)

export function isHost(name: string): boolean {
  return Object.hasOwn(HOSTS, name)
}
