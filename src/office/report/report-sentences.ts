import { formatTanggalSurat } from '../days/format-days.ts';
import type { Report } from './report.ts';
import { lateDays, numberText, type ReportWords, shareText, stepName } from './report-words.ts';

export type ReportSentence = Readonly<{ teks: string; gawat: boolean; kasus: readonly string[] }>;

const plain = (teks: string, kasus: readonly string[] = []): ReportSentence => ({ teks, gawat: false, kasus });
const alarm = (teks: string, kasus: readonly string[]): ReportSentence => ({ teks, gawat: true, kasus });

export const reportSentences = (r: Report, kata: ReportWords): readonly ReportSentence[] => [
  flowSentence(r),
  ...annulledSentence(r),
  ...oldLettersSentence(r),
  lateSentence(r, kata),
  ...turnSentence(r, kata),
  ...punctualSentence(r),
  ...ownerSentence(r, kata),
  ...endedEarlySentence(r),
  ...lapsedSentence(r),
  ...betweenSentence(r),
  ...endingSentence(r),
  ...owedSentence(r),
];

function flowSentence(r: Report): ReportSentence {
  const lain = (['ditolak', 'dicabut', 'dikembalikan', 'dialihkan'] as const).flatMap((apa) =>
    r[apa] > 0 ? [`${r[apa]} ${apa}`] : [],
  );
  const keluar = [`${r.selesai} kasus selesai`, ...lain].join(', ');
  return plain(`${r.masuk} surat masuk, ${keluar}, ${r.menunggu} masih berjalan.`, r.kasus.masuk);
}

function annulledSentence({ kasus: { batal } }: Report): readonly ReportSentence[] {
  if (batal.length === 0) return [];
  return [plain(`${batal.length} kasus batal karena salah daftar; tidak ikut dihitung di mana pun.`, batal)];
}

function oldLettersSentence({ suratLama, periode }: Report): readonly ReportSentence[] {
  if (suratLama === 0) return [];
  const teks = `${suratLama} surat dari buku lama yang diimpor tidak ikut dihitung; semuanya di pks buku masuk --tahun ${periode.tahun}.`;
  return [plain(teks)];
}

function lateSentence(r: Report, kata: ReportWords): ReportSentence {
  const lambat = r.tunggu.filter((t) => t.terlambat);
  const [terlama] = lambat;
  if (!terlama) {
    return plain('Pada akhir masa ini tidak ada kasus berjalan yang melewati tanggal targetnya.');
  }
  return alarm(
    `${lambat.length} kasus terlambat; yang paling lama ${terlama.lembaga} (${terlama.id}), lewat ${lateDays(terlama, kata)} ${kata.hari}.`,
    lambat.map((t) => t.id),
  );
}

function turnSentence(r: Report, kata: ReportWords): readonly ReportSentence[] {
  const lambat = r.tunggu.filter((t) => t.terlambat);
  if (lambat.length === 0) return [];
  const milik = (kode: string) => lambat.filter((t) => t.siapa === kode);
  // All are named, as the reader may be one of them.
  const siapa = [...new Set(lambat.map((t) => t.siapa))]
    .sort((a, b) => milik(b).length - milik(a).length)
    .map((kode, i) => {
      const [terlama] = i < HOLDERS_WITH_CASE ? milik(kode) : [];
      return `${kata.holder(kode)} ${milik(kode).length}${terlama ? ` (${terlama.id}, ${stepName(terlama.langkah)})` : ''}`;
    });
  return [
    alarm(
      `Giliran pada yang terlambat: ${siapa.join(', ')}.`,
      lambat.map((t) => t.id),
    ),
  ];
}

/** So many have their longest case named beside them. */
const HOLDERS_WITH_CASE = 3;

