/** The encoding that an HTML page says it has. */
import type {Encoding} from '../decode.ts'

const charset = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w-]+)/i
const names: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
}

/** Browsers look no further than the first KB; some pages have a long comment before. */
const reach = 2048

export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, reach)).toString(
    'latin1',
  )
  return names[charset.exec(head)?.[1]?.toLowerCase() ?? '']
}
