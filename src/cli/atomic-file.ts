import {link, lstat, open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name.
 * Without `force` an existing file makes it fail with `EEXIST`, even one that comes about meanwhile.
 */
export async function writeAtomically(path: string, text: string, force: boolean): Promise<void> {
  if (!force && (await exists(path))) throw Object.assign(new Error('exists'), {code: 'EEXIST', path})
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (force) await rename(draft, path)
    else await link(draft, path)
  } finally {
    await rm(draft, {force: true})
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
