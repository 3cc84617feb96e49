/** `pks pejabat`: officials and their posts over time; nothing is deleted. */
import type { Command } from 'commander';
import { requirePejabat } from '../desk/actor.ts';
import { printAnswer } from '../desk/answer.ts';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { askOtherPejabatData, askPejabatChange, neededEnd, neededPejabat } from '../desk/ask/ask-pejabat.ts';
import { parsePeranCode } from '../desk/flags/sop-codes.ts';
import {
  defineCommand,
  defineWriteCommand,
  mayAsk,
  requireFlags,
  type StandardFlags,
  type WriteFlags,
} from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { recordKantorAct, type ShowKantor } from '../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { jabatanHolders } from '../office/kantor/pejabat/acting-pejabat.ts';
import { checkJabatan, findJabatan } from '../office/kantor/pejabat/jabatan.ts';
import { formatNip } from '../office/kantor/pejabat/nip.ts';
import {
  earlierNipWarning,
  nipWarnings,
  parseNip,
  refuseTakenNip,
  sameNipRows,
} from '../office/kantor/pejabat/nip-owner.ts';
import { holdsJabatan, type Pejabat, type PejabatEntry, personOf } from '../office/kantor/pejabat/pejabat.ts';
import { pejabatFaults } from '../office/kantor/pejabat/pejabat-faults.ts';
import { peranName } from '../office/sop/sop.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showPejabat } from '../screen/pages/show-pejabat.ts';
import { shownWord } from '../text/typed-line.ts';

type PejabatFlags = WriteFlags &
  Readonly<{
    nama?: string;
    nip?: string;
    tanpaNip?: boolean;
    pangkat?: string;
    peran?: string;
    akun?: string;
    mulai?: string;
    sampai?: string;
    sejak?: string;
    alasan?: string;
  }>;

export const pejabatCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pejabat', ringkas)
    .addHelpText(
      'after',
      '\nNama dan akun adalah pengakuan kantor, bukan pembuktian: pks hanya mengenal akun komputer.\n\nContoh:\n  $ pks pejabat tambah --nama "Budi S." --peran kepala-bidang --akun budi --mulai 2/1/2024\n  $ pks pejabat ubah "Budi S." --pangkat "Pembina, IV/a" --sejak 1/10/2026\n  $ pks pejabat akhiri "Budi S." --sampai 31/12/2026 --alasan "mutasi"',
    )
    .action((opsi: StandardFlags) => runPejabatDaftar(env, opsi))
    .addCommand(
      defineCommand('daftar', 'tunjukkan semua pejabat; ✓ yang menjabat hari ini').action((_, c: Command) =>
        runPejabatDaftar(env, c.optsWithGlobals()),
      ),
    )
    .addCommand(
      withEntryFlags(defineWriteCommand('tambah', 'catat seorang pejabat dan masa jabatannya'))
        .option('--peran <peran>', 'peran menurut SOP, mis. kepala-bidang')
        .option('--sampai <tgl>', 'hari terakhir menjabat (bawaan: masih menjabat)')
        .action((_, c: Command) => runPejabatTambah(env, c.optsWithGlobals())),
    )
    .addCommand(
      withEntryFlags(defineWriteCommand('ubah', 'betulkan datanya, atau catat perubahannya sejak suatu hari'))
        .argument('<nama>', 'nama pejabat')
        .option('--peran <peran>', 'jabatan yang mana, bila lebih dari satu')
        .option('--sejak <tgl>', 'berlaku sejak; surat sebelumnya tetap memakai data lama')
        .option('--tanpa-nip', 'hapus NIP yang keliru')
        .option('--alasan <teks>', 'mengapa diubah')
        .action((nama: string, _, c: Command) => runPejabatUbah(env, nama, c.optsWithGlobals())),
    )
    .addCommand(
      defineWriteCommand('akhiri', 'catat akhir masa jabatan')
        .argument('<nama>', 'nama pejabat')
        .option('--peran <peran>', 'jabatan yang mana, bila lebih dari satu')
        .option('--sampai <tgl>', 'hari terakhir menjabat')
        .option('--alasan <teks>', 'mutasi, pensiun, …')
        .action((nama: string, _, c: Command) => runPejabatAkhiri(env, nama, c.optsWithGlobals())),
    );

const withEntryFlags = (c: Command): Command =>
  c
    .option('--nama <teks>', 'nama dengan gelar, seperti tercetak di surat')
    .option('--nip <teks>', 'NIP')
    .option('--pangkat <teks>', 'pangkat dan golongan, mis. "Pembina, IV/a"')
    .option('--akun <teks>', 'akun komputer yang ia pakai')
    .option('--mulai <tgl>', 'hari pertama menjabat');

