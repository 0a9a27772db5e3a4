/*
 * CVODE (SUNDIALS) on the reference model, as cheaply as its manual allows: variable-order BDF with
 * a dense analytic Jacobian, one solver for all people, re-initialised at every session, stopped
 * exactly at sessions, output days by its own interpolation.
 *
 *   cvode FOLDER PEOPLE RTOL     absolute tolerance: RTOL / 100 of each state's scale
 *
 * Prints one line of JSON: time per person of one pass, and the error against FOLDER/truth.f64.
 */
#include <cvode/cvode.h>
#include <math.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sundials/sundials_version.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <sys/resource.h>
#include <time.h>
#include "model.h"

static int rates(realtype t, N_Vector y, N_Vector slope, void *person) {
  (void)t;
  model_rates(person, N_VGetArrayPointer(y), N_VGetArrayPointer(slope));
  return 0;
}

static int jacobian(realtype t, N_Vector y, N_Vector slope, SUNMatrix j, void *person, N_Vector a,
                    N_Vector b, N_Vector c) {
  (void)t, (void)slope, (void)a, (void)b, (void)c;
  model_jacobian(person, N_VGetArrayPointer(y), SUNDenseMatrix_Data(j));
  return 0;
}

static double *numbers(const char *folder, const char *name, size_t count) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  double *values = malloc(8 * count);
  FILE *file = fopen(path, "rb");
  if (!file || !values || fread(values, 8, count, file) != count) exit(1);
  fclose(file);
  return values;
}

/* Time the processor spent on this program: what other programs do meanwhile does not count. */
static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

static void person(void *solver, N_Vector y, double *parameters, double *out) {
  double t = 0, *state = N_VGetArrayPointer(y);
  realtype reached;
  int day = 1;
  memcpy(state, state_start, sizeof state_start);
  CVodeSetUserData(solver, parameters);
  for (int part = 0; part <= SESSIONS; part++) {
    double end = part < SESSIONS ? session_day[part] : DAYS;
    CVodeReInit(solver, t, y);
    CVodeSetStopTime(solver, end);
    for (; day <= end; day++) {
      if (CVode(solver, day, y, &reached, CV_NORMAL) < 0) exit(3);
      memcpy(out + (size_t)(day - 1) * STATES, state, sizeof state_start);
    }
    if (part < SESSIONS) {
      if (CVode(solver, end, y, &reached, CV_NORMAL) < 0) exit(3);
      model_session(parameters, state);
    }
    t = end;
  }
}

/* Largest error of any person, state and day; a state under a thousandth of its peak counts as that. */
static double largest_error(const double *out, const double *truth, size_t people, size_t *over) {
  double largest = 0;
  *over = 0;
  for (size_t k = 0; k < people; k++) {
    double own = 0;
    for (int s = 0; s < STATES; s++) {
      const double *a = out + k * DAYS * STATES + s, *b = truth + k * DAYS * STATES + s;
      double peak = 0;
      for (int d = 0; d < DAYS; d++) peak = fmax(peak, fabs(b[d * STATES]));
      for (int d = 0; d < DAYS; d++) {
        double e = fabs(a[d * STATES] - b[d * STATES]) / fmax(fabs(b[d * STATES]), 1e-3 * peak);
        if (!(e <= own)) own = e;
      }
    }
    if (!(own <= 1e-4)) ++*over;
    if (!(own <= largest)) largest = own;
  }
  return largest;
}

int main(int count, char **given) {
  if (count < 4) return 2;
  size_t people = strtoul(given[2], NULL, 10), one = (size_t)DAYS * STATES;
  double rtol = atof(given[3]);
  double *parameters = numbers(given[1], "people.f64", people * PARAMETERS);
  double *truth = numbers(given[1], "truth.f64", people * one);
  double *out = malloc(8 * people * one);
  memset(out, 0, 8 * people * one);
  SUNContext context;
  SUNContext_Create(NULL, &context);
  N_Vector y = N_VNew_Serial(STATES, context), atol = N_VNew_Serial(STATES, context);
  for (int i = 0; i < STATES; i++) N_VGetArrayPointer(atol)[i] = rtol * 0.01 * state_scale[i];
  memcpy(N_VGetArrayPointer(y), state_start, sizeof state_start);
  void *solver = CVodeCreate(CV_BDF, context);
  CVodeInit(solver, rates, 0, y);
  CVodeSVtolerances(solver, rtol, atol);
  CVodeSetMaxNumSteps(solver, 1000000);
  SUNMatrix matrix = SUNDenseMatrix(STATES, STATES, context);
  SUNLinearSolver linear = SUNLinSol_Dense(y, matrix, context);
  CVodeSetLinearSolver(solver, linear, matrix);
  CVodeSetJacFn(solver, jacobian);
  double start = seconds();
  for (size_t k = 0; k < people; k++) person(solver, y, parameters + k * PARAMETERS, out + k * one);
  double taken = seconds() - start;
  char version[64];
  SUNDIALSGetVersion(version, sizeof version);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  size_t over;
  double error = largest_error(out, truth, people, &over);
  printf("{\"name\":\"CVODE\",\"version\":\"%s\",\"setting\":\"BDF, rtol %g\",\"people\":%zu,"
         "\"microseconds\":%.3f,\"maxError\":%.3e,\"over\":%zu,\"peakMb\":%.0f}\n",
         version, rtol, people, 1e6 * taken / people, error, over, usage.ru_maxrss / 1024.0);
  return 0;
}
