/** Every sentence that the program says by itself, in both languages. */
import type {UnreadLine} from '../lint/coverage.ts'
import type {UnitTally} from '../query/tally.ts'
import type {ReadProblem} from '../read/read-error.ts'
import type {Lang} from '../write/report.ts'
import {placeholder, withPlaceholders} from './placeholders.ts'

/** What of a task, or of the text around tasks, is not the same in what was written. */
export interface ChangedPlace {
  number: string | null
  line: number
  parts: readonly (keyof typeof changedParts)[]
}

const changedParts = {
  units: {en: 'units', zh: '单位'},
  deadline: {en: 'deadline', zh: '时限'},
  words: {en: 'words', zh: '文字'},
} as const

/** Why a file that is there cannot be read as a plan, and what to do. */
const whyUnreadable: Record<ReadProblem, Record<Lang, string>> = {
  binary: {
    en: 'is a binary file; a plan as text, Markdown, HTML, Word (.docx) or PDF is needed.',
    zh: '是二进制文件，需要文本、Markdown、HTML、Word（.docx）或 PDF 格式的方案。',
  },
  encoding: {
    en: 'is text in no encoding that is known here (UTF-8, UTF-16, GB18030, Big5); --encoding tells one.',
    zh: '的编码无法识别（可识别 UTF-8、UTF-16、GB18030、Big5）；可用 --encoding 指定。',
  },
  broken: {
    en: 'is broken: it is not what its format says; open it where it was written and save it again.',
    zh: '已损坏，内容与格式不符；请用原程序打开后重新另存。',
  },
  encrypted: {en: 'is encrypted; save it without a password.', zh: '已加密，请另存为不带密码的文件。'},
  'too-large': {en: 'is too large, or made to grow too large when unpacked.', zh: '过大，或解压后过大。'},
  unsupported: {
    en: 'is in a format that is not read here; save it as .docx, PDF or text.',
    zh: '的格式不受支持，请另存为 .docx、PDF 或文本。',
  },
  'no-text-layer': {
    en: 'has no text, only pictures of pages; recognise its text first (OCR).',
    zh: '没有文字层，只有页面图像，请先做文字识别（OCR）。',
  },
  'old-word': {
    en: 'is an old Word or WPS document (.doc, .wps); save it as .docx.',
    zh: '是旧版 Word 或 WPS 文档（.doc、.wps），请另存为 .docx。',
  },
  opendocument: {
    en: 'is an OpenDocument text (.odt); save it as .docx.',
    zh: '是 OpenDocument 文本（.odt），请另存为 .docx。',
  },
  rtf: {en: 'is a rich text file (RTF); save it as .docx.', zh: '是 RTF 文件，请另存为 .docx。'},
  ofd: {
    en: 'is an OFD file; export it as .docx, or as PDF with its text.',
    zh: '是 OFD 版式文件，请导出为 .docx 或带文字层的 PDF。',
  },
  spreadsheet: {
    en: 'is a spreadsheet; save it as a web page or as text with tabs, or copy the table into a .docx.',
    zh: '是电子表格，请另存为网页或制表符分隔的文本，或将表格复制到 .docx 中。',
  },
  presentation: {
    en: 'is a presentation; copy its text into a .docx.',
    zh: '是演示文稿，请将文字复制到 .docx 中。',
  },
  image: {
    en: 'is a picture; recognise its text (OCR) and save it as .docx, or as PDF with its text.',
    zh: '是图片，请先做文字识别（OCR），再存为 .docx 或带文字层的 PDF。',
  },
  'web-archive': {
    en: 'is a web archive (.mht); save it as a web page (.html) or as .docx.',
    zh: '是单文件网页（.mht），请另存为网页（.html）或 .docx。',
  },
  archive: {en: 'is an archive; unpack it first.', zh: '是压缩包，请先解压。'},
  'package-missing': {
    en: 'is a PDF, for which a package must be added: npm install pdfjs-dist@5',
    zh: '是 PDF，读取它需先安装：npm install pdfjs-dist@5',
  },
}

/** A name in Latin letters, with a blank between it and what follows in Chinese. */
const spaced = (name: string) => (/[\x21-\x7e]$/.test(name) ? `${name} ` : name)

