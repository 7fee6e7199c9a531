import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { shelf } from '../layouts/shelf.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('shelf')

export const render = laid('shelf', (sheet, shell) => shelf(typeset(sheet, shell), shell))
