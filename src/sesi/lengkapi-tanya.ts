/** What the letter left out, asked item by item; each may be skipped. Becomes one act. */
import type { Ask, Pilihan } from '../env.ts';
import { Galat } from '../galat.ts';
import { namaButirKurang, saranButir } from '../permohonan/butir.ts';
import { decide, giliran } from '../permohonan/decide.ts';
import { namaOrang } from '../permohonan/nama-orang.ts';
import { butirKurang, METODE, type Metode, type Tercatat } from '../permohonan/permohonan.ts';
import type { Berkas } from '../register/register.ts';
import { langkahAwal } from '../sop/sop.ts';
import { gantung } from '../terminal/bungkus.ts';
import { bacaJangka, tulisJangka } from '../waktu/jangka.ts';
import { type Isian, lembagaDari, penerimaDari, permohonanDari } from './isian.ts';
import { sebab, teksBoleh } from './jawaban.ts';
import { catat, sidikPermintaan } from './kasus.ts';
import { type OpsiTulis, peringatanCoba } from './opsi.ts';
import type { Elemen, Sesi } from './sesi.ts';

type OpsiLengkapi = OpsiTulis & Readonly<{ oleh?: string }>;

const NAMA_METODE: Readonly<Record<Metode, string>> = {
  'web-service': 'Web service',
  'web-portal': 'Web portal',
  'card-reader': 'Card reader (pembaca KTP-el)',
  biometrik: 'Biometrik',
};

/**
 * Offered after `pks new`: the letter is safe by then, so leaving these questions is no failure.
 * @throws Galat KASUS_BERUBAH
 */
export async function tawarkanLengkapi(sesi: Sesi, berkas: Berkas, opsi: OpsiLengkapi): Promise<void> {
  const { permohonan: p } = berkas;
  if (p.status !== 'aktif' || [...butirKurang(p.permohonan), ...lembagaBelumAda(p)].length === 0) return;
  sesi.env.note(`\nSurat sudah tercatat sebagai ${berkas.id}. Isian berikut boleh dilewati:`);
  sesi.env.note('Enter = lewati · Ctrl+C = selesai sampai di sini');
  const { kunci, ...tanpaKunci } = opsi; // the key belongs to the letter's own act
  await lengkapiTanya(sesi, berkas, tanpaKunci, true);
}

/**
 * `pks lengkapi` without a flag: asks for all that is missing.
 * @throws Galat DIBATALKAN, KASUS_DITUTUP, KASUS_BERUBAH
 */
export async function lengkapiTanya(
  sesi: Sesi,
  berkas: Berkas,
  opsi: OpsiLengkapi,
  simpanSebagian = false,
): Promise<void> {
  const { permohonan: p } = berkas;
  const aturan = await sesi.aturan(berkas.id, await sesi.sop(p.sop));
  const penerima = simpanSebagian ? [] : tanpaPenerima(berkas); // `new` has asked for it itself
  // A closed case takes nothing more but what its papers still print: said before a question.
  const cetak = [...(p.status === 'selesai' ? lembagaBelumAda(p) : []), ...penerima];
  const tertutup = p.status !== 'aktif' && cetak.length > 0;
  const { pelaksana } = tertutup ? langkahAwal(aturan.sop) : giliran(aturan, p);
  const kosong = tertutup ? cetak : [...butirKurang(p.permohonan), ...lembagaBelumAda(p), ...penerima];
  if (kosong.length === 0)
    return sesi.env.print(`Semua isian kasus ${berkas.id} sudah ada. Salah satu keliru? pks ralat ${berkas.id}`);
  const isian = await tanyaIsian(sesi, p, kosong, await sesi.env.ask(), simpanSebagian);
  const diisi = kosong.filter((b) => isian[b] !== undefined);
  if (diisi.length === 0) return sesi.env.note(`Tidak ada yang diisi.\n${sisa(berkas.id, p)}`);
  const kejadian = decide(aturan, p, {
    jenis: 'Lengkapi',
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(pelaksana, opsi.oleh),
    lembaga: lembagaDari(isian),
    permohonan: permohonanDari(isian),
    ...penerimaDari(isian),
  });
  const hasil = await catat(sesi, berkas, kejadian, opsi, sidikPermintaan(sesi, `lengkapi ${berkas.id}`, isian));
  sesi.env.print(`✓ ${berkas.id}  isian dilengkapi: ${diisi.map((b) => LABEL[b].toLowerCase()).join(', ')}`);
  if (!tertutup) sesi.env.print(sisa(berkas.id, hasil.berkas.permohonan));
  for (const satu of [...peringatanCoba(hasil), ...hasil.peringatan]) sesi.env.note(`! ${satu}`);
}

