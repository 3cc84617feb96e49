import { Failure } from '../../errors.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { approvedValues } from '../../office/naskah/finished/approved-values.ts';
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import { documentProperties } from '../../office/naskah/parts/document-properties.ts';
import { KONSEP_CONDITIONS, KONSEP_FIELDS } from '../../office/naskah/parts/kop.ts';
import { type ComposedValues, composeValues, refuseBeforeDue } from '../../office/naskah/parts/naskah-values.ts';
import { asWritten } from '../../office/permohonan/standing/approved-details.ts';
import { needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { asInText, otherThanInText } from '../approval/as-in-text.ts';
import { contradictionWarnings } from '../approval/between-texts.ts';
import { openedThen } from '../approval/naskah-origin.ts';
import { sentSurat } from '../approval/sent-surat.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { emblemWarnings } from './kop-and-kertas.ts';
import { lostPlaceholderWarnings } from './lost-placeholders.ts';
import { materialFrom, type NaskahMoment } from './naskah-material.ts';
import { type NaskahTemplate, namingTemplate, requireLegalMinimum } from './naskah-template.ts';
import { packNaskah } from './pack-naskah.ts';
import { renewedPks } from './renewed-pks.ts';
import { refuseChangingFields, refuseNikInDocument, settleRemarks } from './unprinted.ts';

export type DrawnUpNaskah = ComposedValues &
  Readonly<{ isi: Uint8Array; akhiran: '.docx' | '.zip'; dilepas: readonly string[] }>;

/**
 * `tanpaKomentar` leaves out comments and hidden words. `hari` is of the first version. `approvedAt` is the moment
 * whose data fill an approved text: only its blanks are filled from the present, and of the paper that left or was
 * signed (`tercetak`) only those dotted then.
 */
export type DrawUpFlags = Readonly<{
  izinkanKosong?: boolean;
  tanpaKomentar?: boolean;
  hari?: string;
  approvedAt?: NaskahMoment | undefined;
  tercetak?: NaskahMoment | undefined;
}>;

/**
 * @throws NASKAH_BELUM_WAKTUNYA, ISIAN_NASKAH_KOSONG, DOKUMEN_SALAH, TEMPLAT_SALAH also where the law's minimum
 * is lost
 */
export async function drawUpNaskah(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  templat: NaskahTemplate,
  moment: NaskahMoment,
  { izinkanKosong = false, tanpaKomentar = false, hari = dayOf(moment.saat), approvedAt, tercetak }: DrawUpFlags = {},
): Promise<DrawnUpNaskah> {
  const bahanPada = async (saat: NaskahMoment) => ({
    ...materialFrom(terbuka, naskah, asInText(sesi, terbuka, naskah, saat)),
    pksLama: await renewedPks(sesi, saat),
    ...(naskah.ralatSurat && { suratTerkirim: await sentSurat(sesi, openedThen(terbuka, saat), saat) }),
  });
  const bahan = await bahanPada(moment);
  const surat = tercetak && !needsApproval(terbuka.sop.naskah[naskah.kode]); // It left, so it was due then.
  refuseBeforeDue(naskah, surat ? await bahanPada(tercetak) : bahan);
  const hasil = approvedAt
    ? approvedValues(
        naskah,
        await bahanPada(approvedAt),
        bahan,
        { izinkanKosong },
        tercetak && (await bahanPada(tercetak)),
      )
    : composeValues(naskah, bahan, { izinkanKosong });
  const perender = await sesi.env.renderer();
  const { dokumen, syarat, tertulis } = await namingTemplate(naskah.kode, templat, async () => {
    const sifat = moment.cetakan === 1 ? undefined : documentProperties(naskah, bahan, hari);
    const { dokumen, baris, tertulis } = await perender.render(templat.isi, hasil.isian, naskah, sifat);
    const syarat = requireLegalMinimum(naskah.kode, await baris(), izinkanKosong);
    if (templat.asal !== 'bawaan') await requireKonsepMark(sesi, naskah, dokumen, bahan.konsep);
    if (templat.asal !== 'bawaan') await refuseUnseen(sesi, naskah, bahan, dokumen);
    return { dokumen, syarat, tertulis };
  });
  const peringatan = [
    ...hasil.peringatan,
    ...otherThanInText(naskah, moment, bahan.kasus),
    ...(await contradictionWarnings(sesi, terbuka, naskah, {
      ...(approvedAt ?? moment),
      kasus: approvedAt ? asWritten(bahan.kasus, approvedAt.kasus) : bahan.kasus,
    })),
    ...emblemWarnings(sesi, naskah),
    ...(hasil.kosong.length > 0 ? [] : syarat),
    ...(await lostPlaceholderWarnings(naskah, bahan, () => perender.templatePlaceholders(templat.isi))),
  ];
  const bertanda = sesi.kantor.latihan ? await perender.withPracticeMark(dokumen) : dokumen;
  const paket = await packNaskah(sesi, naskah, bahan, bertanda, tanpaKomentar);
  const sekali = [...new Map(hasil.terbuka.filter((t) => tertulis.has(t.isian)).map((t) => [t.arti, t])).values()];
  return { ...hasil, ...paket, terbuka: sekali, peringatan: [...peringatan, ...paket.dilepas] };
}

/** An office's own template may carry things unseen. @throws NIK_DITOLAK, DOKUMEN_SALAH */
async function refuseUnseen(
  sesi: Sitting,
  naskah: NaskahDefinition,
  { konsep }: NaskahSource,
  dokumen: Uint8Array,
): Promise<void> {
  const asal = 'Templat kantor';
  await refuseNikInDocument(sesi, dokumen, asal);
  if (konsep) return;
  await refuseChangingFields(sesi, dokumen, asal);
  const perintah = `Hapus komentar dan teks tersembunyinya di Word, lalu: pks template periksa ${naskah.kode}`;
  await settleRemarks(sesi, dokumen, asal, {
    final: true,
    lepas: false,
    perintah,
    lagi: `pks template periksa ${naskah.kode}`,
  });
}

/** @throws PEMAKAIAN_SALAH for a zip */
export function requireSingleFile(naskah: NaskahDefinition, flag: string): void {
  if (!naskah.paket) return;
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `${naskah.judul} adalah satu .zip beberapa berkas: ${flag} hanya untuk satu dokumen.`,
    [`Sebut naskahnya, mis. surat-kemendagri ${flag}`],
  );
}

