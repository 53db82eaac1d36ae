/** Tells the document from the page around it. */
import type {Line} from '../../plan/blocks.ts'
import type {TableShape} from './table-shape.ts'
import {titleAbove} from './title-above.ts'

/** How much text there is, up to some place or between two. */
export interface Tally {
  /** Characters that are not blank. */
  text: number
  /** Those of them in links. */
  linked: number
  links: number
  /** Chinese characters outside links. */
  prose: number
}

/** An element that may be furniture, or hold the document. */
export interface Region {
  /** `furniture` by its element; `likely` by its name or its links, which may mislead. */
  kind: 'furniture' | 'likely' | 'content' | 'headline'
  from: number
  to: number
  tally: Tally
}

export function between(start: Tally, end: Tally): Tally {
  return {
    text: end.text - start.text,
    linked: end.linked - start.linked,
    links: end.links - start.links,
    prose: end.prose - start.prose,
  }
}

export function isLinkList({text, linked, links}: Tally): boolean {
  return links >= 3 && linked > text * 0.7
}

/** Marks the lines that stand around the document; `name` is what the page calls itself. */
export function markFurniture(
  lines: readonly Line[],
  tables: readonly TableShape[],
  regions: readonly Region[],
  page: Tally,
  name: string,
): void {
  const around = regions.filter(
    ({kind, tally}) => kind === 'furniture' || (kind === 'likely' && tally.prose * 2 <= page.prose),
  )
  const marks = covered(lines.length, around)
  const prose = page.prose - proseIn(around)
  const content = contentOf(regions, prose)
  if (content) {
    const headlines = headlinesOf(regions, marks, content)
    const kept = covered(lines.length, [content, ...headlines])
    const title = titleAbove(lines, tables, marks, content, name)
    const heads = headlines.map(({to}) => to).concat(title === undefined ? [] : title + 1)
    const below = heads.length > 0 ? Math.max(...heads) : lines.length
    const number = numberBetween(lines, below, content.from)
    for (const [index, inside] of kept.entries())
      if (!inside && index !== title && index !== number) marks[index] = 1
  }
  for (const [index, line] of lines.entries()) if (marks[index]) line.furniture = true
}

/** Where 某政办发〔2023〕32号 stands between a title and the element that holds its text; several are of others. */
function numberBetween(lines: readonly Line[], from: number, to: number): number | undefined {
  const between = lines.slice(from, to).filter(({folded}) => folded !== '')
  const [first, ...others] = between.filter(({folded}) => documentNumber.test(folded))
  if (!first || others.some(({folded}) => folded !== first.folded)) return undefined
  const isRelated = related.test(between[between.indexOf(first) - 1]?.folded ?? '')
  return isRelated ? undefined : lines.indexOf(first, from)
}

/** 相关文件, above what a page links to. */
const related = /^(?:相关|有关|关联|相近)[^,。;]{0,8}:?$/
const documentNumber = /^[一-鿿]{2,12} *[[(【] *\d{4} *[\])】] *第? *\d{1,4} *号$/

/** The element that holds most of the text: the innermost with nearly all of it, else the outermost with half. */
function contentOf(regions: readonly Region[], prose: number): Region | undefined {
  const candidates = regions.filter(({kind, tally}) => kind === 'content' && tally.prose > 0)
  // Regions are in the order in which they end, the inner before the outer.
  return (
    candidates.find(({tally}) => tally.prose >= prose * 0.85) ??
    candidates.findLast(({tally}) => tally.prose >= prose * 0.5)
  )
}

/** The title of the document often stands above the element that holds its text. */
function headlinesOf(regions: readonly Region[], marks: Uint8Array, content: Region): Region[] {
  return regions.filter(
    ({kind, from, to, tally}) =>
      kind === 'headline' && to <= content.from && to - from <= 5 && tally.links === 0 && !marks[from],
  )
}

/** Which of the lines lie in some region. */
function covered(count: number, regions: readonly Region[]): Uint8Array {
  const changes = new Int32Array(count + 1)
  for (const {from, to} of regions) {
    changes[from]!++
    changes[to]!--
  }
  const marks = new Uint8Array(count)
  let depth = 0
  for (let index = 0; index < count; index++) {
    depth += changes[index]!
    marks[index] = depth > 0 ? 1 : 0
  }
  return marks
}

/** Regions inside others count once; they are in the order in which they end. */
function proseIn(regions: readonly Region[]): number {
  let prose = 0
  let from = Infinity
  for (const region of regions.toReversed()) {
    if (region.to > from) continue
    prose += region.tally.prose
    from = region.from
  }
  return prose
}
