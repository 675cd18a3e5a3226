package app.daymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that opens a database of H2 and does nothing else. */
final class PlainDatabase {

  private static final String SOURCE =
      """
      package plain;

      import java.sql.Connection;
      import java.sql.SQLException;
      import org.h2.jdbcx.JdbcDataSource;

      public final class Plain {

        public static void main(String... arguments) throws SQLException {
          JdbcDataSource source = new JdbcDataSource();
          source.setURL(arguments[0]);
          try (Connection open = source.getConnection()) {
            System.out.println(open.isValid(0));
          }
        }
      }
      """;

  private static final String MODULE =
      """
      module plain {
        requires com.h2database;
        requires java.naming;
        requires java.sql;
      }
      """;

  private PlainDatabase() {}

  /**
   * Builds it, and makes its cache.
   *
   * @param java of the runtime
   * @param h2 the jar
   * @param database without the end of its name
   * @return what starts it
   */
  static List<String> command(Path java, Path folder, Path h2, Path database)
      throws IOException, InterruptedException {
    String url = "jdbc:h2:file:retry:" + database + ";TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";
    PlainProgram program = PlainProgram.build(java, folder, SOURCE, MODULE, h2);
    program.rehearse("", url);
    return program.command(url);
  }
}
