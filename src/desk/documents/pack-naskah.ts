import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import type { RecordedFile } from '../../store/files.ts';
import { typedLine } from '../../text/typed-line.ts';
import type { Sitting } from '../sitting.ts';
import { refuseChangingFields, refusedToday, settleRemarks } from './unprinted.ts';

/** `dilepas` says what was taken out of the files of a package. @throws REGISTER_RUSAK where a file is gone */
export async function packNaskah(
  sesi: Sitting,
  naskah: NaskahDefinition,
  bahan: NaskahSource,
  dokumen: Uint8Array,
  lepas: boolean,
): Promise<Readonly<{ isi: Uint8Array; akhiran: '.docx' | '.zip'; dilepas: readonly string[] }>> {
  if (!naskah.paket) return { isi: dokumen, akhiran: '.docx', dilepas: [] };
  const bagian = await Promise.all(
    naskah.paket(bahan).map(async ({ nama, berkas }) => ({
      nama,
      ...(berkas === null ? { isi: dokumen, peringatan: [] } : await sendableFile(sesi, bahan, berkas, lepas)),
    })),
  );
  const { packParts: kemas } = await sesi.env.renderer();
  const isi = await kemas(Object.fromEntries(bagian.map((satu) => [satu.nama, satu.isi])));
  return { isi, akhiran: '.zip', dilepas: bagian.flatMap(({ peringatan }) => peringatan) };
}

/**
 * @throws DOKUMEN_SALAH where it bears remarks, or would say another day tomorrow (the first packages did not
 * ask)
 */
async function sendableFile(
  sesi: Sitting,
  { id, cetakan }: Pick<NaskahSource, 'id' | 'cetakan'>,
  file: RecordedFile,
  lepas: boolean,
): ReturnType<typeof settleRemarks> {
  const { berkas } = file;
  const isi = await sesi.register.readKasusFile(id, file);
  if (!berkas.endsWith('.docx')) return { isi, peringatan: [] };
  const [, kode] = /^naskah\/(.+)-v\d+-/.exec(berkas) ?? [];
  const hariIni = refusedToday(berkas, kode === undefined ? [] : [typedLine(['draft', id, kode, '--dari-templat'])]);
  if (cetakan !== 1) await refuseChangingFields(sesi, isi, berkas).catch(hariIni);
  const lagi = `pks draft ${id} berkas-kemendagri`;
  const perintah = `${lagi} --tanpa-komentar`;
  return settleRemarks(sesi, isi, berkas, { final: true, lepas, perintah, lagi }).catch(hariIni);
}
