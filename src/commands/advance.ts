/** `pks advance`: finishes the waiting step, records the disposition, moves on. */
import type { Command } from 'commander';
import { askRequiredText } from '../desk/ask/typed-answers.ts';
import {
  CLOCK_FLAG,
  collectValue,
  defineWriteCommand,
  KASUS_ARGUMENT,
  mayAsk,
  requireFlags,
  VERSION_FLAG,
} from '../desk/flags/standard-flags.ts';
import { settleDates } from '../desk/guard/settle-dates.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { decideRequest, recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { nextLangkah } from '../office/permohonan/decide.ts';
import type { KasusCommand } from '../office/permohonan/rules/kasus-command.ts';
import type { Langkah } from '../office/sop/sop.ts';
import { shownWord } from '../text/typed-line.ts';
import { askLangkah } from './advance/ask-langkah.ts';
import { type LangkahFlags, langkahRequest, readLampiranFlags } from './advance/langkah-request.ts';
import { langkahWarnings } from './advance/langkah-warnings.ts';

type AdvanceFlags = LangkahFlags & Readonly<{ versi?: string; jamBenar?: boolean }>;

export const advanceCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('advance', ringkas)
    .argument(...KASUS_ARGUMENT)
    .option('--ada <dokumen>', 'kelengkapan yang ada, di samping yang sudah dipegang (boleh diulang)', collectValue)
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
    .option('--lampiran <dokumen=file>', 'pindaian sebuah dokumen (boleh diulang)', collectValue)
    .option('--balasan <jawaban>', 'pada balasan Kemendagri: setuju | tolak')
    .option('--nomor-balasan <teks>', 'nomor surat balasan')
    .option('--tanggal-balasan <tgl>', 'tanggal surat balasan')
    .option('--nomor-keluar <teks>', 'pada langkah pengiriman: nomor surat keluar')
    .option('--tanggal-keluar <tgl>', 'pada langkah pengiriman: tanggal surat keluar')
    .option(...VERSION_FLAG)
    .option(...CLOCK_FLAG)
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks advance 14 --lengkap --disposisi "Proses sesuai ketentuan"\n  $ pks advance 14 --lengkap --hasil koreksi --catatan "Pasal 5: tambah data balikan"',
    )
    .action((kasus: string, isian: AdvanceFlags) => runAdvance(env, kasus, isian));

export const runAdvance = (env: Env, kasus: string, diketik: AdvanceFlags): Promise<void> =>
  recordAct(env, 'advance', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const langkah = nextLangkah(aturan, berkas.permohonan);
    const opsi = mayAsk(env, diketik)
      ? await askLangkah(sesi, terbuka, langkah, await env.ask(), await withTembusAlasan(env, diketik))
      : diketik;
    requireFlags(
      `Langkah ${langkah.no} (${langkah.ringkas})`,
      missingFlags(langkah, opsi),
      ...exampleCommands(berkas.id, langkah, opsi),
    );

    const lampiran = await readLampiranFlags(sesi, terbuka, opsi.lampiran ?? []);
    const perintah = (agenda: number) => langkahRequest(sesi, terbuka, langkah, opsi, lampiran, agenda);
    const gladi = decideRequest(sesi, terbuka, opsi, perintah(0)); // every rule speaks before a number is claimed
    const dijawab = await settleDates(sesi, terbuka, 'advance', opsi, perintah(0));
    const agenda = langkah.balasan ? await claimBalasanAgenda(sesi, terbuka, perintah(0), opsi) : 0;
    const sia =
      opsi.tembus && !gladi.some((k) => k.jenis === 'Diselesaikan' && k.tembus)
        ? ['Tidak ada yang ditembus: empat mata tidak dilanggar. --tembus tidak dicatat.']
        : [];
    return {
      perintah: await withClaims(sesi, terbuka, opsi, perintah(agenda)),
      berkas: lampiran.map((l) => l.berkas),
      peringatan: [...dijawab, ...langkahWarnings(sesi, terbuka, langkah, perintah(0)), ...sia],
    };
  });

/** Four eyes are broken for a reason only. */
const withTembusAlasan = async (env: Env, o: AdvanceFlags): Promise<AdvanceFlags> =>
  o.tembus && !o.alasan?.trim()
    ? { ...o, alasan: await askRequiredText(await env.ask(), 'Alasan empat mata ditembus') }
    : o;

/** What must be said about this step, by flag or by answer; all that is missing, at once. */
function missingFlags(langkah: Langkah, o: AdvanceFlags): readonly string[] {
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
function exampleCommands(id: string, langkah: Langkah, o: AdvanceFlags): readonly string[] {
  const ada = o.ada ? o.ada.map((kode) => `--ada ${kode}`) : ['--lengkap'];
  const kata = (flag: string, nilai: string | undefined) => (nilai?.trim() ? ` ${flag} ${shownWord(nilai)}` : '');
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
async function claimBalasanAgenda(
  sesi: Sitting,
  { berkas }: OpenKasus,
  perintah: KasusCommand,
  o: AdvanceFlags,
): Promise<number> {
  const tahun = Number(perintah.pada.slice(0, 4));
  if (o.coba) return (await sesi.register.nextNomor(tahun)).agenda;
  // A repeat under its key has the number of the first try, also where another desk's act came in between.
  return sesi.register.claimAgenda(tahun, `balasan ${berkas.id} ${o.kunci ?? berkas.versi}`);
}
