"""Posteriors of the people of people.ts by a program that shares no line with the engine.

Written from docs/model.md and docs/model/recovery.md alone. The equations are solved by scipy's
DOP853 at 1e-10 where the engine has its own kernels; the posteriors are drawn by many long
random-walk chains where the engine tempers (measured results) or weighs a crowd (check-ins).

    node bench/reference/write-problems.ts && python3 bench/reference/reference.py

Reads problems.json, writes reference.json. Deterministic from SEED. Needs numpy and scipy.
"""

import json
import math
import pathlib
import platform
from datetime import date

import numpy
import scipy
from scipy.integrate import solve_ivp
from scipy.stats import norm

HERE = pathlib.Path(__file__).parent
SEED = 20260301
CHAINS, WARM_UP, STEPS, THIN = 400, 2000, 16_000, 20
P90 = 1.2815515655446004
LATER_DAYS = [120, 270, 400]

problem = json.loads((HERE / "problems.json").read_text())
PRIORS = {one["id"]: one for one in problem["population"]}
FIXED = {one["id"]: one for one in problem["remodelling"]}
COURSE = {one["id"]: one["course"] for one in problem["modalities"]}


# --- priors (R2) ---------------------------------------------------------------------------

def spread(id, course=None, level=None, depth=None):
    """(low, median, high) on the scale of the prior; between depths linear in log depth."""
    prior = PRIORS[id]
    scale = math.log if prior["scale"] == "log" else float
    layers = [
        layer for layer in prior["strata"]
        if layer.get("course") in (None, course) and layer.get("level") in (None, level)
    ]

    def three(layer):
        middle = layer["value"]
        return numpy.array([scale(layer.get("low", middle)), scale(middle), scale(layer.get("high", middle))])

    if layers[0].get("depthMm") is None or depth is None:
        return prior["scale"], three(layers[0])

    def ends(layer):
        at = layer["depthMm"]
        return at if isinstance(at, list) else [at, at]

    layers.sort(key=lambda layer: ends(layer)[0])
    below = [layer for layer in layers if ends(layer)[0] <= depth]
    if below and depth <= ends(below[-1])[1]:
        return prior["scale"], three(below[-1])
    above = [layer for layer in layers if ends(layer)[0] > depth]
    if not below:
        return prior["scale"], three(above[0])
    if not above:
        return prior["scale"], three(below[-1])
    start, end = ends(below[-1])[1], ends(above[0])[0]
    part = math.log(depth / start) / math.log(end / start)
    return prior["scale"], three(below[-1]) + part * (three(above[0]) - three(below[-1]))


def value(given, z):
    scale, (low, middle, high) = given
    step = numpy.where(z < 0, z * (middle - low) / P90, z * (high - middle) / P90)
    return numpy.exp(middle + step) if scale == "log" else middle + step


def fixed(id, **layer):
    return float(value(spread(id, **layer), 0.0))


def days_between(start, end):
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


# --- the equations (1) to (19) -------------------------------------------------------------

def depth_response(v, depth, dermis):
    return 1 - math.exp(-((depth / (dermis * v["depth-half"])) ** v["depth-shape"]))


