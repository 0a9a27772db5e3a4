/** Names of the queues. A job carries ids alone, never anything about a person. */
export const SEND_LETTER = 'send-letter';
export const LOST_LETTER = 'lost-letter';
export const FORGET = 'forget';
export const REMIND = 'remind';

/** What a reminder's job carries. */
export interface ReminderJob {
  reminderId: string;
  clinicId: string;
}

/** What a letter's job carries. */
export interface LetterJob {
  letterId: string;
  clinicId: string;
}
export const ANSWER_CLOCK = 'answer-clock';

/** What the job of an answer clock carries. */
export interface ClockJob {
  alertId: string;
  clinicId: string;
}
/** Lets the forecast of a course learn from values that came in a file. */
export const LEARN = 'learn-outcomes';

/** What the job of learning carries. */
export interface LearnJob {
  courseId: string;
  clinicId: string;
}
