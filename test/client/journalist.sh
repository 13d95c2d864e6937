#!/bin/sh
# A data journalist's questions, with curl and CSV only.
# Usage: journalist.sh http://localhost:3000
set -eu
base=$1
ask() { curl --silent --show-error --fail "$base$1"; }

echo '# who speaks how often in which year'
ask '/v1/quotes/counts.csv?by=speaker,year&sort=value'
echo '# which quotes have no date'
ask '/v1/quotes.csv?missing=date&fields=speaker.name,text,citation.exact'
echo '# who else than Xi takes part in events, whom do they mention'
ask '/v1/events.csv?participantName.not=Xi&present=place&fields=label,participants.entity.name,mentions.name&sort=id'
echo '# how many years, in all and in the middle'
ask '/v1/figures/counts.csv?by=unit&unit=years&statistics=sum,median'
echo '# how much money, by currency'
ask '/v1/figures/counts.csv?by=currency&kind=money&statistics=sum,max'
echo '# which numbers matter, and whose they are'
ask '/v1/figures.csv?salience=main&fields=text,measure,attribution.voice&sort=id'
echo '# what Xi says of friendship, in his own words'
ask '/v1/quotes.csv?q.text=friendship+or+partnership&q.speaker=xi&fields=speaker.name,text'
echo '# who is of Kazakhstan, in how many articles, and since when'
ask '/v1/entities.csv?country=kazakhstan&type=person&fields=shortName,roles.title,articleCount,firstPublished'
echo '# what the articles contradict themselves about, and whom it concerns'
ask '/v1/conflicts.csv?entityName=Astana&fields=about,entities.name'
echo '# what happened in summer 2024, with place and people'
ask '/v1/timeline.csv?from=2024-06&to=2024-08&kind=event'
