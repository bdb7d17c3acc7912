/** Time zones as built-in contracts: the platform's, or the host's own. */
import { describe, expect, test } from 'vitest';
import { runSync, type ZonePeriod } from '../../src/index.ts';

const HEAD = 'from zoneinfo import ZoneInfo\nfrom datetime import datetime, timedelta, UTC\n';

function value(code: string, options: Parameters<typeof runSync>[1] = {}): unknown {
  const outcome = runSync(HEAD + code, options);
  if (outcome.status !== 'completed') throw new TypeError(`${outcome.status} ${'error' in outcome ? String(outcome.error) : ''}`);
  return outcome.value;
}

describe('the platform’s zones', () => {
  test('summer time, gaps and repeated hours', () => {
    const code = `
ny = ZoneInfo('America/New_York')
show = lambda *a, **k: (lambda d: f'{d.isoformat()} {d.tzname()} {d.dst()}')(datetime(*a, tzinfo=ny, **k))
[show(2024, 1, 1), show(2024, 7, 1), show(2024, 3, 10, 2, 30), show(2024, 3, 10, 2, 30, fold=1), show(2024, 11, 3, 1, 30), show(2024, 11, 3, 1, 30, fold=1),
 show(2024, 3, 10, 1, 59, 59), show(2024, 3, 10, 3), show(2024, 11, 3, 2), show(1970, 1, 1)]`;
    expect(value(code)).toEqual([
      '2024-01-01T00:00:00-05:00 EST 0:00:00',
      '2024-07-01T00:00:00-04:00 EDT 1:00:00',
      '2024-03-10T02:30:00-05:00 EST 0:00:00',
      '2024-03-10T02:30:00-04:00 EDT 1:00:00',
      '2024-11-03T01:30:00-04:00 EDT 1:00:00',
      '2024-11-03T01:30:00-05:00 EST 0:00:00',
      '2024-03-10T01:59:59-05:00 EST 0:00:00',
      '2024-03-10T03:00:00-04:00 EDT 1:00:00',
      '2024-11-03T02:00:00-05:00 EST 0:00:00',
      '1970-01-01T00:00:00-05:00 EST 0:00:00',
    ]);
  });

  test('from and to UTC', () => {
    const code = `
ny, berlin, kolkata = map(ZoneInfo, ('America/New_York', 'Europe/Berlin', 'Asia/Kolkata'))
u = datetime(2024, 11, 3, 5, 30, tzinfo=UTC)
[str(u.astimezone(ny)), u.astimezone(ny).fold, str((u + timedelta(hours=1)).astimezone(ny)), (u + timedelta(hours=1)).astimezone(ny).fold,
 str(datetime(2024, 7, 1, 12, tzinfo=ny).astimezone(berlin)), str(datetime(2024, 7, 1, tzinfo=kolkata).astimezone(UTC)),
 datetime(2024, 7, 1, tzinfo=berlin).tzname(), datetime(2024, 7, 1, tzinfo=kolkata).dst() == timedelta(0), str(datetime(2024, 1, 1, tzinfo=ZoneInfo('UTC')))]`;
    expect(value(code)).toEqual([
      '2024-11-03 01:30:00-04:00',
      0,
      '2024-11-03 01:30:00-05:00',
      1,
      '2024-07-01 18:00:00+02:00',
      '2024-06-30 18:30:00+00:00',
      'CEST',
      true,
      '2024-01-01 00:00:00+00:00',
    ]);
  });

  test('keys, identity and errors', () => {
    const code = `
import copy, zoneinfo
a = ZoneInfo('Europe/Paris')
errors = []
for key in ('Nowhere/Land', 'europe/paris', '../etc/passwd', '/etc', '+05:00', ''):
    try:
        ZoneInfo(key)
    except (KeyError, ValueError) as e:
        errors.append(f'{type(e).__name__} {e}')
[str(a), repr(a), a.key, a is ZoneInfo('Europe/Paris'), ZoneInfo.no_cache('Europe/Paris') is a, copy.copy(a) is a, a.utcoffset(None),
 'Europe/Paris' in zoneinfo.available_timezones(), errors]`;
    expect(value(code)).toEqual([
      'Europe/Paris',
      "zoneinfo.ZoneInfo(key='Europe/Paris')",
      'Europe/Paris',
      true,
      false,
      true,
      null,
      true,
      [
        "ZoneInfoNotFoundError 'No time zone found with key Nowhere/Land'",
        "ZoneInfoNotFoundError 'No time zone found with key europe/paris'",
        'ValueError ZoneInfo keys must be normalized relative paths, got: ../etc/passwd',
        'ValueError ZoneInfo keys may not be absolute paths, got: /etc',
        "ZoneInfoNotFoundError 'No time zone found with key +05:00'",
        'ValueError ZoneInfo keys must be normalized relative paths, got: ',
      ],
    ]);
  });
});

describe('the host’s own zones', () => {
  const MARS: readonly ZonePeriod[] = [
    { from: 0, offset: 3600, dst: 0, name: 'MST' },
    { from: 1_000_000, offset: 7200, dst: 3600, name: 'MDT' },
  ];

  test('take the place of the platform’s', () => {
    const zones = { rules: (key: string) => (key === 'Mars/Base' ? MARS : null), keys: () => ['Mars/Base'] };
    const code = `
import zoneinfo
mars = ZoneInfo('Mars/Base')
[str(datetime.fromtimestamp(999_999, mars)), str(datetime.fromtimestamp(1_000_000, mars)), sorted(zoneinfo.available_timezones())]`;
    expect(value(code, { builtins: { zones } })).toEqual(['1970-01-12 14:46:39+01:00', '1970-01-12 15:46:40+02:00', ['Mars/Base']]);
  });

  test('without any, no zone is found', () => {
    const outcome = runSync(`${HEAD}ZoneInfo('UTC')`, { builtins: { zones: false } });
    expect(outcome).toMatchObject({ status: 'error', error: { type: 'zoneinfo.ZoneInfoNotFoundError' } });
  });
});
