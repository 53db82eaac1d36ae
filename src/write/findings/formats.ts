/** The formats of `check`. */
export const checkFormats = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'markdown',
  'csv',
  'table',
  'plain',
  'grep',
] as const
export type CheckFormat = (typeof checkFormats)[number]
