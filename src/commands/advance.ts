/** `pks advance`: finish the step a case waits at, record the disposition, move on. */
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
import { claimTypedNomor } from '../desk/numbering/typed-nomor.ts';
import { recordAct, rehearse, withAddition } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { nextLangkah } from '../office/permohonan/decide.ts';
import type { Selesaikan } from '../office/permohonan/rules/kasus-command.ts';
import type { Langkah } from '../office/sop/sop.ts';
import type { StoredKasus } from '../store/register.ts';
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
    const ajuan = langkahRequest(sesi, terbuka, langkah, opsi, lampiran);
    const gladi = rehearse(sesi, terbuka, opsi, ajuan);
    const dijawab = await settleDates(sesi, berkas, 'advance', opsi, gladi);
    const balasan = await claimBalasanAgenda(sesi, berkas, ajuan, opsi);
    const klaim = await claimTypedNomor(sesi, berkas, opsi, gladi);
    const sia =
      opsi.tembus && !gladi.kejadian.some((k) => k.jenis === 'Diselesaikan' && k.tembus)
        ? ['Tidak ada yang ditembus: empat mata tidak dilanggar. --tembus tidak dicatat.']
        : [];
    return {
      perintah: withAddition(gladi, { ...balasan, ...klaim }),
      berkas: lampiran.map((l) => l.berkas),
      peringatan: [...dijawab, ...langkahWarnings(sesi, terbuka, langkah, ajuan), ...sia],
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

/** What to add to the line that was typed, one for each outcome that is still open. */
function exampleCommands(id: string, langkah: Langkah, o: AdvanceFlags): readonly string[] {
  const ada = o.ada === undefined && !o.lengkap ? ' --lengkap' : '';
  const hasil = langkah.koreksi && !langkah.balasan && !o.hasil ? [' --hasil setuju', ' --hasil koreksi'] : [''];
  const akhir = langkah.balasan && !o.balasan ? [' --balasan setuju', ' --balasan tolak'] : hasil;
  return akhir.map((satu) => `pks advance ${id}${ada}${satu}`);
}

/** The ministry's reply is an incoming letter too: it takes an agenda number of the year it came in. */
async function claimBalasanAgenda(
  sesi: Sitting,
  { id, versi }: StoredKasus,
  { balasan }: Selesaikan,
  o: AdvanceFlags,
): Promise<Partial<Pick<Selesaikan, 'balasan'>>> {
  if (!balasan) return {};
  const { tahun } = balasan.agenda;
  const nomor = o.coba
    ? (await sesi.register.nextNomor(tahun)).agenda
    : // A repeat under its key has the number of the first try, also where another desk's act came in between.
      await sesi.register.claimAgenda(tahun, `balasan ${id} ${o.kunci ?? versi}`);
  return { balasan: { ...balasan, agenda: { ...balasan.agenda, nomor } } };
}
