export {
  day,
  email,
  id,
  instant,
  line,
  made,
  maybe,
  newPassword,
  text,
  timeZone,
} from '../../../record/words.ts';
