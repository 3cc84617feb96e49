/** The register stays after all, where nothing of it arrived. */
import { printAnswer } from '../../desk/answer.ts';
import { dryRunWarnings, type KeyedFlags, mayAsk } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { isServerAddress } from '../../text/mask-passwords.ts';

/**
 * @throws SUDAH_REGISTER, FOLDER_TERPAKAI where it is there, SERVER_TIDAK_TERJANGKAU where that is not known
 */
export async function cancelMove(env: Env, opsi: KeyedFlags): Promise<void> {
  const { register, dasar } = await openSitting(env, { ...opsi, quiet: true });
  const ke = await register.leftFor();
  if (ke !== null) {
    await env.tryRegisterFolder(ke);
    if (!opsi.ya && !opsi.coba) await confirmCancel(env, opsi, ke);
    if (!opsi.coba) {
      await register.leaveFor(null);
      // A desk that was finishing the move has stopped at the missing mark, or its register is at the target by now.
      await env.tryRegisterFolder(ke).catch(async (e: unknown) => {
        await register.leaveFor(ke);
        throw e;
      });
    }
  }
  const { label } = register.place;
  printAnswer(env, opsi, {
    skema: 'pindah-batal',
    dasar,
    data: { register: label, ke, coba: opsi.coba ?? false },
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d) =>
      d.ke === null
        ? `Register ${d.register} tidak sedang dipindahkan; tidak ada yang diubah.`
        : `✓ Pemindahan ke ${d.ke} dibatalkan: di sana belum ada apa pun\n  Register tetap di ${d.register} dan dapat dicatati lagi`,
    singkat: label,
  });
}

/** A folder can only be seen at its own computer. */
async function confirmCancel(env: Env, opsi: KeyedFlags, ke: string): Promise<void> {
  const disini = isServerAddress(ke) ? '' : ', dilihat dari komputer ini';
  if (!mayAsk(env, opsi)) {
    if (disini === '') return;
    throw new Failure(
      'PEMAKAIAN_SALAH',
      `Register ini sedang dipindahkan ke folder ${ke} di sebuah komputer. Batalkan di komputer itu, supaya terlihat bahwa folder itu kosong.`,
      ['pks pindah batal --ya'],
    );
  }
  const ask = await env.ask();
  if (await ask.confirm(`Batalkan pemindahan ke ${ke}? Di sana belum ada apa pun${disini}.`, false)) return;
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tanda pindahnya tetap.');
}
