/**
 * One desk in a process of its own, at a folder or a server, opening the register anew for each act as commands do. Prints
 * the milliseconds of each act, and how often somebody was quicker. argv: place, desk, seconds, way, acts a second or 0.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../src/errors.ts';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { openServerRegister } from '../../src/store/postgres/open-server.ts';
import type { Register } from '../../src/store/register.ts';
import { sampleAct, sampleDiselesaikan, sampleReceipt } from '../../test/support/sample-facts.ts';
import { ownerKnock } from '../../test/support/store/server-owner.ts';

const [place = '', desk = '', seconds = '1', way = 'new', rate = '0'] = process.argv.slice(2);
const open = (): Promise<Register> =>
  place.startsWith('postgres:') ? openServerRegister(place, ownerKnock) : openRegister(place);

/** `new`: letters; `maju`: each letter and then one step of it; `satu`: all desks at the first case. */
async function act(r: Register, kunci: string): Promise<void> {
  if (way === 'satu') {
    const { versi } = await r.readKasus('2026-001');
    await r.appendAct('2026-001', versi, sampleAct(kunci, sampleDiselesaikan(2)));
    return;
  }
  const { berkas } = await r.receiveKasus(sampleReceipt(kunci));
  if (way === 'maju') await r.appendAct(berkas.id, 1, sampleAct(`${kunci}-maju`, sampleDiselesaikan(2)));
}

const until = Date.now() + Number(seconds) * 1000;
const took: number[] = [];
let conflicts = 0;
for (let i = 0; Date.now() < until; i++) {
  const due = Number(rate) > 0 ? until - Number(seconds) * 1000 + (i * 1000) / Number(rate) : 0;
  if (due > Date.now()) await pause(due - Date.now());
  const begun = performance.now();
  const r = await open();
  try {
    await act(r, `${desk}-${i}`);
    // Of a paced desk from when it was due, so that waiting counts.
    took.push(Math.max(performance.now() - begun, due > 0 ? Date.now() - due : 0));
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    conflicts++;
  } finally {
    await r.close();
  }
}
console.log(JSON.stringify({ took, conflicts }));
