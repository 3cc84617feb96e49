import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { type Chain, decodeAct } from '../../chain/acts.ts';
import { registerDamaged, registerNewer } from '../../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { KANTOR_CHAIN, kasusFolder } from '../../chain/register-layout.ts';
import { type ChainEnd, countFacts, SEALED_KANTOR } from '../../chain/seal.ts';
import type { RecordedAct } from '../../register.ts';
import { checkPart, type FullFinding } from '../check/findings.ts';

type ArchivedAct = Readonly<{ nama: string; bytes: Uint8Array }>;

export class ChainFollower {
  factCount = 0;
  actCount = 0;
  practice = false;
  listed: (nama: string) => string | null = () => null;
  /** Each act takes 32 bytes, as text would not fit. */
  private readonly hashes = new Map<string, Buffer>();
  private kantor: readonly RecordedAct<KantorFact>[] = [];
  private folder: string | null = null;
  private pending: ArchivedAct[] = [];
  private readonly findings: FullFinding[];
  private readonly beginsInside: boolean;

  /** With `beginsInside` a chain may begin with a later act. */
  constructor(findings: FullFinding[], beginsInside = false) {
    this.findings = findings;
    this.beginsInside = beginsInside;
  }

  get kantorFacts(): readonly KantorFact[] {
    return this.kantor.flatMap((t) => t.kejadian);
  }

  takeAct(nama: string, bytes: Uint8Array): void {
    const folder = nama.slice(0, nama.lastIndexOf('/'));
    if (folder !== this.folder) this.finishChain();
    this.folder = folder;
    this.pending.push({ nama, bytes });
  }

  /** The last hash of each chain in this archive. */
  finish(): Readonly<{ kantor: ChainEnd | undefined; kasus: readonly ChainEnd[] }> {
    this.finishChain();
    if (!this.hashes.has(KANTOR_CHAIN) && !this.beginsInside) checkPart(this.findings, KANTOR_CHAIN, kantorMissing);
    const ujung = [...this.hashes].map(([folder, sidik]) => ({
      id: folder === KANTOR_CHAIN ? SEALED_KANTOR : (folder.split('/')[1] ?? ''),
      versi: sidik.length / HASH_BYTES,
      sidik: sidik.toString('hex', sidik.length - HASH_BYTES),
    }));
    return {
      kantor: ujung.find((u) => u.id === SEALED_KANTOR),
      kasus: ujung.filter((u) => u.id !== SEALED_KANTOR),
    };
  }

  hashAt = (rantai: string, v: number): string | null => {
    const sidik = this.hashes.get(rantai)?.subarray((v - 1) * HASH_BYTES, v * HASH_BYTES);
    return sidik?.length ? sidik.toString('hex') : null;
  };

  private finishChain(): void {
    const { folder, pending: isi } = this;
    this.pending = [];
    this.folder = null;
    if (folder === null) return;
    checkPart(this.findings, folder, () => {
      if (folder === KANTOR_CHAIN) this.followKantor(isi);
      else this.followKasus(folder, isi);
    });
  }

  private followKantor(isi: readonly ArchivedAct[]): void {
    const tindakan = this.decodeActs(isi, kantorChain);
    this.kantor = [...this.kantor, ...tindakan];
    if (this.kantor[0]?.v !== 1) return;
    const { skema, latihan } = foldKantor(this.kantor).kantor;
    this.practice = latihan ?? false;
    if (skema > SCHEMA) throw registerNewer(KANTOR_CHAIN, `skema ${skema}`);
  }

  private followKasus(folder: string, isi: readonly ArchivedAct[]): void {
    const id = folder.split('/')[1] ?? '';
    const tindakan = this.decodeActs(isi, kasusChain(id));
    if (tindakan[0]?.v === 1) foldKasus(id, tindakan);
    for (const { berkas, sidik } of filesOfFacts(tindakan.flatMap((x) => x.kejadian))) {
      const nama = `${kasusFolder(id)}/${berkas}`;
      if (this.listed(nama) === sidik) continue;
      this.findings.push({ berkas: nama, fakta: null, sebab: 'bukan berkas yang dicatat kejadiannya', rusak: true });
    }
  }

  private decodeActs<K>(isi: readonly ArchivedAct[], rantai: Chain<K>): readonly RecordedAct<K>[] {
    const lama = this.hashes.get(rantai.folder);
    const tindakan: RecordedAct<K>[] = [];
    let v = (lama?.length ?? 0) / HASH_BYTES;
    if (!lama && this.beginsInside) v = Number(isi[0]?.nama.slice(-11, -5)) - 1;
    let sebelum: string | null | undefined = lama
      ? lama.toString('hex', lama.length - HASH_BYTES)
      : v > 0
        ? undefined
        : null;
    for (const { nama, bytes } of isi) {
      const satu: RecordedAct<K> = decodeAct(nama, bytes, rantai, ++v, sebelum);
      sebelum = satu.sidik;
      tindakan.push(satu);
    }
    // The buffer has memory of its own: shared memory would keep what is soon let go.
    const semua = Buffer.alloc((lama?.length ?? 0) + tindakan.length * HASH_BYTES);
    if (lama) semua.set(lama);
    for (const [i, { sidik }] of tindakan.entries()) semua.write(sidik, (lama?.length ?? 0) + i * HASH_BYTES, 'hex');
    this.hashes.set(rantai.folder, semua);
    this.actCount += tindakan.length;
    this.factCount += countFacts(tindakan);
    return tindakan;
  }
}

const HASH_BYTES = 32;

const kantorMissing = (): never => {
  throw registerDamaged(KANTOR_CHAIN, 'tidak berisi satu kejadian pun');
};
