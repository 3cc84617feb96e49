import { expect, it } from 'vitest';
import { droppedPath } from '../../src/desk/ask/typed-path.ts';
import { localFiles } from '../../src/machine/local-files.ts';

const meja = { variabel: { HOME: '/home/siti' }, localFiles: localFiles('/tmp') };

/** As file managers and terminals paste it. */
it.each([
  ['"/home/siti/surat masuk.pdf"', '/home/siti/surat masuk.pdf'],
  ["'/home/siti/surat masuk.pdf'", '/home/siti/surat masuk.pdf'],
  ['"/home/siti/surat masuk.pdf', '/home/siti/surat masuk.pdf'],
  ['/home/siti/surat\\ masuk\\ (2).pdf', '/home/siti/surat masuk (2).pdf'],
  ['file:///home/siti/surat%20masuk.pdf', '/home/siti/surat masuk.pdf'],
  ['file:///D:/Pindai/surat%20masuk.pdf', 'D:/Pindai/surat masuk.pdf'],
  ['file:///home/siti/100%.pdf', '/home/siti/100%.pdf'],
  ['C:\\Pindai\\ rsud\\surat.pdf', 'C:\\Pindai\\ rsud\\surat.pdf'],
  ['~/surat.pdf', '/home/siti/surat.pdf'],
  ["/home/siti/'tiga'.pdf", "/home/siti/'tiga'.pdf"],
])('%s is %s', (diketik, jalur) => {
  expect(droppedPath(meja, diketik)).toBe(jalur);
});