def firmness_of(v, area, thermal, person, sessions, days):
    """Lasting firmness (15) on each day of `days`, by the method of Dormand and Prince."""
    synthesis = v["synthesis"] * math.exp(-v["age-slope"] * (person["age"] - 50))
    if person.get("menopause") is not None:
        synthesis *= 1 - person["menopause"] * (1 - v["menopause"])
    if person.get("smoker"):
        synthesis *= v["smoking"]
    if person.get("weightLoss"):
        synthesis *= v["weight-loss"]
    rest = v["fibroblast-rest-thermal"] if thermal else v["fibroblast-rest-needle"]
    loss_of_new = v["proteolysis-new"]
    making_mmp = v["smoking-proteolysis"] if person.get("smoker") else 1.0

    def slope(_, y):
        D, I, G, M, F, C3, C1, X, L, R, Q, H = y
        N = C3 + C1 + X
        resolving = v["resolution-failure"] ** 2 / (v["resolution-failure"] ** 2 + Q * Q)
        building = v["over-treatment"] ** 2 / (v["over-treatment"] ** 2 + Q * Q)
        return [
            -v["damage-clearance"] * D,
            v["damage-clearance"] * D - v["inflammation-resolution"] * resolving * I,
            I - v["growth-factor-loss"] * G,
            making_mmp * I - v["proteolysis-loss"] * M,
            v["fibroblast-activation"] * G * (1 - F) - rest * F,
            synthesis * F * building * (1 - N / v["ceiling"]) - v["maturation"] * C3 - loss_of_new * M * C3,
            v["maturation"] * C3 - (v["cross-linking"] + v["immature-loss"]) * C1 - loss_of_new * M * C1,
            v["cross-linking"] * C1 - v["mature-loss"] * X - loss_of_new * M * X,
            v["elastin-synthesis"] * F - v["elastin-loss"] * L - v["proteolysis-elastin"] * M * L,
            -v["ageing"] * R - v["proteolysis-resident"] * Q * M * R,
            -v["damage-memory"] * Q,
            -v["contraction-loss"] * H,
        ]

    def read(y):
        return (
            v["weight-collagen-3"] * y[5] + v["weight-collagen-1"] * y[6] + y[7] + y[11]
            + (y[9] - 1) + v["weight-elastin"] * (y[8] - 1)
        )

    dermis = FIXED[f"area-{area}"].get("dermisMm") or 1
    state = numpy.array([0.0] * 8 + [1.0, 1.0, 0.0, 0.0])
    found = {}
    now = 0.0
    for moment in sorted({*days, *[day for day, *_ in sessions]}):
        if moment > now:
            state = solve_ivp(slope, (now, moment), state, method="DOP853", rtol=1e-10, atol=1e-12).y[:, -1]
            now = moment
        found[moment] = read(state)
        for day, modality, passes, depth in sessions:
            if day != moment:
                continue
            hot = modality == "rf-microneedling"
            kind = {"automated-pen": 1.0, "rf-microneedling": v["dose-rf-microneedling"],
                    "pen": v["dose-pen"], "roller": v["dose-roller"]}[modality]
            share = depth_response(v, depth, dermis)
            state = state.copy()
            state[0] += kind * passes ** v["density-exponent"] * share
            state[10] += passes * share * (v["stored-heat"] if hot else 1)
            state[11] = max(state[11], v["contraction"] * share if hot else 0.0)
    return numpy.array([found[day] for day in days])


def read_person(given):
    patient = given["patient"]
    sessions = sorted(given["sessions"], key=lambda one: one["date"])
    start = sessions[0]["date"]
    usual = fixed("passes-reference")
    read = [
        (days_between(start, one["date"]), one["modality"], one.get("passes", usual) / usual, one["depthMm"])
        for one in sessions
    ]
    heated = sum(modality == "rf-microneedling" for _, modality, *_ in read)
    person = {
        "age": patient["ageYears"],
        "smoker": patient.get("smoker"),
        "menopause": {"pre": 0, "peri": 0.5, "post": 1}.get(patient.get("menopause")),
        "weightLoss": patient.get("weightLossKg", 0) > 20,
    }
    return start, read, heated * 2 >= len(read), person


def mechanistic_gain(given, days, own, draw):
    """Percent firmness of a responder of usual strength without ageing (28)."""
    _, sessions, thermal, person = read_person(given)
    reference = firmness_of(
        draw, "face", False, {"age": 50}, [(day, "automated-pen", 1.0, 1.5) for day in (0, 30, 60, 90)], [180]
    )[0]
    laxity = {"none": own["laxity-none"], "moderate": own["laxity-moderate"], "severe": own["laxity-severe"]}
    factor = own[f"area-{given['area']}"] * laxity.get(given["patient"].get("laxity"), 1.0)
    course = firmness_of(own, given["area"], thermal, person, sessions, days)
    ageing = 1 - numpy.exp(-own["ageing"] * numpy.array(days))
    return own["gain-firmness-percent"] / reference * factor * (course + ageing)


def empirical_gain(given, days, number, count):
    """The same for a first gain of 1 % by the simple model (F3, F5)."""
    _, sessions, *_ = read_person(given)
    shape = fixed("gain-rise-shape")
    decline = float(value(spread("gain-decline-day"), problem["declineZ"][number]))
    carry = fixed("session-carry")
    total = numpy.zeros(len(days))
    for index, (start, modality, _, depth) in enumerate(sessions):
        course = COURSE[modality]
        rise = float(value(spread("gain-rise-day", course=course), norm.ppf((number + 0.5) / count)))
        weight = 1 if index == 0 else (1 - carry) * carry ** (index - 1)
        weight *= fixed("depth-response", course=course, depth=depth) * fixed("modality-response", level=modality)
        g = lambda t: numpy.where(t > 0, (1 - numpy.exp(-(numpy.maximum(t, 0) / rise) ** shape)) * numpy.exp(-t / decline), 0)
        best = g(numpy.linspace(1, 2000, 400_000)).max()
        total += weight * g(numpy.array(days, dtype=float) - start) / best
    return total


# --- chains --------------------------------------------------------------------------------

