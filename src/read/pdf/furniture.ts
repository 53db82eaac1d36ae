/** Tells what belongs to the page and not to the text: page numbers, running headers and footers. */
import {isPageNumber} from '../page-number.ts'
import {groupBy} from './group-by.ts'
import type {PrintedLine} from './printed-lines.ts'

/** The lines of furniture among those of a document. */
export function findFurniture(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const pages = groupBy(lines, ({page}) => page)
  const edges = [...pages.values()].flatMap(edgesOf)
  const repeated = groupBy(edges, placeOf)
  return new Set(
    edges.filter(line => {
      if (isPageNumber(line.text)) return isOutside(line)
      const same = repeated.get(placeOf(line))!
      if (same.length >= 3) return same.length > pages.size / 2
      return same.length === 2 && pages.size === 2 && same[0]!.text === same[1]!.text && isOutside(line)
    }),
  )
}

/** The first and the last two lines of a page. */
const edgesOf = (lines: readonly PrintedLine[]) => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])]

/** The same for lines that say the same at the same place, whatever number they give. */
const placeOf = ({text, baseline}: PrintedLine) => `${Math.round(baseline / 4)} ${text.replace(/\d+/g, '#')}`

const isOutside = ({baseline, pageHeight}: PrintedLine) =>
  baseline < 0.12 * pageHeight || baseline > 0.85 * pageHeight
