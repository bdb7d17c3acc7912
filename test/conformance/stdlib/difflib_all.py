import difflib, random

A = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n'.splitlines(True); B = 'zero\none\ntree\nfour\nfive!\nsix\nseven\neight\n'.splitlines(True)
print(''.join(difflib.ndiff(A,B))); print(''.join(difflib.unified_diff(A,B,'a.txt','b.txt','d1','d2'))); print(''.join(difflib.context_diff(A,B,'a','b')))
print(list(difflib.unified_diff(A,A)), list(difflib.unified_diff([],B,lineterm='')), list(difflib.unified_diff(A,[],n=0)), list(difflib.context_diff(A,[],n=1)), list(difflib.unified_diff([],[])))
d = list(difflib.ndiff(A,B)); print(list(difflib.restore(d,1))==A, list(difflib.restore(d,2))==B)
try: list(difflib.restore(d,3))
except ValueError as e: print(e)
s = difflib.SequenceMatcher(None,'abxcd','abcd'); print(s.get_matching_blocks(), s.get_opcodes(), s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match(0,5,0,4), s.find_longest_match())
s = difflib.SequenceMatcher(lambda x: x==' ', ' abcd', 'abcd abcd'); print(s.find_longest_match(0,5,0,9), s.bjunk, s.bpopular, s.b2j)
s = difflib.SequenceMatcher(None, 'a'*300, 'a'*300+'b'); print(s.ratio(), s.bpopular, difflib.SequenceMatcher(None,'a'*300,'a'*300+'b',autojunk=False).ratio())
s = difflib.SequenceMatcher(); s.set_seqs([1,2,3],[2,3,4]); print(s.get_opcodes(), s.a, s.b); s.set_seq1([9]); print(s.ratio(), list(s.get_grouped_opcodes())); print(difflib.SequenceMatcher(None,'','').ratio(), difflib.SequenceMatcher[int])
print(difflib.get_close_matches('appel', ['ape','apple','peach','puppy']), difflib.get_close_matches('wheel', ['heel','while','well','whele'], n=2, cutoff=0.7), difflib.get_close_matches('x',[]))
for f in (lambda: difflib.get_close_matches('a',['b'],n=0), lambda: difflib.get_close_matches('a',['b'],cutoff=2), lambda: list(difflib.unified_diff('ab','cd')), lambda: list(difflib.unified_diff([b'a'],['b'])), lambda: list(difflib.unified_diff(['a'],['b'],3)), lambda: list(difflib.diff_bytes(difflib.unified_diff,['a'],[b'b'])), lambda: difflib.SequenceMatcher(None,[[1]],[[2]])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(list(difflib.diff_bytes(difflib.unified_diff,[b'a\n',b'\xff\n'],[b'a\n',b'b\n'],b'x',b'y')))
print(difflib.IS_LINE_JUNK('\n'), difflib.IS_LINE_JUNK(' # \n'), difflib.IS_LINE_JUNK('x'), difflib.IS_CHARACTER_JUNK(' '), difflib.IS_CHARACTER_JUNK('a'), difflib.Match(1,2,3))
print(''.join(difflib.ndiff(['\tx = 1\n','  foo(bar)\n','same\n'],['\tx = 2\n','  foo( baz)\n','same\n'])), ''.join(difflib.Differ(linejunk=difflib.IS_LINE_JUNK).compare(['a\n','#\n','b\n'],['a\n','\n','b\n'])))
r = random.Random(3)
for i in range(25):
    a = [''.join(r.choice('abc d') for _ in range(r.randint(0,9)))+'\n' for _ in range(r.randint(0,14))]
    b = [x if r.random()<.6 else x[:3]+r.choice('xyz')+x[3:] for x in a if r.random()<.85]
    for _ in range(r.randint(0,3)): b.insert(r.randint(0,len(b)), ''.join(r.choice('abc d') for _ in range(5))+'\n')
    print(list(difflib.ndiff(a,b))); print(list(difflib.unified_diff(a,b,n=r.randint(0,3)))); print(list(difflib.context_diff(a,b,n=1))); print(difflib.SequenceMatcher(None,''.join(a),''.join(b)).ratio(), difflib.get_close_matches(''.join(a[:1]), b))
# === the context of groups is doubled even where no lines are the same ===
for n in (slice('a'), None, 'a', 1.5, -1, 0, [1]):
    for s in (difflib.SequenceMatcher(None, 'ab' * 120, 'ba' * 110), difflib.SequenceMatcher(None, 'abcd', 'abce')):
        try: print(list(s.get_grouped_opcodes(n)))
        except Exception as e: print(type(e).__name__, e)
