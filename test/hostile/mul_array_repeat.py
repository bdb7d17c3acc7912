# expect: limit
from array import array
numbers = array('q', [1, 2, 3])
numbers * 10**12
