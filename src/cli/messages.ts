/** Every sentence that the program says by itself, in both languages. */
import type {Lang} from '../write/report.ts'

const list = (items: readonly string[]) => items.join('、')

export const messages = {
  noSuchNumber: {
    en: (typed: string, range: string, nearest: readonly string[]) =>
      `No task ${typed}. ${range ? `The plan has ${range.replace('–', ' to ')}` : 'The plan has none'}${nearest.length > 0 ? `; did you mean ${nearest.join(', ')}?` : '.'}`,
    zh: (typed: string, range: string, nearest: readonly string[]) =>
      `没有编号为 ${typed} 的任务。${range ? `本方案编号为 ${range}` : '本方案没有任务'}${nearest.length > 0 ? `，是否指 ${nearest.join('、')}？` : '。'}`,
  },
  numberTaken: {
    en: (typed: string, taken: string) => `${typed} is taken for ${taken}.`,
    zh: (typed: string, taken: string) => `${typed} 按 ${taken} 查找。`,
  },
  ambiguousNumber: {
    en: (typed: string, candidates: readonly string[]) =>
      `${typed} may be any of ${candidates.join(', ')}. Type one of these.`,
    zh: (typed: string, candidates: readonly string[]) =>
      `${typed} 可指 ${candidates.join('、')}，请输入其中之一。`,
  },
  noSuchUnit: {
    en: (typed: string, nearest: readonly string[]) =>
      `No unit fits ${typed}.${nearest.length > 0 ? ` Did you mean ${list(nearest)}?` : ' `fengong units` lists all units.'}`,
    zh: (typed: string, nearest: readonly string[]) =>
      `没有与“${typed}”相符的单位。${nearest.length > 0 ? `是否指 ${list(nearest)}？` : '`fengong units` 可列出全部单位。'}`,
  },
  unitTaken: {
    en: (typed: string, names: readonly string[]) =>
      names.length === 1
        ? `${typed} is taken for ${names[0]}.`
        : `${typed} fits ${names.length} units, all taken: ${list(names)}.`,
    zh: (typed: string, names: readonly string[]) =>
      names.length === 1
        ? `“${typed}”按 ${names[0]} 查找。`
        : `“${typed}”与 ${names.length} 个单位相符，一并查找：${list(names)}。`,
  },
  noTaskFits: {
    en: () => 'No task fits.',
    zh: () => '没有符合条件的任务。',
  },
  builtIn: {
    en: (title: string) => `Built-in plan: ${title} (use -p FILE for another)`,
    zh: (title: string) => `内置方案：${title}（用 -p 文件 指定其他方案）`,
  },
  noTasks: {
    en: (file: string) => `${file} holds no task: no duties such as \`牵头单位:…\` were found in it.`,
    zh: (file: string) => `${file} 中没有任务：未见“牵头单位：…”一类的职责。`,
  },
  emptyFile: {
    en: (file: string) => `${file} is empty.`,
    zh: (file: string) => `${file} 是空文件。`,
  },
  cannotRead: {
    en: (file: string, why: string) => `${file} cannot be read: ${why}.`,
    zh: (file: string, why: string) => `${file} 无法读取：${why}。`,
  },
  binary: {
    en: (file: string) => `${file} is a binary file; a plan in plain text or Markdown is needed.`,
    zh: (file: string) => `${file} 是二进制文件，需要纯文本或 Markdown 格式的方案。`,
  },
  encoding: {
    en: (file: string) => `${file} is not UTF-8 text. Convert it first: iconv -f GB18030 -t UTF-8 FILE > NEW`,
    zh: (file: string) => `${file} 不是 UTF-8 文本。请先转换：iconv -f GB18030 -t UTF-8 原文件 > 新文件`,
  },
  outputExists: {
    en: (file: string) => `${file} exists already; nothing was written. Use --force to replace it.`,
    zh: (file: string) => `${file} 已存在，未写入。如需覆盖请加 --force。`,
  },
  cannotWrite: {
    en: (file: string, why: string) => `${file} cannot be written: ${why}.`,
    zh: (file: string, why: string) => `${file} 无法写入：${why}。`,
  },
  wrote: {
    en: (rows: number, file: string) => `${rows} rows written to ${file}`,
    zh: (rows: number, file: string) => `已写入 ${rows} 行：${file}`,
  },
  onePlanOnly: {
    en: (command: string) => `\`${command}\` takes one plan; give -p once.`,
    zh: (command: string) => `\`${command}\` 只接受一份方案，请只用一次 -p。`,
  },
  stdinOnce: {
    en: () => 'Standard input can be read only once; give -p - once.',
    zh: () => '标准输入只能读取一次，请只用一次 -p -。',
  },
  noSuchColumn: {
    en: (name: string, all: readonly string[]) => `No column ${name}. There are: ${all.join(', ')}`,
    zh: (name: string, all: readonly string[]) => `没有“${name}”这一列。可用的列：${all.join('、')}`,
  },
  badExpression: {
    en: (typed: string) =>
      `${typed} is no regular expression. Without the slashes it is searched as it stands.`,
    zh: (typed: string) => `${typed} 不是有效的正则表达式。去掉斜线则按原文查找。`,
  },
  badCount: {
    en: (option: string, typed: string) => `${option} takes a whole number from 1 on, not ${typed}.`,
    zh: (option: string, typed: string) => `${option} 须为正整数，不能是 ${typed}。`,
  },
  noSuchShell: {
    en: (typed: string, all: readonly string[]) =>
      `No completion for ${typed}. There is one for ${all.join(', ')}.`,
    zh: (typed: string, all: readonly string[]) => `没有 ${typed} 的补全脚本。可用：${all.join('、')}。`,
  },
  noSuchCommand: {
    en: (typed: string, nearest: readonly string[]) =>
      `No command ${typed}.${nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ''} \`fengong --help\` lists all.`,
    zh: (typed: string, nearest: readonly string[]) =>
      `没有命令 ${typed}。${nearest.length > 0 ? `是否指 ${nearest.join('、')}？` : ''}\`fengong --help\` 可列出全部命令。`,
  },
  noSuchOption: {
    en: (typed: string, nearest: readonly string[]) =>
      `No option ${typed}.${nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ''} --help lists all.`,
    zh: (typed: string, nearest: readonly string[]) =>
      `没有选项 ${typed}。${nearest.length > 0 ? `是否指 ${nearest.join('、')}？` : ''}--help 可列出全部选项。`,
  },
  valueMissing: {
    en: (option: string) => `${option} needs a value.`,
    zh: (option: string) => `${option} 之后缺少值。`,
  },
  argumentMissing: {
    en: (name: string) => `Missing ${name}. --help shows examples.`,
    zh: (name: string) => `缺少参数 ${name}。--help 有示例。`,
  },
  badChoice: {
    en: (option: string, typed: string, all: readonly string[]) =>
      `${option} takes one of ${all.join(', ')}, not ${typed}.`,
    zh: (option: string, typed: string, all: readonly string[]) =>
      `${option} 可取 ${all.join('、')}，不能是 ${typed}。`,
  },
  tooManyArguments: {
    en: (command: string) => `Too many arguments for \`${command}\`. --help shows examples.`,
    zh: (command: string) => `\`${command}\` 的参数过多。--help 有示例。`,
  },
  failed: {
    en: (what: string) => `fengong failed (${what}). This is an error in fengong; please report it.`,
    zh: (what: string) => `fengong 出错（${what}）。这是程序自身的错误，请反馈。`,
  },
} satisfies Record<string, Record<Lang, (...args: never[]) => string>>

export type MessageId = keyof typeof messages

export type Say = <Id extends MessageId>(id: Id, ...args: Parameters<(typeof messages)[Id]['en']>) => string

/** The sentences in one language. */
export function sayIn(lang: Lang): Say {
  return (id, ...args) => (messages[id][lang] as (...args: unknown[]) => string)(...args)
}
