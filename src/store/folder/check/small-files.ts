import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { namedCopies } from '../../chain/kantor-copies.ts';
import { actFile, kasusChainFolder } from '../../chain/register-layout.ts';
import { checkSmallFile, isSmallFile } from './check-small-file.ts';
import { checkPart, type FullFinding } from './findings.ts';

type ListedFiles = Readonly<{ hashOf(nama: string): string | null }>;

export class SmallFiles {
  /** The newest archive lists them: nothing else is restored. */
  private readonly listed: ListedFiles;
  private readonly findings: FullFinding[];
  private readonly keyed = new Map<string, string>();

  constructor(listed: ListedFiles, findings: FullFinding[]) {
    this.listed = listed;
    this.findings = findings;
  }

  take({ nama, potong }: Readonly<{ nama: string; potong: () => Iterable<Uint8Array> }>, sidik: string): void {
    if (!isSmallFile(nama) || this.listed.hashOf(nama) !== sidik) return;
    const id = checkPart(this.findings, nama, () => checkSmallFile(nama, Buffer.concat([...potong()])));
    if (id !== null) this.keyed.set(id, nama);
  }

  finish(kantor: readonly KantorFact[]): void {
    const hilang = (berkas: string, sebab: string): void =>
      void this.findings.push({ berkas, fakta: null, sebab, rusak: true, lenyap: true });
    for (const jalur of new Set(namedCopies(kantor)))
      if (this.listed.hashOf(jalur) === null) hilang(jalur, 'berkas hilang');
    for (const [id, jalur] of this.keyed) {
      const ada = this.listed.hashOf(actFile(kasusChainFolder(id), 1)) !== null;
      // While its mark stands, the case may still come.
      if (!ada && this.listed.hashOf(`${jalur}.mulai`) === null)
        hilang(`kasus/${id}`, `kasus ${id} hilang: ${jalur} mencatatnya`);
    }
  }
}
