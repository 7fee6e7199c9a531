import { expired } from '../layouts/gone.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'

export const data = paginate('expired')

export const render = laid('expired', expired)
