# Ends what tests leave when their process ends, even if it is killed: waits for the end of standard input, which that process
# holds, ends the PostgreSQL server in the folder $2, if there is one, and removes the folder $1.
cat > /dev/null
lock="$2/data/postmaster.pid"
[ ! -e "$lock" ] || kill -QUIT "$(head -n 1 "$lock")"
for try in $(seq 100); do [ -e "$lock" ] || break; sleep 0.05; done
rm -rf "$1"
