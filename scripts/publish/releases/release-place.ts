/**
 * Where releases stand, on this machine or on another:
 *
 *     current → releases/2026-11-29T21-45-03.120Z-5f0c1b2a     what the web server shows
 *     releases/2026-11-29T21-45-03.120Z-5f0c1b2a/              the site
 *     releases/2026-11-29T21-45-03.120Z-5f0c1b2a.json          its manifest: it is whole
 *     releases/….begun.json                                    the manifest of one that is not
 */

import type { Found } from '../built/differences.ts'
import type { ManifestFile } from '../built/manifest.ts'
import type { SiteFile } from '../built/site.ts'

/** A release that is to be filled. */
export interface Sending {
  readonly release: string
  /** The release before, whose files are hard-linked where they are the same; null for the first. */
  readonly before: string | null
  /** All files of the site, sorted. */
  readonly files: readonly SiteFile[]
  /** Those of them that the release before has, byte for byte, as its manifest says. */
  readonly same: ReadonlySet<string>
}

/** All paths are relative to the target's folder. Every call may throw a `Trouble`. */
export interface ReleasePlace {
  /** What is in `releases/`; empty where there is none. */
  names(): Promise<readonly string[]>
  /** The text of a small file; null if it is not there. */
  read(path: string): Promise<string | null>
  /** What `current` leads to, as `releases/NAME`; `null` if it is not there, `'taken'` if it is something else. */
  current(): Promise<string | null | 'taken'>
  /** Write a small file in one step; the folders are made. */
  write(path: string, text: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Fill a release, which may have files of an earlier attempt. @param say is told how many files stand */
  send(sending: Sending, say: (done: number) => void): Promise<void>
  /** Let `current` lead to a release, in one step: whoever asks at that moment gets the old one or the new one. */
  swap(release: string): Promise<void>
  /** Remove files of a release, and the folders that are empty then. What else is there stays. */
  remove(release: string, files: readonly ManifestFile[]): Promise<void>
  drop(path: string): Promise<void>
  /** The files of a release, read back. */
  sums(release: string, files: readonly ManifestFile[]): Promise<ReadonlyMap<string, Found>>
  close(): Promise<void>
}
