from operator import itemgetter

records = [{'id': i, 'name': f'n{i * 7919 % 200_003}', 'team': i * 31 % 97, 'score': i * 7919 % 100_003 / 7} for i in range(200_000)]
begin()
by_score = sorted(records, key=lambda record: record['score'])
by_name = sorted(records, key=itemgetter('name'))
by_team = sorted(records, key=lambda record: (record['team'], -record['score']))
end()
assert by_score[0]['score'] <= by_score[1]['score'] and by_name[0]['name'] == 'n0' and by_team[0]['team'] == 0
