/** One step of the SOP completed: who, with which papers, with what outcome, and where the case goes then. */
import { Galat } from '../galat.ts';
import {
  type Langkah,
  langkahKe,
  langkahSesudah,
  namaPeran,
  namaSyarat,
  pilihanSyarat,
  type Sop,
  type Syarat,
} from '../sop/sop.ts';
import type { Saat } from '../waktu/tanggal.ts';
import { tulisSaat } from '../waktu/tulis.ts';
import { enamButir } from './butir.ts';
import { empatMata } from './empat-mata.ts';
import type { Kejadian, Umum } from './kejadian.ts';
import { cocokkan } from './kelengkapan.ts';
import type { Aturan, Selesaikan } from './perintah.ts';
import type { LangkahMenunggu, Pelaku, Tercatat } from './permohonan.ts';
import { type Berjalan, bukanMasaDepan } from './terbuka.ts';
import { peranDiminta } from './titipan.ts';
import { tidakMundur } from './urutan.ts';

/** @throws Galat: the rule that refuses */
export function selesaikan(aturan: Aturan, p: Berjalan, s: Selesaikan, umum: Umum): Kejadian {
  const { sop } = aturan;
  const langkah = langkahKe(sop, p.langkah.no);
  pelaksanaBerhak(aturan, langkah, umum);
  tidakMundur(aturan, p, umum);
  const tembus = empatMata(aturan, p, langkah, umum, s.tembus);
  const hasil = hasilLangkah(langkah, s);
  marka(aturan, langkah, p, s, umum.dicatat);
  const { ada, kurang } = cocokkan(p, langkah, s.ada);
  if (kurang.length > 0) throw kelengkapanKurang(aturan, langkah, s, kurang);

  const ke = hasil === 'koreksi' ? langkahKe(sop, kembali(langkah, s)) : lanjut(sop, langkah, s.balasan ?? p.balasan);
  return {
    ...umum,
    jenis: 'Diselesaikan',
    langkah: langkah.no,
    ringkas: langkah.ringkas,
    hasil,
    ada,
    keluaran: ke === 'ditolak' ? [] : hasil === 'koreksi' ? (langkah.koreksi?.keluaran ?? []) : langkah.keluaran,
    tarikDari: hasil === 'koreksi' && typeof ke !== 'string' ? ke.no : null,
    mintaBaru: (typeof ke !== 'string' && hasil !== 'koreksi' && ke.mintaBaru) || [],
    ke: typeof ke === 'string' ? ke : menunggu(ke),
    disposisi: s.disposisi,
    kepada: s.kepada,
    menit: s.menit,
    catatan: s.catatan,
    balasan: s.balasan,
    suratKeluar: s.suratKeluar,
    ...(s.klaim && { klaim: s.klaim }),
    ...(s.kertas && { kertas: true }),
    ...(tembus && { tembus }),
  };
}

/** What lists need to know of the step a case waits at. */
export const menunggu = (l: Langkah): LangkahMenunggu => ({
  no: l.no,
  aktivitas: l.aktivitas,
  ringkas: l.ringkas,
  pelaksana: l.pelaksana,
  h: l.hBerlaku,
  menit: l.menit,
  tanggungan: l.menunggu ?? 'kantor',
  balasan: l.balasan ?? false,
  akhirBilaTolak: l.akhirBilaTolak ?? false,
});

/** A refused case ends where the SOP's data says so; else the table goes on, and after its last row the case is done. */
function lanjut(sop: Sop, langkah: Langkah, balasan: Tercatat['balasan']): Langkah | 'selesai' | 'ditolak' {
  if (langkah.akhirBilaTolak && balasan?.hasil === 'tolak') return 'ditolak';
  return langkahSesudah(sop, langkah.no) ?? 'selesai';
}

function hasilLangkah(langkah: Langkah, s: Selesaikan): 'selesai' | 'setuju' | 'koreksi' {
  if (!langkah.koreksi) {
    if (s.hasil === null) return 'selesai';
    throw new Galat(
      'HASIL_TIDAK_BERLAKU',
      `Langkah ${langkah.no} bukan langkah pemeriksaan: tidak ada hasil "${s.hasil}".`,
      ['Ulangi tanpa --hasil.'],
    );
  }
  if (s.hasil === null) {
    throw new Galat('ISIAN_KURANG', `Langkah ${langkah.no} memeriksa: hasilnya harus disebut.`, [
      '--hasil setuju',
      '--hasil koreksi',
    ]);
  }
  if (s.hasil === 'koreksi' && s.catatan === null) {
    throw new Galat('ISIAN_KURANG', 'Koreksi harus disertai catatan: apa yang harus diperbaiki.', []);
  }
  return s.hasil;
}

