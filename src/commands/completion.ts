/** Prints the script for Tab, which then asks `completion/complete-line.ts`. */
import type { Command } from 'commander';
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
    .action((shell: string | undefined, _: StandardFlags) => runCompletion(env, shell));

function runCompletion(env: Env, shell: string | undefined): void {
  requireFlags(
    'Perintah completion',
    shell === undefined ? ['bash | zsh | fish | powershell'] : [],
    ...SHELLS.map((satu) => `pks completion ${satu}`),
  );
  env.print(completionScript(oneOfWords('completion', SHELLS, shell ?? '')));
}
