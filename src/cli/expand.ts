import {existsSync, readdirSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'

const extensions = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf'])

/** The files that a folder or a pattern (`plans/*.docx`) stands for, sorted; `undefined` where it is one file or none. */
export async function expand(path: string): Promise<string[] | undefined> {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return undefined
    const names = readdirSync(path).filter(name => extensions.has(extname(name).toLowerCase()))
    return names.sort().map(name => join(path, name))
  }
  if (!/[*?[{]/.test(path)) return undefined
  const {glob} = await import('tinyglobby')
  return (await glob(path, {expandDirectories: false})).sort()
}
