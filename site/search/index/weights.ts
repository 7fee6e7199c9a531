/** What it counts where the index has a word beside the text: that of the headline most, as Pagefind has it; what stands within another word least. */
export const WEIGHTS = { title: 5, within: 0.01 } as const
