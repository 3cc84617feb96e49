/** Finishes the waiting step and moves on. */
import type { Command } from 'commander';
import { refuseChanged } from '../desk/approval/changed-naskah.ts';
import { refuseUncheckedVersion } from '../desk/approval/unchecked-version.ts';
import {
  CLOCK_FLAG,
  collectValue,
  defineKeyedCommand,
  KASUS_ARGUMENT,
  VERSION_FLAG,
} from '../desk/flags/standard-flags.ts';
import { rehearse, withAddition } from '../desk/guard/rehearse.ts';
import { settleDates } from '../desk/guard/settle-dates.ts';
import { claimTypedNomor } from '../desk/numbering/typed-nomor.ts';
import { tellingWhatStays } from '../desk/offers/what-stays.ts';
import { recordAct } from '../desk/record-act.ts';
import { forEachKasus } from '../desk/several-kasus.ts';
import type { Env } from '../env.ts';
import { requireWaitingLangkah } from '../office/permohonan/decide.ts';
import { SIFAT_SURAT } from '../office/permohonan/facts/kasus-parts.ts';
import { KIRIM_SURAT } from '../office/permohonan/facts/nomor-naskah.ts';
import { HARAP } from '../office/permohonan/text/disposisi-words.ts';
import { langkahCode } from '../office/permohonan/text/kasus-words.ts';
import { readyToAsk } from './advance/ask-langkah.ts';
import { claimBalasanAgenda } from './advance/claim-agenda.ts';
import { type AdvanceFlags, completeFlags } from './advance/complete-flags.ts';
import { langkahRequest, readLampiranFlags } from './advance/langkah-request.ts';
import { alasanLambatWarning, langkahWarnings, vainTembusWarning } from './advance/langkah-warnings.ts';
import { letterDayWarnings, naskahWarnings, unprintedWarnings } from './advance/naskah-warnings.ts';

type MovedKasus = Readonly<{
  kejadian: readonly Readonly<{ langkah: number | null }>[];
  langkah: Readonly<{ no: number; ringkas: string }> | null;
  status: string;
}>;

export const advanceCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('advance', ringkas)
    .argument('<kasus...>', `${KASUS_ARGUMENT[1]}; beberapa sekaligus: 4 7 9`)
    .option('--ada <dokumen>', 'kelengkapan yang ada, di samping yang sudah dipegang (boleh diulang)', collectValue)
    .option('--lengkap', 'semua kelengkapan langkah ini ada')
    .option('--hasil <hasil>', 'pada langkah pemeriksaan: setuju | koreksi')
    .option('--kembali-ke <langkah>', 'pada koreksi: langkah tujuan')
    .option('--catatan <teks>', 'catatan; wajib pada koreksi')
    .option('--disposisi <teks>', 'isi disposisi')
    .option('--kepada <peran>', 'disposisi kepada (boleh diulang)', collectValue)
    .option(
      '--harap <apa>',
      `dengan hormat harap: ${Object.keys(HARAP).join(' | ')}, atau kalimat (boleh diulang)`,
      collectValue,
    )
    .option('--sifat-surat <sifat>', `sifat surat: ${SIFAT_SURAT.join(' | ')}`)
    .option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)')
    .option('--sebagai <peran>', 'bertindak dalam peran lain')
    .option('--oleh <nama>', 'siapa yang mengerjakan, bila bukan pemegang peran langkah ini')
    .option('--kertas', 'ditulis tangan di lembar kertas, dicatat kemudian; fotonya ditagih')
    .option('--tembus', 'tetap catat walau empat mata dilanggar; wajib dengan --alasan')
    .option('--alasan <teks>', 'mengapa empat mata ditembus')
    .option('--alasan-lambat <teks>', 'mengapa langkah selesai sesudah targetnya; masuk laporan')
    .option('--menit <n>', 'menit kerja')
    .option('--lampiran <dokumen=berkas>', 'pindaian sebuah dokumen (boleh diulang)', collectValue)
    .option('--naskah <kode=n>', 'versi naskah yang diserahkan atau diperiksa (bawaan: yang terbaru)')
    .option('--balasan <jawaban>', 'pada balasan Kemendagri: setuju | tolak')
    .option('--nomor-balasan <teks>', 'nomor surat balasan')
    .option('--tanggal-balasan <tgl>', 'tanggal surat balasan')
    .option(
      '--disetujui-elemen <kode>',
      'pada balasan setuju: elemen yang disetujui, bila dirinci (boleh diulang)',
      collectValue,
    )
    .option('--disetujui-jangka-waktu <teks>', 'pada balasan setuju: jangka waktu yang disetujui, bila lain')
    .option('--syarat <teks>', 'pada balasan setuju: syarat yang disebut suratnya')
    .option('--nomor-keluar <teks>', 'pada langkah pengiriman: nomor surat keluar')
    .option('--tanggal-keluar <tgl>', 'pada langkah pengiriman: tanggal surat keluar')
    .option('--cara-kirim <teks>', 'pada langkah pengiriman: bagaimana surat dikirim, mis. "pos tercatat"')
    .option('--resi <teks>', 'pada langkah pengiriman: nomor resi atau tanda terima kirim')
    .option(...VERSION_FLAG)
    .option(...CLOCK_FLAG)
    .action((kasus: readonly string[], isian: AdvanceFlags) => forEachKasus(env, isian, kasus, runAdvance, movedText));

