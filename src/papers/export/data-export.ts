export { eventLogFile } from './event-log-file.ts';
export { calendarFile } from './ics.ts';
