import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { untilStopped, withProgress } from '../../desk/with-progress.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { shortHash } from '../../screen/pages/show-segel.ts';
import type { Segel } from '../../store/upkeep.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';
import { shownWord } from '../../text/typed-line.ts';

/** @throws LATIHAN_DITOLAK, REGISTER_DIPINDAHKAN, PEMAKAIAN_SALAH */
export function refuseMove({ register: { place }, kantor }: Sitting, ke: string): void {
  if (kantor.latihan)
    throw new Failure('LATIHAN_DITOLAK', 'Register latihan tidak dipindahkan: isinya data contoh.', [
      'pks latihan selesai',
    ]);
  if (place.movedTo !== undefined && place.movedTo !== ke)
    throw new Failure(
      'REGISTER_DIPINDAHKAN',
      `Register ini sudah, atau sedang, dipindahkan ke ${place.movedTo}.`,
      [`pks pindah ke ${shownWord(place.movedTo)}`, 'pks pindah batal'],
      { ke: place.movedTo },
    );
  if (place.folder !== null && !isServerAddress(ke))
    throw new Failure('PEMAKAIAN_SALAH', 'Dari folder ke folder lain dipakai cadangan, lalu dipulihkan di sana.', [
      'pks backup',
    ]);
}

/** Damage of views counts too, as they cannot be rebuilt afterwards. @throws REGISTER_RUSAK */
export async function refuseDamage({ register }: Sitting): Promise<void> {
  const parah = (await register.check()).temuan.find((x) => x.rusak);
  if (!parah) return;
  const { berkas, sebab } = parah;
  throw new Failure(
    'REGISTER_RUSAK',
    `Register rusak: ${berkas}: ${sebab}. Tidak ada yang dipindahkan.`,
    ['pks check', 'pks check --bangun-ulang'],
    { berkas, sebab },
  );
}

export async function confirmMove(env: Env, { register }: Sitting, ke: string): Promise<void> {
  const ask = await env.ask();
  if (await ask.confirm(`Pindahkan register ${register.place.label} ke ${ke}? Yang lama lalu hanya dibaca.`, false))
    return;
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang dipindahkan.');
}

export async function rehearseMove({ env, register, saat }: Sitting, ke: string): Promise<Segel> {
  await env.tryRegisterFolder(ke);
  return register.segel(saat);
}

export async function moveTo({ env, register, saat }: Sitting, ke: string, opsi: KeyedFlags): Promise<Segel> {
  const lagi = register.place.movedTo === ke;
  if (!lagi) await env.tryRegisterFolder(ke);
  const pesan = lagi
    ? 'Dibatalkan. Pemindahannya belum selesai: ulangi, atau pks pindah batal.'
    : `Dibatalkan. Tidak ada yang dipindahkan; register tetap di ${register.place.label}.`;
  return untilStopped(env, opsi, pesan, async (langkah) => {
    if (!lagi) await register.leaveFor(ke);
    try {
      return await withProgress(env, opsi, 'Memindahkan', (maju) =>
        env.moveRegister(ke, register, saat, (...isi) => {
          langkah();
          maju(...isi);
        }),
      );
    } catch (e) {
      // Nothing arrived, so it stays; else the same command again finds out.
      const belumPasti = e instanceof Failure && e.kode === 'BELUM_PASTI_TERSIMPAN';
      if (!lagi && !belumPasti) await register.leaveFor(null);
      throw e;
    }
  });
}

type Moved = Readonly<{ dari: string; ke: string }> & Pick<Segel, 'kepala' | 'kasus' | 'tindakan' | 'fakta'>;

export const movedText = ({ dari, ke, kepala, kasus, tindakan, fakta }: Moved): string =>
  [
    `✓ Register dipindahkan ke ${ke}`,
    `  ${kasus} kasus, ${tindakan} kejadian, ${fakta} fakta`,
    `  Sidik register ${shortHash(kepala)}, sama di kedua tempat`,
    `  ${dari} kini hanya dibaca`,
    `  Berikut  pks config register ${shownWord(ke)}`,
  ].join('\n');
