/** How deep a paragraph stands in the outline of a document: 标题 1 is 1, the body has none. */
import {chainOf, type Styles} from './styles.ts'

interface Outlined {
  style?: string
  /** As its own properties say, from 0; 9 is the body. */
  outline?: number | undefined
}

export type Depths = (paragraph: Outlined) => number | undefined

const ofBody = 9

export function createDepths(styles: Styles): Depths {
  const ofStyles = new Map<string | undefined, number>()
  const ofStyle = (id: string | undefined) => {
    let level = ofStyles.get(id)
    if (level === undefined) {
      const chain = [...chainOf(styles, id)]
      level = chain.find(([, {outline}]) => outline !== undefined)?.[1].outline ?? ofBody
      ofStyles.set(id, level)
    }
    return level
  }
  return ({style, outline}) => {
    const level = outline ?? ofStyle(style)
    return level < ofBody ? level + 1 : undefined
  }
}
