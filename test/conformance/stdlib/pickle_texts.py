"""Texts of protocol 0 that are no numbers, no strings and no names."""
import pickle
for t in [b'F1e400\n.', b'F-1e400\n.', b'Finf\n.', b'Fx\n.', b'F1_0\n.', b'F 1\n.', b'F1 \n.', b'F\n.', b'Fnan\n.', b'F1e-400\n.', b'I01\n.', b'I00\n.', b'I1_0\n.', b'Ix\n.', b'I 5\n.', b'L5L\n.', b'Lx\n.', b'(i', b'i', b'(ios\n', b'(ios\npath\n.', b"S'a'\n.", b"Sa\n.", b"S\n.", b"S'a\\x41\\n'\n.", b"S'\\xe9'\n."]:
    try: print(t, repr(pickle.loads(t)))
    except Exception as e: print(t, type(e).__name__, str(e)[:100])
