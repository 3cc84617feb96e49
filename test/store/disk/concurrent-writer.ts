/** One of several processes that write to the same register at once: argv is the folder and who this is. */
import { openRegister } from '../../../src/store/folder/open-register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../../support/sample-facts.ts';

const [, , folder = '', siapa = ''] = process.argv;
const r = await openRegister(folder);
for (let i = 0; i < 5; i++) await r.receiveKasus(sampleReceipt(`${siapa}-${i}`));
await r.claimAgenda(2026, `balasan-${siapa}`);
for (let i = 0; i < 5; ) {
  const { versi } = await r.readKasus('2026-001');
  try {
    await r.appendAct('2026-001', versi, sampleAct(`${siapa}-maju-${i}`, sampleDiselesaikan(2)));
    i++;
  } catch (e) {
    if ((e as { kode?: string }).kode !== 'KASUS_BERUBAH') throw e;
  }
}
