/** Lines told by how they begin. */

/** A way to begin; by its first character most lines are told that have none. */
interface Beginning {
  initials: string
  form: RegExp
}

/** Most lines are told by one look at their first character. */
export function finderOf(beginnings: readonly Beginning[]): (folded: string) => boolean {
  const initials = new Set(beginnings.map(({initials}) => initials).join(''))
  return folded =>
    initials.has(folded[0]!) &&
    beginnings.some(({initials, form}) => initials.includes(folded[0]!) && form.test(folded))
}
