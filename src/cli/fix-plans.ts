/** `check --fix`: mends files where they are. */
import type {LintOptions} from '../lint/lint.ts'
import {askToReplace, writeFile} from './answer.ts'
import type {Checked, Mended} from './check-answer.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {UsageError} from './usage-error.ts'

/**
 * Mends some plans, or shows what would change; standard input goes mended to standard output. Nothing is written unless
 * all of them can be. Gives what is left to find, of a dry run what there is.
 */
export async function fixPlans(
  plans: readonly LoadedPlan[],
  options: LintOptions,
  dryRun: boolean,
  context: Context,
): Promise<Checked[]> {
  const {io, say, remark} = context
  const {checkPlan, patchOf} = await import('./check-answer.ts')
  const done = await mendAll(plans, options, dryRun, context).catch((error: unknown) => {
    if (dryRun || !(error instanceof UsageError)) throw error
    const gap = context.lang === 'en' ? ' ' : ''
    throw new UsageError(`${error.message}${gap}${say('nothingWritten', plans.length)}`)
  })
  for (const {loaded, mended} of done) {
    const {file, name} = loaded
    const {count, left, bytes} = mended
    const isFile = file.path !== '<stdin>'
    if (dryRun) await io.out(patchOf(loaded, mended, io.width !== undefined))
    else if (!isFile) await io.out(bytes)
    else if (count > 0) await writeFile(context, file.path, bytes, true)
    const rest = left.findings.length
    if (count > 0 && isFile && !dryRun) remark(say('mended', name, count, rest))
    else if (count === 0 && rest > 0) remark(say('nothingMended', name, rest))
  }
  return done.map(({loaded, mended}) => (dryRun ? checkPlan(loaded, options) : mended.left))
}

/** The plans as they will be, where all of them can be written. */
async function mendAll(
  plans: readonly LoadedPlan[],
  options: LintOptions,
  dryRun: boolean,
  context: Context,
): Promise<{loaded: LoadedPlan; mended: Mended}[]> {
  const {io, say} = context
  for (const {name, format} of plans) {
    if (format !== 'text' && format !== 'markdown')
      throw new UsageError(say('notMendable', name, formats[format]))
  }
  if (!dryRun && plans.some(({file}) => file.path === io.builtIn))
    throw new UsageError(say('builtInNotMended'))
  const {mendPlan} = await import('./check-answer.ts')
  const done: {loaded: LoadedPlan; mended: Mended}[] = []
  for (const loaded of plans) {
    const mended = await mendPlan(loaded, options)
    if (!mended) throw new UsageError(say('encodingNotMended', loaded.name, loaded.encoding ?? ''))
    done.push({loaded, mended})
  }
  for (const {loaded, mended} of done) {
    const isFile = loaded.file.path !== '<stdin>'
    if (!dryRun && isFile && mended.count > 0) await askToReplace(context, loaded.file.path)
  }
  return done
}

const formats = {html: 'HTML', docx: 'Word', pdf: 'PDF'}
