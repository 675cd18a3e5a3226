package app.daymark.ui.survey;

/** How far bringing a file has come. */
sealed interface ImportState {

  /** No file is chosen. */
  record Choosing() implements ImportState {}

  /** The file is being read; nothing of it is stored. */
  record Reading() implements ImportState {}

  /** It was read, and can be kept. */
  record Ready(ImportPreview preview) implements ImportState {}

  /** It is being kept. */
  record Keeping(ImportPreview preview) implements ImportState {}

  /** The learner ended the reading. Nothing of it is left. */
  record Stopped() implements ImportState {}

  /**
   * It cannot be brought like this.
   *
   * @param message why, and what to do
   */
  record Failed(String message) implements ImportState {}
}
