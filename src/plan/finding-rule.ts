/** How a rule of the parser says what it found. */

export type Lang = 'zh' | 'en'

/** What was seen and what was expected, as the document's own words. */
export interface Seen {
  actual: string
  expected: string
  page?: number | undefined
}

export interface FindingRule {
  severity: 'warning' | 'info'
  say: Record<Lang, (seen: Seen) => string>
}
