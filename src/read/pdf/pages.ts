/** What is on the pages of a PDF, as the package finds it. */
import {withCharacters} from '../../plan/radicals.ts'
import {ReadError} from '../read-error.ts'
import {partAtGaps} from './gaps.ts'
import {type LoadedPackage, type PdfPackage, unusable} from './pdf-package.ts'
import {hasColumns, type Piece} from './printed-lines.ts'
import {type Rule, rulesOf} from './rules.ts'

export interface Page {
  /** From 1. */
  number: number
  width: number
  height: number
  pieces: Piece[]
  /** Whether some line has a gap as there is between columns. */
  hasColumns: boolean
  /** None where there seems to be no table. */
  rules: Rule[]
}

interface TextItem {
  str: string
  transform: number[]
  width: number
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<PdfPackage['getDocument']>['promise']>['getPage']>>

/** @throws ReadError where the bytes are no PDF, or one that is damaged or encrypted */
export async function readPages(bytes: Uint8Array, loaded: LoadedPackage): Promise<Page[]> {
  const loading = begin(bytes, loaded)
  try {
    const document = await loading.promise
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await readPage(page, loaded, pages.at(-1)))
      page.cleanup()
    }
    return pages
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw isLocked
      ? new ReadError('encrypted', 'The PDF is encrypted; save it without a password', {cause})
      : new ReadError('broken', 'The PDF is broken', {cause})
  } finally {
    await loading.destroy()
  }
}

async function readPage(page: PdfPage, {pdfjs}: LoadedPackage, before: Page | undefined): Promise<Page> {
  const {items} = await page.getTextContent({disableNormalization: true})
  const texts = items.filter(item => 'str' in item && item.str.trim() !== '') as TextItem[]
  const {width, height, transform} = upright(page.getViewport({scale: 1}), texts, pdfjs)
  const written = texts.map((item): Piece => {
    const [, , across = 0, up = 0, left = 0, baseline = 0] = pdfjs.Util.transform(transform, item.transform)
    return {text: tidy(item.str), left, right: left + item.width, baseline, size: Math.hypot(across, up)}
  })
  const pieces = partAtGaps(written)
  const inColumns = hasColumns(pieces)
  // What is drawn takes longer to find than what is written. The rest of a table may be one cell.
  const mayBeRuled = inColumns || (before !== undefined && before.rules.length > 0)
  const rules = mayBeRuled ? rulesOf(await page.getOperatorList(), transform, pdfjs.OPS) : []
  return {number: page.pageNumber, width, height, pieces, hasColumns: inColumns, rules}
}

type View = Pick<ReturnType<PdfPage['getViewport']>, 'width' | 'height' | 'transform'>

/**
 * The view of a page in which its text runs from left to right: a wide table often lies on its side, and not
 * all programs say so.
 */
function upright({width, height, transform}: View, texts: readonly TextItem[], {Util}: PdfPackage): View {
  const runs = {up: 0, down: 0}
  for (const {transform: own} of texts) {
    const [x = 0, y = 0] = Util.transform(transform, own)
    if (Math.abs(y) > Math.abs(x)) runs[y < 0 ? 'up' : 'down']++
  }
  const {up, down} = runs
  if (Math.max(up, down) <= texts.length / 2) return {width, height, transform}
  const turn = up > down ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width]
  return {width: height, height: width, transform: Util.transform(turn, transform)}
}

function begin(bytes: Uint8Array, {pdfjs, ...folders}: LoadedPackage) {
  try {
    return pdfjs.getDocument({
      // It takes the bytes away from who gives them.
      data: new Uint8Array(bytes),
      ...folders,
      cMapPacked: true,
      isEvalSupported: false,
      disableFontFace: true,
      // Pictures say nothing here, and take long to unpack.
      maxImageSize: 1,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    })
  } catch (cause) {
    // Later versions call what Node 20 does not have yet.
    throw unusable(cause)
  }
}

const tidy = (text: string) => withCharacters(text).replace(/[\u0000-\u001f]/g, ' ')
