# expect: value|limit
# stdout: True
print(int('v' * 10**6, 32) == (1 << 5 * 10**6) - 1 and int('3210' * 5, 4) == int('3210' * 5, 4))
