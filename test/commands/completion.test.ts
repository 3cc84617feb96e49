import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { BASH_MENDINGS, SHELLS } from '../../src/commands/completion/tab.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Tirta Husada' }), '--lengkap');
  await t.json('new', ...completeSuratFlags({ lembaga: 'Universitas Lima', 'nomor-surat': '2' }), '--lengkap');
});
afterEach(() => t.close());

/** What pks answers the shell: the words that may follow, and the directive (4: no names of files). */
async function following(...kata: string[]) {
  const { keluar, out, err } = await t.run(['completion', 'complete', '--', ...kata]);
  expect({ keluar, err }).toEqual({ keluar: 0, err: '' });
  const baris = out.split('\n');
  return { kata: baris.slice(0, -1).map((b) => b.split('\t')[0]), berkas: baris.at(-1) === ':0', out };
}

describe('the words that may follow', () => {
  it('are the commands, and an alias where its beginning is typed', async () => {
    expect((await following('')).kata).toEqual(COMMANDS.map((c) => c.nama));
    expect((await following('ma')).kata).toEqual(['maju']);
  });

  it('are the flags and closed values that the help names', async () => {
    expect((await following('new', '--je')).kata).toEqual(['--jenis']);
    expect((await following('baru', '--jenis', 'k')).kata).toEqual(['kalurahan']);
    expect((await following('kewajiban', 'catat', '1', '--jenis', 'l')).kata).toEqual(['laporan-semester']);
    expect((await following('wakilkan', '--sifat', '')).kata).toEqual([]);
  });

  it('are case numbers with their institutions, and names that fit one case', async () => {
    const { kata, out } = await following('show', '');
    expect(kata).toEqual(['2026-002', '2026-001', 'rsud-tirta-husada', 'universitas-lima']);
    expect(out).toContain('2026-001\tRSUD Tirta Husada');
    expect((await following('nomor', 'pesan', 'uni')).kata).toEqual(['universitas-lima']);
    expect((await t.json<{ id: string }>('show', 'universitas-lima')).data.id).toBe('2026-002');
  });

  it('leave out a case that was closed, and a name that two cases have', async () => {
    await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Tirta Husada', 'nomor-surat': '3' }), '--lengkap');
    await t.json('batal', '2', '--alasan', 'salah daftar', '--ya');
    expect((await following('advance', '')).kata).toEqual(['2026-003', '2026-001']);
  });

  it('are roles, documents and steps of the register', async () => {
    expect((await following('list', '--peran', 'kepala')).kata).toEqual(['kepala-bidang', 'kepala-dinas']);
    expect((await following('list', '--langkah', '2')).kata).toEqual(['2', '20', '21']);
    expect((await following('lampirkan', '1', '--untuk', 'surat-b')).kata).toEqual(['surat-balasan']);
  });

  it('are names of files, which the shell knows, where a file is meant', async () => {
    expect(await following('lampirkan', '1', '')).toMatchObject({ kata: [], berkas: true });
    expect(await following('new', '--berkas', '')).toMatchObject({ kata: [], berkas: true });
    expect(await following('new', '--jenis', '')).toMatchObject({ berkas: false });
  });

  it('are none where the register does not answer, without a word', async () => {
    expect((await following('--register', 'tidak-ada', 'show', '')).kata).toEqual([]);
    expect((await following('zzz', '')).kata).toEqual([]);
    writeFileSync(join(t.folder, 'data', 'sop', '470-08.json'), 'rusak');
    expect((await following('list', '--peran', '')).kata).toEqual([]);
  });

  it('hold nothing that a shell would run', async () => {
    const sop = join(t.folder, 'data', 'sop', '470-08.json');
    writeFileSync(sop, readFileSync(sop, 'utf8').replaceAll('"kepala-bidang"', '"kepala$(touch kena)"'));
    expect((await following('list', '--peran', 'kepala')).kata).toEqual(['kepala-dinas']);
  });
});

