/** Collects the paragraphs and table rows of a Word document, then what stands in its footnotes and in the margins of its pages. */
import type {Block} from '../../plan/blocks.ts'
import type {Extracted} from '../extracted.ts'
import {createText} from '../extracted-text.ts'
import {isPageNumber} from '../page-number.ts'
import type {Labels} from './labels.ts'
import {createTables} from './open-tables.ts'
import type {Depths} from './outline.ts'
import {createParagraphs} from './paragraphs.ts'
import type {Parts} from './parts.ts'
import {createSkipped} from './skipped.ts'
import {symbol} from './symbols.ts'
import type {Merge} from './table.ts'
import {type Attributes, isOn, numberIn, parseXml, type XmlHandlers} from './xml.ts'

type Surroundings = Pick<Parts, 'footnotes' | 'margins'>

export function readBody(
  document: Iterable<Uint8Array>,
  labelOf: Labels,
  depthOf: Depths,
  surroundings: Surroundings,
): Extracted {
  const blocks: Block[] = []
  const text = createText()
  const tables = createTables(row => blocks.push(row))
  const skipped = createSkipped()
  const names: string[] = []
  let around: keyof Surroundings | undefined
  /** What stands in margins, mostly the same in several. */
  const marginal = new Set<string>()

  const emit = (paragraph: string, depth?: number) => {
    // Word counts pages anew each time that it shows them.
    if (around === 'margins' && (isPageNumber(paragraph) || marginal.has(paragraph))) return
    if (around === 'margins') marginal.add(paragraph)
    const into: Block[] = tables.cell?.lines ?? blocks
    for (const line of text.add(paragraph)) {
      if (around) line.furniture = true
      else if (depth !== undefined) line.depth = depth
      into.push(line)
    }
  }
  const paragraphs = createParagraphs(emit, labelOf, depthOf)

  const isIn = (parent: string, grandparent?: string) =>
    names.at(-2) === parent && (grandparent === undefined || names.at(-3) === grandparent)
  const opens: Record<string, (attributes: Attributes) => void> = {
    'w:p': () => paragraphs.begin(),
    'w:pStyle': ({'w:val': style}) => {
      if (style !== undefined) paragraphs.set({style})
    },
    'w:numId': ({'w:val': list}) => {
      if (list !== undefined && isIn('w:numPr')) paragraphs.set({list})
    },
    'w:ilvl': ({'w:val': level}) => {
      if (isIn('w:numPr')) paragraphs.set({level: numberIn(level) ?? 0})
    },
    'w:del': () => markDeleted(),
    'w:moveFrom': () => markDeleted(),
    'w:outlineLvl': ({'w:val': level}) => {
      if (isIn('w:pPr')) paragraphs.set({outline: numberIn(level)})
    },
    'w:r': () => paragraphs.beginRun(),
    'w:vanish': ({'w:val': value}) => {
      if (isIn('w:rPr', 'w:r') && isOn(value)) paragraphs.hideRun()
    },
    'w:tab': () => {
      // Elsewhere it is a tab stop.
      if (isIn('w:r')) paragraphs.say('\t')
    },
    'w:ptab': () => paragraphs.say('\t'),
    'w:br': () => paragraphs.say('\n'),
    'w:cr': () => paragraphs.say('\n'),
    'w:noBreakHyphen': () => paragraphs.say('-'),
    'w:sym': ({'w:font': font = '', 'w:char': code = ''}) =>
      paragraphs.say(symbol(font, Number.parseInt(code, 16))),
    // Tables in a text box or a margin are read as their paragraphs.
    'w:tbl': () => tables.begin(paragraphs.isWithin || around !== undefined),
    'w:tr': () => tables.beginRow(),
    'w:gridBefore': ({'w:val': value}) => tables.skip(numberIn(value) ?? 0),
    'w:tc': () => tables.beginCell(),
    'w:gridSpan': ({'w:val': value}) => tables.set({span: numberIn(value) ?? 1}),
    'w:vMerge': ({'w:val': value}) => tables.set({vertical: merge(value)}),
    'w:hMerge': ({'w:val': value}) => tables.set({horizontal: merge(value)}),
  }
  // What is struck out is no longer of the text, as what was deleted.
  opens['w:strike'] = opens['w:dstrike'] = opens['w:vanish']!
  const closes: Record<string, () => void> = {
    // Nothing is seen, nor counted, where a cell only goes on from the one above.
    'w:p': () => paragraphs.end(tables.cell?.vertical !== 'continue'),
    'w:tc': () => {
      paragraphs.endRunOn()
      tables.endCell()
    },
    'w:tr': () => tables.endRow(),
    'w:tbl': () => tables.end(),
    'w:body': () => paragraphs.endRunOn(),
  }
  const markDeleted = () => {
    if (isIn('w:rPr', 'w:pPr')) paragraphs.set({runsOn: true})
    else if (isIn('w:trPr')) tables.deleteRow()
  }

  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (skipped.open(name, names.at(-1))) return
      names.push(name)
      opens[name]?.(attributes)
    },
    close(name) {
      if (skipped.close(name)) return
      closes[name]?.()
      names.pop()
    },
    text(value) {
      const name = names.at(-1)
      if (name === 'w:t' || name === 'm:t') paragraphs.say(value.replace(/[\r\n]/g, ' '))
    },
  }
  parseXml(document, handlers)
  for (const [place, parts] of Object.entries(surroundings)) {
    around = place as keyof Surroundings
    for (const part of parts) {
      parseXml(part, handlers)
      paragraphs.endRunOn()
    }
  }
  return {blocks, text: text.finish()}
}

/** A merged cell goes on wherever it does not say that it begins. */
function merge(value: string | undefined): Merge {
  return value === 'restart' ? 'restart' : 'continue'
}
