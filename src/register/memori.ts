/** The register in memory: the same port, the same refusals, for tests. Nothing outlives the process. */
import { Galat } from '../galat.ts';
import { bacaKejadianKantor } from '../kantor/dekode.ts';
import type { KejadianKantor } from '../kantor/kantor.ts';
import { bacaKejadian } from '../permohonan/dekode.ts';
import { tulisId, urutId } from '../permohonan/id.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { tahunBuku } from '../permohonan/tahun-buku.ts';
import { berkasTindakan, idTahun, MILIK_KANTOR, RANTAI_KANTOR, rantaiKasus } from './bentuk.ts';
import { kantorBerubah, kasusBerubah } from './berubah.ts';
import { buatCadangan } from './cadangan.ts';
import { barisDari, kepalaDari, kunciSuratDari, rakDari } from './entri.ts';
import { rusak } from './gagal.ts';
import type { Tambah } from './isi-cadangan.ts';
import { kasusTidakAda, lipat } from './kasus.ts';
import { kunciLainIsi, tindakanBerkunci } from './kunci.ts';
import { batasiUkuran, lampiranBersidik, periksaBerkas, sudahAda } from './lampiran.ts';
import { bacaTindakan, type Rantai, sama, susunTindakan } from './rantai.ts';
import type {
  Baris,
  Berkas,
  BerkasBaru,
  CaraRak,
  Daftar,
  Hasil,
  Pilih,
  Register,
  Tindakan,
  TindakanTercatat,
} from './register.ts';
import { denganSalinan } from './salinan.ts';
import { denganSegel, hitungFakta, segelDari, ujungDari } from './segel.ts';
import { lipatKantor } from './tambah.ts';
import { jalurSah } from './tempat.ts';

type Awal = Readonly<{
  kejadian: KejadianKantor;
  kunci: string;
  permintaan: string;
  salinan?: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
}>;

