/** One desk of several: receives letters and moves them on, each under its own key. */
import { Failure } from '../../src/errors.ts';
import type { Register } from '../../src/store/register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../support/sample-facts.ts';

/**
 * Says `ada KEY` where it is recorded, `tidak KEY` where it surely is not; what is uncertain is asked again until it is
 * one of the two. The register is opened anew for each act, as by commands.
 */
export async function workAtDesk(
  open: () => Promise<Register>,
  desk: string,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const record = async (kunci: string, kerja: (r: Register) => Promise<unknown>): Promise<boolean> => {
    for (let kali = 0; ; kali++) {
      let r: Register | null = null;
      try {
        r = await open();
        await kerja(r);
        say(`ada ${kunci}`);
        return true;
      } catch (e) {
        if (!(e instanceof Failure)) throw e;
        // Not even reached: nothing was asked of the server under this key in this try.
        const lagi = e.kode === 'BELUM_PASTI_TERSIMPAN' || r === null || e.kode === 'SERVER_TIDAK_TERJANGKAU';
        if (lagi && kali < 200) continue;
        say(`tidak ${kunci} ${e.kode}`);
        return false;
      } finally {
        await r?.close();
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
}
