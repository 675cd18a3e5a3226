package app.daymark.salary;

/**
 * Where facts and figures come from, shown beside them.
 *
 * @param name who says so, as a learner would look it up
 * @param year the year the figures are about
 * @param note what to keep in mind when reading them; may be empty
 */
public record Source(String name, int year, String note) {}
