import { oldLettersOfYear } from '../../desk/impor/old-letters.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { BukuBuilder } from '../../office/buku/all-buku.ts';
import type { BukuKasus, BukuRules } from '../../office/buku/buku.ts';
import { bukuFactsOf } from '../../office/buku/closed-buku.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { PENANDATANGAN } from '../../office/naskah/parts/naskah-settings.ts';
import { pejabatOnDay } from '../../office/naskah/parts/pejabat-on-day.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { WorkDone } from '../../store/upkeep.ts';

const [KEPALA] = PENANDATANGAN;

/** `rules` hold what a year's books rest on beside their cases. */
export type BukuReader = Readonly<{
  rules: BukuRules;
  read: (id: string) => Promise<BukuKasus & Readonly<{ berkas: StoredKasus }>>;
}>;

export async function bukuReader(sesi: Sitting, tahun: number): Promise<BukuReader> {
  const cadangan = await sesi.sop();
  const dikenal = new Map<string, Sop>();
  const elemen = await sesi.elemen();
  const ditutup = sesi.kantor.ditutup?.[tahun];
  return {
    rules: {
      sop: (kode) => dikenal.get(kode) ?? cadangan,
      elemen: (kode) => elemen.get(kode)?.nama ?? kode,
      judul: (naskah) => NASKAH.find(({ kode }) => kode === naskah)?.judul ?? naskah,
      klasifikasi: sesi.atur('nomor.klasifikasi') ?? '470',
      penandatangan: signerOnDay(sesi),
      hariIni: sesi.hariIni,
      suratLama: await oldLettersOfYear(sesi, tahun),
      ...(ditutup !== undefined && { ditutup }),
    },
    read: async (id) => {
      const berkas = await sesi.register.readKasus(id);
      const { permohonan, tindakan } = berkas;
      if (!dikenal.has(permohonan.sop)) dikenal.set(permohonan.sop, await sesi.sop(permohonan.sop));
      return { id, fakta: bukuFactsOf(tindakan), berkas };
    },
  };
}

/** Each case of the year is shown to all of them, and let go. */
export async function fillBuku(
  { register }: Sitting,
  { read }: BukuReader,
  tahun: number,
  buku: readonly Pick<BukuBuilder, 'add'>[],
  maju: WorkDone,
): Promise<void> {
  const semua = await register.kasusOfBuku(tahun);
  register.readAhead(semua);
  for (const [ke, id] of semua.entries()) {
    maju(ke, semua.length);
    const { berkas: _, ...kasus } = await read(id);
    for (const { add } of buku) add(kasus);
  }
}

/** Does not rest on the index; each case is let go. */
export async function eachBukuKasus(
  { register }: Sitting,
  { read }: BukuReader,
  maju: WorkDone,
  lihat: (kasus: BukuKasus, berkas: StoredKasus) => void,
): Promise<void> {
  const { kepala } = await register.listHeads({});
  const semua = kepala.map((k) => k.id).sort(compareKasusIds);
  register.readAhead(semua);
  for (const [ke, id] of semua.entries()) {
    maju(ke, semua.length);
    const { berkas, ...kasus } = await read(id);
    lihat(kasus, berkas);
  }
}

const signerOnDay =
  (sesi: Sitting): BukuRules['penandatangan'] =>
  (siapa, hari) => {
    const jabatan =
      siapa === 'kepala-dinas' ? KEPALA : (sesi.atur('penandatangan') ?? KEPALA).replace(/ melalui .*/, '');
    const pejabat = jabatan === KEPALA ? pejabatOnDay(sesi.kantor, hari)('kepala-dinas') : null;
    return pejabat?.nama ? `${pejabat.nama} (${[pejabat.wakil, jabatan].filter(Boolean).join(' ')})` : jabatan;
  };
