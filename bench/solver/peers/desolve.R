# deSolve on the reference model: lsoda, compiled rates, one ode() call per person, events as a table.
#   Rscript desolve.R FOLDER PEOPLE RTOL   absolute tolerance: RTOL / 100 of each state's scale
suppressMessages(library(deSolve))
given <- commandArgs(TRUE)
folder <- given[1]
people <- as.integer(given[2])
rtol <- as.numeric(given[3])
dyn.load(file.path(folder, "desolve-model.so"))
facts <- readLines(file.path(folder, "model.csv"))
field <- function(row) strsplit(facts[row], ",")[[1]]
states <- field(1)
start <- setNames(as.numeric(field(2)), states)
scale <- as.numeric(field(3))
session_days <- as.numeric(field(4))
added_state <- field(5)
added_parameter <- as.integer(field(6))
days <- as.integer(field(7))
parameter_count <- as.integer(field(8))
read <- function(name, count) readBin(file.path(folder, name), "double", count)
parameters <- matrix(read("people.f64", people * parameter_count), nrow = parameter_count)
truth <- array(read("truth.f64", people * days * length(states)), c(length(states), days, people))
out <- array(0, dim(truth))
times <- sort(unique(c(0:days, session_days)))
wanted <- times > 0 & times == round(times)
sessions <- data.frame(
  var = rep(added_state, length(session_days)),
  time = rep(session_days, each = length(added_state)),
  value = 0, method = "add"
)
solve_one <- function(person) {
  own <- parameters[, person]
  sessions$value <- rep(own[added_parameter], length(session_days))
  rows <- ode(start, times, "rates", own,
    dllname = "desolve-model", initfunc = "set_parameters", method = "lsoda",
    rtol = rtol, atol = rtol * 0.01 * scale, maxsteps = 1e5, events = list(data = sessions)
  )
  t(rows[wanted, -1])
}
invisible(solve_one(1))
# Time the processor spent on this program: what other programs do meanwhile does not count.
spent <- function() sum(proc.time()[c("user.self", "sys.self")])
begin <- spent()
for (person in seq_len(people)) out[, , person] <- solve_one(person)
taken <- spent() - begin
peak <- apply(abs(truth), c(1, 3), max)
floor_of <- 1e-3 * aperm(array(peak, c(length(states), people, days)), c(1, 3, 2))
error <- apply(abs(out - truth) / pmax(abs(truth), floor_of), 3, max)
cat(sprintf(
  paste0(
    '{"name":"deSolve","version":"%s (R %s.%s)","setting":"lsoda, rtol %g","people":%d,',
    '"microseconds":%.1f,"maxError":%.3e,"over":%d,"peakMb":%.0f}\n'
  ),
  packageVersion("deSolve"), R.version$major, R.version$minor, rtol, people,
  1e6 * taken / people, max(error), sum(error > 1e-4), sum(gc()[, 6])
))
