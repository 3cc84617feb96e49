import { closeSync, openSync, readFileSync, type writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainOutput } from '../../../src/machine/streams/plain-output.ts';
import { newTempFolder } from '../../support/store/temp-folder.ts';

/** A writer of a file that stands for a standard output; `langkah` says what each call takes, or how it fails. */
function outputOver(langkah: readonly (number | string)[]) {
  const berkas = join(newTempFolder(), 'keluaran');
  const fd = openSync(berkas, 'w') as 1;
  const arus: string[] = [];
  const gagal: (string | undefined)[] = [];
  const sisa = [...langkah];
  const write = (_: number, isi: Uint8Array) => {
    const kini = sisa.shift() ?? isi.length;
    if (typeof kini === 'string') throw Object.assign(new Error(kini), { code: kini });
    arus.push(Buffer.from(isi.subarray(0, kini)).toString());
    return kini;
  };
  const stream = { on: () => stream, write: (isi: Uint8Array | string) => arus.push(`arus: ${isi}`) };
  const keluaran = plainOutput(
    fd,
    (e) => gagal.push(e.code),
    () => stream as never,
    write as typeof writeSync,
  );
  return { keluaran, arus, gagal, close: () => closeSync(fd) };
}

describe.skipIf(process.platform === 'win32')('an output that is a file', () => {
  it('is written by itself, whole, though a call takes a part', () => {
    const { keluaran, arus, gagal, close } = outputOver([2, 1]);
    keluaran.write('abcdef');
    close();
    expect({ arus, gagal, isTTY: keluaran.isTTY }).toEqual({ arus: ['ab', 'c', 'def'], gagal: [], isTTY: undefined });
  });

  it('goes on through the stream in order where its reader does not wait', () => {
    const { keluaran, arus, gagal, close } = outputOver([2, 'EAGAIN']);
    keluaran.write('abcdef');
    keluaran.write('ghi');
    close();
    expect({ arus, gagal }).toEqual({ arus: ['ab', 'arus: cdef', 'arus: ghi'], gagal: [] });
  });

  it.each(['ENOSPC', 'EPIPE'])('tells what could not be written (%s)', (kode) => {
    const { keluaran, arus, gagal, close } = outputOver([kode]);
    keluaran.write('abcdef');
    close();
    expect({ arus, gagal }).toEqual({ arus: [], gagal: [kode] });
  });

  it('holds letters of several bytes as they are', () => {
    const berkas = join(newTempFolder(), 'keluaran');
    const fd = openSync(berkas, 'w') as 1;
    plainOutput(fd, () => {}).write('✓ 3 × 24 jam\n');
    closeSync(fd);
    expect(readFileSync(berkas, 'utf8')).toBe('✓ 3 × 24 jam\n');
  });
});
