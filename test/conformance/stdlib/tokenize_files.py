# case: files=memory
# === tokenize.open ===
import os
import tokenize

os.makedirs('/tree', exist_ok=True)
with open('/tree/latin.py', 'wb') as file:
    file.write(b'# coding: latin-1\nx = "\xe9"\n')
with tokenize.open('/tree/latin.py') as file:
    print(file.encoding, file.mode, file.readlines())
with open('/tree/latin.py', 'rb') as file:
    print([(tokenize.tok_name[token.type], token.string) for token in tokenize.tokenize(file.readline)])
with open('/tree/bad.py', 'wb') as file:
    file.write(b'x = "\xff"\n')
try:
    tokenize.open('/tree/bad.py')
except SyntaxError as error:
    print(error)
try:
    tokenize.open('/tree/none.py')
except FileNotFoundError:
    print('none')
