export {
  day,
  done,
  email,
  id,
  instant,
  line,
  made,
  maybe,
  newPassword,
  text,
} from '../../../record/words.ts';
