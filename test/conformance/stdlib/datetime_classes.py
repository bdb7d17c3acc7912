# Constructors and their errors, arithmetic, comparison, timezone, and fromisoformat.
from datetime import *
import datetime as D
print(D.__all__)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for n in ('date','datetime','time','timedelta','tzinfo','timezone'):
    print(n, sorted(k for k in dir(getattr(D,n)) if k[0] != '_' or k in ('__add__', '__sub__', '__replace__')))
    print(getattr(D,n).__qualname__, getattr(D,n).__module__)
t(lambda: date(0,1,1)); t(lambda: date(10000,1,1)); t(lambda: date(2020,13,1)); t(lambda: date(2020,2,30)); t(lambda: date('a',1,1)); t(lambda: date(1.5,1,1)); t(lambda: date()); t(lambda: date(2020)); t(lambda: date(2020,1,32))
t(lambda: datetime(2020,1,1,24)); t(lambda: datetime(2020,1,1,0,60)); t(lambda: datetime(2020,1,1,0,0,60)); t(lambda: datetime(2020,1,1,0,0,0,1000000)); t(lambda: datetime(2020,1,1,tzinfo=3)); t(lambda: datetime(2020,1,1,fold=2)); t(lambda: datetime(2020,1)); t(lambda: datetime()); t(lambda: datetime('a',1,1));t(lambda: datetime(2020,1,1,1.5))
t(lambda: time(24)); t(lambda: time(0,60)); t(lambda: time(0,0,60)); t(lambda: time(0,0,0,-1)); t(lambda: time(tzinfo=3)); t(lambda: time(fold=3)); t(lambda: time('a'))
t(lambda: timedelta('a')); t(lambda: timedelta(days=10**9)); t(lambda: timedelta(days=10**30)); t(lambda: timedelta(days=float('nan'))); t(lambda: timedelta(days=float('inf'))); t(lambda: timedelta(seconds=None))
t(lambda: timedelta(hours=1.5, microseconds=0.5)); t(lambda: repr(timedelta(0.1,0.1,0.1))); t(lambda: timedelta(microseconds=1.5)); t(lambda: timedelta(microseconds=2.5)); t(lambda: timedelta(microseconds=0.5,milliseconds=0.0005))
t(lambda: timedelta(1)/0); t(lambda: timedelta(1)//0); t(lambda: timedelta(1)%timedelta(0)); t(lambda: timedelta(1)/timedelta(0)); t(lambda: timedelta(1)/0.0); t(lambda: timedelta(1)*'a'); t(lambda: timedelta(1)//1.5); t(lambda: timedelta(1)*float('nan')); t(lambda: timedelta(1)/float('inf')); t(lambda: timedelta(1)<3); t(lambda: timedelta(1)+3); t(lambda: divmod(timedelta(1),3));t(lambda: timedelta.max+timedelta(1)); t(lambda: -timedelta.max-timedelta(1)); t(lambda: abs(timedelta.min)); t(lambda: -timedelta.min); t(lambda: timedelta(1)%0); t(lambda: timedelta(1)*True);t(lambda: timedelta.max*2)
t(lambda: date.max+timedelta(1)); t(lambda: date.min-timedelta(1)); t(lambda: date(2020,1,1)-3); t(lambda: date(2020,1,1)<3); t(lambda: date(2020,1,1)<datetime(2020,1,1)); t(lambda: datetime(2020,1,1)<date(2020,1,1)); t(lambda: datetime(2020,1,1)==date(2020,1,1)); t(lambda: datetime(2020,1,1)-date(2020,1,1)); t(lambda: date(2020,1,1)-datetime(2020,1,1)); t(lambda: datetime(2020,1,1)<datetime(2020,1,1,tzinfo=UTC)); t(lambda: datetime(2020,1,1)==datetime(2020,1,1,tzinfo=UTC)); t(lambda: datetime(2020,1,1)-datetime(2020,1,1,tzinfo=UTC)); t(lambda: time(1)<time(1,tzinfo=UTC)); t(lambda: time(1)<3); t(lambda: datetime.max+timedelta(1)); t(lambda: datetime.min-timedelta(1)); t(lambda: timedelta(1)+date(2020,1,1)); t(lambda: timedelta(1)-date(2020,1,1)); t(lambda: timedelta(1)+datetime(2020,1,1)); t(lambda: date(2020,1,1)+timedelta(hours=30)); t(lambda: date(2020,1,1)-timedelta(hours=30)); t(lambda: datetime(2020,1,1)+1)
t(lambda: timezone(3)); t(lambda: timezone(timedelta(1))); t(lambda: timezone(timedelta(0),3)); t(lambda: timezone(timedelta(0),None)); t(lambda: repr(timezone(timedelta(0)))); t(lambda: repr(timezone(timedelta(hours=1,seconds=3)))); t(lambda: str(timezone(timedelta(hours=-1,seconds=3,microseconds=4)))); t(lambda: repr(timezone(timedelta(0),'x'))); t(lambda: timezone.utc is timezone(timedelta(0))); t(lambda: UTC.utcoffset(3)); t(lambda: UTC.tzname(3)); t(lambda: UTC.dst(3)); t(lambda: UTC.fromutc(3)); t(lambda: UTC.fromutc(datetime(2020,1,1))); t(lambda: timezone()); t(lambda: repr(timezone.min)); t(lambda: repr(timezone.max)); t(lambda: timezone(timedelta(0)).__getinitargs__()); t(lambda: timezone(timedelta(1),'x')); t(lambda:hash(timezone.utc)==hash(timezone(timedelta(0),'x'))); t(lambda: timezone.utc<3); t(lambda: timezone.utc==3); t(lambda: timezone(timedelta(0),'a')==timezone.utc);t(lambda: UTC.utcoffset(datetime.min))
for s in ('2020-01-01','20200101','2020-W01-1','2020W011','2020-W01','2020W01','2020-1-1','x','2020-13-01','2020-02-30','2020-01-01T00','2020-W54-1','2020-W01-8','2020-W00-1','2021-W53-1','','2020001','2020-001','٢020-01-01','0000-01-01', '2020-0101', '202001-01','2020-W011','2020W01-1', 5):
    t(lambda: repr(date.fromisoformat(s)))
    t(lambda: repr(datetime.fromisoformat(s)))
for s in ('2020-01-01T01','2020-01-01 01:02','2020-01-01x01:02:03','20200101T010203','2020-01-01T01:02:03.1','2020-01-01T01:02:03,123456789','2020-01-01T01:02:03.12345678901234567','2020-01-01T01:02:03Z','2020-01-01T01:02:03z','2020-01-01T01:02:03+01','2020-01-01T01:02:03+0130','2020-01-01T01:02:03+01:30:05','2020-01-01T01:02:03-01:30:05.5','2020-01-01T24:00','2020-12-31T24:00:00','2020-01-01T24:01','9999-12-31T24:00','2020-01-01T25:00','2020-01-01T01:60','2020-01-01T01:02:60','2020-01-01T','2020-01-01T1','2020-01-01T01:2','2020-01-01T01:0203','2020-01-01T0102:03','2020-01-01T01:02:03.','2020-01-01T01:02:03+24:00','2020-01-01T01:02+','2020-01-01T01:02-00:00','2020-W01T01:02','2020W01T01','2020-W01-1T01:02','2020W0111 02','2020-01-01T01:02:03.1a','2020-01-01T01:02:03 +01:00','2020-01-01\ud80001:02','2020-01-01T01:02+01:00Z','20200101 0102','20200101','2020-01-01T01:02:03+00:00:00.000001','2020-01-01T01:02:03+01:60','2020-01-01T01Z'):
    t(lambda: repr(datetime.fromisoformat(s)))
for s in ('01','T01','01:02','t0102','010203.5','T01:02:03Z','01:02:03+01:00','24:00','24:00:00.000001','25','x','','T','1','012','01:02:03.1234567','01Z','01+01', 3,'01:02:03-00:00:01','TT01','01:02:03,5'):
    t(lambda: repr(time.fromisoformat(s)))


# === ints are taken one after the other: the first mistake counts ===
for y in (2**70, -2**70):
    for arguments in ((y, b''), (0, 0, y, "x"), (24, y)):
        t(lambda: time(*arguments))
        t(lambda: time().replace(*arguments))
        t(lambda: datetime(2000, 1, 1, *arguments))
        t(lambda: date(*arguments[:3]))
        t(lambda: datetime(2000, 1, 1).replace(*arguments))
        t(lambda: date(2000, 1, 1).replace(*arguments[:3]))
    t(lambda: time(fold=y, tzinfo=3)); t(lambda: time(25, tzinfo=3)); t(lambda: time().replace(tzinfo=4, fold=y)); t(lambda: date(y)); t(lambda: datetime(y))
    t(lambda: date.fromisocalendar(y, 'x', 1)); t(lambda: date.fromisocalendar(1, y, 1.5)); t(lambda: date.fromisocalendar('x', y, 1)); t(lambda: datetime.fromisocalendar(0, 1, y))


# === the class of an argument is its type: nothing is asked for __class__ ===
class Asked:
    def __getattribute__(self, name):
        print('asked for', name)
        return timedelta


asked = Asked()
for v in (timedelta(1), datetime(2020, 1, 1), date(2020, 1, 1), time(), UTC):
    for name in ('__le__', '__eq__', '__add__', '__sub__', '__rsub__', '__floordiv__', '__mod__', '__divmod__', '__mul__', '__format__', 'strftime', 'tzname', 'fromutc', 'isoformat', 'astimezone'):
        if hasattr(v, name):
            t(lambda: getattr(v, name)(asked))
for f in (lambda: datetime.combine(asked, time()), lambda: datetime.combine(date.min, asked), lambda: timedelta(asked), lambda: timezone(asked), lambda: time(tzinfo=asked),
          lambda: date.fromisoformat(asked), lambda: datetime.fromtimestamp(asked), lambda: date.fromtimestamp(asked), lambda: datetime.now(asked)):
    t(f)


# === the first and the last day have no neighbours, which local times are compared with ===
Z = timezone(timedelta(0), 'Z')
for fold in (0, 1):
    for v in (datetime.max, datetime.min, datetime(9999, 12, 30, 23), datetime(1, 1, 2)):
        v = v.replace(fold=fold)
        t(lambda: v.astimezone(Z)); t(lambda: v.astimezone(Z).astimezone(UTC)); t(lambda: v.timestamp())
