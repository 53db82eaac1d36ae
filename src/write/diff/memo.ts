/** A diff as Markdown, to be pasted into a memo. */
import type {PlanDiff} from '../../diff/types.ts'
import type {Lang} from '../report.ts'
import {visible} from '../visible.ts'
import {summaryOf} from './summary.ts'
import {findingTexts} from './text.ts'

/** The summary, and a list item for each finding: ~~what went~~ and **what came**. */
export function markdownMemo(diff: PlanDiff, names: {old: string; new: string}, lang: Lang): string {
  const marks = {gone: (text: string) => around(text, '~~'), come: (text: string) => around(text, '**')}
  const style = {
    lang,
    marks,
    strong: (text: string) => `\0**${text}\0**`,
    faint: (text: string) => `(${text})`,
    block: (text: string) => `${text}\n`,
  }
  const items = findingTexts(diff, style).map(text => {
    const lines = text.split('\n').filter(line => line.trim() !== '')
    return `- ${lines.map(escaped).join('  \n  ')}\n`
  })
  const title = `# ${escaped(names.old)} → ${escaped(names.new)}\n\n`
  return `${title}${escaped(summaryOf(diff, lang))}\n${items.length > 0 ? '\n' : ''}${items.join('')}`
}

/** Marks hold within a line, and only next to what is no blank. */
function around(text: string, mark: string): string {
  return text.replace(/\S(?:.*\S)?/g, words => `\0${mark}${words}\0${mark}`)
}

/** Markdown's own marks of a document stand for themselves; those put in here have a NUL before them. */
function escaped(text: string): string {
  return text
    .split(/(\0(?:~~|\*\*))/)
    .map(part => (part.startsWith('\0') ? part.slice(1) : visible(part).replace(/[\\`*_[\]<>|~#]/g, '\\$&')))
    .join('')
}
