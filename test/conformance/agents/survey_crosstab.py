"""Cross-tabulate survey answers and test whether they depend on each other."""
import math
import random
import statistics
from collections import Counter, defaultdict
from itertools import product

random.seed(77)
AGES, ANSWERS = ["18-29", "30-49", "50+"], ["yes", "no", "unsure"]
BIAS = {"18-29": [5, 3, 2], "30-49": [4, 4, 2], "50+": [2, 6, 2]}
ROWS = [(age, random.choices(ANSWERS, BIAS[age])[0], round(random.lognormvariate(3, 0.5), 1)) for age in random.choices(AGES, [3, 4, 3], k=400)]


def crosstab(rows):
    counts = Counter((age, answer) for age, answer, _ in rows)
    totals_by_age = {a: sum(counts[a, b] for b in ANSWERS) for a in AGES}
    totals_by_answer = {b: sum(counts[a, b] for a in AGES) for b in ANSWERS}
    return counts, totals_by_age, totals_by_answer


def chi_squared(counts, by_age, by_answer):
    n = sum(by_age.values())
    statistic = math.fsum((counts[a, b] - by_age[a] * by_answer[b] / n) ** 2 / (by_age[a] * by_answer[b] / n) for a, b in product(AGES, ANSWERS))
    return statistic, (len(AGES) - 1) * (len(ANSWERS) - 1)


def upper_tail(x, dof):
    # The regularised upper incomplete gamma function for an even number of degrees of freedom.
    half = x / 2
    return math.exp(-half) * sum(half**k / math.factorial(k) for k in range(dof // 2))


counts, by_age, by_answer = crosstab(ROWS)
print(f"{'':<8}" + "".join(f"{b:>8}" for b in ANSWERS) + f"{'total':>8}")
for a in AGES:
    print(f"{a:<8}" + "".join(f"{counts[a, b]:>8}" for b in ANSWERS) + f"{by_age[a]:>8}")
    print(f"{'':<8}" + "".join(f"{counts[a, b] / by_age[a]:>8.1%}" for b in ANSWERS))
statistic, dof = chi_squared(counts, by_age, by_answer)
print(f"chi-squared {statistic:.6f} dof {dof} p {upper_tail(statistic, dof):.3e}")
assert sum(by_age.values()) == sum(by_answer.values()) == len(ROWS) == counts.total()

minutes = defaultdict(list)
for age, _, spent in ROWS:
    minutes[age].append(spent)
for age in AGES:
    values = minutes[age]
    print(age, len(values), round(statistics.fmean(values), 4), statistics.median(values), [round(q, 3) for q in statistics.quantiles(values, n=4, method="inclusive")], round(statistics.geometric_mean(values), 6))
pooled = math.sqrt(sum((len(v) - 1) * statistics.variance(v) for v in minutes.values()) / (len(ROWS) - len(AGES)))
print("pooled deviation", round(pooled, 6), "mode", statistics.mode(answer for _, answer, _ in ROWS))
print(counts.most_common(2), (counts - Counter({key: 50 for key in counts})).total(), sorted(by_answer, key=by_answer.get, reverse=True))
bootstrap = sorted(statistics.fmean(random.choices(minutes["50+"], k=len(minutes["50+"]))) for _ in range(50))
print([round(bootstrap[i], 3) for i in (1, 24, 48)])
