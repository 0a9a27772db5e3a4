/* The reference model as deSolve wants it: compiled rates with parameters set from R. */
#include "model.h"

static double parameters[PARAMETERS];

void set_parameters(void (*fill)(int *, double *)) {
  int count = PARAMETERS;
  fill(&count, parameters);
}

void rates(int *count, double *t, double *y, double *slope, double *extra, int *flags) {
  (void)count, (void)t, (void)extra, (void)flags;
  model_rates(parameters, y, slope);
}
