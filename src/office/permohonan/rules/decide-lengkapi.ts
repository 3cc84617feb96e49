/** Fills empty fields and adds elements; `ralat` changes filled ones. */

import { Failure } from '../../../errors.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import type { Sop } from '../../sop/sop.ts';
import { type ActiveKasus, requireActive } from '../active-kasus.ts';
import type { SuratKeluar } from '../facts/kasus-parts.ts';
import type { FilledIn } from '../facts/kinds/isian-facts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { valueText } from '../text/kasus-words.ts';
import { useReservedNomor } from './decide-nomor.ts';
import { checkElemen } from './elemen-rules.ts';
import type { RuleContext, RuleTable } from './rule-context.ts';

export type Lengkapi = Readonly<{ jenis: 'Lengkapi' }> & FilledIn;

export const lengkapiRules: RuleTable<Lengkapi> = {
  Lengkapi(aturan, p, perintah, umum) {
    if (perintah.suratKeluar?.tanggal) refuseFuture(umum.dicatat, perintah.suratKeluar.tanggal);
    const isi = decideLengkapi(aturan, p, perintah);
    return [{ ...umum, jenis: 'Dilengkapi', ...isi }, ...useReservedNomor(p, isi.suratKeluar, umum)];
  },
};

/**
 * The receiver may be named in a closed case too.
 * @throws KASUS_DITUTUP, SUDAH_TERISI, ELEMEN_DILINDUNGI, NILAI_TIDAK_DIKENAL, HASIL_TIDAK_BERLAKU
 */
function decideLengkapi(
  aturan: RuleContext,
  kasus: ReceivedKasus,
  { lembaga, permohonan, suratKeluar, penerima, klaim }: FilledIn,
): FilledIn {
  const lainnya = suratKeluar ?? Object.keys({ ...lembaga, ...permohonan })[0];
  requireUnfilled(
    aturan.id,
    { penerimaSurat: kasus.penerima },
    penerima === undefined ? {} : { penerimaSurat: penerima },
  );
  if (penerima !== undefined && lainnya === undefined) return { lembaga, permohonan, penerima };
  // Data of the institution may still follow when the agreement is printed.
  const lembagaSaja = !suratKeluar && Object.keys(permohonan).length === 0;
  if (kasus.status === 'selesai' && lembagaSaja) {
    requireUnfilled(aturan.id, kasus.lembaga, lembaga);
    return { lembaga, permohonan, ...(penerima !== undefined && { penerima }) };
  }
  const hanyaSurat = suratKeluar !== undefined && Object.keys({ ...lembaga, ...permohonan }).length === 0;
  // Number and day of a letter that has left may be known only after the last step.
  if (
    kasus.status === 'selesai' &&
    hanyaSurat &&
    kasus.impor === undefined &&
    aturan.sop.langkah.some((l) => l.kirim)
  ) {
    requireUnfilled(aturan.id, suratKeluarFields(kasus.suratKeluar ?? {}), suratKeluarFields(suratKeluar));
    return { lembaga, permohonan, suratKeluar, ...(penerima !== undefined && { penerima }), ...(klaim && { klaim }) };
  }
  const [isianSurat] = Object.keys(suratKeluarFields(suratKeluar ?? {}));
  const p = requireActive(aturan, kasus, isianSurat && `pks ralat ${aturan.id} --isian ${flagWord(isianSurat)}`);
  const denganPenerima = penerima !== undefined && { penerima };
  const { elemen, pemanfaatan, ...lain } = permohonan;
  const gabung = elemen ? { ...permohonan, elemen: [...new Set([...p.permohonan.elemen, ...elemen])] } : permohonan;
  checkElemen(aturan, { ...p.permohonan, ...gabung });
  requireUnfilled(aturan.id, p.lembaga, lembaga);
  // It has a value from the beginning, which may be changed until a paper states it.
  const dicetak = pemanfaatan !== undefined && isDrawnUp(aturan.sop, p);
  requireUnfilled(aturan.id, p.permohonan, { ...lain, ...(dicetak && { pemanfaatan }) });
  if (!suratKeluar) return { lembaga, permohonan: gabung, ...denganPenerima };
  requireSent(aturan, p);
  requireUnfilled(aturan.id, suratKeluarFields(p.suratKeluar ?? {}), suratKeluarFields(suratKeluar));
  return { lembaga, permohonan: gabung, suratKeluar, ...denganPenerima, ...(klaim && { klaim }) };
}

const isDrawnUp = ({ langkah }: Sop, { naskah }: ReceivedKasus): boolean =>
  langkah.some((l) => naskah.some((n) => n.naskah === l.naskah));

const suratKeluarFields = ({ nomor, tanggal, caraKirim, resi }: Partial<SuratKeluar>) => ({
  ...(nomor !== undefined && { nomorKeluar: nomor }),
  ...(tanggal !== undefined && { tanggalKeluar: tanggal }),
  ...(caraKirim !== undefined && { caraKirim }),
  ...(resi !== undefined && { resi }),
});

export function isPastKirim(sop: Sop, langkah: number): boolean {
  const urutan = (no: number) => sop.langkah.findIndex((l) => l.no === no);
  const kirim = sop.langkah.find((l) => l.kirim);
  return kirim !== undefined && urutan(langkah) > urutan(kirim.no);
}

function requireUnfilled(
  id: string,
  lama: Readonly<Record<string, unknown>>,
  baru: Readonly<Record<string, unknown>>,
): void {
  for (const [kunci, nilai] of Object.entries(baru)) {
    const ada = lama[kunci];
    if (typeof ada !== 'string' || ada === nilai) continue;
    const flag = flagWord(kunci);
    throw new Failure(
      'SUDAH_TERISI',
      `Isian ${flag} sudah ada: ${valueText(ada)}. Yang keliru dibetulkan dengan ralat.`,
      [`pks ralat ${id} --isian ${flag}`],
    );
  }
}

const flagWord = (kunci: string): string => kunci.replace(/[A-Z]/g, (huruf) => `-${huruf.toLowerCase()}`);

function requireSent({ sop }: RuleContext, p: ActiveKasus): void {
  if (isPastKirim(sop, p.langkah.no)) return;
  const kirim = sop.langkah.find((l) => l.kirim);
  throw new Failure(
    'HASIL_TIDAK_BERLAKU',
    'Surat keluar belum dikirim: nomornya disebut pada langkah yang mengirimnya.',
    [`--nomor-keluar pada langkah ${kirim?.no ?? '-'}`],
  );
}
