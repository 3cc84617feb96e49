import { oneOfWords } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatJangka, parseJangka } from '../../office/days/jangka.ts';
import { type Moment, yearOf } from '../../office/days/tanggal.ts';
import type { Balasan, SuratKeluar } from '../../office/permohonan/facts/kasus-parts.ts';
import { KIRIM_SURAT, type NomorNaskah, nomorOfNaskah } from '../../office/permohonan/facts/nomor-naskah.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { Langkah } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';

type KasusFile = OpenKasus['berkas'];

export const reservedSurat = (p: ReceivedKasus, langkah: Langkah): NomorNaskah | null =>
  langkah.kirim ? nomorOfNaskah(p, KIRIM_SURAT) : null;

/** By default number and day are those of the reserved one. */
export function suratKeluarOf(sesi: Sitting, kasus: KasusFile, langkah: Langkah, o: LangkahFlags): SuratKeluar | null {
  const pesanan = reservedSurat(kasus.permohonan, langkah);
  const nomor = o.nomorKeluar?.trim() ?? pesanan?.nomor;
  const tanggal =
    o.tanggalKeluar === undefined
      ? ((nomor === pesanan?.nomor ? pesanan?.tanggal : null) ?? undefined)
      : readTypedDay(sesi, '--tanggal-keluar', o.tanggalKeluar, { kasus });
  const [caraKirim, resi] = [o.caraKirim?.trim(), o.resi?.trim()];
  if ([nomor, tanggal, caraKirim, resi].every((satu) => satu === undefined)) return null;
  return {
    nomor: nomor || null,
    tanggal: tanggal ?? null,
    ...(caraKirim && { caraKirim }),
    ...(resi && { resi }),
  };
}

/** The agenda number is claimed later. Without a reply a rule refuses it. */
export function balasanOf(
  sesi: Sitting,
  kasus: KasusFile,
  langkah: Langkah,
  o: LangkahFlags,
  pada: Moment,
): Balasan | null {
  const disetujui = approvedBy(o);
  if (!disetujui && [o.balasan, o.nomorBalasan, o.tanggalBalasan].every((satu) => satu === undefined)) return null;
  const { balasan = '', tanggalBalasan = '' } = langkah.balasan
    ? o
    : { balasan: 'setuju', tanggalBalasan: 'hari ini', ...o };
  return {
    hasil: oneOfWords('--balasan', ['setuju', 'tolak'], balasan),
    nomor: o.nomorBalasan?.trim() ?? '',
    tanggal: readTypedDay(sesi, '--tanggal-balasan', tanggalBalasan, { kasus }),
    agenda: { nomor: 0, tahun: yearOf(pada) },
    ...(disetujui && { disetujui }),
  };
}

/** Null where the reply says nothing apart. */
function approvedBy({ disetujuiElemen, disetujuiJangkaWaktu, syarat }: LangkahFlags): Balasan['disetujui'] | null {
  if ([disetujuiElemen, disetujuiJangkaWaktu, syarat].every((satu) => satu === undefined)) return null;
  return {
    elemen: [...new Set(disetujuiElemen ?? [])],
    jangkaWaktu: disetujuiJangkaWaktu === undefined ? null : formatJangka(parseJangka(disetujuiJangkaWaktu)),
    syarat: syarat?.trim() || null,
  };
}
