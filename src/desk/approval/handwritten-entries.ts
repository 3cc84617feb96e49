import { Failure } from '../../errors.ts';
import { validTanggal } from '../../office/days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { handwrittenEntries } from '../../office/naskah/finished/dotted-lines.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import type { Pengesahan } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { type NaskahVersion, versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { standingText } from './approved-text.ts';
import { readKeptVersion } from './kept-version.ts';

type Signed = Pick<Pengesahan, 'nomorKesatu' | 'nomorKedua' | 'tanggal'>;

/**
 * The register records the numbers and the day that were written into the dots of the approved paper and read in.
 * @throws NASKAH_BERUBAH naming what the paper says
 */
export async function refuseOtherEntries(sesi: Sitting, kasus: OpenKasus, dicatat: Signed): Promise<void> {
  const { berkas } = kasus;
  const naskah = requireNaskah('pks');
  const setuju = standingText(sesi, kasus, naskah);
  const versi = setuju?.final ?? setuju?.disetujui;
  if (!versi?.fakta.dibaca) return;
  const asal = drawnUpBefore(versionsOfNaskah(berkas, naskah.kode), versi);
  if (!asal) return;
  const { readDocument } = await sesi.env.renderer();
  const [lama, baru] = await Promise.all(
    [asal, versi].map(async ({ fakta }) => readDocument(await readKeptVersion(sesi, berkas, fakta))),
  );
  const lain = otherEntries(handwrittenEntries(lama ?? [], baru ?? []), dicatat);
  if (lain.length === 0) return;
  throw new Failure(
    'NASKAH_BERUBAH',
    `Di titik-titik ${naskah.judul} v${versi.fakta.versi} tertulis ${lain.join(' dan ')}, bukan yang akan dicatat. Catat yang tertulis di kertasnya, atau baca lagi dokumen yang sudah dibetulkan.`,
    [`pks sahkan ${berkas.id}`, `pks draft ${berkas.id} ${naskah.kode} --dari-templat`],
    { naskah: naskah.kode, versi: versi.fakta.versi, tertulis: lain },
  );
}

function drawnUpBefore(semua: readonly NaskahVersion[], { fakta }: NaskahVersion): NaskahVersion | null {
  const dulu = semua.find((n) => n.fakta.versi === fakta.dibaca?.versi);
  if (!dulu) return null;
  return dulu.fakta.dibaca ? drawnUpBefore(semua, dulu) : dulu;
}

/** The days and numbers among the entries that are none of those recorded. */
export function otherEntries(isian: readonly string[], dicatat: Signed): readonly string[] {
  const nomor = [dicatat.nomorKesatu, dicatat.nomorKedua].map(nomorKey);
  return isian.filter((satu) => {
    const [, hari, bulan, tahun] = /^\(?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\)?$/.exec(satu) ?? [];
    if (tahun !== undefined) return validTanggal(Number(tahun), Number(bulan), Number(hari)) !== dicatat.tanggal;
    if (/^\d{1,2} \p{L}+ \d{4}$/u.test(satu)) return satu !== formatTanggalSurat(dicatat.tanggal);
    return satu.includes('/') && !/\s\p{Ll}{3,}/u.test(satu) && !nomor.includes(nomorKey(satu));
  });
}