function kembali(langkah: Langkah, s: Selesaikan): number {
  const koreksi = langkah.koreksi!; // hasilLangkah let only checking steps through
  const ke = s.kembaliKe ?? koreksi.kembaliKe;
  if (koreksi.pilihan.includes(ke)) return ke;
  const pilihan = koreksi.pilihan.join(' atau ');
  throw new Galat(
    'HASIL_TIDAK_BERLAKU',
    `Langkah ${langkah.no} tidak dapat mengembalikan ke langkah ${ke}, hanya ke ${pilihan}.`,
    [`--kembali-ke ${koreksi.kembaliKe}`],
  );
}

/** What the marks of a step ask for: the reply, the outgoing letter, the six items. */
function marka(aturan: Aturan, langkah: Langkah, p: Berjalan, s: Selesaikan, dicatat: Saat): void {
  if (s.kembaliKe !== null && s.hasil !== 'koreksi') {
    throw new Galat('PEMAKAIAN_SALAH', '--kembali-ke hanya berlaku bersama --hasil koreksi.', []);
  }
  if (s.balasan && !langkah.balasan) {
    throw new Galat('HASIL_TIDAK_BERLAKU', `Langkah ${langkah.no} tidak mencatat surat balasan.`, [
      'Ulangi tanpa --balasan.',
    ]);
  }
  if (langkah.balasan && !s.balasan) {
    throw new Galat(
      'ISIAN_KURANG',
      `Langkah ${langkah.no} mencatat surat balasan: jawaban, nomor dan tanggalnya harus disebut.`,
      ['--balasan setuju', '--balasan tolak'],
    );
  }
  if (s.balasan) bukanMasaDepan(dicatat, s.balasan.tanggal);
  if (s.suratKeluar && !langkah.kirim) {
    throw new Galat('HASIL_TIDAK_BERLAKU', `Langkah ${langkah.no} tidak mengirim surat keluar.`, [
      'Ulangi tanpa --nomor-keluar dan --tanggal-keluar.',
    ]);
  }
  if (s.suratKeluar?.tanggal) bukanMasaDepan(dicatat, s.suratKeluar.tanggal);
  if (langkah.enamButir && s.hasil !== 'koreksi') enamButir(aturan.id, langkah.no, p.permohonan);
}

function kelengkapanKurang(aturan: Aturan, langkah: Langkah, s: Selesaikan, kurang: readonly Syarat[]): Galat {
  const nama = kurang.map((s) => namaSyarat(aturan.sop, s));
  const kode = kurang.map((s) => pilihanSyarat(s)[0] ?? '');
  const disebut = s.ada === 'lengkap' ? [] : s.ada; // said once, to be said again
  return new Galat(
    'KELENGKAPAN_KURANG',
    `Langkah ${langkah.no} belum bisa maju, kurang ${kurang.length} kelengkapan: ${nama.join('; ')}.`,
    [
      `pks advance ${aturan.id} ${[...disebut, ...kode].map((k) => `--ada ${k}`).join(' ')}${s.hasil ? ` --hasil ${s.hasil}` : ''}`,
      `pks lampirkan ${aturan.id} --untuk ${kode[0]}`,
    ],
    {
      langkah: langkah.no,
      kurang: kurang.map((s, i) => ({ kode: kode[i], pilihan: pilihanSyarat(s), nama: nama[i] })),
    },
  );
}

/** Acting in another role warns (the command does) unless the office made it a refusal. */
function pelaksanaBerhak(aturan: Aturan, langkah: Langkah, { oleh, pada }: { oleh: Pelaku; pada: Saat }): void {
  if (!aturan.peranKetat) return;
  const { sop, wewenang } = aturan;
  const diminta = peranDiminta(oleh);
  const pelaksana = namaPeran(sop, langkah.pelaksana);
  if (diminta !== langkah.pelaksana) {
    throw new Galat(
      'BUKAN_PELAKSANA',
      `Langkah ${langkah.no} dikerjakan oleh ${pelaksana}, bukan ${diminta === null ? 'orang tanpa jabatan' : namaPeran(sop, diminta)}.`,
      [`--sebagai ${langkah.pelaksana}`],
      { langkah: langkah.no, pelaksana: langkah.pelaksana, sebagai: diminta },
    );
  }
  if (!wewenang || wewenang.orang(oleh.nama) === null || wewenang.berhak(oleh.nama, diminta, pada)) return;
  throw new Galat(
    'BUKAN_PELAKSANA',
    `${oleh.nama} tidak tercatat sebagai ${pelaksana} pada ${tulisSaat(pada)}, juga tidak mewakilinya.`,
    ['pks pejabat daftar', 'pks wakilkan'],
    { langkah: langkah.no, pelaksana: langkah.pelaksana, nama: oleh.nama },
  );
}
