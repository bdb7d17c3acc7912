# expect: value
# stdout: -20000 20000 20000 9999
# Searching on from each place found, or near the end, costs the distance and no more.
data = bytes(1_000_000)
total = 0
for i in range(20_000):
    total += data.find(b'x', 999_990)
lines = bytearray(b'ab,' * 20_000)
cut = 0
while (at := lines.find(b',')) >= 0:
    del lines[: at + 1]
    cut += 1
text = '\U0001f600a' * 20_000
places = 0
at = text.find('a')
while at >= 0:
    places += 1
    at = text.find('a', at + 1)
back = b'ab' * 10_000
count = 0
end = len(back)
while (end := back.rfind(b'a', 1, end)) >= 0:
    count += 1
print(total, cut, places, count)
