package app.daymark.ui.kit.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses in a learner's text may be opened: web pages and mail, and nothing else. */
public final class SafeLink {

  /** What browsers still take; a longer address could not be shown before it opens. */
  private static final int LONGEST = 2_048;

  private SafeLink() {}

  /**
   * The address a text names, if it is one that may be opened. A web address needs a host, and says
   * nothing before it: {@code https://bank.example@evil.example} leads elsewhere than it seems to.
   */
  public static Optional<URI> of(String text) {
    if (text.length() > LONGEST || text.codePoints().anyMatch(SafeLink::isUnseen)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(text)).filter(SafeLink::isSafe);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** Controls and marks that turn the direction of writing hide what an address says. */
  private static boolean isUnseen(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }

  private static boolean isSafe(URI address) {
    String scheme = address.getScheme();
    return scheme != null
        && switch (scheme.toLowerCase(Locale.ROOT)) {
          case "http", "https" -> address.getHost() != null && address.getRawUserInfo() == null;
          case "mailto" -> isMail(address.getSchemeSpecificPart());
          default -> false;
        };
  }

  /** One address; a parameter may fill in the subject, but not attach the learner's files. */
  private static boolean isMail(String decoded) {
    String[] parts = decoded.split("\\?", 2);
    return parts[0].matches("[^@/,\\s]+@[^@/,\\s]+")
        && decoded.codePoints().noneMatch(SafeLink::isUnseen)
        && !(parts.length == 2 && parts[1].toLowerCase(Locale.ROOT).contains("attach"));
  }
}
