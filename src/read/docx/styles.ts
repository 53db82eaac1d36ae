/** What styles say about numbering and about the outline. */
import {type Attributes, isOn, numberIn, parseXml} from './xml.ts'

/** The list that a paragraph is in, and how deep; either may be told elsewhere. */
export interface ListPlace {
  list?: string
  level?: number
}

interface Style extends ListPlace {
  basedOn?: string
  /** Its level in the outline, from 0. */
  outline?: number
}

export interface Styles {
  byId: ReadonlyMap<string, Style>
  /** The style of paragraphs that name none. */
  standard: string | undefined
}

export const noStyles: Styles = {byId: new Map(), standard: undefined}

export function readStyles(pieces: Iterable<Uint8Array>): Styles {
  const byId = new Map<string, Style>()
  let standard: string | undefined
  let style: Style = {}
  let inChange = 0
  const opens: Record<string, (attributes: Attributes) => void> = {
    'w:style'(attributes) {
      style = {}
      const id = attributes['w:styleId'] ?? ''
      byId.set(id, style)
      const isStandard = attributes['w:default'] !== undefined && isOn(attributes['w:default'])
      if (attributes['w:type'] === 'paragraph' && isStandard) standard = id
    },
    'w:basedOn'({'w:val': value}) {
      if (value !== undefined) style.basedOn = value
    },
    'w:numId'({'w:val': value}) {
      if (value !== undefined) style.list = value
    },
    'w:ilvl'({'w:val': value}) {
      style.level = numberIn(value) ?? 0
    },
    'w:outlineLvl'({'w:val': value}) {
      const outline = numberIn(value)
      if (outline !== undefined) style.outline = outline
    },
  }
  parseXml(pieces, {
    open(name, attributes) {
      // What a style said before a tracked change.
      if (name === 'w:pPrChange') inChange++
      if (inChange === 0) opens[name]?.(attributes)
    },
    close(name) {
      if (name === 'w:pPrChange') inChange--
    },
  })
  return {byId, standard}
}

/** A style and those it is based on, the nearest first. */
export function* chainOf(styles: Styles, id: string | undefined): Generator<[string, Style]> {
  const seen = new Set<string>()
  for (let name = id ?? styles.standard; name !== undefined && !seen.has(name); ) {
    const style = styles.byId.get(name)
    if (!style) return
    seen.add(name)
    yield [name, style]
    name = style.basedOn
  }
}