export async function runPejabatDaftar(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const cela = pejabatFaults(sesi.kantor, sesi.hariIni).map(({ kalimat, saran }) => `${kalimat} ${saran}`);
  await answerPejabat(sesi, opsi)(sesi.kantor, cela);
}

const answerPejabat =
  (sesi: Sitting, opsi: StandardFlags): ShowKantor =>
  async ({ pejabat }, peringatan = [], kabar) => {
    const sop = await sesi.sop();
    const data = pejabat.map(({ orang: _, namaLama: __, ...p }) => ({
      ...p,
      nip: p.nip && formatNip(p.nip),
      menjabat: holdsJabatan(p, sesi.hariIni),
    }));
    printAnswer(sesi.env, opsi, {
      skema: 'pejabat',
      sesi,
      dasar: { ...sesi.dasar, per: sesi.hariIni },
      data,
      ringkas: { tercatat: data.length, menjabat: data.filter((p) => p.menjabat).length },
      peringatan,
      teks: (d) => kabar ?? showPejabat(d, (peran) => peranName(sop, peran), screenStyle(sesi.env)),
      singkat:
        kabar ??
        data
          .filter((p) => p.menjabat)
          .map((p) => p.nama)
          .join('\n'),
    });
  };

async function runPejabatTambah(env: Env, diketik: PejabatFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  const sop = await sesi.sop();
  parseFlagNip(sesi, diketik); // a citizen's number is refused before anything else is said
  const maksud = { nama: 'pejabat tambah', apa: 'Pejabat' };
  const isian = await askMissing(env, diketik, maksud, neededPejabat(sesi, sop));
  const o = isian === diketik ? isian : await askOtherPejabatData(sesi, isian);
  await recordKantorAct(sesi, 'pejabat tambah', o, answerPejabat(sesi, o), () => {
    const isi: PejabatEntry = {
      nama: tidyBlanks(o.nama),
      nip: parseFlagNip(sesi, o),
      pangkat: tidyBlanks(o.pangkat) || null,
      peran: parsePeranCode(sop, '--peran', o.peran ?? ''),
      akun: tidyBlanks(o.akun) || null,
      mulai: readTypedDay(sesi, 'pejabat --mulai', o.mulai ?? ''),
      sampai: o.sampai === undefined ? null : readTypedDay(sesi, '--sampai', o.sampai),
    };
    const { pejabat } = sesi.kantor;
    const orang = personOf(pejabat, isi.nama);
    checkJabatan(pejabat, isi, orang);
    if (isi.nip !== null) refuseTakenNip(sesi.kantor, isi.nip, isi.nama, orang);
    const peran = peranName(sop, isi.peran);
    const lain = jabatanHolders(sesi.kantor, isi.peran, isi.mulai).map((p) => p.nama);
    const akhir = isi.sampai ? ` sampai ${formatTanggal(isi.sampai)}` : '';
    return {
      kejadian: [{ jenis: 'PejabatDitambah', ...isi }],
      kabar: `✓ ${isi.nama}: ${peran} sejak ${formatTanggal(isi.mulai)}${akhir}`,
      peringatan: [
        ...(isi.nip === null ? [] : nipWarnings(isi.nip, sesi.hariIni)),
        ...earlierNipWarning(pejabat, isi, orang),
        ...(lain.length > 0
          ? [`${peran} juga dijabat ${lain.join(', ')}. Bila diganti: pks pejabat akhiri "${lain[0]}"`]
          : []),
        ...(pejabat.length === 0
          ? [
              'Mulai sekarang langkah tercatat atas nama pemegang perannya, dan empat mata berlaku. Catat juga pejabat lain.',
            ]
          : []),
      ],
    };
  });
}

