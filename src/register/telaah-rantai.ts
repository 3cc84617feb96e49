/** The chains of a backup, followed while its files go by. */
import { bacaKejadianKantor } from '../kantor/dekode.ts';
import { SKEMA } from '../kantor/kantor.ts';
import { bacaKejadian } from '../permohonan/dekode.ts';
import { folderKasus, RANTAI_KANTOR, rantaiKasus } from './bentuk.ts';
import { lebihBaru, rusak } from './gagal.ts';
import { lipat } from './kasus.ts';
import { berkasFakta } from './lampiran.ts';
import { bacaTindakan, type Rantai } from './rantai.ts';
import type { TindakanTercatat } from './register.ts';
import { hitungFakta, KANTOR, type Ujung, ujungDari } from './segel.ts';
import { lipatKantor } from './tambah.ts';
import { periksaBagian, type TemuanLengkap } from './temuan.ts';

type Berkas = Readonly<{ nama: string; bytes: Uint8Array }>;

/** Follows the chains while the files of an archive go by, one chain after another. */
export class PenelaahRantai {
  fakta = 0;
  /** The files that facts name, and their hash. */
  readonly disebut = new Map<string, string>();
  private readonly sidik = new Map<string, readonly string[]>();
  private readonly ujung: Ujung[] = [];
  private folder: string | null = null;
  private isi: Berkas[] = [];
  private readonly temuan: TemuanLengkap[];

  constructor(temuan: TemuanLengkap[]) {
    this.temuan = temuan;
  }

  lihat(nama: string, bytes: Uint8Array): void {
    const folder = /^((?:kasus\/[^/]+\/)?kejadian)\/\d{6}\.json$/.exec(nama)?.[1];
    if (folder === undefined) return;
    if (folder !== this.folder) this.selesaikan();
    this.folder = folder;
    this.isi.push({ nama, bytes });
  }

  tutup(): Readonly<{ kantor: Ujung | undefined; kasus: readonly Ujung[] }> {
    this.selesaikan();
    if (!this.sidik.has(RANTAI_KANTOR)) periksaBagian(this.temuan, RANTAI_KANTOR, tanpaKantor);
    return {
      kantor: this.ujung.find((u) => u.id === KANTOR),
      kasus: this.ujung.filter((u) => u.id !== KANTOR),
    };
  }

  sidikDi = (rantai: string, v: number): string | null => this.sidik.get(rantai)?.[v - 1] ?? null;

  private selesaikan(): void {
    const { folder, isi } = this;
    this.isi = [];
    this.folder = null;
    if (folder === null) return;
    periksaBagian(this.temuan, folder, () => {
      if (this.sidik.has(folder)) throw rusak(folder, 'terbagi di dua tempat');
      if (folder === RANTAI_KANTOR) this.simpan(folder, KANTOR, this.kantor(isi));
      else this.simpan(folder, folder.split('/')[1] ?? '', this.kasus(folder, isi));
    });
  }

  private kantor(isi: readonly Berkas[]): readonly TindakanTercatat<unknown>[] {
    const tindakan = bacaSemua(isi, { folder: RANTAI_KANTOR, dekode: bacaKejadianKantor });
    const { skema } = lipatKantor(tindakan).kantor;
    if (skema > SKEMA) throw lebihBaru(RANTAI_KANTOR, `skema ${skema}`);
    return tindakan;
  }

  private kasus(folder: string, isi: readonly Berkas[]): readonly TindakanTercatat<unknown>[] {
    const id = folder.split('/')[1] ?? '';
    const tindakan = bacaSemua(isi, { folder: rantaiKasus(id), dekode: bacaKejadian });
    lipat(id, tindakan);
    for (const { berkas, sidik } of berkasFakta(tindakan.flatMap((x) => x.kejadian))) {
      this.disebut.set(`${folderKasus(id)}/${berkas}`, sidik);
    }
    return tindakan;
  }

  private simpan(folder: string, id: string, tindakan: readonly TindakanTercatat<unknown>[]): void {
    this.sidik.set(
      folder,
      tindakan.map((x) => x.sidik),
    );
    this.ujung.push(ujungDari(id, tindakan));
    this.fakta += hitungFakta(tindakan);
  }
}

function bacaSemua<K>(isi: readonly Berkas[], rantai: Rantai<K>): readonly TindakanTercatat<K>[] {
  const tindakan: TindakanTercatat<K>[] = [];
  for (const { nama, bytes } of isi) {
    tindakan.push(bacaTindakan(nama, bytes, rantai, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
  }
  return tindakan;
}

const tanpaKantor = (): never => {
  throw rusak(RANTAI_KANTOR, 'tidak berisi satu kejadian pun');
};
