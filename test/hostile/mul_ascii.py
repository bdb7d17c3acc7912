# expect: limit
while True: ascii('\U0001F600' * 10**7)
