/**
 * The rule book: (SOP, where a case stands, what is asked) → facts, or a Galat.
 * Pure: no clock, no files, no default for time.
 */
import { type KodeDokumen, type Langkah, langkahAwal, langkahKe } from '../sop/sop.ts';
import { aturNomor, pakaiPesanan } from './atur-nomor.ts';
import { evolve, permohonanBaru } from './evolve.ts';
import { bolehTutup } from './halangan.ts';
import { periksaIsi } from './isi.ts';
import { menurutJam } from './jam-komputer.ts';
import { bolehTunggu, sedangDijeda, tidakDijeda } from './jeda.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import { cocokkan } from './kelengkapan.ts';
import { sesudahSop } from './kerja-sama.ts';
import { bukaLagi, urungkan } from './koreksi-kasus.ts';
import { lengkapi } from './lengkapi.ts';
import type { Aturan, Perintah, Selesaikan } from './perintah.ts';
import type { Permohonan, Tercatat } from './permohonan.ts';
import { ralat } from './ralat.ts';
import { ralatTindakan } from './ralat-tindakan.ts';
import { menunggu, selesaikan } from './selesaikan.ts';
import { periksaSemuaTeks } from './teks.ts';
import { bukanMasaDepan, terbuka } from './terbuka.ts';
import { tarikTindakan } from './tindakan.ts';
import { bukanTitipan } from './titipan.ts';
import { tidakMundur } from './urutan.ts';

/**
 * @throws Galat: the rule that refuses; nothing has happened then.
 */
export function decide(aturan: Aturan, p: Permohonan, diminta: Perintah): readonly Kejadian[] {
  periksaSemuaTeks(diminta);
  bukanMasaDepan(diminta.dicatat, diminta.pada);

  if (diminta.jenis === 'Terima') return terima(aturan, diminta);
  const kasus = tercatat(p);
  const perintah = menurutJam(aturan, kasus, diminta);
  const { dicatat } = perintah;
  const umum = umumDari(perintah);
  switch (perintah.jenis) {
    case 'Selesaikan': {
      const berjalan = terbuka(aturan, kasus);
      tidakDijeda(aturan, berjalan);
      bukanTitipan(aturan, giliran(aturan, kasus), perintah);
      const lampiran = perintah.lampiran.map(
        (l): Kejadian => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
      );
      const dengan = lampiran.reduce<Permohonan>(evolve, berjalan);
      const selesai = selesaikan(aturan, terbuka(aturan, tercatat(dengan)), perintah, umum);
      return [...lampiran, selesai, ...pakaiPesanan(kasus, perintah.suratKeluar, umum)];
    }
    case 'Lengkapi': {
      if (perintah.suratKeluar?.tanggal) bukanMasaDepan(dicatat, perintah.suratKeluar.tanggal);
      const isi = lengkapi(aturan, kasus, perintah);
      return [{ ...umum, jenis: 'Dilengkapi', ...isi }, ...pakaiPesanan(kasus, isi.suratKeluar, umum)];
    }
    case 'Ralat':
      return [{ ...umum, jenis: 'Diralat', ...ralat(aturan, kasus, perintah) }];
    case 'Lampirkan': {
      const { lampiran, catatan } = perintah;
      return [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan }];
    }
    case 'Konsep': {
      const { naskah, versi, berkas, sidik, ukuran, templat, kosong, dari, dibaca } = perintah;
      const asal = { ...(dari && { dari }), ...(dibaca && { dibaca }) };
      return [{ ...umum, jenis: 'Dikonsep', naskah, versi, berkas, sidik, ukuran, templat, kosong, ...asal }];
    }
    case 'PesanNomor':
    case 'PakaiNomor':
    case 'BatalkanNomor':
      return [aturNomor(aturan.id, kasus, perintah, umum)];
    case 'Sahkan':
    case 'Serahkan':
    case 'CatatAkses':
    case 'CatatKewajiban':
    case 'Perpanjang':
      return sesudahSop(aturan, kasus, perintah, umum);
    case 'TarikTindakan':
      return [tarikTindakan(aturan, kasus, perintah, umum)];
    case 'RalatTindakan':
      return [ralatTindakan(aturan, kasus, perintah, umum)];
    default:
      tidakMundur(aturan, kasus, umum);
      return [{ ...umum, ...gerakkan(aturan, kasus, perintah) }];
  }
}

