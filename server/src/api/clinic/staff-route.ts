import type { Role, Staff } from '../../access/staff.ts';
import { problem } from '../../problem.ts';
import { asStaff } from '../../store/clinic/staff-work.ts';
import type { Work } from '../../store/database.ts';
import { type Asked, defineRoute, type Read, type Route, type Schema } from '../route.ts';

/** A request of somebody who signed in. */
export interface AskedByStaff<Params, Body, Query> extends Asked<Params, Body, Query> {
  staff: Staff;
  /** One transaction in their name; it sees the rows of their clinic and no others. */
  act<T>(work: (work: Work) => Promise<T>): Promise<T>;
}

/** A route for staff of a clinic, in this role or a higher one. */
export function defineStaffRoute<
  Params extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
>(
  route: Omit<Route, 'access' | 'least' | 'params' | 'body' | 'query' | 'handle'> & {
    least: Role;
    params?: Params;
    body?: Body;
    query?: Query;
    handle(asked: AskedByStaff<Read<Params>, Read<Body>, Read<Query>>): unknown;
  },
): Route {
  return defineRoute<Params, Body, Query>({
    limit: 'staff',
    ...route,
    access: 'staff',
    handle: (asked) => {
      const { staff } = asked.request;
      if (!staff) throw problem('not-signed-in');
      return route.handle({ ...asked, staff, act: (work) => asStaff(asked.rooms, staff, work) });
    },
  });
}
