package app.daymark.exchange.survey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Files in memory, and options in short. */
final class Sources {

  static final SurveyOptions ALL = SurveyOptions.all(2026);

  private Sources() {}

  static SurveySource of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static SurveySource of(byte[] bytes) {
    return new SurveySource("a/file.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  static Imported read(String text, SurveyOptions options) {
    return SurveyImport.read(of(text), options, ImportWatch.NONE);
  }

  static SurveyOptions chosen(
      @Nullable String country,
      @Nullable String developerType,
      @Nullable String experience,
      @Nullable String employment) {
    return new SurveyOptions(
        country, developerType, experience, employment, null, null, ALL.bounds(), false, 2026);
  }

  static SurveyOptions in(String currency) {
    return new SurveyOptions(
        null, null, null, null, Currency.getInstance(currency), null, ALL.bounds(), false, 2026);
  }
}
