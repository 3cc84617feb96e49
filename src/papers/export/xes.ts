/** In XES 1.0 (IEEE 1849) each case is one trace, with the extensions concept, time and organizational. */
import type { EventTrace, LogEvent } from '../../office/events/event-log.ts';
import { escapeMarkup } from '../../text/markup.ts';

export const XES_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <global scope="trace">
    <string key="concept:name" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <date key="time:timestamp" value="1970-01-01T00:00:00+07:00"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
`;

export const XES_END = '</log>\n';

export const traceXml = ({ case_id, lembaga, jenis, kejadian }: EventTrace): string =>
  [
    '  <trace>',
    textXml('    ', 'concept:name', case_id),
    textXml('    ', 'lembaga', lembaga),
    textXml('    ', 'jenis', jenis),
    ...kejadian.map(eventXml),
    '  </trace>',
    '',
  ].join('\n');

const eventXml = ({ activity, timestamp, typed, resource, role, owner }: LogEvent): string =>
  [
    '    <event>',
    textXml('      ', 'concept:name', activity),
    dateXml('      ', 'time:timestamp', timestamp),
    dateXml('      ', 'typed', typed),
    textXml('      ', 'org:resource', resource),
    ...(role === null ? [] : [textXml('      ', 'org:role', role)]),
    ...(owner === null ? [] : [textXml('      ', 'owner', owner)]),
    '    </event>',
  ].join('\n');

const textXml = (depan: string, kunci: string, nilai: string): string =>
  `${depan}<string key="${kunci}" value="${escapeMarkup(nilai)}"/>`;
const dateXml = (depan: string, kunci: string, nilai: string): string =>
  `${depan}<date key="${kunci}" value="${escapeMarkup(nilai)}"/>`;
