import type {ExitCode} from './context.ts'

/** The caller's mistake, or input that gives no answer, said in one sentence; `main` alone catches it. */
export class UsageError extends Error {
  readonly exitCode: ExitCode

  constructor(sentence: string, exitCode: ExitCode = 2) {
    super(sentence)
    this.exitCode = exitCode
  }
}
