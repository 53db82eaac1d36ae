import {existsSync, readdirSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'
import type {Expanded} from './io.ts'

const extensions = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf'])

/** Documents of formats that are not read: whoever gives a folder may believe that they were. */
const others = new Set(
  '.doc .wps .wpt .rtf .odt .ofd .csv .xls .xlsx .et .ods .ppt .pptx .mht .mhtml'.split(' '),
)

/** What a folder or a pattern (`plans/*.docx`) stands for; `undefined` where it is one file or none. */
export async function expand(path: string): Promise<Expanded | undefined> {
  if (existsSync(path)) return statSync(path).isDirectory() ? within(path) : undefined
  if (!/[*?[{]/.test(path)) return undefined
  const {glob} = await import('tinyglobby')
  return {files: (await glob(path, {expandDirectories: false})).sort(), others: [], hasFolders: false}
}

function within(folder: string): Expanded {
  const entries = readdirSync(folder, {withFileTypes: true})
  const named = (endings: ReadonlySet<string>) =>
    entries
      .filter(entry => !entry.isDirectory() && endings.has(extname(entry.name).toLowerCase()))
      .map(({name}) => name)
      .sort()
  return {
    files: named(extensions).map(name => join(folder, name)),
    others: named(others),
    // What is hidden, such as .git, nobody takes for a place of plans.
    hasFolders: entries.some(entry => entry.isDirectory() && !entry.name.startsWith('.')),
  }
}
