/**
 * Why a document cannot be read: `binary` is no text in any encoding, `encoding` in none that we know, `unsupported` is another format, `no-text-layer` a scan, `package-missing` a format
 * whose optional package is not installed.
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
