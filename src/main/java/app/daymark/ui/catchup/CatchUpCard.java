package app.daymark.ui.catchup;

/**
 * One way to catch up, in words.
 *
 * @param endLabel what {@code end} is
 * @param later how its end compares with the end as things stand
 * @param load how much the fullest day asks for
 * @param fullest when that is
 * @param details all of it, for those who listen
 * @param suggested whether it is the gentlest way
 * @param ready whether it can be taken
 */
record CatchUpCard(
    String title,
    String text,
    String endLabel,
    String end,
    String later,
    String load,
    String fullest,
    String details,
    boolean suggested,
    boolean ready) {

  /** Before anything is known. */
  static final CatchUpCard BLANK = new CatchUpCard("", "", "", "", "", "", "", "", false, false);
}
