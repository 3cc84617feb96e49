/** The register moves to another folder or server; this one is only read afterwards. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import {
  defineCommand,
  defineWriteCommand,
  dryRunWarnings,
  mayAsk,
  type WriteFlags,
} from '../desk/flags/standard-flags.ts';
import { typedPlace } from '../desk/guard/typed-place.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { untilStopped, withProgress } from '../desk/with-progress.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { shortHash } from '../screen/pages/show-segel.ts';
import type { Segel } from '../store/register.ts';
import { isServerAddress } from '../text/mask-passwords.ts';
import { shownWord } from '../text/typed-line.ts';
import { cancelMove } from './pindah/cancel-move.ts';

export const pindahCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pindah', ringkas)
    .addCommand(
      defineWriteCommand(
        'ke',
        'pindahkan seluruh register ke server atau ke folder; tempat yang lama lalu hanya dibaca',
      )
        .argument('<tujuan>', 'alamat server (postgres://server/basisdata) atau folder yang kosong')
        .action((tujuan: string, _, c: Command) => runPindah(env, tujuan, c.optsWithGlobals())),
    )
    .addCommand(
      defineWriteCommand(
        'batal',
        'batalkan pemindahan yang terputus, selama di tujuannya belum ada apa pun; register tetap di sini',
      ).action((_, c: Command) => cancelMove(env, c.optsWithGlobals())),
    );

export async function runPindah(env: Env, tujuan: string, opsi: WriteFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const ke = typedPlace(env, tujuan);
  refuseMove(sesi, ke);
  if (sesi.register.place.movedTo === undefined) await refuseDamage(sesi);
  if (mayAsk(env, opsi) && !opsi.ya && !opsi.coba) await confirmMove(env, sesi, ke);
  const segel = opsi.coba ? await rehearseMove(sesi, ke) : await move(sesi, ke, opsi);
  const { kepala, kasus, tindakan, fakta } = segel;
  const dari = sesi.register.place.label;
  printAnswer(env, opsi, {
    skema: 'pindah',
    dasar: sesi.dasar,
    data: { dari, ke, kepala, kasus, tindakan, fakta, coba: opsi.coba ?? false },
    ringkas: { kasus, tindakan, fakta },
    peringatan: dryRunWarnings(opsi),
    teks: (d) =>
      [
        `✓ Register dipindahkan ke ${d.ke}`,
        `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta`,
        `  Sidik register ${shortHash(d.kepala)}, sama di kedua tempat`,
        `  ${d.dari} kini hanya dibaca`,
        `  Berikut  pks config register ${shownWord(d.ke)}`,
      ].join('\n'),
    singkat: ke,
  });
}

/** @throws Failure LATIHAN_DITOLAK, REGISTER_DIPINDAHKAN, PEMAKAIAN_SALAH */
function refuseMove({ register: { place }, kantor }: Sitting, ke: string): void {
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

/** Also damage of views: nobody can rebuild them afterwards. @throws Failure REGISTER_RUSAK */
async function refuseDamage({ register }: Sitting): Promise<void> {
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

async function confirmMove(env: Env, { register }: Sitting, ke: string): Promise<void> {
  const ask = await env.ask();
  if (await ask.confirm(`Pindahkan register ${register.place.label} ke ${ke}? Yang lama lalu hanya dibaca.`, false))
    return;
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang dipindahkan.');
}

async function rehearseMove({ env, register, saat }: Sitting, ke: string): Promise<Segel> {
  await env.tryRegisterFolder(ke);
  return register.segel(saat);
}

async function move({ env, register, saat }: Sitting, ke: string, opsi: WriteFlags): Promise<Segel> {
  const lagi = register.place.movedTo === ke;
  if (!lagi) await env.tryRegisterFolder(ke); // refused before anything is marked
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
