import { feeds } from '../layouts/feeds.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'

export const data = paginate('feeds')

export const render = laid('feeds', feeds)
