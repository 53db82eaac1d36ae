import {readFileSync} from 'node:fs'
import type {Io} from './io.ts'

/** The real process. `root` is the folder of the package. */
export function processIo(root: string): Io {
  return {
    out: text => write(process.stdout, text),
    err: text => void process.stderr.write(text),
    readFile: async path => readFileSync(path),
    readStdin,
    writeFile: async (...args) => (await import('./atomic-file.ts')).writeAtomically(...args),
    env: process.env,
    width: process.stdout.isTTY ? process.stdout.columns || 80 : undefined,
    builtIn: `${root}/seeds/yunnan-2015.txt`,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject)
    stream.write(text, error => {
      stream.off('error', reject)
      if (error) reject(error)
      else resolve()
    })
  })
}
