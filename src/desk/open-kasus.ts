import { Failure } from '../errors.ts';
import { formatMoment } from '../office/days/format-days.ts';
import { yearOf } from '../office/days/tanggal.ts';
import { formatKasusId, parseBookId, parseKasusId } from '../office/permohonan/kasus-id.ts';
import type { RuleContext } from '../office/permohonan/rules/rule-context.ts';
import { firstLangkah, type Peran, type Sop } from '../office/sop/sop.ts';
import type { StoredKasus } from '../store/register.ts';
import { typedLine } from '../text/typed-line.ts';
import { closestLembaga, kasusIdOfLembaga } from './find-lembaga.ts';
import { wholeNumber } from './flags/standard-flags.ts';
import { bookCaseMissing } from './impor/counted-register.ts';
import type { Sitting } from './sitting.ts';

/** `peran` serves acts outside the steps. */
export type OpenKasus = Readonly<{ berkas: StoredKasus; sop: Sop; aturan: RuleContext; peran: Peran }>;

/**
 * Takes `14`, `26-14`, `2026-014`, or an institution's name that fits one. @throws KASUS_TIDAK_ADA,
 * KASUS_GANDA, KASUS_TAHUN_LAIN, NILAI_TIDAK_DIKENAL, REGISTER_RUSAK
 */
export async function openKasus(sesi: Sitting, teks: string): Promise<OpenKasus> {
  const berkas = await sesi.register.readKasus(await findKasusId(sesi, teks));
  const sop = await sesi.sop(berkas.permohonan.sop);
  return openedKasus(berkas, sop, await sesi.aturan(berkas.id, sop));
}

export const openedKasus = (berkas: StoredKasus, sop: Sop, aturan: RuleContext): OpenKasus => ({
  berkas,
  sop,
  aturan: { ...aturan, riwayat: berkas.tindakan },
  peran: berkas.permohonan.langkah?.pelaksana ?? firstLangkah(sop).pelaksana,
});

async function findKasusId(sesi: Sitting, diketik: string): Promise<string> {
  const teks = diketik.replace(/^(?:kasus|nomor|no\.?) (?=\d)/i, '');
  const lama = parseBookId(teks);
  if (lama !== null && (await sesi.register.hasKasus(lama))) return lama;
  const tahunKini = yearOf(sesi.hariIni);
  const nomor = parseKasusId(teks, tahunKini);
  if (!nomor) {
    const id = await kasusIdOfLembaga(sesi, teks);
    if (id !== null) return id;
    if (lama !== null) throw bookCaseMissing(sesi.kantor.impor ?? [], lama);
    throw await noSuchName(sesi, teks);
  }
  const id = formatKasusId(nomor.tahun, nomor.urut);
  if (await sesi.register.hasKasus(id)) return id;
  if (!nomor.tahunDisebut) await offerOtherYear(sesi, nomor.urut, id);
  throw new Failure('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini.`, ['pks list --status semua'], { id });
}

async function noSuchName(sesi: Sitting, teks: string): Promise<Failure> {
  const maksud = await closestLembaga(sesi, teks);
  const saran =
    maksud === null ? [typedLine(['cari', teks])] : [typedLine(['show', maksud]), typedLine(['cari', maksud])];
  return new Failure(
    'KASUS_TIDAK_ADA',
    `"${teks}" bukan nomor kasus, dan tidak ada lembaga bernama begitu.${maksud === null ? '' : ` Maksud Anda: ${maksud}?`}`,
    ['Contoh: 14, 26-14, 2026-014', ...(teks.trim() === '' ? [] : saran), 'pks list'],
  );
}

async function offerOtherYear(sesi: Sitting, urut: number, id: string): Promise<void> {
  for (const tahun of [...(await sesi.register.kasusYears())].reverse()) {
    const lain = formatKasusId(tahun, urut);
    if (!(await sesi.register.hasKasus(lain)) || (await sesi.register.readKasus(lain)).permohonan.status !== 'aktif')
      continue;
    throw new Failure('KASUS_TAHUN_LAIN', `${id} belum ada; ${lain} ada dan masih aktif.`, [`pks show ${lain}`], {
      id: lain,
    });
  }
}

/** Judges `--versi N`. @throws KASUS_BERUBAH */
export function requireVersion(berkas: StoredKasus, versi: string | undefined): void {
  if (versi === undefined || wholeNumber('--versi', versi) === berkas.versi) return;
  throw new Failure(
    'KASUS_BERUBAH',
    `Kasus ${berkas.id} tidak lagi pada versi ${versi}, melainkan ${berkas.versi}${whoWasFirst(berkas, Number(versi))}. Isian Anda belum disimpan.`,
    [`pks show ${berkas.id}`],
    { versi: berkas.versi },
  );
}

function whoWasFirst({ tindakan }: StoredKasus, versi: number): string {
  const k = tindakan[versi]?.kejadian.at(-1);
  if (!k) return '';
  const { dicatatOleh, meja } = k.oleh;
  return `: ${dicatatOleh}${meja ? ` di ${meja}` : ''} lebih dulu mencatat (${formatMoment(k.dicatat)})`;
}
