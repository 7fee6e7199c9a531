import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { headlines } from '../layouts/shelf.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('headlines')

export const render = laid('headlines', (sheet, shell) => headlines(typeset(sheet, shell), shell))
