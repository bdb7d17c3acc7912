import time


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


# === seconds to fields ===
for seconds in 0, 1.9, -1, -1.5, 951827696, 4102444800, 10 ** 12, True:
    print(tuple(time.gmtime(seconds)), tuple(time.localtime(seconds)) == tuple(time.gmtime(seconds)))
t = time.gmtime(1709210096)
print(t)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_gmtoff, t[2], t[:3], len(t))
attempt(lambda: time.gmtime('x'))
attempt(lambda: time.gmtime(1e20))
attempt(lambda: time.gmtime(float('nan')))
attempt(lambda: time.gmtime(2 ** 63))
attempt(lambda: time.localtime([]))

# === fields to seconds ===
print(time.mktime(t), time.mktime(time.gmtime(12345)), time.mktime((2024, 14, 35, 0, 0, 0, 0, 0, -1)), time.mktime((2024, 1, 1, 25, 61, 61, 0, 0, 0)))
print(time.mktime((1900, 1, 1, 0, 0, 0, 0, 0, 0)), time.mktime((2024, 0, 0, 0, 0, 0, 0, 0, 0)), time.mktime((-5, 1, 1, 0, 0, 0, 0, 1, 0)))
attempt(lambda: time.mktime(5))
attempt(lambda: time.mktime((1, 2)))
attempt(lambda: time.mktime((2024.0, 1, 1, 0, 0, 0, 0, 1, 0)))
attempt(lambda: time.mktime((2024, 'x', 1, 0, 0, 0, 0, 1, 0)))

# === texts ===
print(time.asctime(t), time.ctime(0), time.asctime((2024, 1, 5, 3, 4, 5, 0, 1, 0)), time.asctime((10000, 1, 1, 0, 0, 0, 0, 1, 0)))
print(time.strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %p %I %y %U %W %w %d %% %c %x %X', t))
print(time.strftime('%C %D %e %F %G %g %h %R %r %T %u %V %n%t|', t))
print(time.strftime('%H:%M', (2024, 0, 0, 23, 59, 61, -1, 0, -1)), repr(time.strftime('', t)), time.strftime('plain', t))
attempt(lambda: time.ctime('x'))
attempt(lambda: time.asctime('x'))
attempt(lambda: time.asctime((1, 2)))
attempt(lambda: time.strftime(3))
attempt(lambda: time.strftime('%Y', 3))
attempt(lambda: time.strftime('%Y', (1, 2)))
for bad in [
    (2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 32, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 24, 0, 0, 0, 1, 0), (2024, 1, 1, 0, 60, 0, 0, 1, 0),
    (2024, 1, 1, 0, 0, 62, 0, 1, 0), (2024, 1, 1, 0, 0, 0, -2, 1, 0), (2024, 1, 1, 0, 0, 0, 8, 1, 0), (2024, 1, 1, 0, 0, 0, 0, 367, 0),
    (2024, 1, 1, 0, 0, 0, 0, 1, 5), (2024.5, 1, 1, 0, 0, 0, 0, 1, 0),
]:
    attempt(lambda: time.strftime('%Y-%m-%d %H:%M:%S %w %j', bad))
    attempt(lambda: time.asctime(bad))

# === reading ===
for text, format in [
    ('2024-02-29', '%Y-%m-%d'), ('30 Nov 00', '%d %b %y'), ('12:30 +0530', '%H:%M %z'), ('UTC', '%Z'), ('12:30:61', '%H:%M:%S'), ('366', '%j'),
    ('2023 366', '%Y %j'), ('2024 10 1', '%Y %U %w'), ('2024 10 1', '%Y %W %u'), ('2024 00 0', '%Y %U %w'), ('2024 52 7', '%G %V %u'), ('2023 00 1', '%Y %W %w'),
    ('Thursday, 29 February 2024', '%A, %d %B %Y'), ('thu feb 29 2024', '%a %b %d %Y'), ('03:04:05 PM', '%I:%M:%S %p'), ('12 am', '%I %p'),
    ('02/29/24', '%x'), ('10:20:30', '%X'), ('10:20', '%R'), ('10:20:30', '%T'), ('68', '%y'), ('69', '%y'), ('a%b', 'a%%b'),
    ('2024-02-29T10:20:30.123456Z', '%Y-%m-%dT%H:%M:%S.%f%z'), ('  5   6', ' %d %m'), ('1 2', '%e %m'), ('-01:30:15', '%z'), ('٢٠٢٤', '%Y'),
    ('20240229102030', '%Y%m%d%H%M%S'), ('1112', '%m%d%Y'), ('1234567', '%d%H%M%S'), ('x', '%Y'), ('2024x', '%Y'), ('2024', 'x'), ('', '%Y'),
    ('13', '%m'), ('32', '%d'), ('24', '%H'), ('30 Feb 2024', '%d %b %Y'), ('29 Feb 2023', '%d %b %Y'), ('2024 1', '%G %j'), ('2024 1', '%G %V'),
    ('2024 1 1', '%Y %V %u'), ('2024 54 1', '%G %V %u'), ('2024 53 1', '%G %V %u'), ('+01:0203', '%z'), ('+0102:03', '%z'), ('x', '%q'), ('x', '%'), ('x', '%E'),
]:
    print(repr(text), repr(format), end=' ')
    attempt(lambda: (*time.strptime(text, format), time.strptime(text, format).tm_zone, time.strptime(text, format).tm_gmtoff))
print(time.strptime('Mon Jan  1 00:00:00 2024'))
attempt(lambda: time.strptime(3, 'x'))
attempt(lambda: time.strptime('3', 3))

# === struct_time ===
s = time.struct_time((2024, 2, 29, 1, 2, 3, 3, 60, 0))
print(s, s == (2024, 2, 29, 1, 2, 3, 3, 60, 0), s.tm_zone, s.tm_gmtoff, time.struct_time(range(11)).tm_gmtoff, hash(s) == hash(tuple(s)))
attempt(lambda: time.struct_time((1, 2)))

# === sleeping, constants ===
attempt(lambda: time.sleep(-1))
attempt(lambda: time.sleep('x'))
attempt(lambda: time.sleep(None))
attempt(lambda: time.sleep(float('nan')))
attempt(lambda: time.sleep(1e30))
attempt(lambda: time.sleep(0))
print(time.timezone, time.altzone, time.daylight, len(time.tzname))
attempt(lambda: time.get_clock_info('x'))
print(time.get_clock_info('monotonic').monotonic, time.get_clock_info('time').adjustable)

# === a struct_time cannot be changed ===
s = time.gmtime(10**9)
for name in ('n_fields', 'n_sequence_fields', 'tm_year', 'tm_zone', 'tm_gmtoff', 'other', '__doc__', '_zone'):
    attempt(lambda: setattr(s, name, 5))
    attempt(lambda: delattr(s, name))
attempt(lambda: (s.tm_zone, time.gmtime(0).tm_zone, time.struct_time.n_fields))
attempt(lambda: type('Sub', (time.struct_time,), {}))
