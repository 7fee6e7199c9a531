import { withdrawn } from '../layouts/gone.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('withdrawn')

export const render = laid('withdrawn', (sheet, shell) => withdrawn(typeset(sheet, shell), shell))
