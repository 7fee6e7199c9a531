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
  return override(pathsOf(room), closedTo(room), `${room.name} may import ${may}: see tests/house/rooms.ts.`)
}

/** The desk's rules, which may import no rule: what two of them need stands beside their folder. */
function overrideOfRules(desk: Room): Override {
  const groups = [...closedTo(desk), './*', '../{top,body,briefs,edges,page}/*']
  return override(['scripts/desk/rules/**'], groups, 'Rules never import each other; see tests/house/rooms.ts.')
}

function closedTo(room: Room): readonly string[] {
  const closed = ROOMS.filter(({ name }) => name !== room.name && !room.imports.includes(name)).flatMap(groupsOf)
  // A folder of the room's own may be called as a room is: what is below a file is never another room.
  return [...closed, '!./**']
}

function override(includes: readonly string[], group: readonly string[], message: string): Override {
  return {
    includes,
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
function pathsOf(room: Room): readonly string[] {
  return filesOf(room, room.name === 'layouts' || room.name === 'site' ? '' : 'scripts/')
}

/** Any path that leads out of a folder and into this room. */
function groupsOf(room: Room): readonly string[] {
  return filesOf(room, '**/')
}

/** The flow and the entry are files; the flow has a folder of its name beside it. */
function filesOf({ name }: Room, above: string): readonly string[] {
  const folder = `${above}${name}/**`
  if (name === 'build') return [`${above}${name}.ts`, folder]
  return [name === 'broadsheet' ? `${above}${name}.ts` : folder]
}
