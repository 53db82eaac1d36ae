/** The formats in which a diff can be written. */
export const diffFormats = ['text', 'json', 'jsonl', 'csv', 'markdown', 'html', 'table', 'grep'] as const
export type DiffFormat = (typeof diffFormats)[number]
