/** The paragraphs of a Word document while they are read, of which one may stand in a text box of another. */
import type {Labels} from './labels.ts'
import type {Depths} from './outline.ts'
import type {Paragraph} from './paragraph.ts'

export interface OpenParagraphs {
  /** Whether what comes stands in a paragraph. */
  readonly isWithin: boolean
  begin(): void
  /** Text that can be hidden as a whole. */
  beginRun(): void
  hideRun(): void
  say(text: string): void
  set(more: Partial<Paragraph>): void
  /** `isCounted`: it has a number of its list even where nothing is written in it. */
  end(isCounted: boolean): void
  /** Ends what should have gone on in a further paragraph, where there is none. */
  endRunOn(): void
}

/** `emit` is given each paragraph with its number, and how deep it is in the outline. */
export function createParagraphs(
  emit: (text: string, depth?: number) => void,
  labelOf: Labels,
  depthOf: Depths,
): OpenParagraphs {
  const open: Paragraph[] = []
  let runOn = ''
  let isHidden = false

  /** Text boxes come behind the outermost paragraph that they are anchored in. */
  const emitBox = (text: string) => {
    const outer = open.at(-1)
    if (outer) outer.boxes.push(text)
    else emit(text)
  }

  return {
    get isWithin() {
      return open.length > 0
    },
    begin() {
      open.push({text: '', boxes: []})
      isHidden = false
    },
    beginRun() {
      isHidden = false
    },
    hideRun() {
      isHidden = true
    },
    say(text) {
      const paragraph = open.at(-1)
      if (paragraph && !isHidden) paragraph.text += text
    },
    set(more) {
      Object.assign(open.at(-1) ?? {}, more)
    },
    end(isCounted) {
      const paragraph = open.pop()!
      const isBox = open.length > 0
      // A break before any text would part the label from it.
      const own = (runOn + paragraph.text).replace(/^\n+/, '')
      runOn = ''
      if (paragraph.runsOn && !isBox) {
        runOn = own
      } else {
        const whole = (isCounted || own.trim() !== '' ? labelOf(paragraph, own) : '') + own
        if (isBox) emitBox(whole)
        else emit(whole, depthOf(paragraph))
      }
      for (const box of paragraph.boxes) emitBox(box)
    },
    endRunOn() {
      if (runOn !== '') emit(runOn)
      runOn = ''
    },
  }
}
