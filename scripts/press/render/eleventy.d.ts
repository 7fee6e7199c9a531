/** The part of Eleventy that we call. It ships no types of its own. */

declare module '@11ty/eleventy' {
  export interface UserConfig {
    /** By name; `options.config` has filled it when the configuration file runs. */
    readonly globalData: Readonly<Record<string, unknown>>
    readonly ignores: Set<string>
    /** What it measures as it prints: “Aggregate” has a time for each template. */
    readonly benchmarkManager: { get(group: string): { readonly benchmarks: Readonly<Record<string, Benchmark>> } }
    addGlobalData(name: string, value: unknown): void
    addExtension(extension: string, options: { readonly key: string }): void
    setTemplateFormats(formats: readonly string[]): void
    setUseTemplateCache(use: boolean): void
    setUseGitIgnore(use: boolean): void
    addPassthroughCopy(files: Readonly<Record<string, string>>): void
  }

  export interface Benchmark {
    /** In milliseconds. */
    getTotal(): number
  }

  export interface Written {
    readonly url: string
    readonly inputPath: string
    readonly outputPath: string
    readonly content: string
  }

  export interface Options {
    readonly configPath: string
    readonly quietMode: boolean
    readonly config: (config: UserConfig) => void
  }

  export class Eleventy {
    constructor(input: string, output: string | undefined, options: Options)
    disableLogger(): void
    toJSON(): Promise<Written[]>
    write(): Promise<unknown>
  }
}
