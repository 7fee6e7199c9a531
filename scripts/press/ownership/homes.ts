/** The home folders of whoever runs the program: no paper is published over one. */

import { homedir, userInfo } from 'node:os'
import { dirname } from 'node:path'
import { type Whereabouts, whereabouts } from './whereabouts.ts'

export function homes(): Whereabouts[] {
  const folders = [envHome(), passwdHome()].filter((folder) => folder !== '' && dirname(folder) !== folder)
  return folders.map(whereabouts).filter((place) => place !== null)
}

/** The home that the environment names. Without one, and without an account that the system knows, there is none. */
function envHome(): string {
  try {
    return homedir()
  } catch {
    return ''
  }
}

/** The home that the system knows of, whatever the environment says. In a container nobody may be known. */
function passwdHome(): string {
  try {
    return userInfo().homedir
  } catch {
    return ''
  }
}
