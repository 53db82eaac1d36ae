/** Follows the tags of a page and collects its lines, its tables and the regions of the page. */

import type {Line} from '../../plan/blocks.ts'
import {isOfCell} from './data-table.ts'
import {blockElements, emptyElements, headingElement, preformattedElements, tablePart} from './elements.ts'
import {between, isLinkList, type Region, type Tally} from './furniture.ts'
import {LineBuilder} from './line-builder.ts'
import {type NumberedList, nextNumber, numberedList} from './list-numbers.ts'
import {type Open, OpenElements} from './open-elements.ts'
import {regionKind} from './region-kind.ts'
import {
  type Allowance,
  type CellShape,
  startCell,
  startRow,
  startTable,
  type TableShape,
} from './table-shape.ts'
import {type Attributes, readTags, type TagHandler} from './tags.ts'
import {createUnseen} from './unseen.ts'

export interface Page {
  lines: Line[]
  /** The inner before the outer. */
  tables: TableShape[]
  /** In the order in which they end. */
  regions: Region[]
  tally: Tally
}

interface Element extends Open {
  from: number
  before: Tally
  kind: Region['kind'] | undefined
  table?: TableShape
  cell?: CellShape | undefined
  list?: NumberedList
}

const none: Attributes = new Map()

/** Never throws, whatever the source; linear in its length. */
export function readPage(source: string, allowance: Allowance): Page {
  const builder = new LineBuilder(source)
  const {lines} = builder
  const tables: TableShape[] = []
  const regions: Region[] = []
  const tally: Tally = {text: 0, linked: 0, links: 0, prose: 0}
  const unseen = createUnseen()
  /** How many elements were open where the open link began. */
  let linkDepth: number | undefined
  let furniture = 0

  const open = new OpenElements<Element>(element => {
    const {tag, from, before, kind, table, cell} = element
    if (preformattedElements.has(tag)) builder.preformatted--
    if (tag === 'li') builder.number = undefined
    if (headingElement.test(tag)) builder.depth = undefined
    if (kind === 'furniture' || kind === 'likely') furniture--
    if (linkDepth !== undefined && open.depth < linkDepth) linkDepth = undefined
    if (cell) cell.to = lines.length
    if (table) endTable(table)
    if (from === lines.length) return
    const held = between(before, tally)
    if (kind) regions.push({kind, from, to: lines.length, tally: held})
    else if (isLinkList(held)) regions.push({kind: 'likely', from, to: lines.length, tally: held})
  })

  function endTable(table: TableShape): void {
    table.to = lines.length
    if (table.to === table.from) return
    const outer = open.nearest('table')?.table
    // A table in a cell of a table with headings is some lines of that cell.
    if (outer && !outer.layout && isOfCell(outer, table, lines)) return
    tables.push(table)
    if (outer) outer.layout = true
  }

  function start(tag: string, attributes: Attributes): Element {
    const inContent = open.nearest('main', 'article') !== undefined
    const kind = regionKind(tag, attributes, inContent)
    if (kind === 'furniture' || kind === 'likely') furniture++
    const element: Element = {tag, from: lines.length, before: {...tally}, kind}
    if (tag === 'table') element.table = startTable(lines.length)
    if (tag === 'ol') element.list = numberedList(attributes)
    if (preformattedElements.has(tag)) builder.preformatted++
    if (headingElement.test(tag)) builder.depth = Number(tag[1])
    return element
  }

  /** Fragments often lack the `<table>` around their rows, old pages a `<tr>`. */
  function tableAround(tag: string): TableShape | undefined {
    if (!open.nearest('table')) open.push(start('table', none))
    const table = open.nearest('table')!.table!
    if (tag === 'td' || tag === 'th') {
      if (open.nearest('tr', 'table')!.tag === 'tr') return table
      open.push(start('tr', none))
      startRow(table, allowance)
    } else if (tag === 'tr') startRow(table, allowance)
    else table.group++
    return table
  }

  function count(text: string): void {
    const length = text.trim().length
    tally.text += length
    if (linkDepth !== undefined) tally.linked += length
    else tally.prose += countHan(text)
  }

  const handler: TagHandler = {
    open(tag, attributes, offset) {
      if (unseen.open(tag, attributes)) return
      if (tag === 'a') {
        // Word writes `<a name="_Toc1">` around headings.
        if (!attributes.has('href')) return
        linkDepth = open.depth
        tally.links++
      } else if (blockElements.has(tag)) {
        builder.flush()
        // What stands below a break within a heading says more of it.
        if (tag === 'br') builder.depth = undefined
        open.endBefore(tag)
        if (emptyElements.has(tag) || open.full) return
        const table = tablePart.has(tag) ? tableAround(tag) : undefined
        const element = start(tag, attributes)
        if (tag === 'td' || tag === 'th')
          element.cell = startCell(table!, lines.length, attributes, allowance)
        if (tag === 'li') builder.number = numberOf(attributes, offset)
        open.push(element)
      }
    },
    close(tag) {
      if (unseen.close(tag)) return
      if (tag === 'a') {
        linkDepth = undefined
      } else if (blockElements.has(tag)) {
        builder.flush()
        open.close(tag)
      }
    },
    text(from, to) {
      if (unseen.isOpen) return
      count(source.slice(from, to))
      builder.text(from, to)
    },
    entity(char, offset) {
      if (unseen.isOpen) return
      count(char)
      builder.entity(char, offset)
    },
  }

  function numberOf(attributes: Attributes, offset: number) {
    const list = open.nearest('ol', 'ul', 'menu', 'dir')?.list
    const text = list && furniture === 0 ? nextNumber(list, attributes) : undefined
    return text === undefined ? undefined : {text, offset}
  }

  readTags(source, handler)
  builder.flush()
  open.closeAll()
  return {lines, tables, regions, tally}
}

/** Chinese characters of the basic block; the rare others weigh nothing here. */
function countHan(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x4e00 && code <= 0x9fff) count++
  }
  return count
}
