/** The class behind each cell of a table, which the package does not type. */
declare module 'cli-table3/src/cell.js' {
  const Cell: {
    prototype: {content: string; draw(this: {content: string}, ...args: unknown[]): string}
  }
  export default Cell
}
