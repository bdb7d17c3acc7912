import fnmatch

print(fnmatch.__all__)
N = ['a.py','b.txt','A.PY','.hidden','dir/x.py','a]b','[x]','a-b','é','a\nb','','ab','abc','a^b','a!b']
for p in ['*','*.py','?','a?','[ab]*','[!a]*','[a-c]b','[]]*','a[]]b','[!]]*','*b*','a*b*c','**','[','[a','a[','[]','[!]','[a-]*','[c-a]b','[[]x]','[^a]*','a[!-]b','a[\\^]b','*.[pt]*','a.py','A*','[a-c-e]b','[-a]*','[--0]*','[&&a]', '[~~]','[||]','a\\*b', '', 'é', '[a-z][a-z]', '*\n*']:
    try: print(repr(p), fnmatch.filter(N, p), [n for n in N if fnmatch.fnmatchcase(n,p)]==fnmatch.filter(N,p), fnmatch.filterfalse(N, p) , fnmatch.translate(p))
    except Exception as e: print(p, type(e), e)
print(fnmatch.fnmatch(b'a.py', b'*.py'), fnmatch.filter([b'a',b'b'], b'[a]'), fnmatch.fnmatch('A.py','a.PY'))
for f in (lambda: fnmatch.fnmatch(3,'a'), lambda: fnmatch.fnmatch('a', b'a'), lambda: fnmatch.filter('ab', 'a'), lambda: fnmatch.fnmatch('a',3)):
    try: print(f())
    except Exception as e: print(type(e).__name__)
