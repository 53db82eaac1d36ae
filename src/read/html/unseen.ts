/** Leaves out what a browser does not show: scripts, what a style hides, what is struck out. */
import {blockElements, struckElements, unseenElements, voidElements} from './elements.ts'
import {isHidden} from './region-kind.ts'
import type {Attributes} from './tags.ts'

export interface Unseen {
  readonly isOpen: boolean
  /** Whether the tag begins what is not shown, or stands in it. */
  open(tag: string, attributes: Attributes): boolean
  /** Whether the tag ends what is not shown, or stands in it. */
  close(tag: string): boolean
}

export function createUnseen(): Unseen {
  /** The element whose text is not shown, and how often it is open. */
  let unseen: {tag: string; depth: number; isInLine: boolean} | undefined
  // What is hidden within a line ends with it, whatever its end tag.
  const endWithLine = (tag: string) => {
    if (unseen?.isInLine && blockElements.has(tag) && tag !== 'br') unseen = undefined
  }

  return {
    get isOpen() {
      return unseen !== undefined
    },
    open(tag, attributes) {
      endWithLine(tag)
      if (unseen) {
        if (unseen.tag === tag) unseen.depth++
        return true
      }
      const isInLine = !unseenElements.has(tag)
      if (isInLine && !isUnseenInLine(tag, attributes)) return false
      unseen = {tag, depth: 1, isInLine}
      return true
    },
    close(tag) {
      endWithLine(tag)
      if (!unseen) return false
      if (unseen.tag === tag && --unseen.depth === 0) unseen = undefined
      return true
    },
  }
}

/** <span style="display:none">www.xx.gov.cn</span> · <s>市财政局</s> */
function isUnseenInLine(tag: string, attributes: Attributes): boolean {
  if (blockElements.has(tag) || voidElements.has(tag)) return false
  return struckElements.has(tag) || isHidden(attributes)
}
