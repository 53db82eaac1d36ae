/** The bundle's entry: the real process around `main`. */
import {readFileSync} from 'node:fs'
import {main} from './main.ts'
import {processIo} from './process-io.ts'

/** `root` is the folder of the package. */
export async function start(root: string): Promise<void> {
  const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {version: string}
  process.exitCode = await main(process.argv.slice(2), processIo(root), version)
}
