/** Buku register PKS: the agreements signed in a year, in the order they were entered. */

import { banding } from '../permohonan/id.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { keadaanKerjaSama } from '../permohonan/kerja-sama.ts';
import type { Pengesahan } from '../permohonan/pengesahan.ts';
import { denganIsian, nilaiIsian, type Sesudah, sesudahSah } from '../permohonan/tarikan.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { type BahanBuku, type Buku, type Fakta, type KasusBuku, type Kolom, type Sel, sel } from './buku.ts';
import type { BarisTercatat } from './keluar.ts';
import { batal, berbalasan, denganRalat, selama } from './ralatan.ts';

const KOLOM: readonly Kolom[] = [
  { kunci: 'noUrut', judul: 'No. urut', jenis: 'angka', lebar: 8 },
  { kunci: 'noPksKesatu', judul: 'No. PKS kesatu', jenis: 'teks', lebar: 16 },
  { kunci: 'noPksKedua', judul: 'No. PKS kedua', jenis: 'teks', lebar: 16 },
  { kunci: 'pengguna', judul: 'Pengguna', jenis: 'teks', lebar: 22 },
  { kunci: 'tentang', judul: 'Tentang', jenis: 'teks', lebar: 24 },
  { kunci: 'noPersetujuan', judul: 'No. persetujuan Dirjen', jenis: 'teks', lebar: 16 },
  { kunci: 'tglPersetujuan', judul: 'Tgl setuju', jenis: 'tanggal', lebar: 12 },
  { kunci: 'tglTtd', judul: 'Tgl ttd', jenis: 'tanggal', lebar: 12 },
  { kunci: 'mulai', judul: 'Mulai', jenis: 'tanggal', lebar: 12 },
  { kunci: 'berakhir', judul: 'Berakhir', jenis: 'tanggal', lebar: 12 },
  { kunci: 'elemen', judul: 'Elemen data', jenis: 'teks', lebar: 22 },
  { kunci: 'metode', judul: 'Metode', jenis: 'teks', lebar: 12 },
  { kunci: 'tglUserId', judul: 'Tgl user ID', jenis: 'tanggal', lebar: 12 },
  { kunci: 'laporanTerakhir', judul: 'Laporan terakhir', jenis: 'teks', lebar: 14 },
  { kunci: 'status', judul: 'Status', jenis: 'teks', lebar: 14 },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

const STATUS = {
  'belum-berlaku': 'belum berlaku',
  berlaku: 'berlaku',
  'akan-habis': 'berlaku',
  habis: 'habis',
} as const;

export function bukuPks(b: BahanBuku, tahun: number): Buku {
  const baris = b.kasus
    .flatMap((k) => pengesahanKasus(b, k))
    .filter((x) => x.pada.startsWith(`${tahun}-`))
    .sort((x, y) => banding(x.dicatat, y.dicatat) || banding(x.id, y.id))
    .map(({ dicatat: _, id: __, ...x }, i) => ({ ...x, sel: { ...x.sel, noUrut: sel(i + 1) } }));
  return { kode: 'pks', judul: `Buku register PKS ${tahun}`, kolom: KOLOM, baris };
}

/** The agreements of a case, of any year: one, or one taken back and signed anew. */
export const pengesahanKasus = (b: BahanBuku, kasus: KasusBuku): readonly BarisTercatat[] =>
  kasus.fakta.flatMap((satu) => pengesahan(b, kasus, satu));

const disahkan = (k: Kejadian): boolean => k.jenis === 'Disahkan';

function pengesahan(b: BahanBuku, kasus: KasusBuku, sah: Fakta): readonly BarisTercatat[] {
  const awal = kasus.fakta[0]?.k;
  if (sah.k.jenis !== 'Disahkan' || awal?.jenis !== 'Diterima') return [];
  const p = sah.k.pengesahan;
  const miliknya = selama(kasus, sah, disahkan);
  const teks = <K extends keyof Pengesahan>(kunci: K) => denganRalat(miliknya, p[kunci], (r) => r.kerjaSama?.[kunci]);
  const balasan = kasus.fakta.findLast(({ k, urung }) => !urung && berbalasan(k));
  const persetujuan = balasan?.k.jenis === 'Diselesaikan' ? balasan.k.balasan : null;
  const sejakBalasan = balasan ? selama(kasus, balasan, berbalasan) : kasus;
  const isi = isiAkhir(kasus);
  const [tglTtd, mulai, berakhir] = [teks('tanggal'), teks('mulai'), teks('berakhir')];
  const masa = { mulai: String(mulai.nilai), berakhir: String(berakhir.nilai) };
  return [
    {
      sel: {
        noUrut: sel(null),
        noPksKesatu: teks('nomorKesatu'),
        noPksKedua: teks('nomorKedua'),
        pengguna: denganRalat(kasus, awal.lembaga.nama, (r) => r.lembaga.nama),
        tentang: sel(isi.tujuan),
        noPersetujuan: denganRalat(sejakBalasan, persetujuan?.nomor ?? null, (r) => r.balasan?.nomor),
        tglPersetujuan: denganRalat(sejakBalasan, persetujuan?.tanggal ?? null, (r) => r.balasan?.tanggal),
        tglTtd,
        mulai,
        berakhir,
        elemen: sel(isi.elemen.map(b.elemen).join(', ') || null),
        metode: sel(isi.metode),
        tglUserId: terakhir(miliknya, 'user-id', (k) => k.jenis === 'AksesDicatat'),
        laporanTerakhir: terakhir(
          miliknya,
          'periode',
          (k) => k.jenis === 'KewajibanDicatat' && k.kewajiban === 'laporan-semester',
        ),
        status: sel(sah.urung ? 'diurungkan' : STATUS[keadaanKerjaSama(masa, b.hariIni)]),
        kasus: sel(kasus.id),
      },
      pada: hariDari(String(tglTtd.nilai)),
      batal: batal(kasus, sah),
      dicatat: sah.k.dicatat,
      id: kasus.id,
    },
  ];
}

/** The last value of a field that an act which stands recorded; struck are its earlier ones, and those taken back. */
function terakhir({ fakta }: KasusBuku, isian: string, mana: (k: Sesudah) => boolean): Sel {
  const semua = fakta.flatMap(({ k, v, urung }) => {
    if (!sesudahSah(k)) return [];
    const ralat = fakta.flatMap((x) => (x.k.jenis === 'TindakanDiralat' && x.k.tindakan === v ? [x.k] : []));
    const kini = ralat.reduce((satu, r) => denganIsian(satu, r.isian, r.baru), k);
    const nilai = [nilaiIsian(k, isian), ...ralat.flatMap((r) => (r.isian === isian ? [r.baru] : []))];
    return mana(kini) && nilai[0] !== null ? [{ nilai: nilai.filter((x) => x !== null), urung }] : [];
  });
  const kini = semua.findLast((x) => !x.urung);
  const ditarik = semua.filter((x) => x.urung).flatMap((x) => x.nilai.slice(-1));
  return sel(kini?.nilai.at(-1) ?? null, [...ditarik, ...(kini?.nilai.slice(0, -1) ?? [])]);
}

/** What was asked for, as it stood when the agreement was made. */
function isiAkhir({ fakta }: KasusBuku) {
  const diisi = fakta.flatMap(({ k }) =>
    k.jenis === 'Diterima' || k.jenis === 'Dilengkapi' || k.jenis === 'Diralat' ? k.permohonan : [],
  );
  return {
    tujuan: diisi.findLast((x) => x.tujuan != null)?.tujuan ?? null,
    elemen: diisi.findLast((x) => x.elemen !== undefined)?.elemen ?? [],
    metode: diisi.findLast((x) => x.metode != null)?.metode ?? null,
  };
}
