# The packages of Linux; sourced by installer/build.
# shellcheck shell=bash disable=SC2154 # its variables

# What a desktop asks for, as it lies under /usr.
make_share() {
  local size share=$out/share icons=$out/share/icons/hicolor
  for size in 16 24 32 48 64 128 256 512; do
    place "$out/icons/daymark-$size.png" "$icons/${size}x$size/apps/$id.png"
  done
  place "$root/resources/app/daymark/icons/daymark.svg" "$icons/scalable/apps/$id.svg"
  place "$here/linux/$id.desktop" "$share/applications/$id.desktop"
  place "$here/linux/pack.xml" "$share/mime/packages/$id.xml"
  place "$out/copyright" "$share/doc/daymark/copyright"
  mkdir -p "$share/metainfo" "$share/man/man1"
  fill "$here/linux/changelog" | gzip -n9 >"$share/doc/daymark/changelog.gz"
  fill "$here/linux/$id.metainfo.xml" >"$share/metainfo/$id.metainfo.xml"
  fill "$here/linux/daymark.1" | gzip -n9 >"$share/man/man1/daymark.1.gz"
}

place() {
  mkdir -p "$(dirname "$2")"
  cp "$1" "$2"
}

# fill FILE [MACHINE [SIZE]]: a file with what is known only now in its gaps.
fill() {
  sed "s/@VERSION@/$version/; s/@DATE@/${iso%T*}/; s/@SINCE@/$since/; s/@MACHINE@/${2:-}/; s/@SIZE@/${3:-}/" "$1"
}

# The folders as they are installed.
make_tree() {
  tree=$out/tree
  mkdir -p "$tree/opt" "$tree/usr/bin"
  cp -R "$image" "$tree/opt/daymark"
  cp -R "$out/share" "$tree/usr/share"
  # It need not look where it lies.
  sed 's|^here=.*|here=/opt/daymark/bin/daymark|' "$here/linux/daymark" >"$tree/usr/bin/daymark"
  chmod 755 "$tree/usr/bin/daymark"
  chmod -R u=rwX,go=rX "$tree"
  settle_times "$tree"
}

make_deb() {
  local work=$out/deb size architecture=$machine
  command -v dpkg-deb >/dev/null || { say "no dpkg-deb here: no .deb."; return; }
  case $machine in
    x86_64) architecture=amd64 ;;
    aarch64) architecture=arm64 ;;
  esac
  size=$(find "$tree" -type f -exec wc -c {} + | awk '$2 != "total" {n += int(($1 + 1023) / 1024)} END {print n}')
  cp -R "$tree" "$work"
  mkdir "$work/DEBIAN"
  fill "$here/linux/control" "$architecture" "$size" >"$work/DEBIAN/control"
  cp "$here/linux/refresh" "$work/DEBIAN/postinst"
  cp "$here/linux/refresh" "$work/DEBIAN/postrm"
  cp "$here/linux/forget" "$work/DEBIAN/prerm"
  chmod 755 "$work/DEBIAN/postinst" "$work/DEBIAN/postrm" "$work/DEBIAN/prerm"
  (cd "$work" && find usr opt -type f | sort | xargs md5sum >DEBIAN/md5sums)
  settle_times "$work"
  dpkg-deb --root-owner-group -Zxz --build "$work" "$packages/$name.deb" >"$out/dpkg-deb.log"
}

make_rpm() {
  command -v rpmbuild >/dev/null || { say "no rpmbuild here: no .rpm."; return; }
  {
    fill "$here/linux/daymark.spec" "$machine"
    printf '\n%%post\n'
    sed 1d "$here/linux/refresh"
    printf '\n%%preun\n'
    sed 1d "$here/linux/forget"
    printf '\n%%postun\n'
    sed 1d "$here/linux/refresh" | sed 's/:-configure/:+removed/'
  } >"$out/daymark.spec"
  rpmbuild -bb --quiet --target "$machine" --define "_topdir $out/rpm" --define "tree $tree" \
    --define "_buildhost daymark" --define "use_source_date_epoch_as_buildtime 1" \
    --define "clamp_mtime_to_source_date_epoch 1" "$out/daymark.spec" >"$out/rpmbuild.log" 2>&1 || {
    cat "$out/rpmbuild.log" >&2
    fail "rpmbuild failed."
  }
  mv "$out/rpm/RPMS/$machine"/*.rpm "$packages/$name.rpm"
}
