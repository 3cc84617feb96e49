/** Buku kendali surat: each letter, and every hop of its disposition: when, from whom, to whom, what was written. */
import { sebutanPeran } from '../permohonan/empat-mata.ts';
import { namaPeran } from '../sop/sop.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { type BahanBuku, type BarisBuku, type Buku, type Fakta, type KasusBuku, type Kolom, sel } from './buku.ts';
import { agendaFakta, bukuMasuk } from './masuk.ts';
import { batal, berbalasan, yangTerakhir } from './ralatan.ts';

const KOLOM: readonly Kolom[] = [
  { kunci: 'noAgenda', judul: 'No. agenda', jenis: 'angka', lebar: 8 },
  { kunci: 'indeks', judul: 'Indeks', jenis: 'teks', lebar: 10 },
  { kunci: 'noSurat', judul: 'No. surat', jenis: 'teks', lebar: 22 },
  { kunci: 'tglSurat', judul: 'Tgl surat', jenis: 'tanggal', lebar: 12 },
  { kunci: 'dariSurat', judul: 'Dari', jenis: 'teks', lebar: 28 },
  { kunci: 'hal', judul: 'Hal', jenis: 'teks', lebar: 30 },
  { kunci: 'hop', judul: 'Hop', jenis: 'angka', lebar: 5 },
  { kunci: 'tanggal', judul: 'Tanggal', jenis: 'tanggal', lebar: 12 },
  { kunci: 'dari', judul: 'Disposisi dari', jenis: 'teks', lebar: 20 },
  { kunci: 'kepada', judul: 'Kepada', jenis: 'teks', lebar: 20 },
  { kunci: 'isiDisposisi', judul: 'Isi disposisi', jenis: 'teks', lebar: 32 },
  { kunci: 'paraf', judul: 'Paraf', jenis: 'teks', lebar: 8 },
];

/** A row for each hop, a letter without one has a row all the same; what is the letter's own stands on every row. */
export function bukuKendali(b: BahanBuku, tahun: number): Buku {
  const menurutId = new Map(b.kasus.map((k) => [k.id, k]));
  const baris = bukuMasuk(b, tahun).baris.flatMap((surat): BarisBuku[] => {
    const kasus = menurutId.get(String(surat.sel.kasus?.nilai));
    if (!kasus) return [];
    const kepala = {
      noAgenda: surat.sel.noAgenda ?? sel(null),
      indeks: surat.sel.kasus ?? sel(null),
      noSurat: surat.sel.noSurat ?? sel(null),
      tglSurat: surat.sel.tglSurat ?? sel(null),
      dariSurat: surat.sel.pengirim ?? sel(null),
      hal: surat.sel.perihal ?? sel(null),
    };
    const hop = hopSurat(kasus, Number(surat.sel.noAgenda?.nilai), tahun);
    if (hop.length === 0) return [{ sel: { ...kepala, ...kosong }, pada: surat.pada, batal: surat.batal }];
    return hop.map((satu, i) => ({
      sel: { ...kepala, ...isiHop(b, kasus, satu, i + 1) },
      pada: surat.pada,
      batal: surat.batal ?? batal(kasus, satu),
    }));
  });
  return { kode: 'kendali', judul: `Buku kendali surat ${tahun}`, kolom: KOLOM, baris };
}

const kosong = {
  hop: sel(null),
  tanggal: sel(null),
  dari: sel(null),
  kepada: sel(null),
  isiDisposisi: sel(null),
  paraf: sel(null),
};

/** The dispositions of one letter of a case: the request's until there is a reply, and again once that was taken back. */
function hopSurat({ fakta }: KasusBuku, nomor: number, tahun: number): readonly Fakta[] {
  const terakhir = yangTerakhir((k) => k.jenis === 'Diterima' || berbalasan(k));
  return fakta.filter((satu) => {
    const surat = agendaFakta(terakhir(satu)?.k);
    const { k } = satu;
    return k.jenis === 'Diselesaikan' && (k.disposisi || k.kepada) && surat?.nomor === nomor && surat.tahun === tahun;
  });
}

function isiHop(b: BahanBuku, { fakta }: KasusBuku, { k }: Fakta, urut: number) {
  const awal = fakta[0]?.k;
  if (k.jenis !== 'Diselesaikan' || awal?.jenis !== 'Diterima') return kosong;
  const sop = b.sop(awal.sop);
  const peran = k.kepada ?? (typeof k.ke === 'string' ? null : k.ke.pelaksana);
  return {
    hop: sel(urut),
    tanggal: sel(hariDari(k.pada)),
    dari: sel(sebutanPeran(sop, k.oleh)),
    kepada: sel(peran ? namaPeran(sop, peran) : null),
    isiDisposisi: sel(k.disposisi),
    paraf: sel(null),
  };
}
