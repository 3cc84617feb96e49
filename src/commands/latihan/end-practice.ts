import { oncePerKey } from '../../desk/file-key.ts';
import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { dayInWib } from '../../office/days/tanggal.ts';
import { practisedKasus } from './practised-kasus.ts';

/** @throws LATIHAN_TIDAK_ADA */
export const endLatihan = (env: Env, opsi: KeyedFlags): Promise<void> =>
  oncePerKey(env, '', 'latihan selesai', opsi, async () => {
    if (!env.practice.isOn()) {
      throw new Failure('LATIHAN_TIDAK_ADA', 'Tidak ada latihan yang sedang berjalan.', ['pks latihan']);
    }
    const surat = await ownSurat(env, opsi);
    const folder = opsi.coba ? null : env.practice.putAside(dayInWib(env.now()));
    const kantor = opsi.coba || (await hasOfficeRegister(env));
    const jawaban = {
      skema: 'latihan-selesai',
      dasar: {},
      data: { folder, surat },
      ringkas: {},
      peringatan: dryRunWarnings(opsi),
      teks: (d: EndedPractice) =>
        [
          `✓ Latihan selesai.${kantor ? ' Register kantor dipakai lagi.' : ''}`,
          ...(d.folder === null
            ? []
            : [`  Register latihannya disimpan di ${d.folder}${d.surat.length === 0 ? '; boleh dihapus' : ''}.`]),
          ...suratLines(d.surat),
          '  Berlatih lagi dari awal: pks latihan',
        ].join('\n'),
      singkat: folder ?? '',
    };
    return { jawaban, berkas: folder ?? '' };
  });

async function hasOfficeRegister(env: Env): Promise<boolean> {
  try {
    await env.openRegister(undefined, true);
    return true;
  } catch (e) {
    if (e instanceof Failure) return e.kode !== 'REGISTER_TIDAK_DITEMUKAN';
    throw e;
  }
}

type OwnSurat = Readonly<{ id: string; lembaga: string }>;
type EndedPractice = Readonly<{ folder: string | null; surat: readonly OwnSurat[] }>;

const suratLines = (surat: readonly OwnSurat[]): readonly string[] =>
  surat.length === 0
    ? []
    : [
        '  Surat yang Anda catat hanya ada di latihan itu:',
        ...surat.map(({ id, lembaga }) => `    ${id} ${lembaga}`),
        '  Surat sungguhan? Catat di register kantor: pks new',
      ];

/** Letters that a person recorded in the practice: one of them may be real. None where it cannot be read any more. */
async function ownSurat(env: Env, opsi: KeyedFlags): Promise<readonly OwnSurat[]> {
  try {
    const kasus = await practisedKasus(await openSitting(env, { ...opsi, register: env.practice.folder }));
    return kasus
      .filter(({ fakta }) => fakta.some((k) => k.jenis === 'Diterima'))
      .map(({ id, lembaga }) => ({ id, lembaga }));
  } catch (e) {
    if (e instanceof Failure) return [];
    throw e;
  }
}
