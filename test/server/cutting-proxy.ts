/** Stands between a desk and the server, and cuts the line where it hurts. */
import { connect, createServer, type Server, type Socket } from 'node:net';

/** `before`: COMMIT, or an act that is its own transaction, never arrives; `after`: it arrives, its answer does not; `somewhere`: after some bytes; `none`: whole. */
export type CutPlan = 'before' | 'after' | 'somewhere' | 'none';

const BEGIN = Buffer.from('begin\0');
const COMMIT = Buffer.from('commit\0');
const ACT = Buffer.from('insert into pks.tindakan');

export class CuttingProxy {
  /** How often the line was cut, by plan. */
  readonly cuts: Record<CutPlan, number> = { before: 0, after: 0, somewhere: 0, none: 0 };
  port = 0;
  /** Questions that went by: simple ones, and those with values. */
  statements = 0;
  target: number;
  private readonly server: Server;
  private readonly open = new Set<Socket>();
  private readonly plan: () => CutPlan;
  private readonly random: () => number;

  constructor(target: number, plan: () => CutPlan, random: () => number) {
    this.target = target;
    this.plan = plan;
    this.random = random;
    this.server = createServer((desk) => this.pass(desk));
  }

  get total(): number {
    return this.cuts.before + this.cuts.after + this.cuts.somewhere;
  }

  listen(): Promise<number> {
    return new Promise((jadi) => {
      this.server.listen(0, '127.0.0.1', () => {
        this.port = (this.server.address() as { port: number }).port;
        jadi(this.port);
      });
    });
  }

  close(): void {
    this.server.close();
    for (const satu of this.open) satu.destroy();
  }

  private pass(desk: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    const plan = this.plan();
    let left = plan === 'somewhere' ? 300 + Math.floor(this.random() * 6000) : Number.POSITIVE_INFINITY;
    let committing = false;
    let within = false;
    const cut = (): void => {
      if (!this.open.has(desk)) return;
      this.cuts[plan]++;
      desk.resetAndDestroy();
      server.destroy();
    };
    for (const satu of [desk, server]) {
      this.open.add(satu);
      satu
        .on('error', () => {})
        .on('close', () => {
          this.open.delete(satu);
          (satu === desk ? server : desk).destroy();
        });
    }
    desk.on('data', (isi) => {
      if (isi.includes(BEGIN)) within = true;
      // An act with its file comes in several pieces.
      committing ||= within ? isi.includes(COMMIT) : isi.includes(ACT);
      if (committing) within = false;
      if (isi[0] === 0x51 || isi[0] === 0x50) this.statements++;
      left -= isi.length;
      if ((committing && plan === 'before') || left < 0) return cut();
      server.write(isi);
    });
    server.on('data', (isi) => {
      if (committing && plan === 'after') return cut();
      desk.write(isi);
    });
  }
}
