/** JSON Schemas of what the program gives to programs, and of what layouts get, made from their types. */

import { join } from 'node:path'
import { type Config, createGenerator } from 'ts-json-schema-generator'
import { PROGRAM } from '../../../scripts/paths.ts'

/** Each schema: its file, the type, and where that is declared. */
const SCHEMAS = [
  ['docs/read-json.schema.json', 'ReadJson', 'scripts/commands/show/json/read-json.ts'],
  ['docs/story.schema.json', 'StoryJson', 'layouts/files/story-json.ts'],
  ['docs/views.schema.json', 'Views', 'scripts/edition/plan/page.ts'],
] as const

/** Draft 7; a key that a type does not have is an error. @returns the text of each, by its file */
export function schemas(): [string, string][] {
  return SCHEMAS.map(([file, type, source]) => {
    const config: Config = {
      path: join(PROGRAM, source),
      tsconfig: join(PROGRAM, 'tsconfig.json'),
      type,
      skipTypeCheck: true,
      sortProps: true,
    }
    return [file, `${JSON.stringify(createGenerator(config).createSchema(type), null, 2)}\n`]
  })
}
