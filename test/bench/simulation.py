"""The peer of the simulation: the same work in numpy. Reads chances as JSON, prints milliseconds of each repeat.

Same work: for each run and risk, whether it comes true; for each that does, a beta draw between low and high;
the total and every partner's part of each run; the 50th, 80th and 95th percentile of the total, the 80th of
each partner. Random numbers are numpy's own. `whole` works on whole arrays, as numpy is mostly written, and so
draws a cost for risks that do not come true as well; `tuned` draws only the costs it needs and sorts nothing.
"""

import json
import sys
import time

import numpy as np

given = json.load(sys.stdin)
runs = given["runs"]
probability = np.array([chance["probability"] for chance in given["chances"]])
low, likely, high = (
    np.array([chance[name] for chance in given["chances"]], dtype=float) for name in ("low", "likely", "high")
)
spread = high - low
alpha = 1 + 4 * (likely - low) / spread
beta = 1 + 4 * (high - likely) / spread
parts = np.array([chance["parts"] for chance in given["chances"]])


def whole(rng):
    comes_true = rng.random((runs, len(probability))) < probability
    cost = comes_true * (low + spread * rng.beta(alpha, beta, comes_true.shape))
    total = cost.sum(axis=1)
    percentiles = np.percentile(total, [50, 80, 95], method="inverted_cdf")
    return percentiles, np.percentile(cost @ parts, 80, axis=0, method="inverted_cdf"), total.mean()


def tuned(rng):
    comes_true = rng.random((runs, len(probability))) < probability
    cost = np.zeros((runs, len(probability)))
    for risk in range(len(probability)):
        where = np.flatnonzero(comes_true[:, risk])
        cost[where, risk] = low[risk] + spread[risk] * rng.beta(alpha[risk], beta[risk], len(where))
    total = cost.sum(axis=1)
    by_partner = (cost @ parts).T.copy()
    places = [int(np.ceil(runs * q / 100)) - 1 for q in (50, 80, 95)]
    total.partition(places)
    by_partner.partition(places[1], axis=1)
    return total[places], by_partner[:, places[1]], total.mean()


simulate = {"whole": whole, "tuned": tuned}[given["way"]]
rng = np.random.default_rng(1)
for _ in range(given["repeats"]):
    began = time.perf_counter()
    percentiles, p80, mean = simulate(rng)
    took = (time.perf_counter() - began) * 1000
    print(json.dumps({"ms": took, "mean": mean, "p95": percentiles[2], "partners": len(p80)}), flush=True)
