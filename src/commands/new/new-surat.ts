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
import { type KeyedFlags, oneOfWords } from '../../desk/flags/standard-flags.ts';
import { readTypedDay, readTypedMoment } from '../../desk/flags/typed-dates.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { Actor } from '../../office/permohonan/facts/kasus-parts.ts';
import type { KasusCommand } from '../../office/permohonan/kasus-command.ts';
import { type DokumenCode, firstLangkah, type Sop, syaratOptions } from '../../office/sop/sop.ts';
import type { NewKasusFile } from '../../store/register.ts';

export type SuratFlags = KeyedFlags &
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
    cetak?: boolean;
    catatan?: string;
    sebagai?: string;
    oleh?: string;
    perpanjanganDari?: string;
    tanggal?: string;
  }>;

export type TerimaRequest = Extract<KasusCommand, { jenis: 'Terima' }>;

/** It has the scan; the number is claimed later. @throws NILAI_TIDAK_DIKENAL, TANGGAL_TIDAK_TERBACA */
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
    agenda: { nomor: 0, tahun: yearOf(pada) },
    data: oneOfWords('--data', ['individu', 'agregat'], o.data ?? 'individu'),
    permohonan: { ...emptyPermohonan, ...permohonanFromFlags(o) },
    ada: o.lengkap
      ? 'lengkap'
      : [...(o.ada ?? []).map((kode) => parseDokumenCode(sop, '--ada', kode)), ...(o.cetak ? heldByPrinting(sop) : [])],
    lampiran: lampiran.map((l) => l.lampiran),
    catatan: o.catatan?.trim() ?? null,
    ...(o.perpanjanganDari !== undefined && { perpanjanganDari: o.perpanjanganDari }),
    ...penerimaFromFlags(o),
    ...(o.tanggal !== undefined && { diteruskan: forwardedAt(sesi, sop, o, o.tanggal) }),
  };
  return { perintah, berkas: lampiran.map((l) => l.berkas) };
}

/** An instant or a day, by default now. */
export const receivedAt = (sesi: Sitting, { diterima }: SuratFlags): string =>
  diterima === undefined ? sesi.saat : readTypedMoment(sesi, '--diterima', diterima);

function forwardedAt(sesi: Sitting, sop: Sop, o: SuratFlags, tanggal: string) {
  const pada = readTypedMoment(sesi, '--tanggal', tanggal);
  return { pada, oleh: suratReceiver(sesi, sop, o, pada) };
}

export const suratReceiver = (sesi: Sitting, sop: Sop, { sebagai, oleh }: SuratFlags, pada: string): Actor =>
  sesi.pelaku(sebagai === undefined ? firstLangkah(sop).pelaksana : parsePeranCode(sop, '--sebagai', sebagai), oleh, {
    pada,
    sebagai: sebagai !== undefined,
  });

export const firstDokumen = (sop: Sop): DokumenCode => {
  const syarat = firstLangkah(sop).kelengkapan[0];
  return syarat === undefined ? '' : (syaratOptions(syarat)[0] ?? '');
};

export const RECEIPT_NASKAH = ['tanda-terima', 'lembar-disposisi'] as const;

/** The first step asks for these and the receipt brings them. */
export const heldByPrinting = (sop: Sop): readonly DokumenCode[] =>
  firstLangkah(sop)
    .kelengkapan.flatMap(syaratOptions)
    .filter((kode) => RECEIPT_NASKAH.some((n) => n === kode));