function punctualSentence({
  langkahTepat,
  langkahSelesai,
  menungguTerlambat,
  sebelumnya: lalu,
}: Report): readonly ReportSentence[] {
  if (langkahSelesai === 0) return [];
  const dulu =
    lalu.langkahSelesai > 0 ? `; ${lalu.periode.nama} ${shareText(lalu.langkahTepat, lalu.langkahSelesai)}` : '';
  return [
    plain(
      `${langkahTepat} dari ${langkahSelesai} langkah yang selesai dikerjakan tepat waktu (${shareText(langkahTepat, langkahSelesai)}${dulu})${menungguTerlambat > 0 ? '; yang masih ditunggu tidak termasuk' : ''}.`,
    ),
  ];
}

function ownerSentence({ hari }: Report, kata: ReportWords): readonly ReportSentence[] {
  const semua = Object.entries(hari);
  const jumlah = semua.reduce((n, [, h]) => n + h, 0);
  const [terbanyak] = [...semua].sort(([, a], [, b]) => b - a);
  if (!terbanyak || jumlah === 0) return [];
  const [siapa, n] = terbanyak;
  return [
    plain(
      `Hari paling banyak habis di ${kata.holder(siapa)}: ${numberText(n)} dari ${numberText(jumlah)} ${kata.hari} (${shareText(n, jumlah)}).`,
    ),
  ];
}

function endedEarlySentence({ kerjaSama: { diakhiri } }: Report): readonly ReportSentence[] {
  return diakhiri.length === 0 ? [] : [plain(`${diakhiri.length} PKS berakhir lebih awal dalam masa ini.`, diakhiri)];
}

const LAPSED_NAMED = 3;

function lapsedSentence({ kerjaSama: { sudahHabis } }: Report): readonly ReportSentence[] {
  if (sudahHabis.length === 0) return [];
  const nama = sudahHabis.slice(0, LAPSED_NAMED).map((k) => `${k.lembaga}, ${formatTanggalSurat(k.berakhir)}`);
  const sisa = sudahHabis.length - nama.length;
  return [
    alarm(
      `${sudahHabis.length} PKS habis dalam 12 bulan terakhir dan belum diperpanjang: ${nama.join('; ')}${sisa > 0 ? `; dan ${sisa} lagi` : ''}.`,
      sudahHabis.map((k) => k.id),
    ),
  ];
}

function betweenSentence({ kerjaSama: { menungguPerpanjangan: semua } }: Report): readonly ReportSentence[] {
  if (semua.length === 0) return [];
  const nama = semua
    .slice(0, LAPSED_NAMED)
    .map((k) => `${k.lembaga}, habis ${formatTanggalSurat(k.berakhir)} (kasus ${k.diperpanjang})`);
  const sisa = semua.length - nama.length;
  return [
    alarm(
      `${semua.length} lembaga tanpa PKS sampai perpanjangannya disahkan: ${nama.join('; ')}${sisa > 0 ? `; dan ${sisa} lagi` : ''}.`,
      semua.flatMap((k) => k.diperpanjang ?? []),
    ),
  ];
}

function endingSentence({ kerjaSama }: Report): readonly ReportSentence[] {
  const dekat = kerjaSama.daftar.filter((k) => k.dalamBulan === 3 && k.diperpanjang === null && !k.diakhiri);
  const [pertama] = dekat;
  if (!pertama) return [];
  return [
    alarm(
      `${dekat.length} PKS habis dalam 3 bulan dan belum diperpanjang; yang pertama ${pertama.lembaga}, ${formatTanggalSurat(pertama.berakhir)}.`,
      dekat.map((k) => k.id),
    ),
  ];
}

function owedSentence({ kewajiban: { lewat, daftar } }: Report): readonly ReportSentence[] {
  if (lewat === 0) return [];
  return [
    alarm(`${lewat} kewajiban pengguna (laporan semester, data balikan, bukti standar keamanan) lewat waktunya.`, [
      ...new Set(daftar.map((d) => d.id)),
    ]),
  ];
}
