import { edition } from '../layouts/edition.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('edition')

export const render = laid('edition', (sheet, shell) => edition(typeset(sheet, shell), shell))
