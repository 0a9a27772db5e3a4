/*
 * The truth of the comparison: extrapolated modified midpoint rule (Gragg; Hairer, Norsett, Wanner,
 * "Solving ODEs I", II.9) in 80-bit arithmetic, ROWS rows on fixed panels that divide the half day,
 * so that sessions and output days are panel ends. Every fortieth person is solved again on panels
 * of half the length; the largest relative difference is printed.
 *
 *   reference FOLDER PEOPLE      reads FOLDER/people.f64, writes FOLDER/truth.f64 [person][day][state]
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define REAL long double
#include "model.h"

enum { ROWS = 7 };

static void midpoint(const double *p, const REAL *from, REAL length, int steps, REAL *to) {
  REAL h = length / steps, slope[STATES], before[STATES], now[STATES];
  memcpy(before, from, sizeof before);
  model_rates(p, before, slope);
  for (int i = 0; i < STATES; i++) now[i] = before[i] + h * slope[i];
  for (int step = 1; step < steps; step++) {
    model_rates(p, now, slope);
    for (int i = 0; i < STATES; i++) {
      REAL next = before[i] + 2 * h * slope[i];
      before[i] = now[i];
      now[i] = next;
    }
  }
  model_rates(p, now, slope);
  for (int i = 0; i < STATES; i++) to[i] = (before[i] + now[i] + h * slope[i]) / 2;
}

static void panel(const double *p, REAL *y, REAL length) {
  REAL table[ROWS][STATES];
  for (int row = 0; row < ROWS; row++) midpoint(p, y, length, 2 * (row + 1), table[row]);
  for (int order = 1; order < ROWS; order++)
    for (int row = ROWS - 1; row >= order; row--) {
      REAL ratio = (REAL)(row + 1) / (row + 1 - order);
      for (int i = 0; i < STATES; i++)
        table[row][i] += (table[row][i] - table[row - 1][i]) / (ratio * ratio - 1);
    }
  memcpy(y, table[ROWS - 1], sizeof table[0]);
}

static void solve(const double *p, int panels, double *out) {
  REAL y[STATES];
  int next = 0;
  for (int i = 0; i < STATES; i++) y[i] = state_start[i];
  for (int half = 0; half < 2 * DAYS; half++) {
    while (next < SESSIONS && session_day[next] == half * 0.5) {
      model_session(p, y);
      next++;
    }
    for (int k = 0; k < panels; k++) panel(p, y, 0.5L / panels);
    if (half % 2 == 1)
      for (int i = 0; i < STATES; i++) out[(half / 2) * STATES + i] = (double)y[i];
  }
}

int main(int count, char **given) {
  if (count < 3) return 2;
  char path[1024];
  size_t people = strtoul(given[2], NULL, 10), one = (size_t)DAYS * STATES;
  double *parameters = malloc(8 * people * PARAMETERS), *out = malloc(8 * people * one);
  double *again = malloc(8 * one), worst = 0;
  snprintf(path, sizeof path, "%s/people.f64", given[1]);
  FILE *file = fopen(path, "rb");
  if (!file || fread(parameters, 8, people * PARAMETERS, file) != people * PARAMETERS) return 1;
  fclose(file);
  for (size_t k = 0; k < people; k++) {
    solve(parameters + k * PARAMETERS, 4, out + k * one);
    if (k % 40 != 0) continue;
    solve(parameters + k * PARAMETERS, 8, again);
    for (size_t i = 0; i < one; i++) {
      double difference = fabs(again[i] / out[k * one + i] - 1);
      if (!(difference <= worst)) worst = difference;
    }
  }
  snprintf(path, sizeof path, "%s/truth.f64", given[1]);
  file = fopen(path, "wb");
  if (!file || fwrite(out, 8, people * one, file) != people * one) return 1;
  fclose(file);
  printf("people=%zu panels-agree-to=%.1e\n", people, worst);
  return 0;
}
