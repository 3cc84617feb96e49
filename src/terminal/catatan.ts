/** What a command says after it recorded an act: what happened, where the case waits now, what to type next. */
import { namaButirKurang, saranButir } from '../permohonan/butir.ts';
import type { Riwayat } from '../permohonan/lihat-kasus.ts';
import type { Pengesahan } from '../permohonan/pengesahan.ts';
import type { Balasan } from '../permohonan/permohonan.ts';
import { tulisHari, tulisTanggal } from '../waktu/tulis.ts';
import { lipat } from './bungkus.ts';
import { berikut, type DataCatatan, type NamaPeran } from './catatan-berikut.ts';
import { type Dibaca, tampilDibaca } from './dibaca.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah } from './langkah.ts';
import {
  namaPelaku,
  peristiwa,
  ralatan,
  ralatTindakan,
  sebutanPelaku,
  waktu,
  yangDilengkapi,
  yangDiurungkan,
} from './peristiwa.ts';
import { namaTanggungan } from './tanggungan.ts';

/** One line per fact, then where the case stands. `hariIni` decides which years are written out. */
export function tampilCatatan(
  d: DataCatatan,
  hariIni: string,
  namaPeran: NamaPeran,
  g: Gaya,
  dibaca: readonly Dibaca[] = [],
): string {
  const tahun = Number(hariIni.slice(0, 4));
  const awal = d.kejadian.some((k) => k.jenis === 'Diterima');
  const kepala = awal
    ? [
        `${g.hijau('✓')} Tercatat sebagai ${g.tebal(d.id)}  (agenda surat masuk no. ${d.agenda.nomor}/${d.agenda.tahun})`,
      ]
    : [];
  const baris = d.kejadian.flatMap((k) => ceritakan(d, k, tahun, namaPeran, g));
  const perintah = (satu: string) => satu.startsWith('  → '); // stays whole, so that it can be copied
  const gema = tampilDibaca(dibaca, baris.join('\n'), g.lebar);
  return [...kepala, ...baris, ...gema, ...berikut(d, tahun, namaPeran, g)]
    .map((satu) => (perintah(satu) ? satu : lipat(satu, g.lebar)))
    .join('\n');
}

/** Which case it was, by name too: a number is soon mistyped. */
const tanda = (d: DataCatatan, g: Gaya): string => `${g.hijau('✓')} ${d.id} ${d.lembaga.nama}`;