const bearsKonsepMark = (naskah: NaskahDefinition): boolean =>
  Object.keys({ ...KONSEP_FIELDS, ...KONSEP_CONDITIONS }).some((k) => k in naskah.teks || k in naskah.bila);

/** A konsep has it on every page, an approved document nowhere. @throws TEMPLAT_SALAH */
export async function requireKonsepMark(
  sesi: Sitting,
  naskah: NaskahDefinition,
  dokumen: Uint8Array,
  konsep: boolean,
): Promise<void> {
  if (!bearsKonsepMark(naskah)) return;
  const { ada, tanpa } = await (await sesi.env.renderer()).konsepMark(dokumen);
  const nama = Object.keys({ ...KONSEP_FIELDS, ...KONSEP_CONDITIONS }).map((k) => `{{${k}}}`);
  if (konsep && tanpa.length > 0) {
    throw new Failure(
      'TEMPLAT_SALAH',
      `Templat tidak menampakkan KONSEP di setiap ${tanpa.join(' dan ')}: konsepnya akan tampak sudah disetujui.`,
      [`Pasang ${nama.join(' atau ')} di setiap kepala halaman, lalu: pks template periksa ${naskah.kode}`],
    );
  }
  if (!konsep && ada) {
    throw new Failure('TEMPLAT_SALAH', 'Templat masih mencetak KONSEP pada dokumen yang sudah disetujui.', [
      `Tulisan KONSEP harus dari ${nama[0]}, gambarnya di paragraf yang diawali ${nama[1]}; lalu: pks template periksa ${naskah.kode}`,
    ]);
  }
}
