import type { FieldProps } from './fields.tsx';

/** What every page beyond the forecast is given. */
export interface PageProps extends FieldProps {
  /** The rest of the address, such as the id of a study. */
  of: string | undefined;
}
