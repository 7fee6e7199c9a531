import { takenDown } from '../layouts/beside/plain.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('takenDown')

export const render = laid('takenDown', (sheet, shell) => takenDown(typeset(sheet, shell), shell))