const umumDari = ({ pada, dicatat, oleh, selisihDetik, jamBenar }: Umum): Umum => ({
  pada,
  dicatat,
  oleh,
  ...(selisihDetik !== undefined && { selisihDetik }),
  ...(jamBenar && { jamBenar }),
});

/** What moves a case or its clock outside the steps of the SOP. */
function gerakkan(
  aturan: Aturan,
  kasus: Tercatat,
  perintah: Extract<Perintah, { jenis: 'Urungkan' | 'Tutup' | 'BukaLagi' | 'Tunggu' | 'Lanjutkan' }>,
): FaktaGerak {
  switch (perintah.jenis) {
    case 'Urungkan':
      return { jenis: 'Diurungkan', ...urungkan(aturan, perintah.alasan) };
    case 'BukaLagi':
      return { jenis: 'DibukaLagi', ke: bukaLagi(aturan, kasus), alasan: perintah.alasan };
    case 'Tutup': {
      bolehTutup(aturan, kasus);
      return { jenis: 'Ditutup', status: perintah.status, alasan: perintah.alasan };
    }
    case 'Tunggu': {
      bolehTunggu(aturan, terbuka(aturan, kasus), perintah.siapa);
      return { jenis: 'Ditunggu', siapa: perintah.siapa, alasan: perintah.alasan };
    }
    case 'Lanjutkan': {
      sedangDijeda(aturan, terbuka(aturan, kasus));
      return { jenis: 'Dilanjutkan', catatan: perintah.catatan };
    }
  }
}

type Tanpa<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type FaktaGerak = Tanpa<
  Extract<Kejadian, { jenis: 'Diurungkan' | 'Ditutup' | 'DibukaLagi' | 'Ditunggu' | 'Dilanjutkan' }>,
  keyof Umum
>;

/** The step that waits, or why nothing does. Ask this before asking a person. */
export function giliran(aturan: Pick<Aturan, 'sop' | 'id'>, p: Permohonan): Langkah {
  const berjalan = terbuka(aturan, tercatat(p));
  tidakDijeda(aturan, berjalan);
  return langkahKe(aturan.sop, berjalan.langkah.no);
}

/** SOP row 1: the letter is registered even where its kelengkapan is not all there. */
function terima(aturan: Aturan, perintah: Extract<Perintah, { jenis: 'Terima' }>): readonly Kejadian[] {
  const { pada, dicatat, oleh, lembaga, surat, agenda, data, permohonan, catatan } = perintah;
  const { perpanjanganDari, penerima } = perintah;
  const umum = { pada, dicatat, oleh };
  bukanMasaDepan(dicatat, surat.tanggal);
  periksaIsi(aturan, permohonan);

  const awal = langkahAwal(aturan.sop);
  const diterima = (ada: readonly KodeDokumen[]): Kejadian => ({
    ...umum,
    jenis: 'Diterima',
    sop: aturan.sop.kode,
    lembaga,
    surat,
    agenda,
    data,
    permohonan,
    ada,
    ke: menunggu(awal),
    catatan,
    ...(perpanjanganDari !== undefined && { perpanjanganDari }),
    ...(penerima !== undefined && { penerima }),
  });
  const lampiran = perintah.lampiran.map(
    (l): Kejadian => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
  );
  const baru = tercatat([diterima([]), ...lampiran].reduce(evolve, permohonanBaru));
  const { ada, kurang } = cocokkan(baru, awal, perintah.ada);

  if (data === 'agregat') {
    const alasan = 'data agregat tidak memerlukan PKS; dijawab dengan surat';
    return [diterima(ada), ...lampiran, { ...umum, jenis: 'Ditutup', status: 'dialihkan', alasan }];
  }
  if (kurang.length > 0 || awal.koreksi || awal.balasan) return [diterima(ada), ...lampiran];
  const selesai = selesaikan(aturan, terbuka(aturan, baru), { ...langkahSaja, ada: perintah.ada }, umum);
  return [diterima([]), ...lampiran, selesai];
}

const langkahSaja: Selesaikan = {
  jenis: 'Selesaikan',
  ada: [],
  lampiran: [],
  hasil: null,
  kembaliKe: null,
  catatan: null,
  disposisi: null,
  kepada: null,
  menit: null,
  balasan: null,
  suratKeluar: null,
};

function tercatat(p: Permohonan): Tercatat {
  if (p.status === 'baru') throw new Error('a case without its first fact');
  return p;
}
