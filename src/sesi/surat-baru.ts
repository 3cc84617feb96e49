/** A new letter: the flags of `pks new`, read into what is asked; and what the clerk should know of it. */
import { namaButirKurang, saranButir } from '../permohonan/butir.ts';
import { peringatanDilindungi } from '../permohonan/isi.ts';
import type { Aturan, Perintah } from '../permohonan/perintah.ts';
import type { Pelaku } from '../permohonan/permohonan.ts';
import type { BerkasBaru } from '../register/register.ts';
import { type KodeDokumen, langkahAwal, pilihanSyarat, type Sop } from '../sop/sop.ts';
import { tambahBulan } from '../waktu/hitung.ts';
import { jatuhTempo } from '../waktu/jatuh-tempo.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import { bacaHari, bacaKapan } from './baca-hari.ts';
import { type Isian, lembagaDari, lembagaKosong, penerimaDari, permohonanDari, permohonanKosong } from './isian.ts';
import { kodeDokumen, kodePeran } from './kode.ts';
import { lampiranBaru } from './lampiran.ts';
import { bilaBolehTanya, type OpsiTulis, salahSatuDari } from './opsi.ts';
import { perhatianPenerima } from './perhatian-pelaku.ts';
import { peringatanDekrit, type Sesi } from './sesi.ts';

/** The flags of `new`. */
export type OpsiSurat = OpsiTulis &
  Isian &
  Readonly<{
    nomorSurat?: string;
    tanggalSurat?: string;
    diterima?: string;
    hal?: string;
    berkas?: string;
    data?: string;
    ada?: readonly string[];
    lengkap?: boolean;
    catatan?: string;
    sebagai?: string;
    oleh?: string;
    perpanjanganDari?: string;
  }>;

export type Terima = Extract<Perintah, { jenis: 'Terima' }>;

/** What the flags of `new` ask for, its number not claimed yet; with the scan. @throws Galat NILAI_TIDAK_DIKENAL, TANGGAL_TIDAK_TERBACA */
export async function perintahSurat(
  sesi: Sesi,
  sop: Sop,
  o: OpsiSurat,
): Promise<{ perintah: Terima; berkas: readonly BerkasBaru[] }> {
  const pada = diterimaPada(sesi, o);
  const lampiran = o.berkas === undefined ? [] : [await lampiranBaru(sesi, suratAwal(sop), o.berkas)];
  const perintah: Terima = {
    jenis: 'Terima',
    pada,
    dicatat: sesi.saat,
    oleh: penerima(sesi, sop, o, pada),
    lembaga: { ...lembagaKosong, nama: '', jenis: 'opd', ...lembagaDari(o) },
    surat: {
      nomor: o.nomorSurat?.trim() ?? '',
      tanggal: bacaHari(sesi, '--tanggal-surat', o.tanggalSurat ?? ''),
      hal: o.hal?.trim() ?? '',
    },
    agenda: { nomor: 0, tahun: Number(pada.slice(0, 4)) },
    data: salahSatuDari('--data', ['individu', 'agregat'], o.data ?? 'individu'),
    permohonan: { ...permohonanKosong, ...permohonanDari(o) },
    ada: o.lengkap ? 'lengkap' : (o.ada ?? []).map((kode) => kodeDokumen(sop, '--ada', kode)),
    lampiran: lampiran.map((l) => l.lampiran),
    catatan: o.catatan?.trim() ?? null,
    ...(o.perpanjanganDari !== undefined && { perpanjanganDari: o.perpanjanganDari }),
    ...penerimaDari(o),
  };
  return { perintah, berkas: lampiran.map((l) => l.berkas) };
}

/** When the letter came in: an instant or a day, now where it is not said. */
export const diterimaPada = (sesi: Sesi, { diterima }: OpsiSurat): string =>
  diterima === undefined ? sesi.saat : bacaKapan(sesi, '--diterima', diterima);

/** Who receives the letter: the first step of the SOP. */
export const penerima = (sesi: Sesi, sop: Sop, { sebagai, oleh }: OpsiSurat, pada: string): Pelaku =>
  sesi.pelaku(sebagai === undefined ? langkahAwal(sop).pelaksana : kodePeran(sop, '--sebagai', sebagai), oleh, {
    pada,
    sebagai: sebagai !== undefined,
  });

/** What a scan given with the letter is: the first document the first step requires. */
export const suratAwal = (sop: Sop): KodeDokumen => {
  const syarat = langkahAwal(sop).kelengkapan[0];
  return syarat === undefined ? '' : (pilihanSyarat(syarat)[0] ?? '');
};

/** Papers that the first step does not ask for. */
function adaNyasar(sop: Sop, ada: Terima['ada']): readonly string[] {
  const diminta = langkahAwal(sop).kelengkapan.flatMap(pilihanSyarat);
  const nyasar = ada === 'lengkap' ? [] : ada.filter((kode) => !diminta.includes(kode));
  return nyasar.length > 0 ? [`Tidak diminta langkah pertama, jadi tidak dicatat: ${nyasar.join(', ')}.`] : [];
}

/** A year that is hardly meant: the letter is recorded in any case, and said so. */
function tahunJanggal({ hariIni }: Sesi, { pada, surat, agenda }: Terima): readonly string[] {
  const diterima = hariDari(pada);
  const lama = surat.tanggal < tambahBulan(diterima, -6);
  return [
    ...(lama
      ? [
          `Surat bertanggal ${tulisTanggalSurat(surat.tanggal)}, lebih dari enam bulan sebelum diterima (${tulisTanggalSurat(diterima)}); periksa tahunnya.`,
        ]
      : []),
    ...(agenda.tahun === Number(hariIni.slice(0, 4))
      ? []
      : [
          `Diterima ${tulisTanggalSurat(diterima)}: tercatat di buku surat masuk tahun ${agenda.tahun}, bukan tahun ini; periksa tahunnya.`,
        ]),
  ];
}

/** What the clerk should know now; nothing of it stops the letter. */
export function peringatanSurat(
  sesi: Sesi,
  sop: Sop,
  aturan: Aturan,
  id: string,
  p: Terima,
  o: OpsiSurat,
): readonly string[] {
  const diterima = hariDari(p.pada);
  const akhir = jatuhTempo(sesi.kalender, diterima, Math.max(...sop.langkah.map((l) => l.hBerlaku)));
  const dekrit = peringatanDekrit(sesi.kalender, diterima, akhir);
  if (p.data === 'agregat') {
    return [
      ...dekrit,
      'Permohonan data agregat tidak memerlukan PKS: kasus dialihkan dan surat dijawab dengan surat biasa.',
    ];
  }
  const butir = namaButirKurang(p.permohonan);
  const menuntut = sop.langkah.find((l) => l.enamButir);
  return [
    ...dekrit,
    ...(p.surat.tanggal > diterima
      ? [
          `Tanggal surat (${tulisTanggalSurat(p.surat.tanggal)}) sesudah tanggal diterima (${tulisTanggalSurat(diterima)}); periksa lagi.`,
        ]
      : []),
    ...tahunJanggal(sesi, p),
    ...(butir.length > 0 && !bilaBolehTanya(sesi.env, o)
      ? [`Butir belum ada: ${butir.join(', ')}. Langkah ${menuntut?.no ?? '-'} akan menagihnya: ${saranButir(id)}`]
      : []),
    ...peringatanDilindungi(aturan, p.permohonan.elemen),
    ...adaNyasar(sop, p.ada),
    ...(p.penerima === undefined ? perhatianPenerima(sop, { ...aturan, id }, p) : []),
  ];
}
