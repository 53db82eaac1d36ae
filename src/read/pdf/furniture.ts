/** Tells what belongs to the page and not to the text: page numbers, running headers and footers. */
import {isPageNumber} from '../page-number.ts'
import {groupBy} from './group-by.ts'
import type {PrintedLine} from './printed-lines.ts'

/** The lines of furniture among those of a document. */
export function findFurniture(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const pages = groupBy(lines, ({page}) => page)
  const sides = groupBy(pages.keys(), sideOf)
  const edges = [...pages.values()].flatMap(edgesOf)
  const repeated = [...groupBy(edges, placeOf).values()].filter(same => {
    // Left and right pages may have headers of their own.
    const side = sideOf(same[0]!.page)
    const count = same.every(({page}) => sideOf(page) === side) ? sides.get(side)!.length : pages.size
    if (same.length >= 3) return same.length > count / 2
    return same.length === 2 && count === 2 && same[0]!.text === same[1]!.text && isOutside(same[0]!)
  })
  const isRepeated = new Set(repeated.flat())
  return new Set(edges.filter(line => (isPageNumber(line.text) ? isOutside(line) : isRepeated.has(line))))
}

const sideOf = (page: number) => page % 2

/** The uppermost and the lowest two lines of a page, which in columns are not its first and last. */
function edgesOf(page: readonly PrintedLine[]): PrintedLine[] {
  const lines = page.toSorted((a, b) => a.baseline - b.baseline)
  return [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])]
}

/** The same for lines that say the same at the same place, whatever number they give. */
const placeOf = ({text, baseline}: PrintedLine) => `${Math.round(baseline / 4)} ${text.replace(/\d+/g, '#')}`

const isOutside = ({baseline, pageHeight}: PrintedLine) =>
  baseline < 0.12 * pageHeight || baseline > 0.85 * pageHeight
