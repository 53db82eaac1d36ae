export interface Expanded {
  /** Sorted. */
  files: string[]
  /** The names of a folder's files that look like documents of formats that are not read. */
  others: string[]
  /** Whether it is a folder that has others in it, which are not read. */
  hasFolders: boolean
}

/** The process as an argument: what commands may see and do, so that tests can pass a fake one. */
export interface Io {
  /** Standard output; resolves when the text is taken. */
  out: (content: string | Uint8Array) => Promise<void>
  /** Standard error. */
  err: (text: string) => void
  readFile: (path: string) => Promise<Uint8Array>
  /** What a folder or a pattern stands for; `undefined` where it is one file or none. */
  expand: (path: string) => Promise<Expanded | undefined>
  readStdin: () => Promise<Uint8Array>
  /** Writes a file whole or not at all; `force` lets it take the place of another. */
  writeFile: (path: string, content: string | Uint8Array, force: boolean) => Promise<void>
  /** Fails where a file that exists could not be written. */
  askToReplace: (path: string) => Promise<void>
  env: Record<string, string | undefined>
  /** Columns of the terminal; `undefined` where output goes elsewhere. */
  width: number | undefined
  /** The built-in plan. */
  builtIn: string
}
