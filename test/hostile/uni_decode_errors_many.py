# expect: limit
while True: (b'\xff' * 2 * 10**7).decode('ascii', 'backslashreplace')
