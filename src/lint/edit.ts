/** Fixes: small edits of the document's text, and how they are made. */
import type {Draft} from './draft.ts'
import type {Finding, Fix} from './rule.ts'

/**
 * The smallest edit that turns the text from `start` on, which must be `before`, into `after`; none where other words stand
 * there, as in formats whose text holds markup.
 */
export function edit({text}: Draft, start: number, before: string, after: string): Fix | undefined {
  if (!text.startsWith(before, start)) return undefined
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    start: start + head,
    end: start + before.length - tail,
    text: after.slice(head, after.length - tail),
  }
}

/** Fixes in document order; of those that touch one another the first alone. */
export function fixesOf(findings: readonly Finding[]): Fix[] {
  const fixes = findings.flatMap(({fix}) => fix ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Fix[] = []
  for (const fix of fixes) {
    const last = kept.at(-1)
    // Two insertions at one place touch too.
    if (
      !last ||
      fix.start > last.end ||
      (fix.start === last.end && fix.end > fix.start && last.end > last.start)
    )
      kept.push(fix)
  }
  return kept
}

/** A text with fixes made that follow one another. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = ''
  let from = 0
  for (const {start, end, text: words} of fixes) {
    result += text.slice(from, start) + words
    from = end
  }
  return result + text.slice(from)
}
