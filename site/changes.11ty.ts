import { changes } from '../layouts/changes/changes.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'

export const data = paginate('changes')

export const render = laid('changes', changes)
