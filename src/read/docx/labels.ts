/** Counts the lists of a document and gives each paragraph the label that Word prints before it. */
import {formatNumber} from './number-formats.ts'
import type {Definition, Level, List, Numbering} from './numbering.ts'
import {chainOf, type ListPlace, type Styles} from './styles.ts'

export interface ParagraphStyle extends ListPlace {
  style?: string
}

/** Called once for each paragraph that is in a list, in their order; an empty text where it has no label. */
export type Labels = (paragraph: ParagraphStyle, text: string) => string

const maxLevels = 9

export function createLabels(numbering: Numbering, styles: Styles): Labels {
  const placeOf = createPlaces(numbering, styles)
  /** What was counted last on each level; lists that share a definition share their numbers. */
  const counts = new Map<Definition, (number | undefined)[]>()
  const started = new Map<List, Set<number>>()

  return (paragraph, text) => {
    const place = placeOf(paragraph)
    if (!place) return ''
    const {list, definition, level} = place
    const levelAt = (index: number) => list.levels.get(index) ?? definition.levels.get(index)
    const own = levelAt(level)
    if (!own) return ''
    const numbers = getOr(counts, definition, () => [])
    numbers[level] = startNow(list, level) ?? next(numbers[level], own)
    for (let deeper = level + 1; deeper < maxLevels; deeper++)
      if (level < (levelAt(deeper)?.restart ?? deeper)) numbers[deeper] = undefined
    const label = own.text.replace(/%([1-9])/g, (_, index) => {
      const at = levelAt(index - 1)
      if (!at) return ''
      const format = own.legal && !isSilent(at) ? 'decimal' : at.format
      return formatNumber(numbers[index - 1] ?? at.start, format)
    })
    // The sign of a bullet is one of a symbol font, and says nothing.
    return own.format === 'bullet' ? '' : label + gap(label, own, text)
  }

  /** The number with which a list begins where it is used for the first time. */
  function startNow(list: List, level: number): number | undefined {
    const done = getOr(started, list, () => new Set())
    if (done.has(level)) return undefined
    done.add(level)
    return list.starts.get(level)
  }
}

const next = (count: number | undefined, {start}: Level) => (count === undefined ? start : count + 1)

const isSilent = ({format}: Level) => format === 'bullet' || format === 'none'

/** A blank where the label and the text would read as one number or word: `1 2020年`, `1. 2020年`. */
function gap(label: string, {suffix}: Level, text: string): string {
  if (suffix === 'nothing' || text === '') return ''
  return /[\p{L}\p{N}]$/u.test(label) || (/[.-]$/.test(label) && /^\d/.test(text)) ? ' ' : ''
}

interface Place {
  list: List
  definition: Definition
  level: number
}

/** Finds the list and level of a paragraph; those that only their style tells are worked out once. */
function createPlaces({lists, definitions}: Numbering, styles: Styles) {
  const ofStyles = new Map<string | undefined, ListPlace>()

  return (paragraph: ParagraphStyle): Place | undefined => {
    if (lists.size === 0) return undefined
    const ofStyle = getOr(ofStyles, paragraph.style, () => placeOfStyle(paragraph.style))
    // List 0 takes a paragraph out of the list of its style.
    const list = lists.get(paragraph.list ?? ofStyle.list ?? '0')
    const definition = list && definitionOf(list)
    if (!definition) return undefined
    const level = paragraph.level ?? (paragraph.list === undefined ? ofStyle.level : undefined) ?? 0
    return {list, definition, level}
  }

  function placeOfStyle(id: string | undefined): ListPlace {
    const chain = [...chainOf(styles, id)]
    const list = chain.find(([, style]) => style.list !== undefined)?.[1].list
    if (list === undefined) return {}
    // The list says which style stands on which of its levels; that goes before what the style says.
    const found = lists.get(list)
    const levels = [...((found && definitionOf(found))?.levels ?? []), ...(found?.levels ?? [])]
    for (const [name, style] of chain) {
      const level = levels.find(([, {style}]) => style === name)?.[0] ?? style.level
      if (level !== undefined) return {list, level}
    }
    return {list}
  }

  function definitionOf(list: List): Definition | undefined {
    const definition = definitions.get(list.definition)
    if (definition?.styleLink === undefined || definition.levels.size > 0) return definition
    const linked = lists.get(styles.byId.get(definition.styleLink)?.list ?? '')
    return linked && definitions.get(linked.definition)
  }
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
