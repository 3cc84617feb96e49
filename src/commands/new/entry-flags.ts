import { flagName } from '../../desk/flags/retype-command.ts';
import { Failure } from '../../errors.ts';
import type { SuratFlags } from './new-surat.ts';

export type EnterFlags = SuratFlags &
  Readonly<{
    diLangkah?: string;
    balasan?: string;
    nomorBalasan?: string;
    tanggalBalasan?: string;
  }>;

/** @throws PEMAKAIAN_SALAH where flags need it */
export function requireEntry(o: EnterFlags): void {
  const asing = (['balasan', 'nomorBalasan', 'tanggalBalasan'] as const).filter((f) => o[f] !== undefined);
  if (asing.length === 0) return;
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `${asing.map(flagName).join(', ')} hanya dipakai bersama --di-langkah. Hari surat diterima: --diterima.`,
    ['pks new --help'],
    { flag: asing.map(flagName) },
  );
}

/** The case is not new; a scan is added once it is there. */
export function refuseOfLetters(o: EnterFlags): void {
  const asing = [
    ...(o.berkas === undefined ? [] : ['--berkas']),
    ...(o.ada === undefined ? [] : ['--ada']),
    ...(o.lengkap ? ['--lengkap'] : []),
    ...(o.perpanjanganDari === undefined ? [] : ['--perpanjangan-dari']),
  ];
  if (asing.length === 0) return;
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `${asing.join(', ')} tidak dipakai bersama --di-langkah: kertasnya dianggap ada menurut langkahnya. Pindaian ditambahkan sesudahnya dengan pks lampirkan.`,
    ['pks new --help'],
    { flag: asing },
  );
}
