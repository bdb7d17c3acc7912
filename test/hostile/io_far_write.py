# expect: limit
"""Writing far beyond the end of a buffer fills the gap with zeros."""
import io

s = io.StringIO()
s.seek(1 << 50)
s.write('x')
