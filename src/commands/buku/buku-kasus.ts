import { oldLettersOfYear } from '../../desk/impor/old-letters.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { BukuKasus, BukuSource } from '../../office/buku/buku.ts';
import { bukuFactsOf } from '../../office/buku/closed-buku.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { PENANDATANGAN } from '../../office/naskah/parts/naskah-settings.ts';
import { pejabatOnDay } from '../../office/naskah/parts/pejabat-on-day.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { WorkDone } from '../../store/register.ts';

/** Unless the office has set another. */
const [KEPALA] = PENANDATANGAN;

export async function readBukuMaterial(sesi: Sitting, tahun: number, maju: WorkDone): Promise<BukuSource> {
  const kasus: BukuKasus[] = [];
  const sop = await sopEditions(sesi);
  const semua = await sesi.register.kasusOfBuku(tahun);
  for (const [ke, id] of semua.entries()) {
    maju(ke, semua.length);
    kasus.push(await readBukuKasus(sesi, id, sop.kenali));
  }
  const suratLama = await oldLettersOfYear(sesi, tahun);
  const ditutup = sesi.kantor.ditutup?.[tahun];
  return {
    ...(await materialWithoutKasus(sesi)),
    ...{ kasus, suratLama, sop: sop.kode },
    ...(ditutup !== undefined && { ditutup }),
  };
}

/** Does not rest on the index; each case is released. */
export async function eachBukuKasus(
  sesi: Sitting,
  maju: WorkDone,
  lihat: (b: BukuSource, kasus: BukuKasus) => void,
): Promise<void> {
  const { kepala } = await sesi.register.listHeads({});
  const semua = kepala.map((k) => k.id).sort(compareKasusIds);
  const sop = await sopEditions(sesi);
  const bahan = { ...(await materialWithoutKasus(sesi)), sop: sop.kode };
  for (const [ke, id] of semua.entries()) {
    maju(ke, semua.length);
    const kasus = await readBukuKasus(sesi, id, sop.kenali);
    lihat({ ...bahan, kasus: [kasus] }, kasus);
  }
}

async function materialWithoutKasus(sesi: Sitting): Promise<Omit<BukuSource, 'kasus' | 'sop'>> {
  const elemen = await sesi.elemen();
  return {
    elemen: (kode) => elemen.get(kode)?.nama ?? kode,
    judul: (naskah) => NASKAH.find(({ kode }) => kode === naskah)?.judul ?? naskah,
    klasifikasi: sesi.atur('nomor.klasifikasi') ?? '470',
    penandatangan: signerOnDay(sesi),
    hariIni: sesi.hariIni,
  };
}

async function sopEditions(sesi: Sitting) {
  const sop = new Map<string, Sop>();
  const cadangan = await sesi.sop();
  return {
    kode: (kode: string): Sop => sop.get(kode) ?? cadangan,
    kenali: async (kode: string): Promise<void> => {
      if (!sop.has(kode)) sop.set(kode, await sesi.sop(kode));
    },
  };
}

async function readBukuKasus({ register }: Sitting, id: string, kenali: (kode: string) => Promise<void>) {
  const berkas = await register.readKasus(id);
  await kenali(berkas.permohonan.sop);
  return { id, fakta: bukuFactsOf(berkas.tindakan) };
}

/** 'Budi S. (Plh. Kepala Dinas)' with officials, else the post. */
const signerOnDay =
  (sesi: Sitting): BukuSource['penandatangan'] =>
  (siapa, hari) => {
    const jabatan =
      siapa === 'kepala-dinas' ? KEPALA : (sesi.atur('penandatangan') ?? KEPALA).replace(/ melalui .*/, '');
    const pejabat = jabatan === KEPALA ? pejabatOnDay(sesi.kantor, hari)('kepala-dinas') : null;
    return pejabat ? `${pejabat.nama} (${[pejabat.wakil, jabatan].filter(Boolean).join(' ')})` : jabatan;
  };
