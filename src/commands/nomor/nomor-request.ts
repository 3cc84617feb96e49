import { requireFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { rehearse } from '../../desk/guard/rehearse.ts';
import { takeNomor } from '../../desk/numbering/take-nomor.ts';
import { claimTypedNomor } from '../../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { type NomorKind, nomorKindOf } from '../../office/naskah/parts/numbered-naskah.ts';
import { reservedNomor } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { NomorCommand } from '../../office/permohonan/rules/decide-nomor.ts';
import type { NomorAction, NomorFlags } from './ask-nomor.ts';
import { requireDrawnUp } from './may-reserve.ts';

/** Every rule speaks before a number is claimed; the one of 'pakai' is claimed by whoever settled its date. */
export async function nomorRequest(
  sesi: Sitting,
  kasus: OpenKasus,
  apa: NomorAction,
  naskah: NaskahDefinition,
  jenis: NomorKind,
  opsi: NomorFlags & Readonly<{ kunci: string }>,
): Promise<NomorCommand> {
  const { kode } = naskah;
  if (apa === 'batal') return { jenis: 'BatalkanNomor', naskah: kode, alasan: opsi.alasan?.trim() ?? '' };
  if (apa === 'pakai') {
    const tanggal =
      opsi.tanggal === undefined
        ? sesi.hariIni
        : readTypedDay(sesi, '--tanggal', opsi.tanggal, { kasus: kasus.berkas });
    const nomor = reservedNomor(kasus.berkas.permohonan, kode)?.nomor;
    if (nomor !== undefined) requireDrawnUp(kasus, naskah);
    const pakai = { jenis: 'PakaiNomor', naskah: kode, tanggal } as const;
    const gladi = rehearse(sesi, kasus, opsi, { ...pakai, pada: sesi.saat });
    return { ...pakai, ...(await claimTypedNomor(sesi, kasus.berkas, { coba: true }, gladi)) };
  }
  const nomor = opsi.nomor?.trim();
  if (nomor !== undefined && opsi.sisip !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--nomor dan --sisip tidak dapat dipakai bersama.', [
      'pks nomor pesan --help',
    ]);
  }
  requireFlags('Nomor', nomor === '' ? ['--nomor "…"'] : [], `pks nomor pesan ${kasus.berkas.id} --untuk ${kode}`);
  rehearse(sesi, kasus, opsi, {
    pada: sesi.saat,
    jenis: 'PesanNomor',
    naskah: kode,
    nomor: nomor ?? '',
    klaim: [],
  });
  const sisip = opsi.sisip === undefined ? undefined : wholeNumber('--sisip', opsi.sisip, 1);
  const pemilik = `${kasus.berkas.id}.${kode}.${sesi.env.sha256Of(opsi.kunci).slice(0, 16)}`;
  const diambil = await takeNomor(sesi, { jenis, pemilik, nomor, sisip, coba: opsi.coba ?? false });
  return { jenis: 'PesanNomor', naskah: kode, ...diambil };
}

/** @throws NILAI_TIDAK_DIKENAL for a form without a number */
export function nomorKindMeant(naskah: NaskahDefinition): NomorKind {
  const jenis = nomorKindOf(naskah);
  if (jenis) return jenis;
  const pilihan = NASKAH.filter((n) => nomorKindOf(n)).map((n) => n.kode);
  throw new Failure('NILAI_TIDAK_DIKENAL', `--untuk: ${naskah.judul} tidak bernomor.`, [
    `Pilihan: ${pilihan.join(' | ')}`,
  ]);
}
