import tomllib, io, decimal
print(tomllib.__all__)
doc = r'''
# comment
title = "TOML \"x\" \u00e9 \U0001F600 \t\\"
'quoted key' = 'lit\n'
"a.b" = 1
x.y.z = 1_000
x.y.w = -0x1F if
'''
def t(s, **k):
    try: print(tomllib.loads(s, **k))
    except Exception as e: print(repr(s[:60]), type(e).__name__, e, getattr(e,'lineno',None), getattr(e,'colno',None), getattr(e,'pos',None), getattr(e,'msg',None))
t(doc.replace(' if','').replace('-0x1F','0x1F'))
t('''
[owner]
name = "Tom"
dob = 1979-05-27T07:32:00-08:00
[database]
ports = [ 8000, 8001, [1, 2,], # c
 ]
data = [ ["delta", "phi"], [3.14] ]
temp = { cpu = 79.5, case.x = 72.0 }
[servers]
[servers.alpha]
ip = "10.0.0.1"
[[products]]
name = "Hammer"
[[products]]
[[products]]
name = "Nail"
[[products.sub]]
a = 1
[products.tab]
b = 2
''')
for v in ['1','+1','-17','0','01','1_0','1__0','_1','1_','0x','0xDEAD_beef','0o17','0b101','0xg','1.5','-1.5e3','1e5','1.','.5','1e','inf','-inf','+nan','nan','true','false','True','1979-05-27','1979-05-27T07:32:00Z','1979-05-27 07:32:00','1979-05-27t07:32:00.123456789','07:32:00','07:32:00.5','1979-13-01','1979-02-30','25:00:00','1979-05-27T25:00:00','07:32','1979-05-27T07:32:00+24:00','""','"a','"a\nb"','"\\x"','"\\u12"','"\\ud800"','"\\U00110000"',"'a","'a\nb'",'"""a\nb"""','"""\na"""','"""a\\\n   b"""','"""a\\  \n b"""','"""a\\ b"""','""""a""""','"""a""""','"""a"""""','"""a""""""',"'''a'b''c'''","'''\na\n'''",'"""a',"'''a",'[]','[1','[1,','[1 2]','[,]','[1,,2]','[1, "a", 2.0, [true]]','{}','{a=1}','{a=1,}','{a=1 b=2}','{a=1,a=2}','{a.b=1,a.c=2}','{a={b=1},a.c=2}','{a=1','{a=[1],a=2}','{\na=1}','x','"\x01"','"\x7f"',"'\x01'",'"\t"','1 2','1 # c','1#c','','"a" "b"','"\\','"\\u']:
    t('v = ' + v)
for s in ['a=1\na=2','[a]\n[a]','a.b=1\na=2','a=1\na.b=2','[a]\nb=1\n[a.b]','[a.b]\n[a]\nc=1','a={b=1}\na.c=2','a={b=1}\n[a.c]','a=[1]\n[[a]]','[[a]]\n[a]','[a]\n[[a]]','[[a]]\nb=1\n[[a]]\nb=2','[a','[a]]','[[a]','[]','[a.]','[.a]','a','a=','=1','a b=1','a.=1','.a=1','a=1 b=2','# only','','\n\n','a=1\r\nb=2','a=1\rb=2','"" = 1','a."" = 1','é=1','[a]\nb.c=1\n[a.b]\nd=1','[a]\nb.c=1\nb.d=2\n[x]\n','b.c=1\n[b]\n','[a.b.c]\nx=1\n[a]\nb.y=2','[[a.b]]\n[a]\nc=1','[[a.b]]\n[a.b]','a = 1 # \x01','\ufeffa=1','a="""x"""\nb=1','[a ]\n[ b . c ]\n["d e"]\n[\'f.g\'.h]','[[ x ]]','a\n=1','[a]b=1','[a] # c\nb=1','!','a = [\n1,\n# c\n2\n]','fruit=[]\n[[fruit]]','[fruit]\napple.color=1\n[fruit.apple]','[fruit]\napple.color=1\n[fruit.apple.taste]']:
    t(s)
t('a=1.5\nb=inf\nc=2', parse_float=decimal.Decimal); t('a=1.5', parse_float=lambda s: [s]); t('a=1.5', parse_float=str)
for f in (lambda: tomllib.loads(b'a=1'), lambda: tomllib.load(io.StringIO('a=1')), lambda: tomllib.load(io.BytesIO(b'a=1')), lambda: tomllib.load(io.BytesIO(b'\xff'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
