#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install.sh SRC DEST: puts the launchers from SRC in DEST/bin. Maven puts the jars in DEST/lib.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: install.sh SRC DEST" >&2
  exit 2
fi
mkdir -p "$2/bin"
cp "$1/ijk" "$1/ijk.cmd" "$2/bin/"
chmod 755 "$2/bin/ijk" "$2/bin/ijk.cmd"
