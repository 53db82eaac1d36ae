/** The bundle's entry: the real process around `main`. */
import {main} from './main.ts'
import {processIo} from './process-io.ts'

/** The package's version, put in at build time. */
declare const VERSION: string

/** `root` is the folder of the package. */
export async function start(root: string): Promise<void> {
  // All is written when `main` is done; there is nothing to wait for.
  process.exit(await main(process.argv.slice(2), processIo(root), VERSION))
}
