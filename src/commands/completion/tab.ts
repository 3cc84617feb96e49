import { RootCommand, script } from '@bomb.sh/tab';
import { makeVisible } from '../../text/visible.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** Its script adds `complete` and the words. */
const ASK_PKS = 'pks completion';

function printedBy(kerja: () => void): string {
  const baris: string[] = [];
  const asli = console.log;
  console.log = (teks: string) => baris.push(teks);
  try {
    kerja();
  } finally {
    console.log = asli;
  }
  return baris.join('\n');
}

export const completionScript = (shell: Shell): string => {
  const asli = printedBy(() => script(shell, 'pks', ASK_PKS));
  return shell === 'bash' ? BASH_MENDINGS.reduce((s, [lama, baru]) => s.replace(lama, () => baru), asli) : asli;
};

/**
 * The library's bash script cannot be read twice, completes no file names, needs the package bash-completion, and may
 * run what is being typed.
 */
export const BASH_MENDINGS: readonly (readonly [string | RegExp, string])[] = [
  [/^readonly /gm, ''],
  ['complete -F __pks_complete pks', 'complete -o bashdefault -o default -F __pks_complete pks'],
  [
    '_get_comp_words_by_ref -n "=:" cur prev words cword',
    `if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur prev words cword
    else
        words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=\${COMP_WORDS[COMP_CWORD]}
    fi`,
  ],
  [`complete -- \${words[@]:1}"`, `complete -- $(printf '%q ' "\${words[@]:1:cword}")"`],
  [/if \[\[ -z "\$cur" \]\]; then\n\s*requestComp="\$requestComp ''"\n\s*fi\n/, ''],
];

export type Candidate = Readonly<{ nilai: string; arti?: string }>;
export type CompletionValues = () => readonly Candidate[];

export type CompletedCommand = Readonly<{
  kata: string;
  arti: string;
  pilihan: readonly Readonly<{ panjang: string; pendek?: string; arti: string; nilai?: CompletionValues }>[];
  argumen: readonly Readonly<{ nama: string; banyak: boolean; nilai: CompletionValues }>[];
}>;

const DIRECTIVE = /:\d+$/;
const NO_FILES = 4;

/** With `berkas` file names may stand here. */
export function completionAnswer(
  perintah: readonly CompletedCommand[],
  kata: readonly string[],
  berkas: boolean,
): string {
  const akar = new RootCommand();
  for (const p of perintah) {
    const c = p.kata === '' ? akar : akar.command(p.kata, p.arti);
    for (const { panjang, pendek, arti, nilai } of p.pilihan) {
      if (nilai) c.option(panjang, arti, offer(nilai), pendek);
      else if (pendek) c.option(panjang, arti, pendek);
      else c.option(panjang, arti);
    }
    for (const { nama, banyak, nilai } of p.argumen) c.argument(nama, offer(nilai), banyak);
  }
  const jawab = printedBy(() => akar.parse([...kata]));
  return jawab.replace(DIRECTIVE, `:${berkas ? 0 : NO_FILES}`);
}

/** The shell bash runs what stands in a list of words between `$(` and `)`. */
const SAFE_WORD = /^[\p{L}\p{N}._/-]+$/u;

const offer =
  (nilai: CompletionValues) =>
  (tambah: (nilai: string, arti: string) => void): void => {
    for (const { nilai: satu, arti = '' } of nilai()) if (SAFE_WORD.test(satu)) tambah(satu, makeVisible(arti));
  };
