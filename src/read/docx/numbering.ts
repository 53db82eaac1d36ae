/** The lists that a document defines, as its numbering part tells them. */
import {type Attributes, isOn, numberIn, parseXml} from './xml.ts'

export interface Level {
  start: number
  /** A value of `w:numFmt`. */
  format: string
  /** The label, `（%2）`, with a place for the number of each level. */
  text: string
  /** From 1: the level whose advance lets this one start anew; 0 where none does. */
  restart?: number
  /** Whether all numbers of the label are printed in digits. */
  legal: boolean
  /** What stands between the label and the text. */
  suffix: string
  /** The style whose paragraphs stand on this level. */
  style?: string
}

export type Levels = Map<number, Level>

/** A definition that lists can share; they count on where the other stopped. */
export interface Definition {
  levels: Levels
  /** The style that names the list whose definition this one stands for. */
  styleLink?: string
}

export interface List {
  definition: string
  /** Levels told anew. */
  levels: Levels
  /** Levels that start anew where the list is first used. */
  starts: Map<number, number>
}

export interface Numbering {
  definitions: ReadonlyMap<string, Definition>
  lists: ReadonlyMap<string, List>
}

export const noNumbering: Numbering = {definitions: new Map(), lists: new Map()}

// Word's own limit is lower; a longer one would be a way to blow up each paragraph.
const maxLabel = 100

export function readNumbering(pieces: Iterable<Uint8Array>): Numbering {
  const definitions = new Map<string, Definition>()
  const lists = new Map<string, List>()
  let definition = newDefinition()
  let list = newList()
  let levels = definition.levels
  let level = newLevel()
  let overridden = 0

  const opens: Record<string, (attributes: Attributes) => void> = {
    'w:abstractNum'(attributes) {
      definition = newDefinition()
      levels = definition.levels
      definitions.set(attributes['w:abstractNumId'] ?? '', definition)
    },
    'w:numStyleLink'({'w:val': value = ''}) {
      definition.styleLink = value
    },
    'w:num'(attributes) {
      list = newList()
      levels = list.levels
      lists.set(attributes['w:numId'] ?? '', list)
    },
    'w:abstractNumId'({'w:val': value = ''}) {
      list.definition = value
    },
    'w:lvlOverride'(attributes) {
      overridden = numberIn(attributes['w:ilvl']) ?? 0
    },
    'w:startOverride'({'w:val': value}) {
      list.starts.set(overridden, numberIn(value) ?? 0)
    },
    'w:lvl'(attributes) {
      level = newLevel()
      levels.set(numberIn(attributes['w:ilvl']) ?? 0, level)
    },
    'w:start'({'w:val': value}) {
      level.start = numberIn(value) ?? 0
    },
    'w:numFmt'({'w:val': value}) {
      level.format = value ?? 'decimal'
    },
    'w:lvlText'({'w:val': value = ''}) {
      level.text = value.slice(0, maxLabel)
    },
    'w:lvlRestart'({'w:val': value}) {
      level.restart = numberIn(value) ?? 0
    },
    'w:isLgl'({'w:val': value}) {
      level.legal = isOn(value)
    },
    'w:suff'({'w:val': value}) {
      level.suffix = value ?? 'tab'
    },
    'w:pStyle'({'w:val': value = ''}) {
      level.style = value
    },
  }
  parseXml(pieces, {open: (name, attributes) => opens[name]?.(attributes)})
  return {definitions, lists}
}

const newDefinition = (): Definition => ({levels: new Map()})
const newList = (): List => ({definition: '', levels: new Map(), starts: new Map()})
const newLevel = (): Level => ({start: 0, format: 'decimal', text: '', legal: false, suffix: 'tab'})
