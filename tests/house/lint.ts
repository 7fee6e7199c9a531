/** The table of rooms as Biome wants it: for each room an override that names what its files may not import. */

import { ROOMS, type Room } from './rooms.ts'

interface Override {
  readonly includes: readonly string[]
  readonly linter: object
}

/** All overrides; of two for one file the later counts. */
export function overrides(): readonly Override[] {
  return ROOMS.flatMap((room) =>
    room.name === 'desk' ? [overrideOf(room), overrideOfRules(room)] : [overrideOf(room)],
  )
}

/** What `biome.json` says of a room. */
function overrideOf(room: Room): Override {
  const may = room.imports.join(', ') || 'no other room'
  return override(pathOf(room), closedTo(room), `${room.name} may import ${may}: see tests/house/rooms.ts.`)
}

/** The desk's rules, which may import no rule: what two of them need stands beside their folder. */
function overrideOfRules(desk: Room): Override {
  const groups = [...closedTo(desk), './*', '../{top,body,briefs,edges,page}/*']
  return override('scripts/desk/rules/**', groups, 'Rules never import each other; see tests/house/rooms.ts.')
}

function closedTo(room: Room): readonly string[] {
  const closed = ROOMS.filter(({ name }) => name !== room.name && !room.imports.includes(name)).map(groupOf)
  // A folder of the room's own may be called as a room is: what is below a file is never another room.
  return [...closed, '!./**']
}

function override(includes: string, group: readonly string[], message: string): Override {
  return {
    includes: [includes],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [{ group, message }],
            },
          },
        },
      },
    },
  }
}

/** Where a room's files are, from the program's folder. */
function pathOf(room: Room): string {
  if (isFile(room)) return `scripts/${room.name}.ts`
  return room.name === 'layouts' || room.name === 'site' ? `${room.name}/**` : `scripts/${room.name}/**`
}

/** Any path that leads out of a folder and into this room. */
function groupOf(room: Room): string {
  return isFile(room) ? `**/${room.name}.ts` : `**/${room.name}/**`
}

function isFile({ name }: Room): boolean {
  return name === 'build' || name === 'broadsheet'
}
