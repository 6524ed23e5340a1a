# Sourced by the commands beside it: finds a JDK 25 and Maven, builds when sources changed, names the class path.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# need COMMAND PACKAGE…: installs the Debian packages that bring COMMAND when root, else says in one line what to install.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $* …"
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@") >/dev/null 2>&1 || true
  fi
  command -v "$command" >/dev/null 2>&1 || {
    say "$command is missing. Install it first: sudo apt-get install $*"
    return 1
  }
}

is_jdk_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'; }

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      printf '%s' "$candidate"
      return 0
    fi
  done
  candidate=$(command -v javac 2>/dev/null) || return 1
  candidate=$(dirname "$(dirname "$(readlink -f "$candidate")")")
  is_jdk_25 "$candidate" && printf '%s' "$candidate"
}

JAVA_HOME=$(find_jdk) || stop "Atelier needs a JDK 25 (temurin-25-jdk or openjdk-25-jdk). Install one, or set JAVA_HOME to it, and run this again."
export JAVA_HOME
java=$JAVA_HOME/bin/java

maven() {
  need mvn maven || exit 1
  MAVEN_OPTS="${MAVEN_OPTS:-} -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow" mvn -B "$@"
}

# Builds studio and server unless nothing changed since the last build; two commands started at once build once.
build() {
  local stamp=$root/target/built
  mkdir -p "$root/target"
  exec 8>"$root/target/build.lock"
  if command -v flock >/dev/null 2>&1; then flock 8; fi
  if [ ! -e "$stamp" ] || [ -n "$(find "$root/pom.xml" "$root/assets" "$root/studio-app" "$root/share-server" \
    -path '*/target' -prune -o -newer "$stamp" -type f -print -quit)" ]; then
    say "Building Atelier (the first time takes a few minutes) …"
    touch "$stamp.new"
    (cd "$root" && maven -q -Dspotless.check.skip=true -Dmaven.test.skip.exec=true package >"$root/target/build.log" 2>&1) || {
      tail -n 25 "$root/target/build.log" >&2
      stop "The build failed. The whole log is $root/target/build.log"
    }
    mv "$stamp.new" "$stamp"
  fi
  exec 8>&-
}

join() {
  local IFS=:
  printf '%s' "$*"
}

# Sets `arguments` to the studio's JVM arguments: JavaFX as modules, everything else on the class path.
# Folders given are put in front of the class path.
studio_arguments() {
  # The studio itself comes first: its icon font stands in for the one of the icon library.
  local lib=$root/studio-app/desktop/target/lib jar fx=() cp=("$@" "$root"/studio-app/desktop/target/desktop-*.jar)
  for jar in "$lib"/*.jar; do
    case $(basename "$jar") in
      javafx-*-linux*.jar | javafx-*-mac*.jar | javafx-*-win*.jar) fx+=("$jar") ;;
      javafx-*) ;;
      *) cp+=("$jar") ;;
    esac
  done
  arguments=(
    --module-path "$(join "${fx[@]}")" --add-modules javafx.controls,javafx.swing,jdk.incubator.vector
    --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow
    -Djavafx.enablePreview=true -Djavafx.suppressPreviewWarning=true
    -cp "$(join "${cp[@]}")"
  )
  # Walking through pictures is faster on large pages. Only Java for Linux knows the word; a system without such pages is no
  # reason for its remark.
  [ "$(uname)" != Linux ] || arguments=(-XX:+UseTransparentHugePages -Xlog:pagesize=off "${arguments[@]}")
}

server_arguments() {
  local lib=$root/share-server/server/target/lib
  arguments=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    -cp "$(join "$@" "$lib"/*.jar "$root"/share-server/server/target/server-*.jar)")
}

# Runs the studio. Java's remark on incubator modules, always its first line, is left out; whether progress can be drawn is
# told, as Java cannot ask that of its error stream. Names of files need a locale that has their letters.
studio() {
  studio_arguments
  local terminal=no
  [ ! -t 2 ] || terminal=yes
  [ "$(uname)" != Linux ] || [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
  {
    ATELIER_TERMINAL=$terminal "$java" "${arguments[@]}" app.atelier.desktop.Launcher "$@" 2>&1 >&3 3>&- | {
      # A key pressed to stop the studio is for the studio; this only waits for what it still says.
      trap '' INT
      IFS= read -r first && first+=$'\n' || true
      case $first in "WARNING: Using incubator modules"*) ;; *) printf '%s' "$first" ;; esac
      exec cat
    } >&2 3>&-
    return "${PIPESTATUS[0]}"
  } 3>&1
}
