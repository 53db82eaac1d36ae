/** The words that stand for what is to be typed, `<number>`, as help writes them in Chinese. */
import type {Lang} from '../write/report.ts'

const inChinese: Record<string, string> = {
  command: '命令',
  count: '数量',
  date: '日期',
  file: '文件',
  form: '样式',
  format: '格式',
  id: '规则',
  key: '依据',
  kind: '类别',
  lang: '语言',
  levels: '级数',
  name: '名称',
  names: '列名',
  number: '编号',
  options: '选项',
  'role=word': '角色=词',
  row: '行',
  shell: 'Shell 名',
  severity: '级别',
  unit: '单位',
  words: '文字',
  year: '年份',
}

export function placeholder(word: string, lang: Lang): string {
  return lang === 'zh' ? (inChinese[word] ?? word) : word
}

/** `--in <number>` → `--in <编号>` */
export function withPlaceholders(text: string, lang: Lang): string {
  return text.replace(/(?<=[<[])[a-z=]+/g, word => placeholder(word, lang))
}
