import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Without `force` an existing
 * file makes it fail with `EEXIST`, even one that comes about meanwhile. One that may not be written is left as it is, though
 * its folder would let another take its name: `ask` fails then. Devices and pipes are written to as they are.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  force: boolean,
  ask: (path: string, mode: number) => Promise<void> = access,
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const existing = await stat(target).catch(() => undefined)
  if (existing && !existing.isFile()) return writeFile(target, content)
  if (existing && !force) throw Object.assign(new Error('exists'), {code: 'EEXIST'})
  if (existing) await ask(target, constants.W_OK)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (existing) await chmod(draft, existing.mode)
    if (force) await rename(draft, target)
    else await putInPlace(draft, target)
  } finally {
    await rm(draft, {force: true})
  }
}

/** Fails as `writeAtomically` would where an existing file may not be written, or its folder takes no draft beside it. */
export async function askToReplace(
  path: string,
  ask: (path: string, mode: number) => Promise<void> = access,
): Promise<void> {
  const target = await realpath(path)
  await ask(target, constants.W_OK)
  if ((await stat(target)).isFile()) await ask(dirname(target), constants.W_OK)
}

/** Gives a draft its name unless the name is taken. */
async function putInPlace(draft: string, target: string): Promise<void> {
  await link(draft, target).catch(async (error: NodeJS.ErrnoException) => {
    // Some file systems have no links.
    if (error.code === 'EEXIST') throw error
    await copyFile(draft, target, constants.COPYFILE_EXCL)
  })
}
