/** `pks advance`: finish the step a case waits at, record the disposition, move on. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { giliran } from '../permohonan/decide.ts';
import type { Perintah } from '../permohonan/perintah.ts';
import { teksWajib } from '../sesi/jawaban.ts';
import type { KasusTerbuka } from '../sesi/kasus.ts';
import { denganKlaim } from '../sesi/nomor-tangan.ts';
import { bilaBolehTanya, JAM_BENAR, KASUS, kumpulkan, PADA_VERSI, perintahTulis, wajibAda } from '../sesi/opsi.ts';
import { perhatian } from '../sesi/perhatian.ts';
import { bacaLampiran, type OpsiLangkah, perintahLangkah } from '../sesi/perintah-langkah.ts';
import type { Sesi } from '../sesi/sesi.ts';
import { pastikanTanggal } from '../sesi/tanggal-janggal.ts';
import { tanyaLangkah } from '../sesi/tanya-langkah.ts';
import { putuskan, tindak } from '../sesi/tindak.ts';
import type { Langkah } from '../sop/sop.ts';
import { kutip } from '../teks/ketikan.ts';

type OpsiAdvance = OpsiLangkah & Readonly<{ versi?: string; jamBenar?: boolean }>;

export const advanceCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('advance', ringkas)
    .argument(...KASUS)
    .option('--ada <dokumen>', 'kelengkapan yang ada, di samping yang sudah dipegang (boleh diulang)', kumpulkan)
    .option('--lengkap', 'semua kelengkapan langkah ini ada')
    .option('--hasil <hasil>', 'pada langkah pemeriksaan: setuju | koreksi')
    .option('--kembali-ke <langkah>', 'pada koreksi: langkah tujuan')
    .option('--catatan <teks>', 'catatan; wajib pada koreksi')
    .option('--disposisi <teks>', 'isi disposisi')
    .option('--kepada <peran>', 'disposisi kepada')
    .option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option('--oleh <nama>', 'siapa yang mengerjakan, bila bukan pemegang peran langkah ini')
    .option('--kertas', 'ditulis tangan di lembar kertas, dicatat kemudian; fotonya ditagih')
    .option('--tembus', 'tetap catat walau empat mata dilanggar; wajib dengan --alasan')
    .option('--alasan <teks>', 'mengapa empat mata ditembus')
    .option('--menit <n>', 'menit kerja')
    .option('--lampiran <dokumen=file>', 'pindaian sebuah dokumen (boleh diulang)', kumpulkan)
    .option('--balasan <jawaban>', 'pada balasan Kemendagri: setuju | tolak')
    .option('--nomor-balasan <teks>', 'nomor surat balasan')
    .option('--tanggal-balasan <tgl>', 'tanggal surat balasan')
    .option('--nomor-keluar <teks>', 'pada langkah pengiriman: nomor surat keluar')
    .option('--tanggal-keluar <tgl>', 'pada langkah pengiriman: tanggal surat keluar')
    .option(...PADA_VERSI)
    .option(...JAM_BENAR)
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks advance 14 --lengkap --disposisi "Proses sesuai ketentuan"\n  $ pks advance 14 --lengkap --hasil koreksi --catatan "Pasal 5: tambah data balikan"',
    )
    .action((kasus: string, isian: OpsiAdvance) => advance(env, kasus, isian));

export const advance = (env: Env, kasus: string, diketik: OpsiAdvance): Promise<void> =>
  tindak(env, 'advance', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const langkah = giliran(aturan, berkas.permohonan);
    const opsi = bilaBolehTanya(env, diketik)
      ? await tanyaLangkah(sesi, terbuka, langkah, await env.ask(), await denganAlasan(env, diketik))
      : diketik;
    wajibAda(
      `Langkah ${langkah.no} (${langkah.ringkas})`,
      kurangFlag(langkah, opsi),
      ...contoh(berkas.id, langkah, opsi),
    );

    const lampiran = await bacaLampiran(sesi, terbuka, opsi.lampiran ?? []);
    const perintah = (agenda: number) => perintahLangkah(sesi, terbuka, langkah, opsi, lampiran, agenda);
    const gladi = putuskan(sesi, terbuka, opsi, perintah(0)); // every rule speaks before a number is claimed
    const dijawab = await pastikanTanggal(sesi, terbuka, 'advance', opsi, perintah(0));
    const agenda = langkah.balasan ? await agendaBalasan(sesi, terbuka, perintah(0), opsi) : 0;
    const sia =
      opsi.tembus && !gladi.some((k) => k.jenis === 'Diselesaikan' && k.tembus)
        ? ['Tidak ada yang ditembus: empat mata tidak dilanggar. --tembus tidak dicatat.']
        : [];
    return {
      perintah: await denganKlaim(sesi, terbuka, opsi, perintah(agenda)),
      berkas: lampiran.map((l) => l.berkas),
      peringatan: [...dijawab, ...perhatian(sesi, terbuka, langkah, perintah(0)), ...sia],
    };
  });

/** Four eyes are broken for a reason only. */
const denganAlasan = async (env: Env, o: OpsiAdvance): Promise<OpsiAdvance> =>
  o.tembus && !o.alasan?.trim() ? { ...o, alasan: await teksWajib(await env.ask(), 'Alasan empat mata ditembus') } : o;

