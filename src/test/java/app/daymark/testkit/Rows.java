package app.daymark.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What the tables hold, for comparison row by row. */
public final class Rows {

  private static final List<String> STATE =
      List.of(
          "plan",
          "study_week",
          "day_off",
          "focus_area",
          "task",
          "setting",
          "salary_survey",
          "salary_band");

  private Rows() {}

  /** Every row of every table, sorted. */
  public static Map<String, List<String>> all(Handle handle) {
    List<String> tables = new ArrayList<>(STATE);
    tables.add("history");
    tables.add("applied");
    return of(handle, tables);
  }

  /** Every row of the tables that hold the present state, sorted. */
  public static Map<String, List<String>> state(Handle handle) {
    return of(handle, STATE);
  }

  private static Map<String, List<String>> of(Handle handle, List<String> tables) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String table : tables) {
      rows.put(
          table,
          handle
              .createQuery("select * from " + table)
              .map((row, _) -> {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  cells.add(String.valueOf(row.getString(i)));
                }
                return String.join(" | ", cells);
              })
              .stream()
              .sorted()
              .toList());
    }
    return rows;
  }
}
