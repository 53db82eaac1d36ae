import type {CommandSpec} from '../context.ts'
import {UsageError} from '../usage-error.ts'

export const shells: readonly string[] = ['bash', 'zsh', 'fish']

export const completion: CommandSpec = {
  name: 'completion',
  about: {
    zh: '命令补全脚本，可补全命令、编号与单位名',
    en: 'a shell script that completes commands, numbers and unit names',
  },
  arguments: {syntax: '<shell>', about: {zh: shells.join('、'), en: shells.join(', ')}},
  options: [],
  examples: [
    'source <(fengong completion bash)',
    'fengong completion fish > ~/.config/fish/completions/fengong.fish',
  ],
  async run({say, io}, [shell = '']) {
    if (!shells.includes(shell)) throw new UsageError(say('noSuchShell', shell, shells))
    if (shell === 'bash') await io.out(bashScript)
    else {
      const {script} = await import('@bomb.sh/tab')
      script(shell, 'fengong', 'fengong')
    }
    return 0
  },
}

/** Passes the words as they are: a script that evaluated them would run what stands in them. Needs bash alone. */
const bashScript = `# bash completion for fengong
_fengong() {
  local value about word last=-1
  local -a words
  # bash parts --lead=A at the =.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $last -ge 0 && ( $word == = && \${words[last]} == --* || \${words[last]} == --*= ) ]]; then
      words[last]+=$word
    else
      words[++last]=$word
    fi
  done
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :0 ]]; then
      compopt -o default 2>/dev/null
    elif [[ $value != :* ]]; then
      COMPREPLY+=("$value")
    fi
  done < <(fengong complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _fengong fengong
`
