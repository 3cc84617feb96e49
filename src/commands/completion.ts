/** Prints the script for Tab, which then asks `completion/complete-line.ts`. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, oneOfWords, requireFlags, type StandardFlags } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { completionScript, SHELLS } from './completion/tab.ts';

export const completionCommand = (env: Env, ringkas: string): Command =>
  defineCommand('completion', ringkas)
    .argument('[terminal]', SHELLS.join(' | '))
    .addHelpText(
      'after',
      '\nPasang sekali, lalu buka terminal baru:\n  bash        pks completion bash >> ~/.bashrc\n  zsh         pks completion zsh >> ~/.zshrc\n  fish        pks completion fish > ~/.config/fish/completions/pks.fish\n  PowerShell  pks completion powershell | Add-Content $PROFILE',
    )
    .action((shell: string | undefined, opsi: StandardFlags) => runCompletion(env, shell, opsi));

function runCompletion(env: Env, shell: string | undefined, opsi: StandardFlags): void {
  requireFlags(
    'Perintah completion',
    shell === undefined ? ['bash | zsh | fish | powershell'] : [],
    ...SHELLS.map((satu) => `pks completion ${satu}`),
  );
  const terminal = oneOfWords('completion', SHELLS, shell ?? '');
  const skrip = completionScript(terminal);
  if (opsi.json) {
    const jawaban = { skema: 'completion', dasar: {}, data: { terminal, skrip }, ringkas: {}, peringatan: [] };
    printAnswer(env, opsi, { ...jawaban, teks: () => skrip, singkat: skrip });
  } else env.print(skrip); // A shell takes it to the letter.
}
