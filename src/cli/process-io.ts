import {createReadStream, fstatSync, readFileSync, statSync, writeSync} from 'node:fs'
import type {Io} from './io.ts'

/** The real process. `root` is the folder of the package. */
export function processIo(root: string): Io {
  return {
    out: content => write(1, content),
    err: text => void write(2, text).catch(() => {}),
    readFile,
    expand: async path => (await import('./expand.ts')).expand(path),
    readStdin: () => gathered(process.stdin),
    writeFile: async (...args) => (await import('./atomic-file.ts')).writeAtomically(...args),
    askToReplace: async path => (await import('./atomic-file.ts')).askToReplace(path),
    env: process.env,
    width: terminalWidth(),
    builtIn: `${root}/seeds/yunnan-2015.txt`,
  }
}

/** Of `node:os` nothing else is needed. */
const nullDevice = process.platform === 'win32' ? String.raw`\\.\nul` : '/dev/null'

/** A file, a pipe or the null device: other devices have no end. */
async function readFile(path: string): Promise<Uint8Array> {
  const found = statSync(path)
  if (found.isFile() || found.isDirectory()) return readFileSync(path)
  const isDevice = found.isCharacterDevice() || found.isBlockDevice()
  if (isDevice && found.rdev !== statSync(nullDevice).rdev)
    throw Object.assign(new Error('device'), {code: 'EDEVICE'})
  return gathered(createReadStream(path))
}

/** No text can be longer. */
const mostBytes = 2 ** 29

/** All of a stream, which may never end. */
async function gathered(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) throw Object.assign(new Error('too large'), {code: 'ERR_FS_FILE_TOO_LARGE'})
  }
  return Buffer.concat(chunks)
}

/**
 * Writes past `process.stdout`: to load Node's streams and sockets takes longer than to answer a question.
 * Only where a pipe is full and does not wait are they needed.
 */
async function write(fd: 1 | 2, content: string | Uint8Array): Promise<void> {
  let rest: Uint8Array = typeof content === 'string' ? Buffer.from(content) : content
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    await writeToStream(fd === 1 ? process.stdout : process.stderr, rest)
  }
}

function writeToStream(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject)
    stream.write(bytes, error => (error ? reject(error) : resolve()))
  })
}

function terminalWidth(): number | undefined {
  try {
    // Every terminal is a character device: most else is told without loading what terminals need.
    const output = fstatSync(1)
    if (!output.isCharacterDevice() || output.rdev === statSync(nullDevice).rdev) return undefined
    if (!process.stdout.isTTY) return undefined
  } catch {
    return undefined
  }
  return process.stdout.columns || 80
}
