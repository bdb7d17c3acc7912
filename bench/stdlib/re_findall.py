import re

levels = ['INFO', 'DEBUG', 'WARNING', 'ERROR']
lines = [
    f'2024-03-{i % 28 + 1:02} {i % 24:02}:{i % 60:02}:{i * 7 % 60:02},{i % 1000:03} {levels[i * 7 // 3 % 4]} '
    f'[worker-{i % 16}] 10.0.{i % 256}.{i * 3 % 256} "GET /api/items/{i}?page={i % 9}" {200 + i % 5 * 100} {i * 37 % 90_000} took={i % 997}ms'
    for i in range(10_000)
]
text = '\n'.join(lines)
begin()
requests = re.findall(r'(\d+\.\d+\.\d+\.\d+) "(\w+) ([^"?]*)[^"]*" (\d{3}) (\d+)', text)
times = re.findall(r'took=(\d+)ms', text)
errors = re.findall(r'^(\S+ \S+) ERROR \[([\w-]+)\] (.*)$', text, re.MULTILINE)
words = re.findall(r'\b(?:WARNING|ERROR)\b', text)
end()
assert len(text) > 1_000_000
assert len(requests) == len(times) == 10_000 and len(errors) < len(words)
