# strftime, strptime, isoformat, isocalendar, time tuples and timestamps.
from datetime import *
import datetime as D
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d=datetime(2020,3,4,5,6,7,89,tzinfo=timezone(timedelta(hours=5,minutes=30),'IST'))
for c in 'aAwdbBmyYHIpMSfzZjUWcxXGuV%CDeFghnRsStTr':
    t(lambda: (c, d.strftime('%'+c)))
for c in ['%:z','%-d','%_d','%%','a%%b','%Ey','%Od','é%Y\0%m','','%10Y']:
    t(lambda: (c, d.strftime(c))); 
n=datetime(33,1,2,3)
for c in ['%Y','%G','%C','%F','%D','%y','%z|%Z|%:z','%c','%x','%s','%g','%V','%U %W','%e','%h','%I%p','%r','%R','%T','%f']:
    t(lambda: (c, n.strftime(c), n.date().strftime(c), n.time().strftime(c)))
t(lambda: datetime(2020,1,1).strftime(3)); t(lambda: format(d,'')); t(lambda: format(d,'%Y')); t(lambda: d.__format__(3)); t(lambda: format(time(1),'%H')); t(lambda: date(2020,1,1).__format__('%d'))
t(lambda: time(1,2,3,4,UTC).strftime('%z %Z %f')); t(lambda: d.ctime()); t(lambda: date(2020,1,1).ctime())
t(lambda: repr(d)); t(lambda: str(d)); t(lambda: d.isoformat('x','minutes'));
for s in 'auto hours minutes seconds milliseconds microseconds foo'.split(): t(lambda: (d.isoformat(timespec=s), d.timetz().isoformat(s), time(1).isoformat(s)))
t(lambda: d.isoformat('ab')); t(lambda: d.isoformat(1)); t(lambda: d.isoformat(None)); t(lambda: time(1).isoformat(3));t(lambda: d.isoformat('')); 
t(lambda: repr(time(1,2,fold=1))); t(lambda: repr(datetime(2020,1,1,fold=1))); t(lambda: repr(time(1,2,3,4,UTC,fold=1))); t(lambda: repr(datetime(2020,1,1,0,0,1)))
t(lambda: d.timetuple()); t(lambda: d.utctimetuple()); t(lambda: date(2020,12,31).timetuple()); t(lambda: n.timetuple()); t(lambda: type(n.timetuple()))
t(lambda: d.isocalendar()); ic=d.isocalendar(); t(lambda: (type(ic), ic.year, ic.week, ic.weekday, ic==(2020,10,3), ic.__reduce__(), type(ic).__mro__, ic[1:])); t(lambda: type(ic)(1,2,3));
t(lambda: d.timestamp()); t(lambda: n.timestamp()); t(lambda: datetime(1970,1,1,tzinfo=UTC).timestamp())
t(lambda: repr(datetime.fromtimestamp(0))); t(lambda: repr(datetime.fromtimestamp(1.5,UTC))); t(lambda: repr(datetime.fromtimestamp(float('nan')))); t(lambda: repr(datetime.fromtimestamp(float('inf')))); t(lambda: repr(datetime.fromtimestamp('a'))); t(lambda: repr(datetime.fromtimestamp(1e12,UTC))); t(lambda: repr(datetime.utcfromtimestamp(0.0000005))); t(lambda: repr(datetime.fromtimestamp(-1.9999999))); t(lambda: repr(date.fromtimestamp(86400*1.5))); t(lambda: date.fromtimestamp(1e20)); t(lambda: date.fromtimestamp('a')); t(lambda: repr(datetime.fromtimestamp(0.0000015,UTC))); t(lambda: datetime.fromtimestamp(0,3)); t(lambda: datetime.fromtimestamp(10**30));t(lambda: date.fromtimestamp(1e12)); t(lambda: datetime.fromtimestamp(timestamp=3));t(lambda: datetime.now(3))
for a,f in [('2020-01-02','%Y-%m-%d'),('x','%Y'),('2020x','%Y'),('12','%Q'),('1','%'),('Jan 5 99','%b %d %y'),('Monday','%A'),('mon','%a'),('1 12 PM','%d %I %p'),('12 am','%I %p'),('366 2021','%j %Y'),('366 2020','%j %Y'),('2020 10 3','%G %V %u'),('2020 10 3','%Y %V %u'),('2020 10','%G %V'),('2020 1','%G %j'),('2020 10 3','%Y %U %w'),('2020 10 3','%Y %W %u'),('2020 0 1','%Y %W %w'),('+0530','%z'),('+05:30:10.5','%z'),('Z','%z'),('-00:30','%z'),('+05:3010','%z'),('UTC','%Z'),('GMT','%Z'),('EST','%Z'),('1.5','%S.%f'),('1.1234567','%S.%f'),('61','%S'),('60','%S'),('62','%S'),('Wed Mar  4 05:06:07 2020','%c'),('03/04/20 05:06:07','%x %X'),('2020-02-30','%Y-%m-%d'),('29 2','%d %m'),('29 Feb 2020','%d %b %Y'),('31 12','%d %m'),('5%','%d%%'),('   5','%d'),('5 \n 6','%d %m'),('2020-1-1','%Y-%m-%d'),('68','%y'),('69','%y'),('0','%m'),('13','%m'),('2020 53 1','%G %V %u'),('2021 53 1','%G %V %u'),('a.b','a.b'),('axb','a.b'),('','' ),('2020 2020','%Y %Y'),('5 2020-01-01','%V %Y-%m-%d'),('12 13','%H %M'),('24','%H'),('+24:00','%z'),('1 2','%u %w'),('٢٠٢٠','%Y'),('10:11:12','%T'),('01/02/03','%D'),('2020-01-02','%F'),('10:11','%R'),('Jan','%h'),(' 5','%e'),('5','%k'),('11:12:13 PM','%r'),('20','%C'),('+05:30','%:z'),('a\tb','%n'),('2020 ١','%Y %m'),('12','%12'),('Sept','%b'),('MAY','%B'),('1 Z','%d %Z'),('utc','%Z'),('3 4','%G %u'),('+0530 UTC','%z %Z'),('0001','%f'),('-0','%d'),('3','%-d'),('1','%I'),('0','%I'),('2020 366','%Y %-j'), ('0','%j'), ('-0530.5','%z'),('+05:30:10,5','%z'),('+053010.123456789','%z'),('20','%s')]:
    t(lambda: (a,f,repr(datetime.strptime(a,f))))
    t(lambda: (a,f,repr(date.strptime(a,f))))
    t(lambda: (a,f,repr(time.strptime(a,f))))
t(lambda: datetime.strptime(3,'a')); t(lambda: datetime.strptime('a',3))
