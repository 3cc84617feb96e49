/** Starting LibreOffice costs more than all the PDFs. */
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { TakeTurns } from '../../desk/several-kasus.ts';
import { withProgress } from '../../desk/with-progress.ts';

type Waiting = Readonly<{ dokumen: Uint8Array; made: (pdf: Uint8Array) => void; failed: (sebab: unknown) => void }>;

/** Each case waits at its PDF; once none is on its way, all are made. */
export const pdfsTogether =
  (opsi: Pick<StandardFlags, 'json' | 'quiet'>): TakeTurns =>
  (env, semua, satu) => {
    let onTheirWay = semua.length;
    const waiting: Waiting[] = [];

    const oneArrived = async () => {
      onTheirWay -= 1;
      if (onTheirWay > 0 || waiting.length === 0) return;
      const now = waiting.splice(0);
      onTheirWay += now.length;
      try {
        const convert = await env.pdfBatch();
        const pdf = await withProgress(env, opsi, 'Mengubah ke PDF', () => convert(now.map((w) => w.dokumen)));
        now.forEach(({ made, failed }, i) => {
          const hasil = pdf[i];
          if (hasil instanceof Uint8Array) made(hasil);
          else failed(hasil);
        });
      } catch (e) {
        for (const { failed } of now) failed(e);
      }
    };

    const pdfConverter = async () => {
      await env.pdfBatch(); // Refused before the work where LibreOffice is missing.
      return (dokumen: Uint8Array) =>
        new Promise<Uint8Array>((made, failed) => {
          waiting.push({ dokumen, made, failed });
          void oneArrived();
        });
    };
    return Promise.all(
      semua.map((kasus) =>
        satu({ ...env, pdfConverter }, kasus).finally(() => {
          void oneArrived();
        }),
      ),
    );
  };
