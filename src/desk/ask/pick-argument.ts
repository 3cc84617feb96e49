import type { Ask, AskChoice, Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { everInForce, holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { MANDAT_TITLES } from '../../office/permohonan/rules/empat-mata.ts';
import { peranName } from '../../office/sop/sop.ts';
import { allLembaga } from '../find-lembaga.ts';
import type { StandardFlags } from '../flags/standard-flags.ts';
import { openSitting, type Sitting } from '../sitting.ts';
import { pickKasus } from './pick-kasus.ts';
import { askRequiredText } from './typed-answers.ts';
import { askPath } from './typed-path.ts';

type Picking = Readonly<{ tanya: string; pilihan: (sesi: Sitting) => Promise<readonly AskChoice<string>[]> }>;

const PICKINGS: Readonly<Record<string, Picking>> = {
  'pejabat ubah nama': { tanya: 'Pejabat yang mana', pilihan: pejabatChoices },
  'pejabat akhiri nama': {
    tanya: 'Pejabat yang mana',
    pilihan: (sesi) => pejabatChoices(sesi, true),
  },
  'wakilkan akhiri peran': { tanya: 'Mandat yang mana', pilihan: mandatChoices },
  'libur cabut tgl': {
    tanya: 'Hari libur yang mana',
    pilihan: async ({ kalender, hariIni }) =>
      [...kalender.libur]
        .filter(([hari]) => hari >= hariIni)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([nilai, nama]) => ({ nilai, nama: `${formatTanggal(nilai)}: ${nama}` })),
  },
  'lembaga samakan nama': { tanya: 'Lembaga yang mana', pilihan: lembagaChoices },
  'lembaga pisahkan nama': { tanya: 'Lembaga yang mana', pilihan: lembagaChoices },
  'template isian naskah': {
    tanya: 'Templat yang mana',
    pilihan: async () => NASKAH.map(({ kode, judul }) => ({ nilai: kode, nama: judul })),
  },
};

const TYPED: Readonly<Record<string, (env: Env, ask: Ask) => Promise<string>>> = {
  'restore berkas': (env, ask) =>
    // An archive may be too large to be read only to know that it is there.
    askPath(env, ask, 'Cadangan yang dipulihkan', async (jalur) =>
      (await env.localFiles.exists(jalur)) ? null : env.localFiles.read(jalur),
    ),
  'pindah ke tujuan': (_, ask) => askRequiredText(ask, 'Dipindahkan ke (alamat server, atau folder kosong)'),
  'lembaga samakan dengan': (_, ask) => askRequiredText(ask, 'Sama dengan lembaga'),
};

/**
 * `perintah` is like 'pejabat akhiri'. Gives null where there is nothing to pick.
 * @throws REGISTER_TIDAK_DITEMUKAN, DIBATALKAN
 */
export async function pickArgument(
  env: Env,
  opsi: StandardFlags,
  perintah: string,
  argumen: string,
): Promise<string | null> {
  if (argumen === 'kasus') return pickKasus(env, opsi, perintah);
  const diketik = TYPED[`${perintah} ${argumen}`];
  if (diketik) return diketik(env, await env.ask());
  const cara = PICKINGS[`${perintah} ${argumen}`];
  const pilihan = cara ? await cara.pilihan(await openSitting(env, opsi)) : [];
  return cara && pilihan.length > 0 ? (await env.ask()).choose(cara.tanya, pilihan) : null;
}

async function pejabatChoices(sesi: Sitting, menjabat = false): Promise<readonly AskChoice<string>[]> {
  const sop = await sesi.sop();
  const { pejabat } = sesi.kantor;
  const terakhir = new Map(pejabat.map((p) => [p.orang, p.nama]));
  return [...terakhir].flatMap(([orang, nama]) => {
    const kini = pejabat.filter((p) => p.orang === orang && holdsJabatan(p, sesi.hariIni));
    if (menjabat && kini.length === 0) return [];
    const peran = kini.map((p) => peranName(sop, p.peran)).join(', ') || 'tidak menjabat';
    return [{ nilai: nama, nama: `${nama} — ${peran}` }];
  });
}

async function mandatChoices({ sop, kantor, hariIni }: Sitting): Promise<readonly AskChoice<string>[]> {
  const edisi = await sop();
  return kantor.mandat
    .filter((m) => everInForce(m) && m.sampai >= hariIni)
    .map((m) => ({
      nilai: m.peran,
      nama: `${MANDAT_TITLES[m.sifat]} ${peranName(edisi, m.peran)}: ${m.nama}, sampai ${formatTanggal(m.sampai)}`,
    }));
}

async function lembagaChoices(sesi: Sitting): Promise<readonly AskChoice<string>[]> {
  return (await allLembaga(sesi)).lembaga.map(({ nama }) => ({ nilai: nama, nama }));
}
