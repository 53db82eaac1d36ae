/**
 * `-o`: in which format a file is written, and which names are refused, since other programs would take it
 * for what it is not.
 */
import type {Say} from './messages.ts'
import {UsageError} from './usage-error.ts'

/** The endings of a format's files, without which any name is right. */
const endingsOf: Record<string, readonly string[]> = {
  csv: ['csv'],
  tsv: ['tsv'],
  json: ['json'],
  jsonl: ['jsonl', 'ndjson'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm'],
}

/** Endings of well-known formats that are not written here. */
const foreign = new Set(
  (
    'xlsx xlsm xls et ods numbers docx docm doc wps odt pages rtf pdf ofd pptx ppt dps odp key ' +
    'mht mhtml xml yaml yml sarif png jpg jpeg gif tif tiff bmp svg zip rar 7z gz tar'
  ).split(' '),
)

/** The format that was asked for, else that of the file's name, else the usual one. */
export function outputFormat<Format extends string>(
  asked: Format | undefined,
  output: unknown,
  all: readonly Format[],
  usual: Format,
  say: Say,
): Format {
  const ending = /\.(\w+)$/.exec(String(output ?? ''))?.[1]?.toLowerCase() ?? ''
  const named = Object.keys(endingsOf).find(format => endingsOf[format]!.includes(ending))
  const format = asked ?? all.find(one => one === named) ?? usual
  if (named !== undefined ? named !== format : foreign.has(ending))
    throw new UsageError(say('outputEnding', `.${ending}`, asked, all.map(withEndings)))
  return format
}

/** `markdown .md .markdown` */
function withEndings(format: string): string {
  return [format, ...(endingsOf[format] ?? []).map(ending => `.${ending}`)].join(' ')
}
