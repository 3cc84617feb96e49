import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import { makeRegister } from '../../../src/store/folder/open-register.ts';
import {
  sampleAct,
  sampleDiatur,
  sampleDiselesaikan,
  sampleDiterima,
  samplePindaian,
  sampleReceipt,
  sampleStart,
} from '../../support/sample-facts.ts';
import { type FsTraceEntry, withFsTrace } from '../../support/store/fs-trace.ts';
import { newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';

/** What a power cut right after the answer could take: names and bytes that were never synced. */
function belumAman(jejak: readonly FsTraceEntry[]): readonly string[] {
  const sinkron = (jalur: string, sesudah: number, sebelum = jejak.length) =>
    jejak.some((x, i) => x.operasi === 'sinkron' && x.jalur === jalur && i > sesudah && i < sebelum);
  return jejak.flatMap((x, i) => {
    if (x.operasi === 'tulis') {
      // Bytes are synced before any name is given to the file, or to the folder it was prepared in.
      const dinamai = jejak.findIndex(
        (y, j) => j > i && y.dari !== undefined && `${x.jalur}/`.startsWith(`${y.dari}/`),
      );
      return sinkron(x.jalur, i, dinamai < 0 ? jejak.length : dinamai) ? [] : [`bytes of ${x.jalur}`];
    }
    if (x.operasi === 'nama') return sinkron(dirname(x.jalur), i) ? [] : [`name ${x.jalur}`];
    if (x.operasi === 'folder') return sinkron(dirname(x.jalur), i) ? [] : [`folder ${x.jalur}`];
    return [];
  });
}

const urutan = (jejak: readonly FsTraceEntry[], operasi: FsTraceEntry['operasi'], akhir: string): number =>
  jejak.findIndex((x) => x.operasi === operasi && x.jalur.endsWith(akhir));

const pindai = samplePindaian('%PDF');

describe('after the answer nothing depends on power', () => {
  it('when a letter is received, with its scan', async () => {
    const { a } = await newTempRegister();
    const surat = {
      susun: ({ agenda }: { agenda: number }) => [sampleDiterima(agenda), pindai.fakta],
      berkas: [pindai.berkas],
    };
    const { jejak } = await withFsTrace(() => a.receiveKasus(sampleReceipt('a', surat)));
    expect(belumAman(jejak)).toEqual([]);
    // The key is safe before the case is there: else a retry would make a second case.
    const masuk = urutan(jejak, 'nama', 'register/kasus/2026-001');
    const sebelumMasuk = jejak.slice(0, masuk).filter((x) => /[/](?:kunci|nomor)\b/.test(x.jalur));
    expect(sebelumMasuk.filter((x) => x.operasi === 'nama')).toHaveLength(4);
    expect(belumAman(sebelumMasuk.filter((x) => x.operasi !== 'tulis'))).toEqual([]);
    expect(urutan(jejak, 'sinkron', '/indeks/kotor')).toBeLessThan(masuk);
  });

  it('when an act is appended, and the folder of the case is safe before it', async () => {
    const { a } = await newTempRegister();
    await a.receiveKasus(sampleReceipt('a'));
    const act = sampleAct<KasusFact>('b', sampleDiselesaikan(2), pindai.fakta);
    const { jejak } = await withFsTrace(() => a.appendAct('2026-001', 1, act, [pindai.berkas]));
    expect(belumAman(jejak)).toEqual([]);
    const taut = urutan(jejak, 'nama', 'kejadian/000002.json');
    expect(urutan(jejak, 'sinkron', '/kasus')).toBeLessThan(taut);
    expect(urutan(jejak, 'sinkron', '/indeks/kotor')).toBeLessThan(taut);
    expect(urutan(jejak, 'nama', pindai.berkas.nama)).toBeLessThan(taut);
    // The act is safe before its views are touched: what they tell of is there.
    expect(urutan(jejak, 'sinkron', '2026-001/kejadian')).toBeLessThan(urutan(jejak, 'nama', 'kasus.json'));
  });

  it('when a key comes again whose process may have died before it was safe', async () => {
    const { folder, a } = await newTempRegister();
    await a.receiveKasus(sampleReceipt('a'));
    await a.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2)));
    const lagi = await withFsTrace(() => a.appendAct('2026-001', 1, sampleAct('b', sampleDiselesaikan(2))));
    expect(lagi.jejak.slice(0, 2)).toEqual([
      { operasi: 'sinkron', jalur: join(folder, 'kasus/2026-001/kejadian/000002.json') },
      { operasi: 'sinkron', jalur: join(folder, 'kasus/2026-001/kejadian') },
    ]);
    const surat = await withFsTrace(() => a.receiveKasus(sampleReceipt('a')));
    expect(surat.jejak[0]).toEqual({ operasi: 'sinkron', jalur: join(folder, 'kasus') });
  });

  it('when a setting is made, and when a register is made', async () => {
    const { a } = await newTempRegister();
    const atur = await withFsTrace(() => a.appendKantorAct(1, sampleAct('b', sampleDiatur('kantor.nama', 'B'))));
    expect(belumAman(atur.jejak)).toEqual([]);
    const folder = join(newTempFolder(), 'a', 'data');
    const { jejak } = await withFsTrace(() => makeRegister(folder, sampleStart));
    const diRegister = jejak.filter((x) => !x.jalur.includes('.pks-uji-'));
    expect(belumAman(diRegister)).toEqual([]);
    expect(urutan(jejak, 'sinkron', '/kejadian')).toBeLessThan(urutan(jejak, 'nama', 'register.json'));
  });
});
