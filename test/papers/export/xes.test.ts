import { expect, it } from 'vitest';
import { eventLogFile } from '../../../src/papers/export/event-log-file.ts';

it('writes a trace a case and an event an entry, with markup in names as text', () => {
  const event = {
    case_id: '2026-001',
    activity: 'L06 Periksa · koreksi',
    timestamp: '2026-08-19T10:15:00+07:00',
    typed: '2026-08-19T11:00:00+07:00',
    resource: 'Budi <b>"&',
    role: null,
    owner: 'kantor',
  };
  const log = eventLogFile('xes');
  for (const case_id of ['2026-001', '2026-002'])
    log.add({ case_id, lembaga: 'PT A & B', jenis: 'opd', kejadian: [event] });
  const xes = new TextDecoder().decode(Buffer.concat([...log.pieces()]));
  expect(xes).toContain('<string key="org:resource" value="Budi &lt;b&gt;&quot;&amp;"/>');
  expect(xes).toContain('<string key="lembaga" value="PT A &amp; B"/>');
  expect(xes).toContain('<date key="time:timestamp" value="2026-08-19T10:15:00+07:00"/>');
  expect(xes).not.toContain('org:role');
  // Every tag that is opened is closed, in order.
  const open: string[] = [];
  for (const [, end, name, self] of xes.matchAll(/<(\/?)([a-z]+)[^<>?]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!self) open.push(name!);
  }
  expect(open).toEqual([]);
});
