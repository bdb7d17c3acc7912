def down(n):
    return down(n + 1) + 1


try:
    down(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
print('now for good')
down(0)
