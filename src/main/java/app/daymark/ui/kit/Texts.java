package app.daymark.ui.kit;

import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The window's words, and dates and durations in them. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Phrasebook phrases;
  private final DateTimeFormatter fullDate;
  private final DateTimeFormatter dayAndMonth;
  private final DateTimeFormatter withYear;

  public Texts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle("app.daymark.i18n.messages", locale, Texts.class.getModule());
    this.phrases = Phrasebook.of(this);
    this.fullDate = DateTimeFormatter.ofPattern(get("date.full"), locale);
    this.dayAndMonth = DateTimeFormatter.ofPattern(get("date.short"), locale);
    this.withYear = DateTimeFormatter.ofPattern(get("date.year"), locale);
  }

  /**
   * The text of a key, with its placeholders filled.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** A number: 1,000. */
  public String number(int number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** What was refused and why, in the window's language. */
  public String refusal(Refusal refusal) {
    return phrase(refusal.phrase());
  }

  /** What a service says, in the window's language. */
  public String phrase(Phrase phrase) {
    return phrases.say(phrase);
  }

  /** Several such sentences, one after another. */
  public String phrases(List<Phrase> sentences) {
    return sentences.stream().map(this::phrase).collect(Collectors.joining(" "));
  }

  DateTimeFormatter dateFormat() {
    return withYear;
  }

  public Locale locale() {
    return locale;
  }

  /** Sunday, 22 November. */
  public String fullDate(LocalDate date) {
    return fullDate.format(date);
  }

  /** Sun 22 Nov. */
  public String date(LocalDate date) {
    return dayAndMonth.format(date);
  }

  /** 22 Nov 2026. */
  public String dateWithYear(LocalDate date) {
    return withYear.format(date);
  }

  /** 22 Nov 2026, 19:48. */
  public String dateAndTime(LocalDateTime time) {
    LocalTime minute = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return get("date.time", dateWithYear(time.toLocalDate()), minute.toString());
  }

  /** One date, or from one to another: Sun 22 Nov – Mon 23 Nov. */
  public String dates(LocalDate from, LocalDate to) {
    return from.equals(to) ? date(from) : get("date.range", date(from), date(to));
  }

  /** One date, or from one to another, with their years: 24 Dec 2026 – 2 Jan 2027. */
  public String datesWithYear(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? dateWithYear(from)
        : get("date.range", dateWithYear(from), dateWithYear(to));
  }

  /** 45 min, 1 h 30 min, 12 h. */
  public String duration(int minutes) {
    if (minutes < 60) {
      return get("duration.minutes", minutes);
    }
    return minutes % 60 == 0
        ? get("duration.hours", minutes / 60)
        : get("duration.both", minutes / 60, minutes % 60);
  }

  /** A sum of estimates, not finer than it can be known: 45 min, 1 h 30 min, 30 h. */
  public String roughly(int minutes) {
    return duration(minutes < 300 ? minutes : Math.round(minutes / 60f) * 60);
  }

  /** An estimate as it stands beside a task: 45 min, or 45 min, optional. */
  public String estimate(int minutes, boolean optional) {
    return optional ? get("task.optional", duration(minutes)) : duration(minutes);
  }
}
