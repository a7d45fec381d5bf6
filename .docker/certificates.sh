#!/usr/bin/env bash
# Run once before the cluster: an authority of its own, and a certificate for each node. What is there already stays.
set -euo pipefail
cd "$1"

# The tool makes its directory itself, and in some versions ends with 0 when it could not: what counts is the key.
made() {
  local key=$1
  shift
  [ -s "$key" ] && return
  rm -rf "$(dirname "$key")"
  es-gencert-cli "$@" -out "$(dirname "$key")"
  [ -s "$key" ]
}

# By itself the tool makes certificates that a cluster outlives: after a year, no node would speak to another.
made authority-key/ca/ca.key create-ca -days 3650
cp -f authority-key/ca/ca.crt authority/ca.crt

for node in node-1 node-2 node-3; do
  made "nodes/$node/node.key" create-node -days 1825 -dns-names "$node,localhost" -ip-addresses 127.0.0.1 \
    -ca-certificate authority-key/ca/ca.crt -ca-key authority-key/ca/ca.key
done

# The nodes run as 1001, and keys are for them alone.
if [ "$(id -u)" = 0 ]; then chown -R 1001:1001 nodes; fi
