# expect: limit
while True: ('ß' * 10**7).upper()
