import { type NewLampiran, readLampiran } from '../../desk/documents/take-lampiran.ts';
import { parseNaskahVersi } from '../../desk/flags/naskah-version.ts';
import { parseDokumenCode, parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { oneOfWords, requireFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { readTypedMoment } from '../../desk/flags/typed-dates.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dayOf, type Moment } from '../../office/days/tanggal.ts';
import type { KasusCommand } from '../../office/permohonan/kasus-command.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import type { Langkah, Peran, Sop } from '../../office/sop/sop.ts';
import { disposedBy } from './disposisi-flags.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { balasanOf, suratKeluarOf } from './letter-flags.ts';

/**
 * The agenda number of a reply is claimed later.
 * @throws NILAI_TIDAK_DIKENAL, TANGGAL_TIDAK_TERBACA
 */
export function langkahRequest(
  sesi: Sitting,
  { sop, berkas }: OpenKasus,
  langkah: Langkah,
  o: LangkahFlags,
  lampiran: readonly NewLampiran[],
): KasusCommand & Selesaikan {
  const kasus = berkas;
  const pada = o.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', o.tanggal, { kasus });
  return {
    jenis: 'Selesaikan',
    pada,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(langkahPeran(sop, langkah, o), o.oleh, { pada, sebagai: o.sebagai !== undefined }),
    ada: o.lengkap ? 'lengkap' : (o.ada ?? []).map((kode) => parseDokumenCode(sop, '--ada', kode)),
    lampiran: lampiran.map((l) => l.lampiran),
    hasil: o.hasil === undefined ? null : oneOfWords('--hasil', ['setuju', 'koreksi'] as const, o.hasil),
    kembaliKe: o.kembaliKe === undefined ? null : wholeNumber('--kembali-ke', o.kembaliKe, 1),
    catatan: o.catatan?.trim() || null,
    ...disposedBy(sop, o),
    menit: o.menit === undefined ? null : wholeNumber('--menit', o.menit),
    balasan: balasanOf(sesi, kasus, langkah, o, pada),
    suratKeluar: suratKeluarOf(sesi, kasus, langkah, o),
    ...(o.naskah !== undefined && { naskah: parseNaskahVersi(o.naskah) }),
    ...(o.kertas && { kertas: true }),
    ...(o.tembus && { tembus: o.alasan?.trim() ?? '' }),
    ...(o.alasanLambat?.trim() && isLate(sesi, berkas.permohonan, pada) && { alasanLambat: o.alasanLambat.trim() }),
  };
}

export const isLate = ({ kalender }: Pick<Sitting, 'kalender'>, p: ReceivedKasus, pada: Moment): boolean =>
  p.langkah !== null && judgeTenggat(kalender, p, p.langkah, dayOf(pada)).terlambat;

/** The SOP's by default. @throws NILAI_TIDAK_DIKENAL */
export const langkahPeran = (sop: Sop, langkah: Langkah, { sebagai }: Pick<LangkahFlags, 'sebagai'>): Peran =>
  sebagai === undefined ? langkah.pelaksana : parsePeranCode(sop, '--sebagai', sebagai);

/** Reads `--lampiran DOKUMEN=BERKAS`. @throws BERKAS_TIDAK_DAPAT_DIBACA, NILAI_TIDAK_DIKENAL */
export const readLampiranFlags = (sesi: Sitting, { sop }: OpenKasus, teks: readonly string[]): Promise<NewLampiran[]> =>
  Promise.all(
    teks.map((satu) => {
      const tanda = satu.indexOf('=');
      requireFlags(
        'Lampiran (mis. --lampiran disposisi=disposisi.jpg)',
        tanda > 0 ? [] : ['--lampiran DOKUMEN=BERKAS'],
      );
      return readLampiran(sesi, parseDokumenCode(sop, '--lampiran', satu.slice(0, tanda)), satu.slice(tanda + 1));
    }),
  );
