/** What a language file is made of. */

/** The forms of a phrase that counts something. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** A word of the paper's own, and what it means. */
export type Term = [word: string, meaning: string]
