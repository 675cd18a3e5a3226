package app.daymark.ui.kit;

import java.util.Locale;

/** A language the window speaks. */
public enum Language {
  ENGLISH(Locale.ENGLISH),
  HINDI(Locale.of("hi"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** Whose dates and numbers go with it. */
  public Locale locale() {
    return locale;
  }

  /** The one to speak where a locale is usual: English when it speaks none of ours. */
  public static Language of(Locale usual) {
    return usual.getLanguage().equals(HINDI.locale.getLanguage()) ? HINDI : ENGLISH;
  }
}
