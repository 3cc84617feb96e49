/** The flags of `pks new` as a request, with its warnings. */

import { readLampiran } from '../../desk/documents/take-lampiran.ts';
import {
  emptyLembaga,
  emptyPermohonan,
  type KasusFieldFlags,
  lembagaFromFlags,
  penerimaFromFlags,
  permohonanFromFlags,
} from '../../desk/flags/kasus-fields.ts';
import { parseDokumenCode, parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { mayAsk, oneOfWords, type WriteFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedDay, readTypedMoment } from '../../desk/flags/typed-dates.ts';
import { penerimaWarnings } from '../../desk/guard/actor-warnings.ts';
import { dekritWarnings, type Sitting } from '../../desk/sitting.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { jatuhTempo } from '../../office/days/jatuh-tempo.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { Actor } from '../../office/permohonan/permohonan.ts';
import { protectedElemenWarnings } from '../../office/permohonan/rules/elemen-rules.ts';
import { butirSuggestion, missingButirNames } from '../../office/permohonan/rules/enam-butir.ts';
import type { KasusCommand, KasusRules } from '../../office/permohonan/rules/kasus-command.ts';
import { type DokumenCode, firstLangkah, type Sop, syaratOptions } from '../../office/sop/sop.ts';
import type { NewKasusFile } from '../../store/register.ts';

/** The flags of `new`. */
export type SuratFlags = WriteFlags &
  KasusFieldFlags &
  Readonly<{
    nomorSurat?: string;
    tanggalSurat?: string;
    diterima?: string;
    hal?: string;
    berkas?: string;
    data?: string;
    ada?: readonly string[];
    lengkap?: boolean;
    catatan?: string;
    sebagai?: string;
    oleh?: string;
    perpanjanganDari?: string;
  }>;

export type TerimaRequest = Extract<KasusCommand, { jenis: 'Terima' }>;

/** What the flags of `new` ask for, its number not claimed yet; with the scan. @throws Failure NILAI_TIDAK_DIKENAL, TANGGAL_TIDAK_TERBACA */
export async function terimaRequest(
  sesi: Sitting,
  sop: Sop,
  o: SuratFlags,
): Promise<{ perintah: TerimaRequest; berkas: readonly NewKasusFile[] }> {
  const pada = receivedAt(sesi, o);
  const lampiran = o.berkas === undefined ? [] : [await readLampiran(sesi, firstDokumen(sop), o.berkas)];
  const perintah: TerimaRequest = {
    jenis: 'Terima',
    pada,
    dicatat: sesi.saat,
    oleh: suratReceiver(sesi, sop, o, pada),
    lembaga: { ...emptyLembaga, nama: '', jenis: 'opd', ...lembagaFromFlags(o) },
    surat: {
      nomor: o.nomorSurat?.trim() ?? '',
      tanggal: readTypedDay(sesi, '--tanggal-surat', o.tanggalSurat ?? ''),
      hal: o.hal?.trim() ?? '',
    },
    agenda: { nomor: 0, tahun: Number(pada.slice(0, 4)) },
    data: oneOfWords('--data', ['individu', 'agregat'], o.data ?? 'individu'),
    permohonan: { ...emptyPermohonan, ...permohonanFromFlags(o) },
    ada: o.lengkap ? 'lengkap' : (o.ada ?? []).map((kode) => parseDokumenCode(sop, '--ada', kode)),
    lampiran: lampiran.map((l) => l.lampiran),
    catatan: o.catatan?.trim() ?? null,
    ...(o.perpanjanganDari !== undefined && { perpanjanganDari: o.perpanjanganDari }),
    ...penerimaFromFlags(o),
  };
  return { perintah, berkas: lampiran.map((l) => l.berkas) };
}

/** When the letter came in: an instant or a day, now where it is not said. */
export const receivedAt = (sesi: Sitting, { diterima }: SuratFlags): string =>
  diterima === undefined ? sesi.saat : readTypedMoment(sesi, '--diterima', diterima);

/** Who receives the letter: the first step of the SOP. */
export const suratReceiver = (sesi: Sitting, sop: Sop, { sebagai, oleh }: SuratFlags, pada: string): Actor =>
  sesi.pelaku(sebagai === undefined ? firstLangkah(sop).pelaksana : parsePeranCode(sop, '--sebagai', sebagai), oleh, {
    pada,
    sebagai: sebagai !== undefined,
  });

/** What a scan given with the letter is: the first document the first step requires. */
export const firstDokumen = (sop: Sop): DokumenCode => {
  const syarat = firstLangkah(sop).kelengkapan[0];
  return syarat === undefined ? '' : (syaratOptions(syarat)[0] ?? '');
};

/** Papers that the first step does not ask for. */
function strayDokumen(sop: Sop, ada: TerimaRequest['ada']): readonly string[] {
  const diminta = firstLangkah(sop).kelengkapan.flatMap(syaratOptions);
  const nyasar = ada === 'lengkap' ? [] : ada.filter((kode) => !diminta.includes(kode));
  return nyasar.length > 0 ? [`Tidak diminta langkah pertama, jadi tidak dicatat: ${nyasar.join(', ')}.`] : [];
}

/** A year that is hardly meant: the letter is recorded in any case, and said so. */
function oddYearWarnings({ hariIni }: Sitting, { pada, surat, agenda }: TerimaRequest): readonly string[] {
  const diterima = dayOf(pada);
  const lama = surat.tanggal < plusMonths(diterima, -6);
  return [
    ...(lama
      ? [
          `Surat bertanggal ${formatTanggalSurat(surat.tanggal)}, lebih dari enam bulan sebelum diterima (${formatTanggalSurat(diterima)}); periksa tahunnya.`,
        ]
      : []),
    ...(agenda.tahun === Number(hariIni.slice(0, 4))
      ? []
      : [
          `Diterima ${formatTanggalSurat(diterima)}: tercatat di buku surat masuk tahun ${agenda.tahun}, bukan tahun ini; periksa tahunnya.`,
        ]),
  ];
}

/** What the clerk should know now; nothing of it stops the letter. */
export function suratWarnings(
  sesi: Sitting,
  sop: Sop,
  aturan: KasusRules,
  id: string,
  p: TerimaRequest,
  o: SuratFlags,
): readonly string[] {
  const diterima = dayOf(p.pada);
  const akhir = jatuhTempo(sesi.kalender, diterima, Math.max(...sop.langkah.map((l) => l.hBerlaku)));
  const dekrit = dekritWarnings(sesi.kalender, diterima, akhir);
  if (p.data === 'agregat') {
    return [
      ...dekrit,
      'Permohonan data agregat tidak memerlukan PKS: kasus dialihkan dan surat dijawab dengan surat biasa.',
    ];
  }
  const butir = missingButirNames(p.permohonan);
  const menuntut = sop.langkah.find((l) => l.enamButir);
  return [
    ...dekrit,
    ...(p.surat.tanggal > diterima
      ? [
          `Tanggal surat (${formatTanggalSurat(p.surat.tanggal)}) sesudah tanggal diterima (${formatTanggalSurat(diterima)}); periksa lagi.`,
        ]
      : []),
    ...oddYearWarnings(sesi, p),
    ...(butir.length > 0 && !mayAsk(sesi.env, o)
      ? [`Butir belum ada: ${butir.join(', ')}. Langkah ${menuntut?.no ?? '-'} akan menagihnya: ${butirSuggestion(id)}`]
      : []),
    ...protectedElemenWarnings(aturan, p.permohonan.elemen),
    ...strayDokumen(sop, p.ada),
    ...(p.penerima === undefined ? penerimaWarnings(sop, { ...aturan, id }, p) : []),
  ];
}
