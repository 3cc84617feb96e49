import type { Tanggal } from '../../days/tanggal.ts';
import { compareKasusIds } from '../kasus-id.ts';
import { compareEnds, kerjaSamaState } from '../kerja-sama/kerja-sama-state.ts';
import { endOfTerm, type KerjaSama } from '../kerja-sama/pengesahan.ts';
import { receivedAsKnown } from '../permohonan.ts';
import type { KasusSummary } from './kasus-row.ts';

type Term = Pick<KerjaSama, 'nomorKesatu' | 'nomorKedua' | 'mulai' | 'berakhir' | 'diperpanjang' | 'diakhiri'>;

export type LembagaKasus = Readonly<{
  id: string;
  permohonan: Pick<KasusSummary, 'status' | 'surat' | 'diterima' | 'impor'> &
    Readonly<{
      lembaga: Pick<KasusSummary['lembaga'], 'nama' | 'jenis'>;
      langkah: Pick<NonNullable<KasusSummary['langkah']>, 'no' | 'ringkas'> | null;
      kerjaSama?: Term | undefined;
    }>;
}>;

/** `nama` is as in the latest letter; `ejaan` has the latest first. */
function viewLembaga(kasus: readonly LembagaKasus[], per: Tanggal) {
  const urut = [...kasus].sort((a, b) => compareKasusIds(b.id, a.id));
  const [akhir] = urut;
  const ejaan = new Map<string, string[]>();
  for (const { id, permohonan: p } of urut) ejaan.set(p.lembaga.nama, [...(ejaan.get(p.lembaga.nama) ?? []), id]);
  const kerjaSama = urut
    .flatMap(({ id, permohonan: { kerjaSama: k } }) => (k ? { id, ...termOf(k), keadaan: kerjaSamaState(k, per) } : []))
    .sort(compareEnds)
    .map((k) => ({ ...k, berakhir: endOfTerm(k) }));
  return {
    nama: akhir?.permohonan.lembaga.nama ?? '',
    jenis: [...new Set(urut.map((k) => k.permohonan.lembaga.jenis))],
    ejaan: [...ejaan].map(([nama, id]) => ({ nama, kasus: id })),
    kasus: urut.map(({ id, permohonan: p }) => ({
      id,
      status: p.status,
      diterima: receivedAsKnown(p),
      surat: p.surat,
      langkah: p.langkah && { no: p.langkah.no, ringkas: p.langkah.ringkas },
    })),
    aktif: urut.filter((k) => k.permohonan.status === 'aktif').length,
    kerjaSama,
    berlaku: kerjaSama.filter((k) => k.keadaan === 'berlaku' || k.keadaan === 'akan-habis').length,
  };
}
export type LembagaView = ReturnType<typeof viewLembaga>;

const termOf = ({ nomorKesatu, nomorKedua, mulai, berakhir, diperpanjang, diakhiri }: Term) => ({
  nomorKesatu,
  nomorKedua,
  mulai,
  berakhir,
  diperpanjang,
  diakhiri: diakhiri ?? null,
});

export function groupByLembaga(
  kasus: readonly LembagaKasus[],
  pengenal: (nama: string) => string,
  per: Tanggal,
): readonly LembagaView[] {
  const menurut = new Map<string, LembagaKasus[]>();
  for (const k of kasus) {
    const kunci = pengenal(k.permohonan.lembaga.nama);
    const semua = menurut.get(kunci);
    if (semua) semua.push(k);
    else menurut.set(kunci, [k]);
  }
  return [...menurut.values()].map((satu) => viewLembaga(satu, per)).sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
