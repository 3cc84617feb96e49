/** Old books say in words where a case lies: 'sudah di Kabid'. Nothing is taken from that unasked. */
import { plainWords } from '../../permohonan/compare/compare-key.ts';
import type { Langkah, Sop } from '../../sop/sop.ts';

const SHORT: Readonly<Record<string, string>> = {
  kabid: 'kepala bidang',
  kadis: 'kepala dinas',
  kadin: 'kepala dinas',
  sekdin: 'sekretaris',
  sekdis: 'sekretaris',
  dispo: 'disposisi',
  draf: 'draft',
  dirjen: 'kemendagri',
  ditjen: 'kemendagri',
  umum: 'pengadministrasi umum',
};

/** So many letters tell 'kajian' and 'mengkaji' alike. */
const STEM = 4;

/** A case of an old book has at least one step behind it. */
export const enterableSteps = ({ langkah }: Sop): readonly Langkah[] => langkah.slice(1);

/** The steps whose role and work such words name best; none where they name nobody. */
export function likelySteps(sop: Sop, teks: string): readonly number[] {
  const kata = plainWords(teks)
    .split(' ')
    .flatMap((k) => (SHORT[k] ?? k).split(' '))
    .filter((k) => k.length >= STEM && k !== 'surat');
  const boleh = enterableSteps(sop);
  const namaPeran = new Set(boleh.flatMap(wordsOfPeran));
  const nilai = boleh.map((l) => {
    const peran = wordsOfPeran(l);
    const kerja = plainWords(`${l.ringkas} ${l.aktivitas}`);
    const oleh = kata.filter((k) => peran.includes(k)).length;
    const apa = kata.filter((k) => !namaPeran.has(k) && kerja.includes(k.slice(0, STEM))).length;
    return { no: l.no, cocok: oleh * 2 + apa };
  });
  const terbaik = Math.max(0, ...nilai.map((n) => n.cocok));
  return terbaik < 2 ? [] : nilai.flatMap((n) => (n.cocok === terbaik ? n.no : []));
}

const wordsOfPeran = ({ pelaksana }: Langkah): readonly string[] => pelaksana.split('-');
