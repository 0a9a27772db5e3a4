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
} from '../../../record/words.ts';