const list = (items: readonly string[]) => items.join('、')

/** The endings of spreadsheets. */
const opensCsv = (ending: string) => /^\.(?:xlsx?|xlsm|et|ods)$/.test(ending)

const mostNamed = 20
/** A document may use one number a thousand times: the first of them, and how many others there are. */
const someOf = (items: readonly string[], mark: string, others: (count: number) => string) =>
  items.slice(0, mostNamed).join(mark) + (items.length > mostNamed ? others(items.length - mostNamed) : '')

const messages = {
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
  ofPlan: {
    en: (file: string, sentence: string) => `${file}: ${sentence}`,
    zh: (file: string, sentence: string) => `${file}：${sentence}`,
  },
  ambiguousNumber: {
    en: (typed: string, candidates: readonly string[]) =>
      `${typed} may be any of ${someOf(candidates, ', ', n => ` and ${n} others`)}. Type one of these.`,
    zh: (typed: string, candidates: readonly string[]) =>
      `${typed} 可指 ${someOf(candidates, ' 或 ', n => `，另有 ${n} 个`)}，请输入其中之一。`,
  },
  tasklessNumber: {
    en: (typed: string, section: string, command: string) =>
      `No task ${typed}: \`${section}\` holds no tasks. \`${command}\` lists all numbers.`,
    zh: (typed: string, section: string, command: string) =>
      `没有编号为 ${typed} 的任务：“${section}”之下没有任务。\`${command}\` 可列出全部编号。`,
  },
  noSuchUnit: {
    en: (typed: string, nearest: readonly string[], command: string) =>
      `No unit fits ${typed}.${nearest.length > 0 ? ` Did you mean ${list(nearest)}?` : ` \`${command}\` lists all units.`}`,
    zh: (typed: string, nearest: readonly string[], command: string) =>
      `没有与“${typed}”相符的单位。${nearest.length > 0 ? `是否指 ${list(nearest)}？` : `\`${command}\` 可列出全部单位。`}`,
  },
  inFields: {
    en: (typed: string, labels: readonly string[], numbers: readonly string[], command: string) =>
      `${typed} has no duty, and stands in ${list(labels)} of ${someOf(numbers, '、', count => ` and ${count} others`)} alone. \`${command}\` lists these tasks.`,
    zh: (typed: string, labels: readonly string[], numbers: readonly string[], command: string) =>
      `“${typed}”没有职责，仅列于 ${someOf(numbers, '、', count => ` 等另外 ${count} 项`)} 的${list(labels)}。\`${command}\` 可列出这些任务。`,
  },
  foundToday: {
    en: (typed: string, names: readonly string[]) =>
      `No unit fits ${typed}, which now holds the work of ${list(names)}; --today finds it.`,
    zh: (typed: string, names: readonly string[]) =>
      `没有与“${typed}”相符的单位；该单位现承担原 ${list(names)} 的职责，加 --today 可查。`,
  },
  classesBeside: {
    en: (name: string, classes: readonly string[]) =>
      `${name}: the plan also names ${list(classes)}, which may include it; their tasks are not counted here.`,
    zh: (name: string, classes: readonly string[]) =>
      `${name}：原文另列有${list(classes)}，可能包括在内，其任务未计入。`,
  },
  addedToAll: {
    en: (name: string, units: string) =>
      `${name}: the plan adds ${units} to all tasks; here are those that name it.`,
    zh: (name: string, units: string) => `${name}：原文另称各项任务均涉及${units}，以下仅为逐项列名的任务。`,
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
  rolesHeld: {
    en: ({name, lead, cooperating, responsible}: UnitTally) =>
      `${name}: lead ${lead}, cooperating ${cooperating}, responsible ${responsible}; --unit asks for any role.`,
    zh: ({name, lead, cooperating, responsible}: UnitTally) =>
      `${name}：牵头 ${lead}、协同 ${cooperating}、责任 ${responsible}；--unit 不分角色。`,
  },
  undated: {
    en: (count: number, example?: string) =>
      `Left out: ${count === 1 ? '1 task' : `${count} tasks`} without a deadline that is a date${example ? `, such as “${example}”` : ''}.`,
    zh: (count: number, example?: string) =>
      `另有 ${count} 项任务没有可读作日期的时限${example ? `（如“${example}”）` : ''}，未列出。`,
  },
  noUnitFits: {
    en: () => 'No unit fits.',
    zh: () => '没有符合条件的单位。',
  },
  builtIn: {
    en: (name: string) => `built-in plan ${name} (-p FILE for another, -p - for standard input)`,
    zh: (name: string) => `内置方案 ${name}（-p 文件 可指定其他方案，-p - 读标准输入）`,
  },
  noTasks: {
    en: (file: string) => `${file} holds no task: no duties such as \`牵头单位:…\` were found in it.`,
    zh: (file: string) => `${file} 中没有任务：未见“牵头单位：…”一类的职责。`,
  },
  speaksOfRoles: {
    en: ({line, word}: UnreadLine, more: number, command: string) =>
      `Line ${line} speaks of a role all the same (${word})${more > 0 ? `, as ${more === 1 ? 'does' : 'do'} ${more} more` : ''}; \`${command}\` shows what was not understood.`,
    zh: ({line, word}: UnreadLine, more: number, command: string) =>
      `第 ${line} 行${more > 0 ? `等 ${more + 1} 行` : ''}却提到职责（${word}），\`${command}\` 可列出未能识别之处。`,
  },
  betweenSentences: {
    en: () => ' ',
    zh: () => '',
  },
  emptyFile: {
    en: (file: string) => `${file} is empty.`,
    zh: (file: string) => `${file} 是空文件。`,
  },
  cannotRead: {
    en: (file: string, why: string) => `${file} cannot be read: ${why}.`,
    zh: (file: string, why: string) => `${spaced(file)}无法读取：${why}。`,
  },
  unreadable: {
    en: (file: string, problem: ReadProblem) => `${file} ${whyUnreadable[problem].en}`,
    zh: (file: string, problem: ReadProblem) => `${file} ${whyUnreadable[problem].zh}`,
  },
  notInEncoding: {
    en: (file: string, encoding: string) =>
      `${file} cannot be read as ${encoding}, which --encoding says; without it the encoding is found out.`,
    zh: (file: string, encoding: string) =>
      `${file} 不能按 --encoding 指定的 ${encoding} 读取；去掉 --encoding 即自动识别编码。`,
  },
  notInFormat: {
    en: (file: string, format: string) =>
      `${file} cannot be read as ${format}, which --from says; without it the format is found out.`,
    zh: (file: string, format: string) =>
      `${file} 不能按 --from 指定的 ${format} 读取；去掉 --from 即自动识别格式。`,
  },
  odd: {
    en: (file: string, command: string) =>
      `${file}: some places in the document are odd or not understood; \`${command}\` lists them`,
    zh: (file: string, command: string) => `${file}：原文有疏漏或未能识别之处，\`${command}\` 可列出`,
  },
  oddFiles: {
    en: (count: number, files: readonly string[], command: string) =>
      `${count} files, ${files.join(', ')} among them: some places in the documents are odd or not understood; \`${command}\` lists them`,
    zh: (count: number, files: readonly string[], command: string) =>
      `${files.join('、')} 等 ${count} 个文件：原文有疏漏或未能识别之处，\`${command}\` 可列出`,
  },
  noFiles: {
    en: (path: string) => `${path} holds no file that can be a plan (.txt .md .html .docx .pdf).`,
    zh: (path: string) => `${path} 中没有可作方案的文件（.txt .md .html .docx .pdf）。`,
  },
  othersWithin: {
    en: (path: string, names: readonly string[]) =>
      `${path} also holds ${list(names)}, left out for what their names end in; -p FILE tells what to save such a file as.`,
    zh: (path: string, names: readonly string[]) =>
      `${path} 中另有 ${list(names)}，按扩展名未读取；用 -p 指定该文件，可得知应另存为何种格式。`,
  },
  foldersWithin: {
    en: (path: string) =>
      `${path} has subfolders, which are not read; name them, or give a pattern: -p '${path}/**/*.docx'.`,
    zh: (path: string) => `${path} 的子文件夹未读取；可逐个指定，或用通配：-p '${path}/**/*.docx'。`,
  },
  csvPlan: {
    en: (file: string) =>
      `${file} is CSV, which is not read as a plan; save it as a web page or as text with tabs, or copy the table into a .docx. --from text reads it as running text.`,
    zh: (file: string) =>
      `${file} 是 CSV，不能作为方案读取；请另存为网页或制表符分隔的文本，或将表格复制到 .docx 中。--from text 则按普通文本读取。`,
  },
  badRole: {
    en: (typed: string) =>
      `--role takes ROLE=WORD with ROLE one of lead, cooperating, responsible, not ${typed}.`,
    zh: (typed: string) =>
      `--role 的写法是 角色=词，角色为 lead（牵头）、cooperating（协同）、responsible（责任）之一，不能是 ${typed}。`,
  },
  configSyntax: {
    en: (file: string, line: number | undefined) =>
      `${file} is no JSON${line === undefined ? '' : `: ${line === 1 ? 'line 1 is wrong' : `line ${line} is wrong, or what is before it`}`}. Mend it, or take the file away.`,
    zh: (file: string, line: number | undefined) =>
      `${file} 不是有效的 JSON${line === undefined ? '' : `，第 ${line} 行${line === 1 ? '' : '或其前'}有误`}。请改正，或移走该文件。`,
  },
  configKey: {
    en: (file: string, path: string, key: string, all: readonly string[]) =>
      `${file}: no setting \`${key}\`${path ? ` in \`${path}\`` : ''}. There is ${all.join(', ')}.`,
    zh: (file: string, path: string, key: string, all: readonly string[]) =>
      `${file}：${path ? `“${path}”中` : ''}没有“${key}”这一项。可用：${all.join('、')}。`,
  },
  configValue: {
    en: (file: string, path: string, value: unknown, all: readonly string[]) =>
      `${file}: ${path ? `\`${path}\`` : 'all of it'} is ${JSON.stringify(value)}; it takes ${all.join(', ')}.`,
    zh: (file: string, path: string, value: unknown, all: readonly string[]) =>
      `${file}：${path ? `“${path}”` : '全文'}不能是 ${JSON.stringify(value)}，可取 ${all.join('、')}。`,
  },
  noSuchRule: {
    en: (typed: string, nearest: readonly string[]) =>
      `No rule ${typed}.${nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ''} \`fengong check --list-rules\` lists all.`,
    zh: (typed: string, nearest: readonly string[]) =>
      `没有规则 ${typed}。${nearest.length > 0 ? `是否指 ${nearest.join('、')}？` : ''}\`fengong check --list-rules\` 可列出全部规则。`,
  },
  notMendable: {
    en: (file: string, format: string) =>
      `${file} is ${format}, which --fix does not write. Mend it in the program that made it, or save it as text; without --fix the findings say what to write.`,
    zh: (file: string, format: string) =>
      `${file} 是 ${format}，--fix 无法改写。请在原编辑软件中修改，或另存为文本；不加 --fix 可查看各处应如何改。`,
  },
  builtInNotMended: {
    en: () => 'The built-in plan is never written. Name a file, or add --dry-run.',
    zh: () => '内置方案不可改写。请指定文件，或加 --dry-run。',
  },
  encodingNotMended: {
    en: (file: string, encoding: string) =>
      `${file} cannot be mended in ${encoding} without touching other places. Save it as UTF-8 first.`,
    zh: (file: string, encoding: string) =>
      `${file} 为 ${encoding} 编码，无法只改有关各处。请先另存为 UTF-8。`,
  },
  nothingWritten: {
    en: (count: number) =>
      count > 1 ? 'Nothing was written, to the other files neither.' : 'Nothing was written.',
    zh: (count: number) => (count > 1 ? '各文件均未写入。' : '未写入。'),
  },
  mended: {
    en: (file: string, count: number, left: number) =>
      `${file}: ${count} ${count === 1 ? 'place' : 'places'} mended${left > 0 ? `, ${left} left to mend by hand` : ''}`,
    zh: (file: string, count: number, left: number) =>
      `${file}：已修复 ${count} 处${left > 0 ? `，另有 ${left} 处须人工处理` : ''}`,
  },
  nothingMended: {
    en: (file: string, left: number) => `${file}: nothing that --fix can mend, ${left} left to mend by hand`,
    zh: (file: string, left: number) => `${file}：没有 --fix 可修复之处，尚有 ${left} 处须人工处理`,
  },
  goesWith: {
    en: (option: string, other: string) => `${option} goes with ${other}.`,
    zh: (option: string, other: string) => `${option} 须与 ${other} 同用。`,
  },
  noFindings: {
    en: () => 'no findings',
    zh: () => '未发现问题',
  },
  badRegistry: {
    en: (file: string, place: string) =>
      `${file} is no registry of names: ${place} is not as it should be. schema/registry.json says how.`,
    zh: (file: string, place: string) =>
      `${file} 不是有效的单位名录：${place} 不合要求，格式见 schema/registry.json。`,
  },
  knownAs: {
    en: (typed: string, names: readonly string[]) => `${typed} is another name of ${list(names)}.`,
    zh: (typed: string, names: readonly string[]) => `“${typed}”即 ${list(names)}。`,
  },
  secondNames: {
    en: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0]} is included; --exact leaves it out.`
        : `${list(names)} are included; --exact leaves them out.`,
    zh: (names: readonly string[]) => `${list(names)} 已一并计入；--exact 可不计。`,
  },
  variants: {
    en: (name: string, others: readonly string[]) =>
      `${name} is also written ${list(others)} here, which is included; --exact leaves it out.`,
    zh: (name: string, others: readonly string[]) =>
      `${name} 在文中亦作 ${list(others)}，已一并计入；--exact 可不计。`,
  },
  todayAndYear: {
    en: () => '--today and --as-of are two answers; give one of them.',
    zh: () => '--today 与 --as-of 只能取其一。',
  },
  badYear: {
    en: (typed: string, first: number, last: number) =>
      `--as-of takes a year from ${first} to ${last}, not ${typed}.`,
    zh: (typed: string, first: number, last: number) =>
      `--as-of 须为 ${first} 至 ${last} 年，不能是 ${typed}。`,
  },
  yearBeforePlan: {
    en: (year: number, file: string, written: number) =>
      `${file} is of ${written}; --as-of ${year} lies before it, and tells of no change after ${year}.`,
    zh: (year: number, file: string, written: number) =>
      `${file} 成文于 ${written} 年；--as-of ${year} 早于成文，不含 ${year} 年以后的变动。`,
  },
  heirTaken: {
    en: (typed: string, names: readonly string[]) => `${typed} holds the work of ${list(names)}.`,
    zh: (typed: string, names: readonly string[]) => `“${typed}”承担原 ${list(names)} 的职责。`,
  },
  tooLargeAnswer: {
    en: () => 'The answer is too large for one text; ask for less, or for --format jsonl.',
    zh: () => '结果过大，无法一次输出；请缩小范围，或用 --format jsonl。',
  },
  outputExists: {
    en: (file: string) => `${file} exists already; nothing was written. Use --force to replace it.`,
    zh: (file: string) => `${file} 已存在，未写入。如需覆盖请加 --force。`,
  },
  outputIsPlan: {
    en: (file: string) => `${file} is the plan itself; nothing was written. Give another file after -o.`,
    zh: (file: string) => `${file} 就是方案原文，未写入。请在 -o 后改用其他文件。`,
  },
  outputEnding: {
    en: (ending: string, format: string | undefined, all: readonly string[]) =>
      `${format === undefined ? `No ${ending} file can be written` : `A ${ending} file cannot hold ${format}`}; nothing was written. Formats and their endings: ${all.join(', ')}; .txt may hold any.${opensCsv(ending) ? ' A .csv opens in Excel and WPS.' : ''}`,
    zh: (ending: string, format: string | undefined, all: readonly string[]) =>
      `${format === undefined ? `不能写成 ${ending} 文件` : `${ending} 文件不能存 ${format} 格式`}，未写入。格式及扩展名：${all.join('、')}；.txt 可存任何格式。${opensCsv(ending) ? 'Excel、WPS 可打开 .csv。' : ''}`,
  },
  cannotWrite: {
    en: (file: string, why: string) => `${file} cannot be written: ${why}.`,
    zh: (file: string, why: string) => `${spaced(file)}无法写入：${why}。`,
  },
  noFolder: {
    en: (folder: string) => `there is no folder ${folder}`,
    zh: (folder: string) => `没有文件夹 ${folder}`,
  },
  wrote: {
    en: (rows: number, file: string) => `${rows} rows written to ${file}`,
    zh: (rows: number, file: string) => `已写入 ${rows} 行：${file}`,
  },
  wroteTasks: {
    en: (tasks: number, file: string) => `${tasks} tasks written to ${file}`,
    zh: (tasks: number, file: string) => `已写入 ${tasks} 项任务：${file}`,
  },
  wroteFile: {
    en: (file: string) => `written to ${file}`,
    zh: (file: string) => `已写入：${file}`,
  },
  readOtherwise: {
    en: (file: string, places: readonly ChangedPlace[], more: number) =>
      `${file}: a part of it would be read otherwise from the text that was written; please look at ${places
        .map(
          ({number, line, parts}) =>
            `the ${parts.map(part => changedParts[part].en).join(', ')} of ${number ? `task ${number}` : 'the text'} (line ${line})`,
        )
        .join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    zh: (file: string, places: readonly ChangedPlace[], more: number) =>
      `${file}：写出的文本与原文的读法有出入，请核对：${places
        .map(
          ({number, line, parts}) =>
            `${number ? `任务 ${number} ` : '任务之外'}的${parts.map(part => changedParts[part].zh).join('、')}（原文第 ${line} 行）`,
        )
        .join('；')}${more > 0 ? `；另有 ${more} 处` : ''}`,
  },
  twoPlans: {
    en: (count: number) => `\`diff\` takes two plans, the old one and the new one, not ${count}.`,
    zh: (count: number) => `\`diff\` 需要旧、新两份方案，而不是 ${count} 份。`,
  },
  severalPlans: {
    en: () => '`log` takes two versions of a plan or more, the oldest first.',
    zh: () => '`log` 需要两个以上版本的方案，旧版在前。',
  },
  severalInOne: {
    en: (path: string, count: number) => `${path} holds ${count} plans; name one file for each version.`,
    zh: (path: string, count: number) => `${path} 中有 ${count} 份方案，请为每个版本指定一个文件。`,
  },
  differentPlans: {
    en: () => 'The findings are left out; --all lists them.',
    zh: () => '未逐项列出；--all 可列出。',
  },
  sameFile: {
    en: (file: string) => `${file} is compared with itself`,
    zh: (file: string) => `${file} 与自身比较`,
  },
  onePlanOnly: {
    en: (command: string, count: number) => `\`${command}\` takes one plan, not ${count}.`,
    zh: (command: string, count: number) => `\`${command}\` 只接受一份方案，而不是 ${count} 份。`,
  },
  stdinOnce: {
    en: () => 'Standard input can be read only once; give -p - once.',
    zh: () => '标准输入只能读取一次，请只用一次 -p -。',
  },
  noSuchColumn: {
    en: (name: string, all: readonly string[]) => `No column ${name}. There are: ${all.join(', ')}.`,
    zh: (name: string, all: readonly string[]) => `没有“${name}”这一列。可用的列：${all.join('、')}。`,
  },
  badExpression: {
    en: (typed: string) =>
      `${typed} is no regular expression. Without the slashes it is searched as it stands.`,
    zh: (typed: string) => `${typed} 不是有效的正则表达式。去掉斜线则按原文查找。`,
  },
  badFlag: {
    en: (typed: string, flag: string, all: readonly string[]) =>
      `${typed} is a regular expression with \`${flag}\` behind it; each of ${all.join(', ')} may stand there once.`,
    zh: (typed: string, flag: string, all: readonly string[]) =>
      `${typed} 是正则表达式，其后不能有“${flag}”，可加 ${all.join('、')} 各一次。`,
  },
  badDate: {
    en: (typed: string) => `--due ${typed}: no date. Type it as 2026-06-30, 2026-06, 6月底 or 年底.`,
    zh: (typed: string) => `--due ${typed}：不是日期。可写 2026-06-30、2026-06、6月底、年底。`,
  },
  dateWithoutYear: {
    en: (typed: string, file: string) =>
      `--due ${typed}: ${file} does not say of which year it is. Type the year too.`,
    zh: (typed: string, file: string) => `--due ${typed}：${file} 未写明年份，请写出年份。`,
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
      `没有命令“${typed}”。${nearest.length > 0 ? `是否指 ${nearest.join('、')}？` : ''}\`fengong --help\` 可列出全部命令。`,
  },
  fileAsCommand: {
    en: (typed: string) =>
      `${typed} stands where a command is expected: \`fengong tasks ${typed}\` lists its tasks.`,
    zh: (typed: string) => `${typed} 之前缺少命令：\`fengong tasks ${typed}\` 可列出其任务。`,
  },
  numberAsCommand: {
    en: (typed: string) =>
      `${typed} stands where a command is expected: \`fengong who-leads ${typed}\` tells who leads it.`,
    zh: (typed: string) => `${typed} 之前缺少命令：\`fengong who-leads ${typed}\` 可查由谁牵头。`,
  },
  fileAsNumber: {
    en: (typed: string) => `${typed} is no number of a task; a plan is named with -p: -p ${typed}.`,
    zh: (typed: string) => `${typed} 不是任务编号；方案文件用 -p 指定：-p ${typed}。`,
  },
  commandMissing: {
    en: () => 'Missing command. `fengong --help` lists all.',
    zh: () => '缺少命令。`fengong --help` 可列出全部命令。',
  },
  noSuchOption: {
    en: (typed: string, nearest: readonly string[]) =>
      `No option ${typed}.${nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ''} --help lists all.`,
    zh: (typed: string, nearest: readonly string[]) =>
      `没有选项 ${typed}。${nearest.length > 0 ? `是否指 ${nearest.join('、')}？` : ''}--help 可列出全部选项。`,
  },
  notTogether: {
    en: (first: string, second: string) =>
      `${first} and ${second} do not go together; leave one of them out.`,
    zh: (first: string, second: string) => `${first} 与 ${second} 不能同用，请去掉其一。`,
  },
  depthWithNumber: {
    en: () => '--depth is for the outline of the whole plan; it takes no number beside it.',
    zh: () => '--depth 只用于全文结构，不能与编号同用。',
  },
  ruleIgnored: {
    en: (rule: string) => `${rule} is chosen by --rule and left out by --ignore; take one of them.`,
    zh: (rule: string) => `${rule} 既由 --rule 选定，又由 --ignore 排除，请只取其一。`,
  },
  optionElsewhere: {
    en: (option: string, owners: readonly string[]) =>
      `${option} belongs to ${owners.map(name => `\`${name}\``).join(', ')}; this command does not take it. --help lists all options.`,
    zh: (option: string, owners: readonly string[]) =>
      `${option} 是 ${owners.map(name => `\`${name}\``).join('、')} 的选项，此命令没有。--help 可列出全部选项。`,
  },
  noValueTaken: {
    en: (option: string) => `${option} takes no value.`,
    zh: (option: string) => `${option} 不带值。`,
  },
  valueMissing: {
    en: (option: string) => `${option} needs a value.`,
    zh: (option: string) => `${withPlaceholders(option, 'zh')} 之后缺少值。`,
  },
  argumentMissing: {
    en: (name: string) => `Missing ${name}. --help shows examples.`,
    zh: (name: string) => `缺少参数“${placeholder(name, 'zh')}”。--help 有示例。`,
  },
  badChoice: {
    en: (option: string, typed: string, all: readonly string[]) =>
      `${option} takes one of ${all.join(', ')}, not ${typed}.`,
    zh: (option: string, typed: string, all: readonly string[]) =>
      `${withPlaceholders(option, 'zh')} 可取 ${all.join('、')}，不能是 ${typed}。`,
  },
  noSuchKind: {
    en: (typed: string, all: readonly string[]) =>
      `--kind takes one of ${all.join(', ')}, not ${typed}. Without a kind it stands at the end.`,
    zh: (typed: string, all: readonly string[]) =>
      `--kind 可取 ${all.join('、')}，不能是 ${typed}。不指定类别时，--kind 请放在最后。`,
  },
  kindOfOutline: {
    en: () => '--kind is for the units of tasks; give a number beside it.',
    zh: () => '--kind 只用于任务的单位，请同时给出编号。',
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
