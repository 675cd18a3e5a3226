# Finds the JDK; sourced by what is beside it, which says how to fail. Plain enough for the bash 3.2
# and the BSD tools of macOS.
# shellcheck shell=bash

readonly NEEDED=25

# Sets version to the Java version of the JDK in a folder; to 0 when there is none. Reads a file
# rather than start java, so that looking at many costs nothing.
read_version() {
  local line
  version=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in
        JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;;
      esac
    done <"$1/release"
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version \("[^"]*"\).*/\1/p' | head -n 1)
  fi
  version=${version#\"}
  version=${version%%[!0-9]*}
  version=${version:-0}
}

# Takes, of these folders, the JDK nearest above the one needed, unless one was taken before.
consider() {
  local folder best=0
  [ -z "$jdk" ] || return 0
  for folder in "$@"; do
    [ ! -d "$folder/Contents/Home" ] || folder=$folder/Contents/Home
    read_version "$folder"
    if [ "$version" -ge "$NEEDED" ] && { [ "$best" -eq 0 ] || [ "$version" -lt "$best" ]; }; then
      best=$version
      jdk=$folder
    fi
  done
}

# The JDK of the java on the path. /usr/bin/java is left out: on macOS it is only a stand-in.
consider_path() {
  local java link
  java=$(type -P java) || return 0
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname -- "$java")/$link ;;
    esac
  done
  case $java in
    /usr/bin/java) ;;
    */bin/java) consider "${java%/bin/java}" ;;
  esac
}

# Sets jdk to the folder of a JDK that is new enough; fails when there is none.
find_jdk() {
  jdk=
  [ -z "${JAVA_HOME:-}" ] || consider "$JAVA_HOME"
  consider_path
  consider /usr/lib/jvm/*
  consider /usr/lib64/jvm/*
  consider /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/*jdk*/* /opt/java/*
  consider "${HOME:-}"/.sdkman/candidates/java/*
  consider "${HOME:-}"/.jdks/*
  consider "${HOME:-}"/.asdf/installs/java/*
  consider "${HOME:-}"/.local/share/mise/installs/java/*
  consider /Library/Java/JavaVirtualMachines/*
  consider "${HOME:-}"/Library/Java/JavaVirtualMachines/*
  consider /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk /usr/local/opt/openjdk*/libexec/openjdk.jdk
  consider /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
  [ -n "$jdk" ] || fail "needs a JDK $NEEDED or newer and found none; install one, or set JAVA_HOME to it."
}
