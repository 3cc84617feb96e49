import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { StoredKasus } from '../../store/register.ts';
import { shownWord } from '../../text/typed-line.ts';

/** `asal` is a scan's original name; `versi` that of a document. */
export type NamedKasusFile = Readonly<{
  kode: string;
  judul: string;
  berkas: string;
  sidik: string;
  asal: string | null;
  versi: number | null;
}>;

/** Those declared another case's are left out. */
export const namedFiles = ({ tindakan }: StoredKasus, sop: Sop): readonly NamedKasusFile[] =>
  effectiveFacts(tindakan)
    .flatMap((k): readonly NamedKasusFile[] => {
      if (k.jenis === 'Dikonsep') {
        const judul = NASKAH.find((n) => n.kode === k.naskah)?.judul ?? k.naskah;
        return [{ kode: k.naskah, judul, berkas: k.berkas, sidik: k.sidik, asal: null, versi: k.versi }];
      }
      if (k.jenis !== 'Dilampirkan') return [];
      const { dokumen, berkas, sidik, asal } = k.lampiran;
      return [{ kode: dokumen, judul: sop.dokumen[dokumen] ?? dokumen, berkas, sidik, asal, versi: null }];
    })
    .reverse();

/**
 * A code means its newest file, part of a name every fitting file, 'pindaian' every scan. The newest come first.
 * @throws BERKAS_KASUS_TIDAK_ADA
 */
export function filesMeant(
  id: string,
  semua: readonly NamedKasusFile[],
  teks: string | undefined,
  line: FileLine = openLine,
): readonly NamedKasusFile[] {
  const dicari = teks?.trim().toLowerCase();
  const nama = (f: NamedKasusFile) => [f.berkas.split('/').at(-1) ?? '', f.asal ?? ''].map((n) => n.toLowerCase());
  const tingkat: readonly ((f: NamedKasusFile, kata: string) => boolean)[] = [
    (f, kata) => f.kode === kata,
    (f, kata) => nama(f).includes(kata),
    (f, kata) => [...nama(f), f.kode, f.judul.toLowerCase()].some((n) => n.includes(kata)),
    (f, kata) => kata === 'pindaian' && f.versi === null,
  ];
  const cocok =
    dicari === undefined
      ? semua
      : (tingkat.map((uji) => semua.filter((f) => uji(f, dicari))).find((ada) => ada.length > 0) ?? []);
  const satuTiapKode = cocok.filter((f, i) => cocok.findIndex((lain) => lain.kode === f.kode) === i);
  if (satuTiapKode.length > 0) return satuTiapKode;
  const kode = [...new Set(semua.map((f) => f.kode))];
  const belumDibuat = NASKAH.some((n) => n.kode === dicari) ? [`pks draft ${id} ${dicari}`] : [];
  throw new Failure(
    'BERKAS_KASUS_TIDAK_ADA',
    kode.length === 0
      ? `Kasus ${id} belum mempunyai dokumen atau pindaian.`
      : `Kasus ${id} tidak mempunyai berkas "${teks}".`,
    kode.length === 0 ? [`pks draft ${id} --daftar`] : [...belumDibuat, ...kode.map((satu) => line(id, satu))],
    { berkas: teks ?? null, pilihan: kode },
  );
}

/** @throws BERKAS_KASUS_GANDA */
export function refuseSeveralFiles(id: string, pilihan: readonly NamedKasusFile[], line: FileLine = openLine): never {
  const kode = pilihan.map((f) => f.kode);
  throw new Failure(
    'BERKAS_KASUS_GANDA',
    `Kasus ${id} mempunyai ${kode.length} berkas; sebut yang mana.`,
    kode.map((satu) => line(id, satu)),
    {
      pilihan: kode,
    },
  );
}

/** What to type to name the file of this code. */
type FileLine = (id: string, kode: string) => string;

const openLine: FileLine = (id, kode) => `pks buka ${id} ${shownWord(kode)}`;
