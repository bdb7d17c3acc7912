import cmath, math
inf=math.inf; nan=math.nan
V=[-inf,-2.0,-0.0,0.0,2.0,inf,nan]
def code(x):
    if x!=x: return 'nn'
    s='-' if math.copysign(1,x)<0 else '+'
    a=abs(x)
    for c,v in (('i',inf),('0',0.0),('1',1.0),('h',math.pi/2),('p',math.pi),('q',math.pi/4),('t',3*math.pi/4)):
        if a==v: return s+c
    return s+'?'
for f in 'acos acosh asinh atanh cosh exp log sinh sqrt tanh'.split():
    print(f)
    for x in V:
        row=[]
        for y in V:
            if math.isfinite(x) and math.isfinite(y): row.append('....'); continue
            try: z=getattr(cmath,f)(complex(x,y)); row.append(code(z.real)+code(z.imag))
            except ValueError: row.append('EEEE')
        print(' '.join(row))
print('rect')
for x in V:
    row=[]
    for y in V:
        if math.isfinite(x) and math.isfinite(y): row.append('....'); continue
        try: z=cmath.rect(x,y); row.append(code(z.real)+code(z.imag))
        except ValueError: row.append('EEEE')
    print(' '.join(row))
X=V+[-1.0,1.0,1e300,-1e300,3.0,4.0,5.0]
for f in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isnan isinf'.split():
    for x in X:
        for y in X:
            if math.isfinite(x) and math.isfinite(y): continue
            try: print(f,x,y,getattr(cmath,f)(complex(x,y)))
            except ValueError as e: print(f,x,y,repr(e))
for x in X:
    for y in X:
        if math.isfinite(x) and math.isfinite(y): continue
        for f in (cmath.rect, cmath.log):
            try: print(f.__name__,x,y,f(x,y))
            except ValueError as e: print(f.__name__,x,y,repr(e))