const runAdvance = (env: Env, kasus: string, diketik: AdvanceFlags): Promise<void> =>
  tellingWhatStays((dibuat) =>
    recordAct(env, 'advance', kasus, diketik, async (sesi, dibuka) => {
      const langkah = requireWaitingLangkah(dibuka.aturan, dibuka.berkas.permohonan);
      if (langkah.kirim) await refuseChanged(sesi, dibuka, KIRIM_SURAT);
      const terbuka = await readyToAsk(sesi, dibuka, langkah, diketik, dibuat);
      const { berkas } = terbuka;
      const opsi = await completeFlags(sesi, terbuka, langkah, diketik);
      const lampiran = await readLampiranFlags(sesi, terbuka, opsi.lampiran ?? []);
      const ajuan = langkahRequest(sesi, terbuka, langkah, opsi, lampiran);
      const gladi = rehearse(sesi, terbuka, opsi, ajuan);
      refuseUncheckedVersion(terbuka, gladi.kejadian);
      const dijawab = await settleDates(sesi, berkas, 'advance', opsi, gladi);
      const balasan = await claimBalasanAgenda(sesi, berkas, ajuan, opsi);
      const klaim = await claimTypedNomor(sesi, berkas, opsi, gladi);
      return {
        perintah: withAddition(gladi, { ...balasan, ...klaim }),
        lengkap: opsi,
        berkas: lampiran.map((l) => l.berkas),
        peringatan: [
          ...dijawab,
          ...langkahWarnings(sesi, terbuka, langkah, ajuan, diketik),
          ...unprintedWarnings(terbuka, langkah),
          ...letterDayWarnings(terbuka, langkah, ajuan),
          ...(await naskahWarnings(sesi, terbuka, langkah, gladi.kejadian)),
          ...alasanLambatWarning(sesi, terbuka, ajuan, opsi),
          ...vainTembusWarning(ajuan, gladi.kejadian),
        ],
      };
    }),
  );

/** Gives 'L02 → L03 Sekretaris'. */
const movedText = ({ kejadian, langkah, status }: MovedKasus): string => {
  const dari = kejadian.findLast((k) => k.langkah !== null)?.langkah;
  const ke = langkah ? `${langkahCode(langkah.no)} ${langkah.ringkas}` : status;
  return dari === undefined || dari === null ? ke : `${langkahCode(dari)} → ${ke}`;
};
