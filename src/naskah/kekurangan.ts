/** The letter that tells an institution what its request still lacks (SOP step 1, and step 9 that asks for the six items). */
import { namaButirKurang } from '../permohonan/butir.ts';
import { kelengkapanLangkah } from '../permohonan/kelengkapan.ts';
import { langkahKe, namaSyarat, pilihanSyarat } from '../sop/sop.ts';
import { NOMOR, SURAT } from './butir.ts';
import type { BahanNaskah, Naskah } from './naskah.ts';
import { KEPADA_LEMBAGA, nomorSendiri, SURAT_KEPALA_DINAS } from './surat-dinas.ts';

type Kurang = Readonly<{ nama: string; keterangan: string }>;

export const kekurangan: Naskah = {
  kode: 'kekurangan',
  judul: 'Surat kekurangan berkas',
  teks: {
    ...SURAT_KEPALA_DINAS.teks,
    ...nomorSendiri('kekurangan'),
    ...KEPADA_LEMBAGA,
    ...SURAT,
    ...NOMOR,
  },
  baris: {
    kurang: {
      arti: 'satu baris tiap butir atau berkas yang belum ada',
      kolom: { no: 'nomor urut', nama: 'yang belum ada', keterangan: 'bagaimana memenuhinya' },
      pokok: true,
      nilai: (b) => yangKurang(b).map((satu, i) => ({ no: `${i + 1}`, ...satu })),
    },
  },
  bila: SURAT_KEPALA_DINAS.bila,
  tolak: (b) => (yangKurang(b).length > 0 ? null : { sebab: `permohonan ${b.id} tidak kekurangan apa pun` }),
};

/** What the agreement names of the institution besides the six items. */
const DATA_LEMBAGA = [
  ['alamat', 'Alamat lembaga'],
  ['pimpinan', 'Nama pimpinan lembaga'],
  ['jabatanPimpinan', 'Jabatan pimpinan lembaga'],
] as const;

/** Papers first, then the six items, then what the agreement needs; an aggregate request needs its letter alone. */
function yangKurang(b: BahanNaskah): readonly Kurang[] {
  const { permohonan, lembaga, data } = b.kasus;
  const berkas = berkasKurang(b).map((nama) => ({ nama: besar(nama), keterangan: 'disampaikan aslinya' }));
  if (data === 'agregat') return berkas;
  const butir = namaButirKurang(permohonan).map((nama) => ({
    nama: besar(nama),
    keterangan: 'disebutkan dalam surat dari pimpinan lembaga',
  }));
  const lain = DATA_LEMBAGA.filter(([kunci]) => lembaga[kunci] === null);
  return [...berkas, ...butir, ...lain.map(([, nama]) => ({ nama, keterangan: 'untuk perjanjian kerja sama' }))];
}

/** Of what the waiting step lacks, the papers the institution can supply: the SOP's data names them. */
function berkasKurang({ kasus, sop }: BahanNaskah): readonly string[] {
  if (!kasus.langkah) return [];
  const boleh = sop.naskah[kekurangan.kode]?.dokumen ?? Object.keys(sop.dariLuar);
  return kelengkapanLangkah(kasus, langkahKe(sop, kasus.langkah.no))
    .filter(({ ada, syarat }) => !ada && pilihanSyarat(syarat).some((kode) => boleh.includes(kode)))
    .map(({ syarat }) => namaSyarat(sop, syarat));
}

const besar = (teks: string): string => teks.slice(0, 1).toUpperCase() + teks.slice(1);