describe('the script', () => {
  it.each(SHELLS)('of %s asks pks itself', async (shell) => {
    const { keluar, out } = await t.run(['completion', shell]);
    expect(keluar).toBe(0);
    expect(out).toMatch(/pks completion complete '?--/);
    expect((await t.run(['pelengkap', shell])).out).toBe(out);
  });

  it('of no shell, or of one that is not known, is refused', async () => {
    expect(await t.failure('completion')).toMatchObject({
      kode: 'ISIAN_KURANG',
      saran: SHELLS.map((s) => `pks completion ${s}`),
    });
    expect((await t.failure('completion', 'csh')).kode).toBe('NILAI_TIDAK_DIKENAL');
  });

  it('of bash is mended in every place that is meant', async () => {
    const { out } = await t.run(['completion', 'bash']);
    expect(out).not.toMatch(/^readonly /m);
    for (const [, baru] of BASH_MENDINGS) expect(out).toContain(baru);
    expect(out).not.toContain("requestComp ''");
  });
});

/** No PowerShell runs here: its script is read as that shell would cut it into words, and no further. */
describe('the script for PowerShell', () => {
  /** Code without its comments and strings; '' where a string or a bracket is left open. */
  function bareCode(skrip: string): string {
    const potong = /#[^\n]*|'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*"|['"]/g;
    const kode = skrip.replace(potong, (satu) => (satu.length === 1 ? satu : ' '));
    if (/['"]/.test(kode)) return '';
    const pasangan: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };
    const terbuka: string[] = [];
    for (const tanda of kode.match(/[()[\]{}]/g) ?? []) {
      if (!(tanda in pasangan)) terbuka.push(tanda);
      else if (terbuka.pop() !== pasangan[tanda]) return '';
    }
    return terbuka.length === 0 ? kode : '';
  }

  it('closes every string and bracket, and answers for pks alone', async () => {
    const { out } = await t.run(['completion', 'powershell']);
    const kode = bareCode(out);
    expect(kode).not.toBe('');
    expect(bareCode(out.replace('}', ''))).toBe('');
    expect(bareCode(out.replace("'pks'", "'pks"))).toBe('');
    expect(out.match(/^\s*Register-ArgumentCompleter .*$/gm)).toEqual([
      expect.stringMatching(/-CommandName '?pks'? -ScriptBlock \$__pksCompleterBlock/),
    ]);
  });

  it('runs nothing of what is being typed but pks, each word quoted', async () => {
    const { out } = await t.run(['completion', 'powershell']);
    expect(out).toContain(`ForEach-Object { "'" + ($_ -replace "'", "''") + "'" }`);
    expect(out).toContain(`$RequestComp = "& pks completion complete '--' $QuotedArgs"`);
    expect(out.match(/Invoke-Expression .*$/gm)?.every((satu) => satu.includes('$RequestComp'))).toBe(true);
  });
});

/** Real shells, where this machine has them. */
describe.runIf(existsSync('/bin/bash'))('in bash', () => {
  const built = join(import.meta.dirname, '../../bin/pks.js');
  function inBash(perintah: string, ...kata: string[]) {
    const bin = join(t.folder, 'pks');
    writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${built}" "$@"\n`);
    chmodSync(bin, 0o755);
    const { stdout } = spawnSync('/bin/bash', ['--norc', '-c', perintah, 'bash', 'pks', ...kata], {
      cwd: t.folder,
      env: { PATH: `${t.folder}:${process.env.PATH}`, HOME: t.folder },
      encoding: 'utf8',
    });
    return stdout.split('\n').filter(Boolean);
  }
  const COMPLETE = `eval "$(pks completion bash)"; eval "$(pks completion bash)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1));
    __pks_complete 2>/dev/null; printf "%s\\n" "\${COMPREPLY[@]}"`;

  it('completes commands, case numbers and names', () => {
    expect(inBash(COMPLETE, 'adv')).toEqual(['advance']);
    expect(inBash(COMPLETE, 'show', '2026-001')).toEqual(['2026-001']);
    expect(inBash(COMPLETE, 'show', '"univ')).toEqual(['universitas-lima']);
    expect(inBash(COMPLETE, 'show', 'univ')).toEqual(['universitas-lima']);
    expect(inBash(COMPLETE, 'new', '--jenis', '')).toContain('rsud-blud');
  });

  it('runs nothing that is being typed', () => {
    inBash(COMPLETE, 'show', '$(touch kena)', '');
    expect(existsSync(join(t.folder, 'kena'))).toBe(false);
  });
});
