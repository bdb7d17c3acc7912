"""Carets under a whole call whose text is not ASCII."""
def C(x): return x
try: pass
except: pass
t0 = (1,)
try:
    t0 = C(..., ("".join(sorted('İ'))).lstrip(next(iter('é'))))
except TypeError as e: raise
