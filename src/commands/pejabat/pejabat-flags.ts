import type { Command } from 'commander';
import { requirePejabat } from '../../desk/actor.ts';
import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { findJabatan } from '../../office/kantor/pejabat/jabatan.ts';
import { parseNip } from '../../office/kantor/pejabat/nip-owner.ts';
import { type Pejabat, personOf } from '../../office/kantor/pejabat/pejabat.ts';

export type PejabatFlags = KeyedFlags &
  Readonly<{
    nama?: string;
    nip?: string;
    tanpaNip?: boolean;
    pangkat?: string;
    peran?: string;
    akun?: string;
    mulai?: string;
    sampai?: string;
    sejak?: string;
    alasan?: string;
  }>;

export const withEntryFlags = (c: Command): Command =>
  c
    .option('--nama <teks>', 'nama dengan gelar, seperti tercetak di surat')
    .option('--nip <teks>', 'NIP')
    .option('--pangkat <teks>', 'pangkat dan golongan, mis. "Pembina, IV/a"')
    .option('--akun <teks>', 'akun komputer yang ia pakai')
    .option('--mulai <tgl>', 'hari pertama menjabat');

export const tidyBlanks = (teks = ''): string => teks.replace(/\s+/g, ' ').trim();

/** @throws NIK_DITOLAK, NILAI_TIDAK_DIKENAL */
export const parseFlagNip = (sesi: Sitting, { nip }: PejabatFlags): string | null =>
  tidyBlanks(nip) === '' ? null : parseNip('--nip', tidyBlanks(nip), sesi.hariIni, ['pks pejabat daftar']);

export const rowKeyOf = ({ nama, peran, mulai }: Pejabat) => ({ nama, peran, mulai });

/** @throws PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
export async function jabatanMeant(
  sesi: Sitting,
  nama: string,
  peran: string | undefined,
  cocok: (p: Pejabat) => boolean,
) {
  const orang = personOf(sesi.kantor.pejabat, nama) ?? requirePejabat(sesi.kantor, nama, sesi.hariIni).orang;
  const kode = peran === undefined ? null : parsePeranCode(await sesi.sop(), '--peran', peran);
  return findJabatan(sesi.kantor, { nama, orang, peran: kode, cocok });
}
