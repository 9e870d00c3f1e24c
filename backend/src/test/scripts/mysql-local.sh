#!/bin/bash
# A real MySQL server for tests, without Docker and without touching the system's packages.
#   mysql-local.sh fetch                     download mysql-server-core + its library closure (incl. libc) from Debian, unpack into the cache
#   mysql-local.sh start [--durable] [port]  a new server of its own on 127.0.0.1: new data folder, database and user; prints DB_URL=… and MYSQL_LOCAL_RUN=…
#                                            --durable: every commit reaches the disk (for crash tests); without it commits are faster and may be lost
#   MYSQL_LOCAL_RUN=… mysql-local.sh kill    kill -9, data folder kept;   again: start it anew on the same data
#   MYSQL_LOCAL_RUN=… mysql-local.sh stop    stop it, remove its data folder
# With MYSQL_LOCAL_OWNER=PID the server started is stopped, its data removed, when that process is gone, however it ended.
# Uses apt with its own state, cache and sources, so that the system's own packages stay as they are.
set -euo pipefail
HOME_DIR=${MYSQL_LOCAL_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/mysql-local}
SUITE=${MYSQL_LOCAL_SUITE:-sid}
# the mirror is the one this machine already installs Debian packages from
MIRROR=${MYSQL_LOCAL_MIRROR:-$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -v -e security -e cloud -e node | sort | uniq -c | sort -rn | awk 'NR==1 {print $2}')}
ROOT=$HOME_DIR/root; APT=$HOME_DIR/apt; RUN=${MYSQL_LOCAL_RUN:-}

apt_opts() {
  echo -o Dir::Etc::sourcelist=$APT/sources.list -o Dir::Etc::sourceparts=/dev/null -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
       -o Dir::State=$APT/state -o Dir::State::status=$APT/status -o Dir::Cache=$APT/cache -o APT::Sandbox::User=root \
       -o Acquire::Languages=none -o APT::Get::List-Cleanup=0 -o Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false
}
fetch() {
  mkdir -p "$HOME_DIR"; exec 9>"$HOME_DIR/lock"; flock 9
  [ -f "$ROOT/.complete" ] && { echo "already in $ROOT"; return; }
  rm -rf "$ROOT" "$APT"; mkdir -p "$APT/state/lists/partial" "$APT/cache/archives/partial" "$ROOT"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $MIRROR $SUITE main" > $APT/sources.list
  : > $APT/status
  apt-get $(apt_opts) -qq update
  apt-get $(apt_opts) -qq -y --no-install-recommends --download-only install mysql-server-core libc6 >/dev/null
  for d in $APT/cache/archives/*.deb; do dpkg-deb -x "$d" $ROOT; done
  # what the server itself doesn't need
  rm -rf $APT/state $APT/cache $ROOT/usr/bin $ROOT/usr/share/{doc,man,locale,perl,lintian} $ROOT/usr/lib/mysql/plugin/*test*
  mysqld_version=$( (mysqld --version) 2>/dev/null || true)
  case "$mysqld_version" in *" 9.7"*) touch "$ROOT/.complete";; *) echo "expected MySQL 9.7, got: ${mysqld_version:-nothing}" >&2; exit 1;; esac
}
# sid is usr-merged: libraries may lie in /usr/lib/x86_64-linux-gnu or /lib/x86_64-linux-gnu of the tree
libpath() { local t=$(dpkg --print-architecture | sed 's/amd64/x86_64/;s/arm64/aarch64/')-linux-gnu
  echo $ROOT/usr/lib/$t:$ROOT/lib/$t:$ROOT/usr/lib/mysql/private; }
loader() { ls $ROOT/lib64/ld-linux-x86-64.so.2 $ROOT/usr/lib64/ld-linux-x86-64.so.2 $ROOT/lib/ld-linux-aarch64.so.1 $ROOT/usr/lib/ld-linux-aarch64.so.1 2>/dev/null | head -1; }
mysqld() { exec "$(loader)" --library-path "$(libpath)" $ROOT/usr/sbin/mysqld --no-defaults --user=root --secure-file-priv=NULL \
  --lc-messages-dir=$ROOT/usr/share/mysql --character-sets-dir=$ROOT/usr/share/mysql/charsets --plugin-dir=$ROOT/usr/lib/mysql/plugin "$@"; }
free_port() { python3 -c 'import socket;s=socket.socket();s.bind(("127.0.0.1",0));print(s.getsockname()[1])'; }
serve() { # reads $RUN/options and $RUN/port
  rm -f "$RUN/error.log"
  ( mysqld --datadir="$RUN/data" --bind-address=127.0.0.1 --port="$(cat "$RUN/port")" --mysqlx=OFF --socket="$RUN/sock" --pid-file="$RUN/mysqld.pid" \
    $(cat "$RUN/options") --init-file="$RUN/init.sql" --log-error="$RUN/error.log" ) > "$RUN/out.log" 2>&1 &
  echo $! > "$RUN/pid"
  for i in $(seq 600); do
    grep -q 'ready for connections' "$RUN/error.log" 2>/dev/null && break
    kill -0 "$(cat "$RUN/pid")" 2>/dev/null || { tail -5 "$RUN/error.log"; return 1; }
    sleep 0.1
  done
  { echo "DB_URL=jdbc:mysql://127.0.0.1:$(cat "$RUN/port")/app"; echo DB_USER=app; echo DB_PASSWORD=app; echo "MYSQL_LOCAL_RUN=$RUN"; } | tee "$RUN/env"
}
start() {
  local fast="--skip-log-bin --innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync --innodb-doublewrite=OFF"
  [ "${1:-}" = --durable ] && { fast="--innodb-flush-log-at-trx-commit=1 --sync-binlog=1"; shift; }
  mkdir -p "$HOME_DIR"; RUN=$(mktemp -d "$HOME_DIR/run.XXXXXX")
  echo "$fast" > "$RUN/options"; echo "${1:-$(free_port)}" > "$RUN/port"
  cat > "$RUN/init.sql" <<SQL
CREATE DATABASE IF NOT EXISTS app CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS 'app'@'127.0.0.1' IDENTIFIED BY 'app';
CREATE USER IF NOT EXISTS 'app'@'localhost' IDENTIFIED BY 'app';
GRANT ALL ON *.* TO 'app'@'127.0.0.1';
GRANT ALL ON *.* TO 'app'@'localhost';
SQL
  ( mysqld --initialize-insecure --datadir="$RUN/data" ) > "$RUN/init.log" 2>&1 || { tail -5 "$RUN/init.log"; return 1; }
  serve
  if [ -n "${MYSQL_LOCAL_OWNER:-}" ]; then
    ( trap '' HUP INT; while kill -0 "$MYSQL_LOCAL_OWNER" 2>/dev/null; do sleep 1; done; stop ) > /dev/null 2>&1 < /dev/null &
  fi
}
mine() { [ -n "$RUN" ] && [ -f "$RUN/pid" ] || { echo "MYSQL_LOCAL_RUN names no server of this script" >&2; exit 2; }; }
kill9() { mine; kill -9 "$(cat "$RUN/pid")" 2>/dev/null || true; }
again() { mine; serve; }
stop() { mine; kill "$(cat "$RUN/pid")" 2>/dev/null || true; for i in $(seq 200); do kill -0 "$(cat "$RUN/pid")" 2>/dev/null || break; sleep 0.1; done; rm -rf "$RUN"; }
case "${1:-}" in fetch|start|stop|again) "$@";; kill) kill9;; *) sed -n 2,9p "$0"; exit 2;; esac
