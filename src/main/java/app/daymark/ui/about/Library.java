package app.daymark.ui.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something of others that Daymark is made of.
 *
 * @param licence its name, or several
 */
record Library(String name, String version, String licence) {

  /** Written by the build; see pom.xml. */
  private static final String LIST = "/libraries.txt";

  /** All of them, by name. */
  static List<Library> all() {
    InputStream list = Objects.requireNonNull(Library.class.getResourceAsStream(LIST), LIST);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(Library::of)
          // A library of several parts is one.
          .distinct()
          .sorted(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of libraries cannot be read", e);
    }
  }

  private static Library of(String line) {
    String[] parts = line.split("\t", -1);
    return new Library(parts[0].strip(), parts[1].strip(), parts[2].strip());
  }
}
