# expect: value|limit
# stdout-any
# Results of millions of pieces: the host needs little more than the text itself.
text = 'ab' * 8_000_000
for make in (
    lambda: text.replace('ab', 'c'),
    lambda: text.replace('', '-', 9_000_000),
    lambda: text.translate({97: 'xy', 98: None}),
    lambda: ('\t' * 8_000_000).expandtabs(1),
):
    print(len(make()))
