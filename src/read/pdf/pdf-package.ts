/** Loads the package that reads PDF, which is installed only where it is wanted. */
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {ReadError} from '../read-error.ts'

export type PdfPackage = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

export interface LoadedPackage {
  pdfjs: PdfPackage
  /** Where its character maps and fonts lie, each with a slash at the end. */
  cMapUrl: string
  standardFontDataUrl: string
}

export async function loadPackage(): Promise<LoadedPackage> {
  try {
    const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
    const canDraw = canResolve(manifest, '@napi-rs/canvas')
    const pdfjs = await (canDraw ? importPackage() : withoutCanvas(importPackage))
    const folder = dirname(manifest)
    return {pdfjs, cMapUrl: join(folder, 'cmaps/'), standardFontDataUrl: join(folder, 'standard_fonts/')}
  } catch (cause) {
    throw unusable(cause)
  }
}

/** Why PDF cannot be read: the package is missing, or too new for this version of Node. */
export const unusable = (cause: unknown): ReadError =>
  new ReadError('package-missing', 'Reading PDF needs a package: npm install pdfjs-dist@5', {cause})

const importPackage = (): Promise<PdfPackage> => import('pdfjs-dist/legacy/build/pdf.mjs')

function canResolve(from: string, name: string): boolean {
  try {
    createRequire(from).resolve(name)
    return true
  } catch {
    return false
  }
}

/** Without its optional package for drawing it complains as it loads, and fails for want of what browsers have. */
async function withoutCanvas<Result>(load: () => Promise<Result>): Promise<Result> {
  const scope = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {}
  const {warn} = console
  console.warn = () => {}
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}
