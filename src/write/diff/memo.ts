/** A diff as Markdown, to be pasted into a memo. */
import type {PlanDiff} from '../../diff/types.ts'
import type {Lang} from '../report.ts'
import {visible} from '../visible.ts'
import {summaryOf} from './summary.ts'
import {findingTexts} from './text.ts'

/**
 * The summary, and a list item for each finding, what went in `<del>` and what came in `<ins>`: `**` beside
 * 、 or （ would not close.
 */
export function markdownMemo(diff: PlanDiff, names: {old: string; new: string}, lang: Lang): string {
  const marks = {gone: (text: string) => around(text, 'del'), come: (text: string) => around(text, 'ins')}
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

/** Elements hold within a line. */
function around(text: string, name: 'del' | 'ins'): string {
  return text.replace(/\S(?:.*\S)?/g, words => `\0<${name}>${words}\0</${name}>`)
}

/** Markdown's own marks of a document stand for themselves; those put in here have a NUL before them. */
function escaped(text: string): string {
  return text
    .split(/(\0(?:\*\*|<\/?(?:del|ins)>))/)
    .map(part => (part.startsWith('\0') ? part.slice(1) : visible(part).replace(/[\\`*_[\]<>|~#]/g, '\\$&')))
    .join('')
}
