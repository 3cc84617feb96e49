export { calendarFile } from './ics.ts';
export { eventLogXes } from './xes.ts';
