# expect: limit
('{0}' * 10**6).format('a' * 10**6)
