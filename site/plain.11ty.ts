import { plain } from '../layouts/beside/plain.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('plain')

export const render = laid('plain', (sheet, shell) => plain(typeset(sheet, shell), shell))