def chains(log_density, dimensions, random):
    """Kept points of CHAINS random-walk chains that also try single coordinates from the prior."""
    point = random.standard_normal((CHAINS, dimensions))
    log = log_density(point)
    kept = []
    for step in range(WARM_UP + STEPS):
        proposal = point.copy()
        if step % 3 == 0:
            proposal += random.standard_normal(point.shape) * random.choice([0.1, 0.4, 0.9], (CHAINS, 1))
        else:
            one = random.integers(dimensions)
            width = random.choice([0.3, 1.0, 2.5])
            proposal[:, one] += width * random.standard_normal(CHAINS)
        fresh = log_density(proposal)
        taken = numpy.log(random.random(CHAINS)) < fresh - log
        point[taken], log[taken] = proposal[taken], fresh[taken]
        if step >= WARM_UP and step % THIN == 0:
            kept.append(point.copy())
    return numpy.stack(kept)


def summary(draws):
    """Mean, SD and quantiles of a [steps, chains] array, with the split R-hat over the chains."""
    half = draws.shape[0] // 2
    parts = numpy.concatenate([draws[:half], draws[half:2 * half]], axis=1)
    within = parts.var(axis=0, ddof=1).mean()
    between = half * parts.mean(axis=0).var(ddof=1)
    rhat = math.sqrt(((half - 1) / half * within + between / half) / within) if within > 0 else 1.0
    low, middle, high = numpy.quantile(draws, [0.1, 0.5, 0.9])
    return {"mean": draws.mean(), "sd": draws.std(), "p10": low, "p50": middle, "p90": high, "rhat": rhat}


# --- measured results (21), (22), (27) to (30) ------------------------------------------------

def measured(person, random):
    given = person["input"]
    start = min(one["date"] for one in given["sessions"])
    seen = [(days_between(start, one["date"]), one["measure"], one["value"]) for one in given["measurements"]]
    days = sorted({*LATER_DAYS, *[day for day, *_ in seen]})
    persons = problem["persons"]
    gain = numpy.array(
        [mechanistic_gain(given, days, one["own"], one["draw"]) for one in persons]
        + [empirical_gain(given, days, number, len(persons)) for number in range(len(persons))]
    )
    draws = [one["draw"] for one in persons] * 2
    of = lambda id: numpy.array([draw[id] for draw in draws])
    is_mechanistic = numpy.arange(len(draws)) < len(persons)
    patient, last = given["patient"], max(given["sessions"], key=lambda one: one["date"])
    laxity = patient.get("laxity", "unknown")
    smokes = {True: "yes", False: "no", None: "unknown"}[patient.get("smoker")]
    menopause = patient.get("menopause") or ("pre" if patient["ageYears"] < 45 else "unknown")
    covariates = (
        fixed("area-response", level=given["area"]) * fixed("laxity-response", level=laxity)
        * fixed("smoker-response", level=smokes) * fixed("menopause-response", level=menopause)
        * math.exp(fixed("age-response") * (patient["ageYears"] - fixed("age-response-reference")))
    )
    device = spread("modality-response", level=last["modality"])
    share = fixed("non-responder-share")
    silent = 1 / (1 + (1 - share) / share * math.exp(-fixed("non-responder-laxity", level=laxity)))
    silent_below = norm.ppf(silent)
    decline = fixed("firmness-decline") / 365
    background = fixed("background-change")
    wide, quiet, between = of("person-spread"), numpy.minimum(0.9, of("non-responders")), of("spread-instrument")

    def firmness(point, day):
        answers, own, setting, unrelated, place = point.T
        course = numpy.minimum(len(draws) - 1, numpy.floor(norm.cdf(place) * len(draws)).astype(int))
        built = numpy.exp(wide[course] * own - wide[course] ** 2 / 2 + between[course] * setting) / (1 - quiet[course])
        simple = (
            value(spread("first-session-gain"), setting) * value(spread("person-gain-spread"), own)
            * value(device, setting) / value(device, 0.0) * covariates
        )
        strength = numpy.where(answers > silent_below, numpy.where(is_mechanistic[course], built, simple), 0)
        drift = background * unrelated * math.sqrt(min(day / 180, 1))
        return strength * gain[course, days.index(day)] - decline * day + drift, course

    def log_density(point):
        total = -0.5 * (point ** 2).sum(axis=1)
        for day, measure, result in seen:
            expected, course = firmness(point, day)
            expected = expected * of(f"gain-{measure}")[course] / of("gain-firmness-percent")[course]
            agreement = 0 if measure == "firmness-percent" else of("measure-agreement")[course] * numpy.abs(expected)
            total += norm.logpdf(result, expected, numpy.hypot(FIXED[f"gain-{measure}"]["personNoise"], agreement))
        return total

    kept = chains(log_density, 5, random)
    flat = kept.reshape(-1, 5)
    later = {day: summary(firmness(flat, day)[0].reshape(kept.shape[:2])) for day in LATER_DAYS}
    return {
        "id": person["id"],
        "days": days,
        "gain": gain.tolist(),
        "silent": summary((kept[:, :, 0] <= silent_below).astype(float)),
        "firmness": [{"day": day, **later[day]} for day in LATER_DAYS],
    }


