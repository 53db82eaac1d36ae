/** The functions that cli-table3 shares between its parts; see table.ts. */
declare module 'cli-table3/src/utils.js' {
  const utils: Record<string, unknown>
  export default utils
}
