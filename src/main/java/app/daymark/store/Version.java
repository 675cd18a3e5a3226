package app.daymark.store;

/** Which Daymark this is. */
public final class Version {

  /** As in pom.xml. */
  public static final String NAME = "0.1.0";

  private Version() {}
}
