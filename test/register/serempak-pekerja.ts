/** One of several processes that write to the same register at once: argv is the folder and who this is. */
import { bukaRegister } from '../../src/register/berkas-json.ts';
import { diselesaikan, penerimaan, tindakan } from '../bantuan/contoh-kejadian.ts';

const [, , folder = '', siapa = ''] = process.argv;
const r = await bukaRegister(folder);
for (let i = 0; i < 5; i++) await r.terima(penerimaan(`${siapa}-${i}`));
await r.agenda(2026, `balasan-${siapa}`);
for (let i = 0; i < 5; ) {
  const { versi } = await r.baca('2026-001');
  try {
    await r.tambah('2026-001', versi, tindakan(`${siapa}-maju-${i}`, diselesaikan(2)));
    i++;
  } catch (e) {
    if ((e as { kode?: string }).kode !== 'KASUS_BERUBAH') throw e;
  }
}
