# expect: value
# stdout: 0 400000 0 80001 200000
# A bytearray is a queue: taking from either end, and adding at the end, takes constant time.
data = bytearray(400_000)
taken = 0
while data:
    del data[:4]
    taken += 4
pops = bytearray(80_001)
while len(pops) > 1:
    pops.pop()
mixed = bytearray()
for i in range(100_000):
    mixed.append(i & 255)
    mixed.append(1)
    if i & 1:
        mixed.pop(0)
        mixed.append(2)
count = sum(1 for byte in mixed)
print(len(data), taken, pops[0], len(pops) + 80_000, count)
