/** `pks advance`: finish the step a case waits at, record the disposition, move on. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { decide, giliran } from '../permohonan/decide.ts';
import type { Perintah } from '../permohonan/perintah.ts';
import { jawabKasus } from '../sesi/jawab-kasus.ts';
import { bacaKasus, catat, type KasusTerbuka, pastikanVersi, sidikPermintaan, sudahDicatat } from '../sesi/kasus.ts';
import { bilaBolehTanya, kumpulkan, perintahTulis, wajibAda } from '../sesi/opsi.ts';
import { bacaLampiran, type OpsiLangkah, perintahLangkah } from '../sesi/perintah-langkah.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { tanyaLangkah } from '../sesi/tanya-langkah.ts';
import { type Langkah, namaPeran } from '../sop/sop.ts';

export type OpsiAdvance = OpsiLangkah & Readonly<{ versi?: string }>;

export const advanceCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('advance', ringkas)
    .argument('<kasus>', 'nomor kasus, mis. 14 atau 2026-014')
    .option('--ada <dokumen>', 'kelengkapan yang ada, di samping yang sudah dipegang (boleh diulang)', kumpulkan)
    .option('--lengkap', 'semua kelengkapan langkah ini ada')
    .option('--hasil <hasil>', 'pada langkah pemeriksaan: setuju | koreksi')
    .option('--kembali-ke <langkah>', 'pada koreksi: langkah tujuan')
    .option('--catatan <teks>', 'catatan; wajib pada koreksi')
    .option('--disposisi <teks>', 'isi disposisi')
    .option('--kepada <peran>', 'disposisi kepada')
    .option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option('--oleh <nama>', 'siapa yang mengerjakan, bila bukan yang mengetik')
    .option('--menit <n>', 'menit kerja')
    .option('--lampiran <dokumen=file>', 'pindaian sebuah dokumen (boleh diulang)', kumpulkan)
    .option('--balasan <jawaban>', 'pada balasan Kemendagri: setuju | tolak')
    .option('--nomor-balasan <teks>', 'nomor surat balasan')
    .option('--tanggal-balasan <tgl>', 'tanggal surat balasan')
    .option('--nomor-keluar <teks>', 'pada langkah pengiriman: nomor surat keluar')
    .option('--tanggal-keluar <tgl>', 'pada langkah pengiriman: tanggal surat keluar')
    .option('--versi <n>', 'hanya bila kasus masih pada versi ini')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks advance 14 --lengkap --disposisi "Proses sesuai ketentuan"\n  $ pks advance 14 --lengkap --hasil koreksi --catatan "Pasal 5: tambah data balikan"',
    )
    .action((kasus: string, isian: OpsiAdvance) => advance(env, kasus, isian));

export async function advance(env: Env, kasus: string, diketik: OpsiAdvance): Promise<void> {
  const sesi = await bukaSesi(env, diketik);
  const terbuka = await bacaKasus(sesi, kasus);
  const { berkas, sop, aturan } = terbuka;
  const permintaan = sidikPermintaan(sesi, `advance ${berkas.id}`, diketik);
  const lama = sudahDicatat(berkas, diketik.kunci, permintaan);
  if (lama) return jawabKasus(sesi, diketik, sop, lama);
  pastikanVersi(berkas, diketik.versi);

  const langkah = giliran(aturan, berkas.permohonan);
  const opsi = bilaBolehTanya(env, diketik)
    ? await tanyaLangkah(sesi, terbuka, langkah, await env.ask(), diketik)
    : diketik;
  const kurang = kurangFlag(langkah, opsi);
  wajibAda(
    `Langkah ${langkah.no} (${langkah.ringkas})`,
    kurang,
    ['pks advance', berkas.id, ...sudahFlag(opsi), ...kurang.map((k) => k.replace(/ \(.*\)$/, ''))].join(' '),
  );

  const lampiran = await bacaLampiran(sesi, terbuka, opsi.lampiran ?? []);
  const perintah = (agenda: number) => perintahLangkah(sesi, terbuka, langkah, opsi, lampiran, agenda);
  let kejadian = decide(aturan, berkas.permohonan, perintah(0)); // every rule speaks before a number is claimed
  if (langkah.balasan)
    kejadian = decide(aturan, berkas.permohonan, perintah(await agendaBalasan(sesi, terbuka, perintah(0), opsi)));

  const hasil = await catat(
    sesi,
    berkas,
    kejadian,
    opsi,
    permintaan,
    lampiran.map((l) => l.berkas),
  );
  const peringatan = [...hasil.peringatan, ...perhatian(terbuka, langkah, perintah(0), opsi)];
  jawabKasus(sesi, opsi, sop, { ...hasil, peringatan });
}

/** What is recorded as it is, and said aloud. */
function perhatian({ sop }: KasusTerbuka, langkah: Langkah, { oleh }: Perintah, o: OpsiAdvance): readonly string[] {
  const lain = `Langkah ${langkah.no} dikerjakan sebagai ${namaPeran(sop, oleh.peran)}; SOP menyebut ${namaPeran(sop, langkah.pelaksana)}. Tercatat demikian.`;
  return [
    ...(oleh.peran === langkah.pelaksana ? [] : [lain]),
    ...(langkah.kirim && !o.nomorKeluar ? ['Nomor surat keluar belum disebut; tercatat sebagai belum ada.'] : []),
    ...(langkah.kirim && !o.tanggalKeluar ? ['Tanggal surat keluar belum disebut; tercatat sebagai belum ada.'] : []),
  ];
}

/** What must be said about this step, by flag or by answer; all that is missing, at once. */
function kurangFlag(langkah: Langkah, o: OpsiAdvance): readonly string[] {
  return [
    ...(o.ada === undefined && !o.lengkap ? ['--lengkap (atau --ada DOKUMEN)'] : []),
    ...(langkah.koreksi && o.hasil === undefined ? ['--hasil setuju|koreksi'] : []),
    ...(langkah.koreksi && o.hasil === 'koreksi' && !o.catatan?.trim() ? ['--catatan "…"'] : []),
    ...(langkah.balasan && o.balasan === undefined ? ['--balasan setuju|tolak'] : []),
    ...(langkah.balasan && !o.nomorBalasan?.trim() ? ['--nomor-balasan "…"'] : []),
    ...(langkah.balasan && o.tanggalBalasan === undefined ? ['--tanggal-balasan TGL'] : []),
  ];
}

/** What was said already, for the command that says the rest with it. */
const sudahFlag = (o: OpsiAdvance): readonly string[] => [
  ...(o.lengkap ? ['--lengkap'] : []),
  ...(o.ada ?? []).map((kode) => `--ada ${kode}`),
  ...(o.hasil === undefined ? [] : [`--hasil ${o.hasil}`]),
];

/** The ministry's reply is an incoming letter too: it takes an agenda number of the year it came in. */
async function agendaBalasan(
  sesi: Sesi,
  { berkas }: KasusTerbuka,
  perintah: Perintah,
  o: OpsiAdvance,
): Promise<number> {
  const tahun = Number(perintah.pada.slice(0, 4));
  if (o.coba) return (await sesi.register.nomorBerikut(tahun)).agenda;
  return sesi.register.agenda(tahun, `balasan ${berkas.id} ${berkas.versi}`);
}
