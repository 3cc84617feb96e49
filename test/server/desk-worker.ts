/**
 * One desk of several, in a process of its own: receives letters and moves them on, each under its own key. A line a key:
 * `ada KEY` it is recorded, `tidak KEY` it surely is not, and what is uncertain is asked again until it is one of the two.
 */
import { Failure } from '../../src/errors.ts';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import type { Register } from '../../src/store/register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../support/sample-facts.ts';

const [address = '', desk = '', count = '0', user = '', password = ''] = process.argv.slice(2);
const knock = { user, password, askPassword: async () => null };

async function say(kunci: string, kerja: (r: Register) => Promise<unknown>): Promise<boolean> {
  for (let kali = 0; ; kali++) {
    let r: Register | null = null;
    try {
      r = await openServerRegister(address, knock);
      await kerja(r);
      console.log(`ada ${kunci}`);
      return true;
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
      // Not even reached: nothing was asked of the server under this key in this try.
      const lagi = e.kode === 'BELUM_PASTI_TERSIMPAN' || r === null || e.kode === 'SERVER_TIDAK_TERJANGKAU';
      if (lagi && kali < 200) continue;
      console.log(`tidak ${kunci} ${e.kode}`);
      return false;
    } finally {
      await r?.close();
    }
  }
}

for (let i = 1; i <= Number(count); i++) {
  const kunci = `${desk}-${i}`;
  let id = '';
  const masuk = await say(kunci, async (r) => {
    id = (await r.receiveKasus(sampleReceipt(kunci))).berkas.id;
  });
  if (masuk) await say(`${kunci}-maju`, (r) => r.appendAct(id, 1, sampleAct(`${kunci}-maju`, sampleDiselesaikan(2))));
}
