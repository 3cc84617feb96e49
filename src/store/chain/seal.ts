/** A chain alone does not show that its tail was cut or that it was written anew; a printed and signed figure does. */

import { Failure } from '../../errors.ts';
import type { StoredKantor } from '../register.ts';
import type { CheckReport, RegisterFinding, Segel } from '../upkeep.ts';
import { sha256 } from './canonical.ts';
import { actFile, KANTOR_CHAIN, KASUS_ID_PATTERN, kasusChainFolder, kasusFolder } from './register-layout.ts';

/** `id` is the case, or 'register'; `sidik` is the hash of act `versi`. */
export type ChainEnd = Readonly<{ id: string; versi: number; sidik: string }>;

export const SEALED_KANTOR = 'register';
const SEGEL_START = /^=== SEGEL PKS 1 (\S+) ===$/;
const SEGEL_LINE = /^(\S+) ([1-9]\d{0,5}) ([0-9a-f]{64})$/;
const SEGEL_END = /^=== KEPALA ([0-9a-f]{64}) ===$/;

export const chainEnd = (id: string, tindakan: readonly Readonly<{ sidik: string }>[]): ChainEnd => ({
  id,
  versi: tindakan.length,
  sidik: tindakan.at(-1)?.sidik ?? '',
});

/** The office's chain comes first, then the cases by id as text. */
export function segelFigure(kantor: ChainEnd, kasus: readonly ChainEnd[]): Readonly<{ kepala: string; baris: string }> {
  const urut = [kantor, ...[...kasus].sort((a, b) => (a.id < b.id ? -1 : 1))];
  const baris = urut.map(({ id, versi, sidik }) => `${id} ${versi} ${sidik}\n`).join('');
  return { kepala: sha256(baris), baris };
}

export type CountedEnd = ChainEnd & Readonly<{ fakta: number }>;

export const countFacts = (tindakan: readonly Readonly<{ kejadian: readonly unknown[] }>[]): number =>
  tindakan.reduce((n, x) => n + x.kejadian.length, 0);

export function sealChains(kantor: StoredKantor, kasus: readonly CountedEnd[], saat: string): Segel {
  const { kepala, baris } = segelFigure(chainEnd(SEALED_KANTOR, kantor.tindakan), kasus);
  return {
    kepala,
    blok: `=== SEGEL PKS 1 ${saat} ===\n${baris}=== KEPALA ${kepala} ===\n`,
    register: kantor.kantor.id,
    kasus: kasus.length,
    tindakan: kasus.reduce((n, x) => n + x.versi, kantor.versi),
    fakta: kasus.reduce((n, x) => n + x.fakta, countFacts(kantor.tindakan)),
  };
}

export type ParsedSegel = Readonly<{ kepala: string; dibuat: string; tindakan: number; ujung: readonly ChainEnd[] }>;

/** Other lines of the file are for people. @throws SEGEL_RUSAK */
function parseSegel(teks: string): ParsedSegel {
  const baris = teks.split(/\r?\n|\f/);
  const awal = baris.findIndex((b) => SEGEL_START.test(b));
  if (awal < 0) throw segelDamaged('bagian yang dibaca pks tidak ada di dalamnya');
  const akhir = baris.findIndex((b, i) => i > awal && SEGEL_END.test(b));
  if (akhir < 0) throw segelDamaged('terpotong');
  const isi = baris.slice(awal + 1, akhir);
  const ujung = isi.map((b) => {
    const [, id = '', versi = '', sidik = ''] = SEGEL_LINE.exec(b) ?? [];
    if (!KASUS_ID_PATTERN.test(id) && id !== SEALED_KANTOR)
      throw segelDamaged(`baris "${b.slice(0, 40)}" tidak terbaca`);
    return { id, versi: Number(versi), sidik };
  });
  const tertulis = SEGEL_END.exec(baris[akhir] ?? '')?.[1] ?? '';
  const dibuat = SEGEL_START.exec(baris[awal] ?? '')?.[1] ?? '';
  if (sha256(isi.map((b) => `${b}\n`).join('')) !== tertulis) throw segelDamaged('isinya diubah sesudah ditulis');
  if (ujung[0]?.id !== SEALED_KANTOR || new Set(ujung.map((u) => u.id)).size !== ujung.length)
    throw segelDamaged('tidak lengkap');
  return { kepala: tertulis, dibuat, tindakan: ujung.reduce((n, u) => n + u.versi, 0), ujung };
}

/** Adds what was sealed and is gone or changed. `sidikDi` gives the hash of an act, or null. */
export function comparedWithSegel<P extends CheckReport>(
  hasil: P,
  teks: string | undefined,
  sidikDi: (rantai: string, v: number) => string | null,
): P {
  if (teks === undefined) return hasil;
  const { ujung, ...segel } = parseSegel(teks);
  const disebut = new Set(hasil.temuan.filter((x) => x.rusak).map((x) => x.berkas));
  const hilang = ujung.flatMap((u) => compareEnd(u, sidikDi, disebut));
  return { ...hasil, temuan: [...hasil.temuan, ...hilang], segel };
}

function compareEnd(
  { id, versi, sidik }: ChainEnd,
  sidikDi: (rantai: string, v: number) => string | null,
  disebut: ReadonlySet<string>,
): readonly RegisterFinding[] {
  const rantai = id === SEALED_KANTOR ? KANTOR_CHAIN : kasusChainFolder(id);
  const berkas = actFile(rantai, versi);
  if (disebut.has(berkas) || disebut.has(kasusFolder(id))) return [];
  const kini = sidikDi(rantai, versi);
  if (kini === sidik) return [];
  if (kini !== null) return [segelFinding(berkas, versi, 'bukan kejadian yang disegel: rantainya ditulis ulang')];
  if (id !== SEALED_KANTOR && sidikDi(rantai, 1) === null && !disebut.has(actFile(rantai, 1))) {
    return [segelFinding(kasusFolder(id), null, `kasus yang disegel dengan ${versi} kejadian tidak ada lagi`)];
  }
  return [segelFinding(berkas, versi, `disegel dengan ${versi} kejadian, yang ini hilang`)];
}

const segelFinding = (berkas: string, v: number | null, sebab: string): RegisterFinding => ({
  berkas,
  fakta: v === null ? null : String(v),
  sebab,
  rusak: true,
});

const segelDamaged = (sebab: string): Failure =>
  new Failure('SEGEL_RUSAK', `Segel ini tidak dapat dipakai: ${sebab}.`, [
    'Pakai berkas yang ditulis pks segel, utuh dengan bagian di bawah lembar tanda tangan.',
  ]);