/** A register that begins like one made by `buatRegister`. */
export function registerMemori({ kejadian, kunci, permintaan, salinan = [] }: Awal): Register {
  const kasus = new Map<string, readonly TindakanTercatat<Kejadian>[]>();
  const isi = new Map<string, Uint8Array>(salinan.map((s) => [s.jalur, s.isi]));
  const nomor = new Map<string, number>();
  const berkunci = new Map<string, Readonly<{ id: string; agenda: number; permintaan: string }>>();
  const agendaBerkunci = new Map<string, number>();
  const klaim = new Map<string, string>();
  const rantaiKantor = { folder: RANTAI_KANTOR, dekode: bacaKejadianKantor };
  let kantor = [susun(rantaiKantor, [], { kunci, permintaan, kejadian: [denganSalinan(kejadian, salinan)] })];

  const rantai = (id: string): Rantai<Kejadian> => ({ folder: rantaiKasus(id), dekode: bacaKejadian });
  const baca = (id: string): Berkas => {
    const tindakan = kasus.get(id);
    if (!tindakan) throw kasusTidakAda(id);
    return lipat(id, tindakan);
  };
  const bebas = (ruang: string, tahun: number): number => (nomor.get(`${ruang}/${tahun}`) ?? 0) + 1;
  const ambil = (ruang: string, tahun: number): number => {
    const n = bebas(ruang, tahun);
    nomor.set(`${ruang}/${tahun}`, n);
    return n;
  };
  const berikut = (tahun: number) => ({ id: tulisId(tahun, bebas('kasus', tahun)), agenda: bebas('agenda', tahun) });
  const simpan = (id: string, berkas: readonly BerkasBaru[]): void => {
    for (const b of berkas) {
      const dulu = isi.get(`kasus/${id}/${b.nama}`);
      if (dulu && Buffer.compare(dulu, b.isi) !== 0) throw sudahAda(`kasus/${id}/${b.nama}`);
      isi.set(`kasus/${id}/${b.nama}`, b.isi);
    }
  };
  const semua = (): readonly Berkas[] => [...kasus.keys()].sort(urutId).map(baca);
  const segel = (saat: string) => {
    const ujung = semua().map(({ id, tindakan }) => ({ ...ujungDari(id, tindakan), fakta: hitungFakta(tindakan) }));
    return segelDari(lipatKantor(kantor), ujung, saat);
  };
  const pilihan = (pilih: Pilih | undefined, termasuk: (b: Baris) => boolean): Daftar => {
    const baris = semua().map(barisDari);
    const kepala = baris.filter(termasuk).map(kepalaDari);
    const dipilih = pilih ? pilih(kepala) : kepala;
    return { baris: dipilih.flatMap(({ id }) => baris.filter((b) => b.id === id)), peringatan: [] };
  };
  const sesudahSop = (belumSah: boolean, pilih: Pilih | undefined, cara: CaraRak = () => 'baca') => {
    const di = (nama: ReturnType<CaraRak>) => (b: Baris) => {
      const masa = kepalaDari(b).kerjaSama;
      if (masa) return cara(rakDari(masa)) === nama;
      return belumSah && nama === 'baca' && b.permohonan.status === 'selesai';
    };
    return { ...pilihan(pilih, di('baca')), dihitung: semua().map(barisDari).filter(di('hitung')).length };
  };
  const milikKantor = (jalur: string): boolean =>
    jalurSah(jalur) && MILIK_KANTOR.some((f) => jalur.startsWith(`${f}/`));

  return {
    folder: '(memori)',
    baca: async (id) => baca(id),
    terima: async (p) => {
      const dulu = berkunci.get(p.kunci);
      if (dulu && dulu.permintaan !== p.permintaan) throw kunciLainIsi(p.kunci);
      if (dulu) return hasil(baca(dulu.id), 1, false);
      const calon = p.susun(berikut(p.tahun));
      periksaBerkas(calon, p.berkas);
      if (calon[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
      susun(rantai(tulisId(p.tahun, 1)), [], { ...p, kejadian: calon });
      const id = tulisId(p.tahun, ambil('kasus', p.tahun));
      const agenda = ambil('agenda', p.tahun);
      kasus.set(id, [susun(rantai(id), [], { ...p, kejadian: p.susun({ id, agenda }) })]);
      simpan(id, p.berkas);
      berkunci.set(p.kunci, { id, agenda, permintaan: p.permintaan });
      return hasil(baca(id), 1, true);
    },
    tambah: async (id, versi, tindakan, berkas = []) => {
      const kini = baca(id);
      const dulu = tindakanBerkunci(kini.tindakan, tindakan);
      if (dulu) return hasil(kini, dulu.v, false);
      if (kini.versi !== versi) throw kasusBerubah(id, versi, kini.tindakan);
      periksaBerkas(tindakan.kejadian, berkas);
      const baru = susun(rantai(id), kini.tindakan, tindakan);
      simpan(id, berkas);
      kasus.set(id, [...kini.tindakan, baru]);
      return hasil(baca(id), baru.v, true);
    },
    agenda: async (tahun, k) => {
      const dulu = agendaBerkunci.get(`${tahun}\n${k}`);
      if (dulu !== undefined) return dulu;
      const n = ambil('agenda', tahun);
      agendaBerkunci.set(`${tahun}\n${k}`, n);
      return n;
    },
    klaimNomor: async (nama, pemilik) => {
      if (!klaim.has(nama)) klaim.set(nama, pemilik);
      return klaim.get(nama) ?? pemilik;
    },
    nomorDiklaim: async (awalan) => [...klaim.keys()].filter((nama) => nama.startsWith(awalan)).sort(),
    pemilikNomor: async (nama) => {
      const pemilik = klaim.get(nama);
      if (pemilik === undefined) throw rusak(`nomor/surat/${nama}`, 'berkas hilang');
      return pemilik;
    },
    agendaDiambil: async (tahun) => Array.from({ length: nomor.get(`agenda/${tahun}`) ?? 0 }, (_, i) => i + 1),
    nomorBerikut: async (tahun) => berikut(tahun),
    daftar: async (juga, pilih) => pilihan(pilih, (b) => juga || b.permohonan.status === 'aktif'),
    kerjaSama: async (pilih, cara) => sesudahSop(false, pilih, cara),
    sesudahSop: async (pilih, cara) => sesudahSop(true, pilih, cara),
    suratSama: async (k) => semua().flatMap((b) => (kunciSuratDari(b.permohonan) === k ? [b.id] : [])),
    kasusBuku: async (tahun) =>
      semua().flatMap(({ id, tindakan }) =>
        tahunBuku(tindakan.flatMap((x) => x.kejadian)).includes(tahun) ? [id] : [],
      ),
    berlampiran: async (id, sidik) =>
      id.filter((satu) => [...isi.keys()].some((nama) => lampiranBersidik(nama, `kasus/${satu}/lampiran/`, sidik))),
    ada: async (id) => kasus.has(id),
    tahun: async () => [...new Set([...kasus.keys()].map(idTahun))].sort((a, b) => a - b),
    kantor: async () => lipatKantor(kantor),
    tambahKantor: async (versi, tindakan) => {
      const dulu = tindakanBerkunci(kantor, tindakan);
      if (dulu) return hasil(lipatKantor(kantor), dulu.v, false);
      if (kantor.length !== versi) throw kantorBerubah(versi, kantor);
      kantor = [...kantor, susun(rantaiKantor, kantor, tindakan)];
      return hasil(lipatKantor(kantor), kantor.length, true);
    },
    milikKantor: async (jalur) => (milikKantor(jalur) ? (isi.get(jalur) ?? null) : null),
    simpanMilikKantor: async (jalur, bytes) => {
      if (!milikKantor(jalur)) {
        throw new Galat('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
      }
      batasiUkuran(jalur, bytes);
      if (!sama(isi.get(jalur) ?? bytes, bytes)) throw sudahAda(jalur);
      isi.set(jalur, bytes);
    },
    isiBerkas: async (id, nama) => {
      const bytes = isi.get(`kasus/${id}/${nama}`);
      if (!bytes) throw rusak(`kasus/${id}/${nama}`, 'berkas hilang');
      return bytes;
    },
    periksa: async (teks, lihat) => {
      for (const berkas of semua()) lihat?.(berkas);
      const rantai = (folder: string) =>
        folder === RANTAI_KANTOR ? kantor : (kasus.get(folder.split('/')[1] ?? '') ?? []);
      return denganSegel(hitung(semua(), kantor), teks, (folder, v) => rantai(folder)[v - 1]?.sidik ?? null);
    },
    segel: async (saat) => segel(saat),
    cadangkan: async (tujuan, saat) =>
      buatCadangan(tujuan, saat, (tambah) => {
        for (const { id, tindakan } of semua()) tambahRantai(rantaiKasus(id), tindakan, tambah);
        tambahRantai(RANTAI_KANTOR, kantor, tambah);
        for (const [nama, bytes] of isi) tambah(nama, bytes);
        return { segel: segel(saat), dilewati: [] };
      }),
    bangunUlang: async () => hitung(semua(), kantor),
  };
}

/** The bytes an act would be on disk. */
const TERTULIS = new WeakMap<TindakanTercatat<unknown>, Uint8Array>();

/** One act as both stores keep it: the same bytes, the same hash. */
function susun<K>(r: Rantai<K>, lama: readonly TindakanTercatat<K>[], t: Tindakan<K>): TindakanTercatat<K> {
  const bytes = susunTindakan(r, lama, t);
  const satu = bacaTindakan('memori', bytes, r, lama.length + 1, lama.at(-1)?.sidik ?? null);
  TERTULIS.set(satu, bytes);
  return satu;
}

/** The files a chain would be; its numbers and keys are not kept as files here. */
function tambahRantai(folder: string, tindakan: readonly TindakanTercatat<unknown>[], tambah: Tambah): void {
  for (const satu of tindakan) tambah(berkasTindakan(folder, satu.v), TERTULIS.get(satu) ?? new Uint8Array());
}

const hasil = <B>(berkas: B, v: number, baru: boolean): Hasil<B> => ({ berkas, v, baru, peringatan: [] });

const hitung = (semua: readonly Berkas[], kantor: readonly TindakanTercatat<KejadianKantor>[]) => ({
  kasus: semua.length,
  fakta: [...semua.flatMap((b) => b.tindakan), ...kantor].reduce((n, x) => n + x.kejadian.length, 0),
  temuan: [],
});