/** What must be said about this step, by flag or by answer; all that is missing, at once. */
function kurangFlag(langkah: Langkah, o: OpsiAdvance): readonly string[] {
  return [
    ...(o.tembus && !o.alasan?.trim() ? ['--alasan'] : []),
    ...(o.alasan !== undefined && !o.tembus ? ['--tembus'] : []),
    ...(o.ada === undefined && !o.lengkap ? ['--lengkap atau --ada DOKUMEN'] : []),
    ...(langkah.koreksi && o.hasil === undefined ? ['--hasil'] : []),
    ...(langkah.koreksi && o.hasil === 'koreksi' && !o.catatan?.trim() ? ['--catatan'] : []),
    ...(langkah.balasan && o.balasan === undefined ? ['--balasan'] : []),
    ...(langkah.balasan && !o.nomorBalasan?.trim() ? ['--nomor-balasan'] : []),
    ...(langkah.balasan && o.tanggalBalasan === undefined ? ['--tanggal-balasan'] : []),
  ];
}

/** What to type: all that was said and all that is missing, one command for each outcome. */
function contoh(id: string, langkah: Langkah, o: OpsiAdvance): readonly string[] {
  const ada = o.ada ? o.ada.map((kode) => `--ada ${kode}`) : ['--lengkap'];
  const kata = (flag: string, nilai: string | undefined) => (nilai?.trim() ? ` ${flag} ${kutip(nilai)}` : '');
  const balasan = (hasil: string) =>
    `--balasan ${hasil}${kata('--nomor-balasan', o.nomorBalasan)}${kata('--tanggal-balasan', o.tanggalBalasan)}`;
  const tembus = o.tembus ? `--tembus${kata('--alasan', o.alasan)}` : '';
  const hasil = (h: string) => `--hasil ${h}${h === 'koreksi' ? kata('--catatan', o.catatan) : ''}`;
  const pilihan = langkah.balasan
    ? (o.balasan ? [o.balasan] : ['setuju', 'tolak']).map(balasan)
    : langkah.koreksi
      ? (o.hasil ? [o.hasil] : ['setuju', 'koreksi']).map(hasil)
      : [''];
  return pilihan.map((akhir) => ['pks advance', id, ...ada, akhir, tembus].filter(Boolean).join(' '));
}

/** The ministry's reply is an incoming letter too: it takes an agenda number of the year it came in. */
async function agendaBalasan(
  sesi: Sesi,
  { berkas }: KasusTerbuka,
  perintah: Perintah,
  o: OpsiAdvance,
): Promise<number> {
  const tahun = Number(perintah.pada.slice(0, 4));
  if (o.coba) return (await sesi.register.nomorBerikut(tahun)).agenda;
  // A repeat under its key has the number of the first try, also where another desk's act came in between.
  return sesi.register.agenda(tahun, `balasan ${berkas.id} ${o.kunci ?? berkas.versi}`);
}
