/** What pages show of events: plain values. */

import type { Spoken } from '../../flow/item.ts'

/** When and where something takes place. */
export interface EventTimes {
  /** ISO 8601: a day, or a time of it, in the paper's zone if it names none. */
  readonly start: string
  readonly end: string | null
  readonly place: string | null
}

export interface EventLine extends EventTimes, Spoken {
  /** Of the story or the brief that announces it. */
  readonly url: string
  readonly title: string
  /** Of an entry in a list: its hour stands in its words. */
  readonly isEntry?: true
}

export interface EventDay {
  /** `yyyy-mm-dd` */
  readonly day: string
  readonly events: readonly EventLine[]
}

/** `/calendar/`: today and what is ahead; `/calendar/2026/12/`: a month. */
export interface EventsView {
  /** `yyyy-mm`, or null. */
  readonly month: string | null
  /** Oldest first. */
  readonly days: readonly EventDay[]
  /** Every month that has a page, newest first. */
  readonly months: readonly { readonly period: string; readonly url: string }[]
}

/** `/calendar.ics` */
export interface EventFeedView {
  readonly events: readonly FedEvent[]
}

export interface FedEvent extends EventLine {
  /** Never changes. */
  readonly id: string
  /** When it was announced, or last changed: an instant in UTC. */
  readonly stamp: string
}
