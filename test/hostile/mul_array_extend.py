# expect: limit
from array import array
import itertools
numbers = array('q')
numbers.extend(itertools.count())
