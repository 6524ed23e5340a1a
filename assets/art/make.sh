#!/usr/bin/env bash
# Makes the art pack anew: needs Node and npm, writes index.json and pictures/ beside this file. The versions are fixed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent @iconify-json/fluent-emoji@1.2.7 @iconify-json/fluent-emoji-flat@1.2.6 @iconify-json/noto@1.2.9 emojibase-data@17.0.0
node "$here/make.mjs" "$work/node_modules" "$here"
