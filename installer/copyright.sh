# The licences of all that is in a package; sourced by installer/build.
# shellcheck shell=bash disable=SC2154 # its variables

# Daymark's own, then each library's, then the texts they name.
make_copyright() {
  local text
  cat <<'END'
Daymark: learn your way into a job.

Daymark itself has the Apache License 2.0. The Java runtime and JavaFX have the
GNU General Public License 2 with the Classpath Exception (GPLv2+CE); what they
contain of others is told in the runtime's folder "legal". The fonts Inter and
Noto Sans Devanagari have the SIL Open Font License 1.1. Of two licences that a
library offers, Daymark takes the EPL 2.0 and the MPL 2.0.

Daymark contains:

END
  list_libraries
  for text in "$root/LICENSE" "$here"/licences/*.txt "$root"/resources/app/daymark/fonts/*-OFL.txt; do
    headed "$(basename "$text" .txt)" "$text"
  done
  headed GPLv2+CE "$jdk/legal/java.base/LICENSE"
  headed "GPLv2+CE, the exception" "$jdk/legal/java.base/ASSEMBLY_EXCEPTION"
  quote_jars
}

# A licence whose text is not among the ones below ends the build.
list_libraries() {
  local library edition licences
  sort -f -u "$root/target/generated-resources/libraries/libraries.txt" |
    while IFS=$'\t' read -r library edition licences; do
      case $licences in
        '') continue ;;
        *Apache* | *MIT* | BSD-2-Clause | *3-Clause\ BSD* | *EPL-2.0* | *MPL\ 2.0* | GPLv2+CE) ;;
        *) fail "has no text of the licence of $library: $licences" ;;
      esac
      printf '  %s %s: %s\n' "$library" "$edition" "$licences"
    done
}

headed() {
  printf '\n\n%s\n%s\n\n' "--------------------------------------------------------------------------------" "$1"
  tr -d '\r' <"$2"
}

# What libraries say for themselves: notices, and licences of what they took from others.
quote_jars() {
  local jar work=$out/quoted file
  mkdir -p "$work"
  for jar in "$root"/target/lib/*.jar; do
    rm -rf "$work/META-INF"
    (cd "$work" && "$jdk/bin/jar" --extract --file "$(native "$jar")" META-INF)
    for file in "$work"/META-INF/*NOTICE* "$work"/META-INF/*-LICENSE*; do
      [ ! -f "$file" ] || headed "$(basename "$jar" .jar), $(basename "$file")" "$file"
    done
  done
}