# --- check-ins (R1), (R2), (R9) to (R11) -------------------------------------------------------

def checked_in(person, random):
    given = person["input"]
    patient, care = given["patient"], given.get("aftercare", {})
    sessions = sorted(given["sessions"], key=lambda one: one["date"])
    session = sessions[-1]
    course = COURSE[session["modality"]]
    REDNESS, SHAPE, AGE, SKIN, TREATMENT, CARE, GAUGE = range(7)
    factors = []

    def add(place, id, power=1.0, level=None):
        if power > 0:
            factors.append((place, spread(id, level=level), power))

    span = fixed("age-full-effect") - fixed("age-reference")
    add(AGE, "age-recovery", min(max((patient["ageYears"] - fixed("age-reference")) / span, 0), 1.5))
    if {"rosacea", "eczema-or-psoriasis-in-field"} & set(patient.get("history", [])):
        add(SKIN, "sensitive-skin-recovery")
    add(TREATMENT, "session-number-recovery", min(len(sessions) - 1, fixed("session-number-most")))
    if "passes" in session:
        add(TREATMENT, "passes-recovery", abs(math.log2(session["passes"] / fixed("passes-reference"))))
    if given["area"] not in ("face", "cheeks", "jawline", "forehead", "perioral", "under-eye"):
        add(SKIN, "off-face-spread")
    if care.get("sun"):
        add(CARE, "aftercare-recovery", level="sun")
    clear = spread("redness-clear-day", course=course, depth=session["depthMm"])
    level, noise, slip = fixed("redness-clear-level"), fixed("redness-grade-noise"), fixed("redness-grade-slip")
    limits = [-math.inf] + [fixed("redness-grade-limit", level=str(at)) for at in range(4)] + [math.inf]
    odd, wider = fixed("surprise-share"), fixed("surprise-spread")

    def clear_day(point):
        day = value(clear, point[:, REDNESS])
        for place, given_spread, power in factors:
            day = day * value(given_spread, point[:, place]) ** power
        return numpy.minimum(day, 60)

    def chance(point, grade, day, scatter):
        shape = value(spread("redness-shape"), point[:, SHAPE])
        cleared = clear_day(point)
        scale = cleared / math.log(100 / level) ** (1 / shape)
        redness = 100 * numpy.exp(-((day / scale) ** shape)) * value(spread("redness-grade-gauge"), point[:, GAUGE])
        upper = scipy.special.expit((limits[grade + 1] - redness) / (noise * scatter))
        lower = scipy.special.expit((limits[grade] - redness) / (noise * scatter))
        return (upper - lower) * numpy.where((grade >= 2) & (cleared < day), slip, 1) + 1e-12

    answers = []

    def log_density(point):
        z = point[:, REDNESS]
        prior = (1 - odd) * norm.pdf(z) + odd * norm.pdf(z / wider) / wider
        total = numpy.log(prior) - 0.5 * (point[:, 1:] ** 2).sum(axis=1)
        for answer in answers:
            total += numpy.log(chance(point, *answer))
        return total

    surprised = False
    for one in sorted(given["checkIns"], key=lambda one: one["date"]):
        day = days_between(session["date"], one["date"]) + 0.5
        before = chains(log_density, 7, random).reshape(-1, 7)
        scatter = 1.0
        if chance(before, one["redness"], day, 1.0).mean() < fixed("surprise-level"):
            scatter, surprised = fixed("surprise-scatter"), True
        answers.append((one["redness"], day, scatter))
    kept = chains(log_density, 7, random)
    flat = kept.reshape(-1, 7)
    return {
        "id": person["id"],
        "surprise": surprised,
        "clearDay": summary(clear_day(flat).reshape(kept.shape[:2])),
        "logClearDay": summary(numpy.log(clear_day(flat)).reshape(kept.shape[:2])),
    }


def rounded(given):
    if isinstance(given, dict):
        return {key: rounded(one) for key, one in given.items()}
    if isinstance(given, list):
        return [rounded(one) for one in given]
    if isinstance(given, float):
        return float(f"{given:.6g}")
    return given


if __name__ == "__main__":
    random = numpy.random.default_rng(SEED)
    answer = {
        "writtenBy": "python3 bench/reference/reference.py",
        "seed": SEED,
        "versions": {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__},
        "chains": CHAINS, "warmUp": WARM_UP, "steps": STEPS, "thin": THIN,
        "measured": [measured(person, random) for person in problem["measured"]],
        "checkedIn": [checked_in(person, random) for person in problem["checkedIn"]],
    }
    (HERE / "reference.json").write_text(json.dumps(rounded(answer)) + "\n")
