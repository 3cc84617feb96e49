/** `pks wakilkan`: a deputy holds a post for a time, by mandate. */
import type { Command } from 'commander';
import { requirePejabat } from '../desk/actor.ts';
import { printAnswer } from '../desk/answer.ts';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { neededEnd, neededMandat } from '../desk/ask/ask-pejabat.ts';
import { parsePeranCode } from '../desk/flags/sop-codes.ts';
import { defineWriteCommand, oneOfWords, requireFlags, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { recordKantorAct, type ShowKantor } from '../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { checkMandat, findEndingMandat } from '../office/kantor/pejabat/mandat.ts';
import { MANDAT_TITLES } from '../office/permohonan/rules/empat-mata.ts';
import { peranName } from '../office/sop/sop.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showMandat } from '../screen/pages/show-pejabat.ts';

type WakilkanFlags = WriteFlags &
  Readonly<{ oleh?: string; sifat?: string; dari?: string; sampai?: string; dasar?: string; alasan?: string }>;

export const wakilkanCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('wakilkan', ringkas)
    .argument('[peran]', 'jabatan yang diwakilkan; tanpa ini: tunjukkan semua mandat')
    .option('--oleh <nama>', 'pejabat yang mewakili')
    .option('--sifat <sifat>', 'plt: jabatan kosong | plh: pejabatnya berhalangan')
    .option('--dari <tgl>', 'hari pertama')
    .option('--sampai <tgl>', 'hari terakhir')
    .option('--dasar <teks>', 'nomor surat tugas atau keputusan')
    .addHelpText(
      'after',
      '\nTidak dapat diteruskan ke orang lain; empat mata tetap melihat orangnya, bukan jabatannya.\n\nContoh:\n  $ pks wakilkan kepala-dinas --oleh "Budi S." --sifat plh \\\n      --dari 19/8 --sampai 21/8 --dasar "ST 800/114"\n  $ pks wakilkan akhiri kepala-dinas --sampai 20/8 --alasan "kembali lebih awal"',
    )
    .action((peran: string | undefined, opsi: WakilkanFlags) => runWakilkan(env, peran, opsi))
    .addCommand(
      defineWriteCommand('akhiri', 'akhiri mandat lebih awal')
        .argument('<peran>', 'jabatan yang diwakilkan')
        .option('--sampai <tgl>', 'hari terakhir mandat itu berlaku')
        .option('--alasan <teks>', 'mengapa diakhiri')
        .action((peran: string, _, c: Command) => runMandatAkhiri(env, peran, c.optsWithGlobals())),
    );

const MANDAT_FLAGS = ['oleh', 'sifat', 'dari', 'sampai', 'dasar'] as const;

export async function runWakilkan(env: Env, peran: string | undefined, diketik: WakilkanFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  if (peran === undefined && !MANDAT_FLAGS.some((f) => diketik[f]?.trim()))
    return answerMandat(sesi, diketik)(sesi.kantor);
  requireFlags('Mandat', peran === undefined ? ['PERAN'] : [], 'pks wakilkan --help');
  const sop = await sesi.sop();
  parsePeranCode(sop, 'PERAN', peran ?? ''); // a role nobody knows is said before a question
  const maksud = { nama: `wakilkan ${peran}`, apa: 'Mandat' };
  const o = await askMissing(env, diketik, maksud, neededMandat(sesi, sop));
  const nama = (kode: string) => peranName(sop, kode);
  await recordKantorAct(sesi, 'wakilkan', { ...o, peran }, answerMandat(sesi, o), () => {
    const dari = readTypedDay(sesi, '--dari', o.dari ?? '');
    const wakil = requirePejabat(sesi.kantor, o.oleh ?? '', dari);
    const mandat = {
      peran: parsePeranCode(sop, 'PERAN', peran ?? ''),
      nama: wakil.nama,
      sifat: oneOfWords('--sifat', ['plt', 'plh'] as const, (o.sifat ?? '').toLowerCase().replace(/\.$/, '')),
      dari,
      sampai: readTypedDay(sesi, '--sampai', o.sampai ?? ''),
      dasar: o.dasar?.trim() ?? '',
    };
    return {
      peringatan: checkMandat(sesi.kantor, wakil, mandat, nama),
      kejadian: [{ jenis: 'MandatDiberikan', ...mandat }],
      kabar: [
        `✓ ${wakil.nama} (${nama(wakil.peran)}) bertindak sebagai ${MANDAT_TITLES[mandat.sifat]} ${nama(mandat.peran)}`,
        `  ${formatTanggal(mandat.dari)} sampai ${formatTanggal(mandat.sampai)} · ${mandat.dasar}`,
        '  Tidak dapat diteruskan ke orang lain. Kasus yang sudah ia kerjakan sendiri tidak ikut.',
      ].join('\n'),
    };
  });
}

const answerMandat =
  (sesi: Sitting, opsi: WriteFlags): ShowKantor =>
  async ({ mandat }, peringatan = [], kabar) => {
    const sop = await sesi.sop();
    const { hariIni } = sesi;
    const data = mandat.map(({ orang: _, nama, ...m }) => ({
      ...m,
      oleh: nama,
      berlaku: m.dari <= hariIni && hariIni <= m.sampai,
    }));
    printAnswer(sesi.env, opsi, {
      skema: 'wakilkan',
      sesi,
      dasar: { ...sesi.dasar, per: hariIni },
      data,
      ringkas: { tercatat: data.length, berlaku: data.filter((m) => m.berlaku).length },
      peringatan,
      teks: (d) => kabar ?? showMandat(d, (peran) => peranName(sop, peran), screenStyle(sesi.env)),
      singkat:
        kabar ??
        data
          .filter((m) => m.berlaku)
          .map((m) => `${m.peran} ${m.oleh}`)
          .join('\n'),
    });
  };

async function runMandatAkhiri(env: Env, peran: string, diketik: WakilkanFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  parsePeranCode(await sesi.sop(), 'PERAN', peran);
  const maksud = { nama: `wakilkan akhiri ${peran}`, apa: 'Akhir mandat' };
  const o = await askMissing(env, diketik, maksud, neededEnd(sesi));
  const sop = await sesi.sop();
  await recordKantorAct(sesi, 'wakilkan akhiri', { ...o, peran }, answerMandat(sesi, o), () => {
    const sampai = readTypedDay(sesi, '--sampai', o.sampai ?? '');
    const kode = parsePeranCode(sop, 'PERAN', peran);
    const { nama, sifat, dari } = findEndingMandat(sesi.kantor, kode, sampai, (k) => peranName(sop, k));
    const alasan = o.alasan?.trim() ?? '';
    return {
      kejadian: [{ jenis: 'MandatDiakhiri', peran: kode, dari, sampai, alasan }],
      kabar: `✓ ${nama}: ${MANDAT_TITLES[sifat]} ${peranName(sop, kode)} sampai ${formatTanggal(sampai)}`,
    };
  });
}
