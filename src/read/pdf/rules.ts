/** The ruling lines that are drawn on a page. */
import type {PdfPackage} from './pdf-package.ts'

/** A straight line along the page, in points from the top left. */
export interface Rule {
  vertical: boolean
  /** Across its direction: how far from the left a vertical one stands. */
  at: number
  /** Along its direction. */
  from: number
  to: number
}

/** What the package says is drawn, one operation after another. */
export interface Drawing {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

type Matrix = readonly number[]
type Point = readonly [x: number, y: number]

/** A map or a chart has so many. */
const mostRules = 20_000
/** Word fills thin boxes for lines. */
const thickest = 3
const shortest = 4

/** The lines of a drawing, `onPage` being the way from its own measure to that of the page. */
export function rulesOf({fnArray, argsArray}: Drawing, onPage: Matrix, ops: PdfPackage['OPS']): Rule[] {
  const rules: Rule[] = []
  const strokes = new Set<unknown>([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const fills = new Set<unknown>([ops.fill, ops.eoFill])
  const saved: Matrix[] = []
  let matrix = onPage
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index]
    if (operation === ops.save || operation === ops.paintFormXObjectBegin) saved.push(matrix)
    if (operation === ops.restore || operation === ops.paintFormXObjectEnd) matrix = saved.pop() ?? onPage
    if (operation === ops.transform && isMatrix(args)) matrix = product(matrix, args)
    if (operation === ops.paintFormXObjectBegin && Array.isArray(args) && isMatrix(args[0]))
      matrix = product(matrix, args[0])
    if (operation !== ops.constructPath || !Array.isArray(args)) continue
    const [paint, [path] = []] = args as [unknown, (ArrayLike<number> | null)[]?]
    if (!path) continue
    const shapes = strokes.has(paint) || fills.has(paint) ? shapesIn(path, matrix) : []
    for (const rule of shapes.flatMap(strokes.has(paint) ? sidesOf : thinBox)) rules.push(rule)
    if (rules.length > mostRules) return []
  }
  return rules
}

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6

function product(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** How the package writes a path: a sign, and the numbers that it takes. */
const move = 0
const line = 1
const numbersOf = [2, 2, 6, 4, 0]
const close = 4

/** The points of the shapes of a path; a curve ends one, since no table has any. */
function shapesIn(path: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const shapes: Point[][] = []
  let shape: Point[] = []
  for (let at = 0; at < path.length; ) {
    const sign = path[at]!
    const [x = 0, y = 0] = [path[at + 1], path[at + 2]]
    if (sign !== line && sign !== close) {
      shape = []
      shapes.push(shape)
    }
    if (sign === move || sign === line) shape.push([a * x + c * y + e, b * x + d * y + f])
    if (sign === close && shape.length > 2) shape.push(shape[0]!)
    at += 1 + (numbersOf[sign] ?? path.length)
  }
  return shapes
}

function sidesOf(shape: readonly Point[]): Rule[] {
  return shape.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = shape[index]!
    const isThin = Math.abs(x - fromX) < 1 || Math.abs(y - fromY) < 1
    return isThin ? between(fromX, fromY, x, y) : []
  })
}

function thinBox(shape: readonly Point[]): Rule[] {
  if (shape.length < 2) return []
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of shape) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return Math.min(right - left, bottom - top) > thickest ? [] : between(left, top, right, bottom)
}

function between(fromX: number, fromY: number, toX: number, toY: number): Rule[] {
  const vertical = Math.abs(toY - fromY) > Math.abs(toX - fromX)
  const [at, start, end] = vertical ? [(fromX + toX) / 2, fromY, toY] : [(fromY + toY) / 2, fromX, toX]
  const [from, to] = [Math.min(start, end), Math.max(start, end)]
  return to - from < shortest ? [] : [{vertical, at, from, to}]
}
