import { knowledgeIn, outcomeChanges, WRITTEN_IN } from '@healcast/engine';
import { sessionsOf } from '../../../store/clinic/courses.ts';
import { outcomesOf } from '../../../store/clinic/outcomes.ts';
import { forecastById } from '../../../store/forecasts.ts';
import { linkParams } from '../../private-link.ts';
import { defineRoute } from '../../route.ts';
import { courseMeasurements } from '../contract/board.ts';
import { expectedReadings } from '../outcomes/expected.ts';
import { onCourse } from './private-page.ts';

/**
 * What the clinic has measured on the area of this course. Who measured it with what stays with the
 * clinic; whether two values can be compared is told.
 */
export const readMeasurements = defineRoute({
  method: 'GET',
  url: '/api/f/:token/measurements',
  access: 'private-link',
  summary: 'What the clinic measured on this area, and what changed beyond noise',
  limit: 'read',
  params: linkParams,
  answers: {
    200: { description: 'Only for courses that a clinic looks after.', schema: courseMeasurements },
  },
  handle: ({ params, rooms }) =>
    onCourse(rooms, params.token, async (work, _clinicId, course, forecastId) => {
      const { area } = course;
      const kept = (await outcomesOf(work, course.person_id)).filter((one) => one.area === area);
      const sessions = (await sessionsOf(work, course.person_id))
        .filter(({ record }) => record.zones.some((zone) => zone.area === area))
        .map(({ record }) => record.date);
      const [firstSession] = sessions;
      const changes = outcomeChanges(
        rooms.knowledge,
        kept,
        new Map(firstSession ? [[area, firstSession]] : []),
      );
      const forecast = await forecastById(work, forecastId);
      const knowledge = knowledgeIn(rooms.knowledge, forecast?.language ?? WRITTEN_IN);
      const firmness = forecast?.output.result.firmness;
      return {
        sessions,
        measured: [...Map.groupBy(kept, ({ measure }) => measure)].flatMap(([id, values]) => {
          const scale = knowledge.measures.get(id);
          if (!scale) return [];
          const own = changes.filter(({ measure }) => measure === id);
          const [first] = own;
          return [
            {
              ...{ measure: id, title: scale.title, unit: scale.unit },
              ...{ from: scale.from, to: scale.to, meaning: scale.meaning },
              values: values.map(({ date, value, site }) => ({ date, value, site })),
              changes: own.map(told),
              expected:
                (first &&
                  own.length === 1 &&
                  firstSession &&
                  firmness &&
                  expectedReadings(rooms.knowledge, first, { firstSession, firmness })) ||
                null,
            },
          ];
        }),
      };
    }),
});

/** A change without who measured it. */
function told({
  baseline,
  last,
  change,
  changePercent,
  detectable,
  verdict,
  baselineIsBefore,
  ...same
}: ReturnType<typeof outcomeChanges>[number]) {
  const plain = ({ date, value, site }: typeof last) => ({ date, value, site: site ?? null });
  return {
    ...{ baseline: plain(baseline), last: plain(last), change, changePercent, detectable, verdict },
    baselineIsBefore,
    sameWay: ![same.sameOperator, same.sameSite, same.sameDevice].includes(false),
  };
}
