import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { type Chain, decodeAct } from '../../chain/acts.ts';
import { registerDamaged, registerNewer } from '../../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { filesOfFacts } from '../../chain/new-files.ts';
import { KANTOR_CHAIN, kasusFolder } from '../../chain/register-layout.ts';
import { type ChainEnd, chainEnd, countFacts, SEALED_KANTOR } from '../../chain/seal.ts';
import type { RecordedAct } from '../../register.ts';
import { checkPart, type FullFinding } from '../check/findings.ts';

type ArchivedFile = Readonly<{ nama: string; bytes: Uint8Array }>;

/** Follows one chain after another while an archive's files go by. */
export class ChainFollower {
  factCount = 0;
  practice = false;
  readonly namedFiles = new Map<string, string>();
  private readonly hashes = new Map<string, readonly string[]>();
  private readonly ends: ChainEnd[] = [];
  private folder: string | null = null;
  private pending: ArchivedFile[] = [];
  private readonly findings: FullFinding[];

  constructor(findings: FullFinding[]) {
    this.findings = findings;
  }

  takeFile(nama: string, bytes: Uint8Array): void {
    const folder = /^((?:kasus\/[^/]+\/)?kejadian)\/\d{6}\.json$/.exec(nama)?.[1];
    if (folder === undefined) return;
    if (folder !== this.folder) this.finishChain();
    this.folder = folder;
    this.pending.push({ nama, bytes });
  }

  finishAll(): Readonly<{ decodeKantor: ChainEnd | undefined; decodeKasus: readonly ChainEnd[] }> {
    this.finishChain();
    if (!this.hashes.has(KANTOR_CHAIN)) checkPart(this.findings, KANTOR_CHAIN, kantorMissing);
    return {
      decodeKantor: this.ends.find((u) => u.id === SEALED_KANTOR),
      decodeKasus: this.ends.filter((u) => u.id !== SEALED_KANTOR),
    };
  }

  hashAt = (rantai: string, v: number): string | null => this.hashes.get(rantai)?.[v - 1] ?? null;

  private finishChain(): void {
    const { folder, pending: isi } = this;
    this.pending = [];
    this.folder = null;
    if (folder === null) return;
    checkPart(this.findings, folder, () => {
      if (this.hashes.has(folder)) throw registerDamaged(folder, 'terbagi di dua tempat');
      if (folder === KANTOR_CHAIN) this.keepChain(folder, SEALED_KANTOR, this.decodeKantor(isi));
      else this.keepChain(folder, folder.split('/')[1] ?? '', this.decodeKasus(folder, isi));
    });
  }

  private decodeKantor(pending: readonly ArchivedFile[]): readonly RecordedAct<unknown>[] {
    const tindakan = decodeActs(pending, kantorChain);
    const { skema, latihan } = foldKantor(tindakan).kantor;
    this.practice = latihan ?? false;
    if (skema > SCHEMA) throw registerNewer(KANTOR_CHAIN, `skema ${skema}`);
    return tindakan;
  }

  private decodeKasus(folder: string, pending: readonly ArchivedFile[]): readonly RecordedAct<unknown>[] {
    const id = folder.split('/')[1] ?? '';
    const tindakan = decodeActs(pending, kasusChain(id));
    foldKasus(id, tindakan);
    for (const { berkas, sidik } of filesOfFacts(tindakan.flatMap((x) => x.kejadian))) {
      this.namedFiles.set(`${kasusFolder(id)}/${berkas}`, sidik);
    }
    return tindakan;
  }

  private keepChain(folder: string, id: string, tindakan: readonly RecordedAct<unknown>[]): void {
    this.hashes.set(
      folder,
      tindakan.map((x) => x.sidik),
    );
    this.ends.push(chainEnd(id, tindakan));
    this.factCount += countFacts(tindakan);
  }
}

function decodeActs<K>(isi: readonly ArchivedFile[], rantai: Chain<K>): readonly RecordedAct<K>[] {
  const tindakan: RecordedAct<K>[] = [];
  for (const { nama, bytes } of isi) {
    tindakan.push(decodeAct(nama, bytes, rantai, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
  }
  return tindakan;
}

const kantorMissing = (): never => {
  throw registerDamaged(KANTOR_CHAIN, 'tidak berisi satu kejadian pun');
};
