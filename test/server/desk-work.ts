/** One desk of several: receives letters and moves them on, each under its own key. */
import { Failure } from '../../src/errors.ts';
import type { Register } from '../../src/store/register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../support/sample-facts.ts';

/**
 * Says `ada KEY` where it is recorded, `tidak KEY` where it surely is not; what is uncertain is asked again until it is
 * one of the two. The register is opened anew for each act, as by commands, or where it is `kept` after each failure.
 */
export async function workAtDesk(
  open: () => Promise<Register>,
  desk: string,
  count: number,
  say: (line: string) => void,
  kept = false,
): Promise<void> {
  let r: Register | null = null;
  const leave = async (): Promise<void> => {
    const dulu = r;
    r = null;
    await dulu?.close();
  };
  const record = async (kunci: string, kerja: (r: Register) => Promise<unknown>): Promise<boolean> => {
    for (let kali = 0; ; kali++) {
      let dibuka = false;
      try {
        r ??= await open();
        dibuka = true;
        await kerja(r);
        say(`ada ${kunci}`);
        if (!kept) await leave();
        return true;
      } catch (e) {
        await leave();
        if (!(e instanceof Failure)) throw e;
        // Not even reached: nothing was asked of the server under this key in this try.
        const lagi = e.kode === 'BELUM_PASTI_TERSIMPAN' || !dibuka || e.kode === 'SERVER_TIDAK_TERJANGKAU';
        if (lagi && kali < 200) continue;
        say(`tidak ${kunci} ${e.kode}`);
        return false;
      }
    }
  };
  for (let i = 1; i <= count; i++) {
    const kunci = `${desk}-${i}`;
    let id = '';
    const masuk = await record(kunci, async (r) => {
      id = (await r.receiveKasus(sampleReceipt(kunci))).berkas.id;
    });
    if (masuk)
      await record(`${kunci}-maju`, (r) => r.appendAct(id, 1, sampleAct(`${kunci}-maju`, sampleDiselesaikan(2))));
  }
  await leave();
}
