# The application image: Daymark with a runtime of its own; sourced by installer/build.
# shellcheck shell=bash disable=SC2154 # its variables

# What Daymark and its libraries ask for. controlsfx: net.http; H2: management, naming.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml
modules=$modules,javafx.controls,jdk.localedata,jdk.unsupported

# JavaFX comes as jars with the platform's libraries in them, which it would unpack at the first
# start. As modules of the runtime, with the libraries beside the runtime's own, it need not.
make_javafx() {
  local jar module work
  mkdir -p "$out/jmods"
  for jar in "$root"/target/lib/javafx-*-*-*.jar; do
    module=javafx.$(basename "$jar" | cut -d - -f 2)
    work=$out/javafx/$module
    mkdir -p "$work/classes" "$work/libs" "$work/legal"
    (cd "$work/classes" && "$jdk/bin/jar" --extract --file "$(native "$jar")")
    find "$work/classes" \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$work/libs" \;
    # JavaFX has the JDK's licence, and its jars do not hold the text.
    cp "$jdk/legal/java.base/LICENSE" "$jdk/legal/java.base/ASSEMBLY_EXCEPTION" "$work/legal"
    tool jmod create --class-path "$(native "$work/classes")" --libs "$(native "$work/libs")" \
      --legal-notices "$(native "$work/legal")" --date "$iso" "$(native "$out/jmods/$module.jmod")"
  done
}

# With an archive of the classes that every Java program loads, as a JDK has it: starting takes less
# long. Not the second one, for heaps above 32 GB.
make_runtime() {
  tool jlink --module-path "$(native "$out/jmods")" --add-modules "$modules" \
    --include-locales=en,hi --strip-java-debug-attributes --no-header-files --no-man-pages \
    --compress zip-6 --generate-cds-archive --output "$(native "$out/runtime")"
  find "$out/runtime" -name classes_nocoops.jsa -exec rm {} +
}

# H2 and Jdbi have no module descriptor, which jlink wants: they and the rest stay jars.
take_modules() {
  local jar
  mkdir -p "$out/modules"
  cp "$root/target/daymark.jar" "$out/modules"
  for jar in "$root"/target/lib/*.jar; do
    case $jar in
      */javafx-*) ;;
      *) cp "$jar" "$out/modules" ;;
    esac
  done
}

# The options are those of installer/daymark, on Linux those below, and one: without -Xmn24m Java takes
# the more memory, the more the device has.
make_image() {
  local icon=daymark.icns more=() shown=$version
  case $platform in
    linux) icon=daymark-512.png ;;
    macos) shown=$(apple_version) ;;
    windows)
      icon=daymark.ico
      more=(--add-launcher "daymark-terminal=$(native "$here/windows/terminal.properties")")
      ;;
  esac
  tool jpackage --type app-image --name "$launcher" --dest "$(native "$out/image")" \
    --runtime-image "$(native "$out/runtime")" --module-path "$(native "$out/modules")" \
    --module app.daymark/app.daymark.Main --app-version "$shown" --vendor Daymark \
    --description "Learn your way into a job" --icon "$(native "$out/icons/$icon")" \
    --java-options --enable-native-access=javafx.graphics \
    --java-options -XX:+UseSerialGC --java-options -Xmn24m --java-options -Xlog:disable \
    ${more[@]+"${more[@]}"}
  image=$out/image/$launcher
  [ "$platform" != macos ] || image=$image.app
  [ "$platform" != linux ] || make_start
}

# Where Linux gives memory in large pages, a start has fewer of them to wait for, and where Java asks for all
# of the cache and of a small heap at once, it does not wait for each of the rest. Backgrounds are drawn as
# they are needed: to keep pictures of them takes 8 MB, whatever there is to keep. A method is compiled
# after five times as many calls as usual: most of what a start calls, it calls a few hundred times. And
# what compiles gives way to what draws: Linux knows threads of less importance only if Java may ask for
# more of it, too, which it warns about.
linux_options=(-XX:+UseTransparentHugePages -XX:+AlwaysPreTouch -Xms36m
  -Dprism.disableRegionCaching=true -XX:CompileThresholdScaling=5
  -XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=5 -XX:-PrintWarnings)

# jpackage's launcher first asks dpkg or rpm whose file it is, for a third of a second, and trips over an
# apostrophe in the folder's name. So a script of ours starts Java, as daymark, with the same options, and
# chooses the cache of classes: Java takes one only for jars that it was told one by one, and only at the
# place where it was made (lib/rehearse).
make_start() {
  local app=$image/lib/app modules
  modules=$(cd "$app/mods" && printf ':$home/lib/app/mods/%s' *.jar)
  start_script "${modules#:}" >"$app/java.sh"
  sed -n 's/^java-options=\(-[DX-]\)/\1/p' "$app/daymark.cfg" | grep -v '^--module' >"$app/daymark.args"
  grep -q UseSerialGC "$app/daymark.args" || fail "jpackage writes its options in another way now."
  printf '%s\n' "${linux_options[@]}" >>"$app/daymark.args"
  rm "$app/daymark.cfg" "$app/.jpackage.xml" "$image/lib/libapplauncher.so"
  cp "$here/linux/daymark" "$image/bin/daymark"
  cp "$here/linux/rehearse" "$image/lib/rehearse"
  # JavaFX copies what lies in a jar into the temporary folder, at each start.
  mkdir "$app/fonts"
  cp "$root"/resources/app/daymark/fonts/*.?tf "$app/fonts"
  ln -s java "$image/lib/runtime/bin/daymark"
}

# What lib/rehearse and bin/daymark know of each other: for which build at which place the caches were made,
# and for which one they would have to be. A name of several lines is known by its first.
start_script() {
  cat <<END
modules=$1
place="$iso \$home"
place=\${place%%"
"*}
made=
[ ! -r "\$home/lib/app/made" ] || IFS= read -r made <"\$home/lib/app/made"
END
}

# Apple wants the first number to be above 0.
apple_version() {
  case $version in
    0.*) printf '1.%s' "${version#0.}" ;;
    *) printf '%s' "$version" ;;
  esac
}

make_icons() {
  "$jdk/bin/java" "$(native "$root/src/test/java/app/daymark/icon/IconFiles.java")" \
    "$(native "$root/resources/app/daymark/icons/daymark.svg")" "$(native "$out/icons")"
}
