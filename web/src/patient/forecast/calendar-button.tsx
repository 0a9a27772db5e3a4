import { calendarEvents, type Forecast, type ForecastInput } from '@healcast/engine';
import { calendarFile, stampOf } from '../calendar-file.ts';
import { calendarKnowledge } from '../knowledge.ts';
import { say } from '../words.ts';

/** Saves the dates as a calendar file, made on the device: it works offline and stores nothing. */
export function CalendarButton({ input, forecast }: { input: ForecastInput; forecast: Forecast }) {
  const save = () => {
    const events = calendarEvents(calendarKnowledge(), input, forecast);
    const file = calendarFile(say('keep.calendar-name'), events, stampOf(new Date()));
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'healcast.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <button type="button" className="button quiet" onClick={save}>
      {say('keep.calendar')}
    </button>
  );
}

export function PrintButton() {
  return (
    <button type="button" className="button quiet" onClick={() => print()}>
      {say('keep.print')}
    </button>
  );
}