/** Asked in the order of the letter: the items Kemendagri wants, then the institution's data. */
const LABEL = {
  tujuan: 'Tujuan pemanfaatan',
  elemen: 'Elemen data',
  metode: 'Metode akses',
  dataBalikan: 'Data balikan',
  jangkaWaktu: 'Jangka waktu PKS',
  alamat: 'Alamat lembaga',
  pimpinan: 'Nama pimpinan',
  jabatanPimpinan: 'Jabatan pimpinan',
  kontak: 'Kontak lembaga',
  penerima: 'Nama penerima surat',
} as const;

type Bidang = keyof typeof LABEL;

const lembagaBelumAda = ({ lembaga }: Pick<Tercatat, 'lembaga'>): readonly Bidang[] =>
  (['alamat', 'pimpinan', 'jabatanPimpinan', 'kontak'] as const).filter((bidang) => lembaga[bidang] === null);

/** Where only the account of whoever took the letter in is known, and no name was said since. */
function tanpaPenerima({ permohonan, tindakan }: Berkas): readonly Bidang[] {
  const diterima = tindakan.flatMap((t) => t.kejadian).find((k) => k.jenis === 'Diterima');
  return permohonan.penerima === undefined && diterima && namaOrang(diterima.oleh) === null ? ['penerima'] : [];
}

/** `simpanSebagian`: Ctrl+C ends the questions, and what was answered by then counts. */
async function tanyaIsian(
  sesi: Sesi,
  p: Tercatat,
  kosong: readonly Bidang[],
  ask: Ask,
  simpanSebagian: boolean,
): Promise<Isian> {
  const penegakan = p.permohonan.pemanfaatan === 'penegakan-hukum';
  let isian: Isian = {};
  try {
    for (const bidang of kosong) isian = { ...isian, ...(await tanyaBidang(sesi, ask, bidang, penegakan)) };
  } catch (e) {
    if (!simpanSebagian || !(e instanceof Galat) || e.kode !== 'DIBATALKAN') throw e;
  }
  return isian;
}

async function tanyaBidang(sesi: Sesi, ask: Ask, bidang: Bidang, penegakan: boolean): Promise<Isian> {
  switch (bidang) {
    case 'elemen':
      return tanyaElemen(sesi, ask, penegakan);
    case 'metode': {
      const metode = await ask.pilih<Metode | ''>(LABEL.metode, METODE_ATAU_LEWAT);
      return metode === '' ? {} : { metode };
    }
    case 'jangkaWaktu': {
      const jangkaWaktu = await teksBoleh(ask, LABEL.jangkaWaktu, {
        periksa: (teks) => sebab(() => bacaJangka(teks), true),
        gema: (teks) => tulisJangka(bacaJangka(teks)),
      });
      return jangkaWaktu === undefined ? {} : { jangkaWaktu };
    }
    default: {
      const teks = await teksBoleh(ask, LABEL[bidang]);
      return teks === undefined ? {} : { [bidang]: teks };
    }
  }
}

const METODE_ATAU_LEWAT: readonly Pilihan<Metode | ''>[] = [
  { nilai: '', nama: 'lewati dulu' },
  ...METODE.map((nilai) => ({ nilai, nama: NAMA_METODE[nilai] })),
];

/** Protected elements are offered for law enforcement alone (UU 24/2013 pasal 84). */
async function tanyaElemen(sesi: Sesi, ask: Ask, penegakan: boolean): Promise<Isian> {
  const semua = [...(await sesi.elemen()).values()];
  const tertutup = penegakan ? [] : semua.filter((e) => e.dilindungi);
  if (tertutup.length > 0) {
    const nama = tertutup.map((e) => e.nama).join(', ');
    sesi.env.note(gantung('  ', `Tidak ditawarkan karena dilindungi (UU 24/2013 pasal 84): ${nama}.`, sesi.env.lebar));
    sesi.env.note('  Untuk penegakan hukum, sebut dulu: pks lengkapi --pemanfaatan penegakan-hukum');
  }
  const elemen = await ask.centang(LABEL.elemen, semua.filter((e) => !tertutup.includes(e)).map(pilihanElemen));
  return elemen.length === 0 ? {} : { elemen };
}

const pilihanElemen = ({ kode, nama, dilindungi }: Elemen): Pilihan<string> => ({
  nilai: kode,
  nama: dilindungi ? `${nama} (dilindungi)` : nama,
});

/** What the letter to Kemendagri still lacks, and what to type. */
function sisa(id: string, p: Tercatat): string {
  const kurang = namaButirKurang(p.permohonan);
  if (kurang.length === 0) return '  Keenam butir permohonan sudah lengkap.';
  return `  Masih kurang: ${kurang.join(', ')}\n  → ${saranButir(id)}`;
}
