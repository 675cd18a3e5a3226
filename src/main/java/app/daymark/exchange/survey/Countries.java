package app.daymark.exchange.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries by the names that surveys give them. Pure. */
public final class Countries {

  /** Names that are not the usual English ones. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("united states of america", "US"),
          Map.entry("usa", "US"),
          Map.entry("united kingdom of great britain and northern ireland", "GB"),
          Map.entry("uk", "GB"),
          Map.entry("russian federation", "RU"),
          Map.entry("viet nam", "VN"),
          Map.entry("turkey", "TR"),
          Map.entry("czech republic", "CZ"),
          Map.entry("republic of korea", "KR"),
          Map.entry("iran, islamic republic of...", "IR"),
          Map.entry("venezuela, bolivarian republic of...", "VE"),
          Map.entry("hong kong (s.a.r.)", "HK"),
          Map.entry("united republic of tanzania", "TZ"),
          Map.entry("syrian arab republic", "SY"),
          Map.entry("republic of moldova", "MD"),
          Map.entry("republic of north macedonia", "MK"),
          Map.entry("the former yugoslav republic of macedonia", "MK"),
          Map.entry("bosnia and herzegovina", "BA"),
          Map.entry("trinidad and tobago", "TT"),
          Map.entry("antigua and barbuda", "AG"),
          Map.entry("lao people's democratic republic", "LA"),
          Map.entry("democratic republic of the congo", "CD"),
          Map.entry("congo, republic of the...", "CG"),
          Map.entry("democratic people's republic of korea", "KP"),
          Map.entry("libyan arab jamahiriya", "LY"),
          Map.entry("côte d'ivoire", "CI"),
          Map.entry("brunei darussalam", "BN"),
          Map.entry("swaziland", "SZ"),
          Map.entry("palestine", "PS"),
          Map.entry("myanmar", "MM"));

  private static final Map<String, String> CODES =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  code -> plain(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                  code -> code,
                  (first, _) -> first));

  private Countries() {}

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The ISO 3166 two-letter code of a country, from its code or a name; empty where none fits. */
  public static Optional<String> code(String name) {
    String plain = plain(name);
    String upper = plain.toUpperCase(Locale.ROOT);
    if (CODES.containsValue(upper)) {
      return Optional.of(upper);
    }
    return Optional.ofNullable(CODES.getOrDefault(plain, OTHER_NAMES.get(plain)));
  }

  /** All countries by their usual English names, in alphabetical order. */
  public static List<String> names() {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .sorted()
        .toList();
  }

  /** Whether two names or codes mean one country. */
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other))
        || code(one).filter(code -> Optional.of(code).equals(code(other))).isPresent();
  }
}
