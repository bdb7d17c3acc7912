# expect: limit
repr(['\x00' * 10**6] * 1000)
