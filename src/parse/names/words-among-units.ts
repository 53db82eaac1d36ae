/**
 * Words beside the units of a duty that were passed over though they seem to name somebody, or to give a
 * role: 县林业局(督导由县水利局抓).
 */
import type {VFile} from 'vfile'
import {fold} from '../../plan/fold.ts'
import type {Duty} from '../../plan/types.ts'
import {isPersonsName} from '../../units/persons.ts'
import {endsLikeName} from '../clauses/plausible.ts'
import {isRule} from '../clauses/remarks.ts'
import {isForAll} from '../document/meta.ts'
import {report} from '../reading/findings.ts'

/** What a duty holds besides its label, its units and the marks between them, in most duties. */
const usual = 3

export function reportWordsAmong(duties: readonly Duty[], file: VFile): void {
  let text: string | undefined
  duties.forEach(duty => {
    // Between the lines of a cell those of others stand.
    if (duty.inherited || duty.position.start.line !== duty.position.end.line) return
    const {start, end} = duty.position
    let rest = end.offset! - start.offset! - duty.label.length - usual
    duty.children.forEach(({value}) => {
      rest -= value.length + 1
    })
    if (rest < 2) return
    text ??= String(file)
    for (const {words, index} of wordsBeside(duty, text)) {
      if (!tellsOfSomebody(words) || isReported(file, index)) continue
      const column = start.column + index - start.offset!
      const from = {line: start.line, column, offset: index}
      const to = {line: start.line, column: column + words.length, offset: index + words.length}
      report(file, 'words-among-units', {start: from, end: to}, words)
    }
  })
}

/** What is to be done was said when it was taken out of the list. */
function isReported(file: VFile, offset: number): boolean {
  return file.messages.some(
    ({ruleId, place}) =>
      ruleId === 'words-among-units' && place && 'start' in place && place.start.offset === offset,
  )
}

/** Tags, and what a page strikes out or hides between two of them. */
const markup =
  /<(s|strike|del)(?: [^<>]*)?>[^<]*<\/\1>|<(\w+) [^<>]*(?:display *: *none|hidden)[^<>]*>[^<]*<\/\2>|<[^<>]*>/g

/** (含高新区、景区管委会,下同): whom a name means, unless somebody has a role there. */
const included = /[([{〈<](?:不?含|不?包括)(?![^)\]}〉>]*(?:牵头|负责|主办|配合))[^)\]}〉>]*/g

/** The runs of characters of a duty's stretch that are neither its label nor of its units. */
function wordsBeside({position, children, label}: Duty, text: string): {words: string; index: number}[] {
  const found: {words: string; index: number}[] = []
  let from = position.start.offset!
  const take = (until: number) => {
    const gap = fold(text.slice(from, until).replace(markup, tag => ' '.repeat(tag.length)))
    const named = gap.replace(included, bracket => ' '.repeat(bracket.length))
    const words = label ? named.replace(label, ' '.repeat(label.length)) : named
    // 。以下均需各区政府落实,不再列出: who takes part in all tasks is told elsewhere; what another does besides is not.
    if (isForAll({folded: words}) && !ofAnother.test(words)) return
    for (const {0: run, index} of words.matchAll(/[一-鿿]{3,}/g))
      found.push({words: run, index: from + index})
  }
  children.forEach(({position: {start, end}}) => {
    take(start.offset!)
    from = end.offset!
  })
  take(position.end.offset!)
  return found
}

/** ,县水务公司负责园区内的管网, */
const ofAnother = /,(?!由)[^,。;]{2,30}负责[^,。;]{2}/

/** 县水利局牵头 does; 等部门落实, 按行业分工 and 列首位的为牵头单位 do not. */
function tellsOfSomebody(words: string): boolean {
  if (isRule(words) || nobody.test(words) || isPersonsName(words)) return false
  const verb =
    /(?:总?牵头|主办|配合|协办|会办|参与|协助|负责|落实|承担|承办|实施|督促|指导|抓)[一-鿿]*$/.exec(words)
  return endsLikeName(words, verb?.index || words.length)
}

/** 等部门落实, (含开发区管委会,下同), 属地单位, (供热管道) and what a line break left of 配合单位 */
const nobody =
  /^(?:含|包括|[等和及与]|其[他它余]|有关|相关|会同(?:有关|相关)?(?:部门|单位))|(?:部门|单位|[管河航渠巷便轨隧通]道)$/
