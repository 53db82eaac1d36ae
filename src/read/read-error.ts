/**
 * Why a document cannot be read: `binary` is no text in any encoding, `encoding` in none that we know, `no-text-layer` a scan,
 * `package-missing` a format whose optional package is not installed; `unsupported` is another format, and those from `old-word`
 * on are formats that are known, but not read.
 */
export type ReadProblem =
  | 'binary'
  | 'encoding'
  | 'broken'
  | 'encrypted'
  | 'too-large'
  | 'unsupported'
  | 'no-text-layer'
  | 'package-missing'
  | 'old-word'
  | 'opendocument'
  | 'rtf'
  | 'ofd'
  | 'spreadsheet'
  | 'presentation'
  | 'image'
  | 'archive'
  | 'web-archive'

export class ReadError extends Error {
  readonly reason: ReadProblem

  constructor(reason: ReadProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ReadError'
    this.reason = reason
  }
}

/** For the program's bundles, each of which has a copy of the class. */
export const isReadError = (error: unknown): error is ReadError =>
  error instanceof Error && error.name === 'ReadError'
