import { Failure } from '../../../errors.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import type { Moment } from '../../days/tanggal.ts';
import type { Langkah } from '../../sop/sop.ts';
import type { ActiveKasus } from '../active-kasus.ts';
import type { Balasan, SuratKeluar } from '../facts/kasus-parts.ts';
import { checkApproved } from './elemen-rules.ts';
import { checkEnamButir } from './enam-butir.ts';
import type { RuleContext } from './rule-context.ts';

type Marked = Readonly<{
  hasil: 'setuju' | 'koreksi' | null;
  kembaliKe: number | null;
  catatan: string | null;
  balasan: Balasan | null;
  suratKeluar: SuratKeluar | null;
}>;

export function checkHasil(langkah: Langkah, s: Marked): 'selesai' | 'setuju' | 'koreksi' {
  if (!langkah.koreksi) {
    if (s.hasil === null) return 'selesai';
    throw new Failure(
      'HASIL_TIDAK_BERLAKU',
      `Langkah ${langkah.no} bukan langkah pemeriksaan: tidak ada hasil "${s.hasil}".`,
      ['Ulangi tanpa --hasil.'],
    );
  }
  if (s.hasil === null) {
    throw new Failure('ISIAN_KURANG', `Langkah ${langkah.no} memeriksa: hasilnya harus disebut.`, [
      '--hasil setuju',
      '--hasil koreksi',
    ]);
  }
  if (s.hasil === 'koreksi' && s.catatan === null) {
    throw new Failure('ISIAN_KURANG', 'Koreksi harus disertai catatan: apa yang harus diperbaiki.', []);
  }
  return s.hasil;
}

export function returnTarget(langkah: Langkah, s: Marked): number {
  const koreksi = langkah.koreksi!; // `checkHasil` let only checking steps through.
  const ke = s.kembaliKe ?? koreksi.kembaliKe;
  if (koreksi.pilihan.includes(ke)) return ke;
  const pilihan = koreksi.pilihan.join(' atau ');
  throw new Failure(
    'HASIL_TIDAK_BERLAKU',
    `Langkah ${langkah.no} tidak dapat mengembalikan ke langkah ${ke}, hanya ke ${pilihan}.`,
    [`--kembali-ke ${koreksi.kembaliKe}`],
  );
}

export function checkLangkahMarks(
  aturan: RuleContext,
  langkah: Langkah,
  p: ActiveKasus,
  s: Marked,
  dicatat: Moment,
): void {
  if (s.kembaliKe !== null && s.hasil !== 'koreksi') {
    throw new Failure('PEMAKAIAN_SALAH', '--kembali-ke hanya berlaku bersama --hasil koreksi.', []);
  }
  if (s.balasan && !langkah.balasan) {
    throw new Failure('HASIL_TIDAK_BERLAKU', `Langkah ${langkah.no} tidak mencatat surat balasan.`, [
      'Ulangi tanpa --balasan.',
    ]);
  }
  if (langkah.balasan && !s.balasan) {
    throw new Failure(
      'ISIAN_KURANG',
      `Langkah ${langkah.no} mencatat surat balasan: jawaban, nomor dan tanggalnya harus disebut.`,
      ['--balasan setuju', '--balasan tolak'],
    );
  }
  if (s.balasan) refuseFuture(dicatat, s.balasan.tanggal);
  if (s.balasan) checkApproved(aturan, s.balasan);
  if (s.suratKeluar && !langkah.kirim) {
    throw new Failure('HASIL_TIDAK_BERLAKU', `Langkah ${langkah.no} tidak mengirim surat keluar.`, [
      'Ulangi tanpa --nomor-keluar, --tanggal-keluar, --cara-kirim, dan --resi.',
    ]);
  }
  if (s.suratKeluar?.tanggal) refuseFuture(dicatat, s.suratKeluar.tanggal);
  if (langkah.enamButir && s.hasil !== 'koreksi') checkEnamButir(aturan.id, langkah.no, p.permohonan);
}
