package app.daymark.journal;

/**
 * Changes a setting.
 *
 * @param name as the feature it belongs to defines it
 * @param before its value until now, be it chosen or the default
 */
public record ChangeSetting(String name, String before, String after) implements Reversible {}
