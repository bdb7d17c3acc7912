import token

print(token.__all__)
print(token.tok_name, token.EXACT_TOKEN_TYPES)
print(token.NAME, token.NT_OFFSET, token.ISTERMINAL(3), token.ISNONTERMINAL(300), token.ISEOF(0), token.ISEOF(1))
