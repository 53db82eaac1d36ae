/** One expression that finds what any of several does: each can stand on a line of its own, with an example beside it. */
export function anyOf(...all: readonly RegExp[]): RegExp {
  return new RegExp(all.map(({source}) => source).join('|'))
}
