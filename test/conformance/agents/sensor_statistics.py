"""Summarise sensor readings: outliers, quartiles, trend and a text histogram."""
import random
import statistics as st
from collections import Counter
from math import sqrt

random.seed(20260101)


def readings(n: int, base: float, noise: float, drift: float) -> list[float]:
    values = [base + drift * i + random.gauss(0, noise) for i in range(n)]
    for _ in range(n // 50):
        values[random.randrange(n)] += random.choice([-1, 1]) * noise * random.uniform(6, 9)
    return [round(v, 3) for v in values]


def describe(name: str, values: list[float]) -> dict:
    q1, q2, q3 = st.quantiles(values, n=4)
    spread = q3 - q1
    low, high = q1 - 1.5 * spread, q3 + 1.5 * spread
    outliers = [v for v in values if not low <= v <= high]
    kept = [v for v in values if low <= v <= high]
    summary = {
        "mean": st.fmean(values),
        "median": q2,
        "stdev": st.stdev(values),
        "trimmed": st.mean(kept),
        "iqr": spread,
        "outliers": len(outliers),
    }
    print(f"{name}: " + ", ".join(f"{k}={v:.4f}" if isinstance(v, float) else f"{k}={v}" for k, v in summary.items()))
    return summary


def histogram(values: list[float], bins: int = 8, width: int = 30) -> None:
    low, high = min(values), max(values)
    step = (high - low) / bins
    counts = Counter(min(int((v - low) / step), bins - 1) for v in values)
    most = max(counts.values())
    for b in range(bins):
        bar = "#" * round(counts[b] / most * width)
        print(f"{low + b * step:8.2f} | {bar:<{width}} {counts[b]}")


temperature = readings(300, 21.5, 0.4, 0.002)
humidity = [round(80 - 1.5 * t + random.gauss(0, 0.8), 2) for t in temperature]
t = describe("temperature", temperature)
h = describe("humidity", humidity)
histogram(temperature)
print("correlation", round(st.correlation(temperature, humidity), 6))
line = st.linear_regression(range(len(temperature)), temperature)
print("trend per 100 readings", round(line.slope * 100, 6), "start", round(line.intercept, 4))
windows = [temperature[i:i + 60] for i in range(0, 300, 60)]
means = [st.fmean(w) for w in windows]
print([round(m, 3) for m in means], "rising" if means == sorted(means) else "mixed")
se = t["stdev"] / sqrt(len(temperature))
normal = st.NormalDist(t["mean"], se)
print("95% interval", [round(normal.inv_cdf(p), 4) for p in (0.025, 0.975)])
print("modes", st.multimode([round(v) for v in temperature]), "grouped", round(st.median_grouped([round(v) for v in temperature]), 4))
try:
    st.stdev([1.0])
except st.StatisticsError as error:
    print("error:", error)