function ceritakan(
  d: DataCatatan,
  k: DataCatatan['kejadian'][number],
  tahun: number,
  namaPeran: NamaPeran,
  g: Gaya,
): string[] {
  switch (k.jenis) {
    case 'Diterima':
      return [
        `  ${d.lembaga.nama} · surat ${d.surat.nomor}, ${tulisHari(d.surat.tanggal, tahun)} · diterima ${waktu(d.diterima, tahun)}`,
      ];
    case 'Diselesaikan':
      return [
        `${tanda(d, g)}  ${kodeLangkah(k.langkah ?? 0)} ${teks(k.ringkas)}${k.hasil === 'selesai' ? '' : ` · ${k.hasil}`}`,
        ...pelaku(k, tahun, namaPeran),
        ...(teks(k.disposisi) ? [`  Disposisi: ${teks(k.disposisi)}`] : []),
        ...(k.balasan ? [balasan(k.balasan as Balasan, tahun)] : []),
        ...(k.catatan ? [`  Catatan: ${k.catatan}`] : []),
      ];
    case 'Dilengkapi':
      return [`${tanda(d, g)}  isian dilengkapi: ${yangDilengkapi(k)}`, ...(k.suratKeluar ? [] : masihKurang(d))];
    case 'Diralat':
      return [`${tanda(d, g)}  ralat ${ralatan(k)}`];
    case 'Dilampirkan': {
      const l = k.lampiran as DataCatatan['lampiran'][number];
      return [`${tanda(d, g)}  ${l.asal} dilampirkan sebagai ${l.dokumen} · SHA-256 ${l.sidik.slice(0, 8)}…`];
    }
    case 'NomorDipakai':
      return [`  Nomor ${teks(k.nomor)} kini dipakai untuk ${teks(k.naskah)}`];
    case 'Ditutup':
      return d.status === 'dialihkan' ? [] : [`${tanda(d, g)}  ditutup: ${k.hasil}`, sebab(k, tahun)];
    case 'DibukaLagi':
      return [`${tanda(d, g)}  dibuka lagi`, sebab(k, tahun)];
    case 'Ditunggu':
      return [`${tanda(d, g)}  dijeda: menunggu ${namaTanggungan(String(k.siapa))}`, sebab(k, tahun)];
    case 'Dilanjutkan':
      return [`${tanda(d, g)}  berjalan lagi`, sebab(k, tahun)];
    case 'Diurungkan':
      return [`${tanda(d, g)}  ${yangDiurungkan(k)} diurungkan`, sebab(k, tahun)];
    case 'TindakanDitarik':
      return [`${tanda(d, g)}  no. ${k.tindakan}, ${k.ringkas}, diurungkan`, sebab(k, tahun)];
    case 'TindakanDiralat':
      return [`${tanda(d, g)}  ralat no. ${k.tindakan}, ${k.ringkas}: ${ralatTindakan(k)}`];
    case 'Disahkan': {
      const p = k.pengesahan as Pengesahan;
      return [
        `${tanda(d, g)}  PKS disahkan, masuk Buku register PKS`,
        `  Nomor    ${p.nomorKesatu} · ${p.nomorKedua}`,
        `  Berlaku  ${tulisTanggal(p.mulai)} s.d. ${tulisTanggal(p.berakhir)}`,
        `  Pihak 2  ${p.penandatanganKedua}, ${p.jabatanKedua}`,
        `  Wajib    laporan tiap semester · data balikan ${p.irama}`,
      ];
    }
    case 'Diserahkan':
    case 'AksesDicatat':
    case 'KewajibanDicatat':
      return [`${tanda(d, g)}  ${peristiwa(k, { namaPeran, namaDokumen: (kode) => kode })}`];
    default:
      return [];
  }
}

/** Who, when and why, of an act outside the steps. */
const sebab = (k: Riwayat, tahun: number): string =>
  `  ${namaPelaku(k.oleh)}, ${waktu(k.pada, tahun)}${k.oleh.dicatatOleh === k.oleh.nama ? '' : ` · dicatat ${k.oleh.dicatatOleh}`}${k.catatan ? ` — ${k.catatan}` : ''}`;

/** Who and when; of a sheet of paper who wrote it and when, and who typed it and when. */
function pelaku({ oleh, pada, dicatat, kertas }: Riwayat, tahun: number, namaPeran: NamaPeran): string[] {
  const siapa = `${namaPelaku(oleh)} (${sebutanPelaku(oleh, namaPeran)})`;
  if (kertas) {
    return [
      `  Ditulis  ${waktu(pada, tahun)} oleh ${siapa}, lembar kertas`,
      `  Dicatat  ${waktu(dicatat, tahun)} oleh ${oleh.dicatatOleh}`,
    ];
  }
  return [`  ${siapa}, ${waktu(pada, tahun)}${oleh.dicatatOleh === oleh.nama ? '' : ` · dicatat ${oleh.dicatatOleh}`}`];
}

const balasan = (b: Balasan, tahun: number): string =>
  `  Balasan ${b.hasil}: ${b.nomor}, ${tulisHari(b.tanggal, tahun)} (agenda surat masuk no. ${b.agenda.nomor}/${b.agenda.tahun})`;

/** What the letter to Kemendagri still lacks, and what to type. */
function masihKurang({ id, permohonan }: DataCatatan): string[] {
  const kurang = namaButirKurang(permohonan);
  if (kurang.length === 0) return ['  Keenam butir permohonan sudah lengkap.'];
  return [`  Masih kurang: ${kurang.join(', ')}`, `  → ${saranButir(id)}`];
}

const teks = (nilai: unknown): string => (typeof nilai === 'string' ? nilai : '');
