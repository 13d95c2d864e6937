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
