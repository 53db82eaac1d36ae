/** PDF documents: the text that is printed, its lines joined into paragraphs. */
import type {Extracted} from './extracted.ts'
import {createText} from './extracted-text.ts'
import {joinLines} from './pdf/paragraphs.ts'
import {type LoadedPackage, loadPackage, unusable} from './pdf/pdf-package.ts'
import {joinPieces, type Piece, type PrintedLine} from './pdf/printed-lines.ts'
import {ReadError} from './read-error.ts'

/**
 * The text of a PDF, one paragraph a line, each with the page on which it begins.
 * @throws ReadError where the bytes are no PDF, or one that is damaged, encrypted or a scan, or where the package
 * pdfjs-dist is missing
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const lines = await printedLines(bytes, await loadPackage())
  if (lines.length === 0)
    throw new ReadError(
      'no-text-layer',
      'The PDF holds no text, only pictures; run it through text recognition',
    )
  const text = createText()
  const blocks = joinLines(lines).flatMap(({text: paragraph, page}) => text.add(paragraph, page))
  return {blocks, text: text.finish()}
}

async function printedLines(bytes: Uint8Array, loaded: LoadedPackage): Promise<PrintedLine[]> {
  const {pdfjs} = loaded
  const loading = begin(bytes, loaded)
  try {
    const document = await loading.promise
    const lines: PrintedLine[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {width, height, transform} = page.getViewport({scale: 1})
      const {items} = await page.getTextContent({disableNormalization: true})
      const pieces: Piece[] = []
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        // Through the page's own turn: a wide table often lies on its side.
        const [, , across = 0, up = 0, left = 0, baseline = 0] = pdfjs.Util.transform(
          transform,
          item.transform,
        )
        pieces.push({
          text: tidy(item.str),
          left,
          right: left + item.width,
          baseline,
          size: Math.hypot(across, up),
        })
      }
      for (const line of joinPieces(pieces))
        lines.push({...line, page: number, pageWidth: width, pageHeight: height})
      page.cleanup()
    }
    return lines
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw isLocked
      ? new ReadError('encrypted', 'The PDF is encrypted; save it without a password', {cause})
      : new ReadError('broken', 'The PDF is broken', {cause})
  } finally {
    await loading.destroy()
  }
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
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    })
  } catch (cause) {
    // Later versions call what Node 20 does not have yet.
    throw unusable(cause)
  }
}

/** Some programs write the radical ⼀ (U+2F00) for the character 一 (U+4E00): the two look the same. */
const tidy = (text: string) =>
  text.replace(/[\u2e80-\u2fdf]/g, radical => radical.normalize('NFKC')).replace(/[\u0000-\u001f]/g, ' ')
