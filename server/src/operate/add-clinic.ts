import { offerAnotherSetUp } from '../store/clinic/set-up.ts';
import { reachBeside } from '../store/reach.ts';
import { withDatabase } from './with-database.ts';

/** `healcast clinic add`: a link that makes one more clinic, once. @returns its address */
export const runAddClinic = () =>
  withDatabase(async ({ config, reached }) => {
    const token = await offerAnotherSetUp(reached.owner).catch((error) => {
      if (error.code !== '42P01') throw error;
      throw new Error('There is no house in this database yet. Start the server first.');
    });
    const place = config.publicUrl ?? `http://localhost:${config.port ?? 8080}`;
    return `${place}/clinic/set-up/${token}`;
  }, reachBeside);
