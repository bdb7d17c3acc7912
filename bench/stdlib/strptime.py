from datetime import datetime

texts = [f'20{i % 30:02}-{i % 12 + 1:02}-{i % 28 + 1:02} {i % 24:02}:{i % 60:02}:{i * 7 % 60:02}' for i in range(50_000)]
begin()
times = [datetime.strptime(text, '%Y-%m-%d %H:%M:%S') for text in texts]
end()
assert len(times) == 50_000 and str(times[1]) == texts[1]