async function runPejabatUbah(env: Env, nama: string, diketik: PejabatFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  parseFlagNip(sesi, diketik);
  const tanya = changedFlags(diketik).length === 0 && mayAsk(env, diketik);
  const o = tanya ? await askPejabatChange(sesi, diketik) : diketik;
  const { tanpaNip } = o;
  const apa = changedFlags(o);
  requireFlags(
    'Perubahan',
    apa.length === 0 ? ['--nama, --nip, --pangkat, --akun atau --mulai'] : [],
    `pks pejabat ubah ${shownWord(nama)}`,
  );
  await recordKantorAct(sesi, 'pejabat ubah', { ...o, pejabat: nama }, answerPejabat(sesi, o), async () => {
    const sejak = o.sejak === undefined ? null : readTypedDay(sesi, '--sejak', o.sejak);
    const lama = await jabatanMeant(sesi, nama, o.peran, (p) => sejak === null || holdsJabatan(p, sejak));
    const baru = {
      ...(o.nama !== undefined && { nama: tidyBlanks(o.nama) }),
      ...((o.nip !== undefined || tanpaNip) && { nip: parseFlagNip(sesi, o) }),
      ...(o.pangkat !== undefined && { pangkat: tidyBlanks(o.pangkat) || null }),
      ...(o.akun !== undefined && { akun: tidyBlanks(o.akun) || null }),
      ...(o.mulai !== undefined && { mulai: readTypedDay(sesi, 'pejabat --mulai', o.mulai) }),
    };
    if (tanpaNip && o.nip !== undefined)
      throw new Failure('PEMAKAIAN_SALAH', '--nip dan --tanpa-nip: pakai salah satu.');
    if (sejak !== null && o.mulai !== undefined) {
      throw new Failure(
        'PEMAKAIAN_SALAH',
        '--mulai membetulkan masa jabatan, --sejak mencatat perubahan; pakai salah satu.',
        [],
      );
    }
    const lainnya = sesi.kantor.pejabat.filter((p) => p !== lama);
    checkJabatan(lainnya, { ...lama, ...baru }, lama.orang);
    if (baru.nip) refuseTakenNip(sesi.kantor, baru.nip, baru.nama ?? lama.nama, lama.orang);
    const kapan = sejak
      ? `berubah sejak ${formatTanggal(sejak)}; surat sebelumnya tetap`
      : `dibetulkan untuk masa jabatan sejak ${formatTanggal(lama.mulai)}`;
    const alasan = o.alasan?.trim() || null;
    return {
      kejadian: [
        { jenis: 'PejabatDiubah', baris: rowKeyOf(lama), ubah: baru, sejak, alasan },
        ...sameNipRows(lainnya, lama, sejak, baru.nip).map((p) => {
          return {
            jenis: 'PejabatDiubah',
            baris: rowKeyOf(p),
            ubah: { nip: baru.nip ?? null },
            sejak,
            alasan,
          } as const;
        }),
      ],
      kabar: `✓ ${lama.nama}: ${apa.join(', ')} ${kapan}`,
      peringatan: baru.nip ? nipWarnings(baru.nip, sesi.hariIni) : [],
    };
  });
}

/** Which of his data the flags say. */
const changedFlags = (o: PejabatFlags) =>
  (['nama', 'nip', 'pangkat', 'akun', 'mulai'] as const).filter(
    (f) => o[f] !== undefined || (f === 'nip' && o.tanpaNip),
  );

async function runPejabatAkhiri(env: Env, nama: string, diketik: PejabatFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  const maksud = { nama: `pejabat akhiri ${shownWord(nama)}`, apa: 'Akhir jabatan' };
  const o = await askMissing(env, diketik, maksud, neededEnd(sesi));
  await recordKantorAct(sesi, 'pejabat akhiri', { ...o, pejabat: nama }, answerPejabat(sesi, o), async () => {
    const sampai = readTypedDay(sesi, '--sampai', o.sampai ?? '');
    const lama = await jabatanMeant(sesi, nama, o.peran, (p) => holdsJabatan(p, sampai));
    const peran = peranName(await sesi.sop(), lama.peran);
    const alasan = o.alasan?.trim() ?? '';
    return {
      kejadian: [{ jenis: 'PejabatDiakhiri', baris: rowKeyOf(lama), sampai, alasan }],
      kabar: `✓ ${lama.nama}: ${peran} sampai ${formatTanggal(sampai)}`,
    };
  });
}

const tidyBlanks = (teks = ''): string => teks.replace(/\s+/g, ' ').trim();

/** @throws Failure NIK_DITOLAK, NILAI_TIDAK_DIKENAL */
const parseFlagNip = (sesi: Sitting, { nip }: PejabatFlags): string | null =>
  tidyBlanks(nip) === '' ? null : parseNip('--nip', tidyBlanks(nip), sesi.hariIni, ['pks pejabat daftar']);

const rowKeyOf = ({ nama, peran, mulai }: Pejabat) => ({ nama, peran, mulai });

/** The post that name and `--peran` mean. @throws Failure PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
async function jabatanMeant(sesi: Sitting, nama: string, peran: string | undefined, cocok: (p: Pejabat) => boolean) {
  const orang = personOf(sesi.kantor.pejabat, nama) ?? requirePejabat(sesi.kantor, nama, sesi.hariIni).orang;
  const kode = peran === undefined ? null : parsePeranCode(await sesi.sop(), '--peran', peran);
  return findJabatan(sesi.kantor, { nama, orang, peran: kode, cocok });
}
