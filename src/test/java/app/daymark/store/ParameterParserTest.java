package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterParserTest {

  private final ParameterParser parser = new ParameterParser();
  private Database database;
  private Handle handle;

  @BeforeEach
  void connect() throws SQLException {
    database = Database.inMemory();
    handle = database.jdbi().open();
  }

  @AfterEach
  void close() {
    handle.close();
    database.close();
  }

  private StatementContext context() {
    return handle.createQuery("select 1").getContext();
  }

  private ParsedSql parsed(String sql) {
    return parser.parse(sql, context());
  }

  private void assertNamed(String sql, String asked, String... names) {
    assertThat(parsed(sql).getSql()).isEqualTo(asked);
    assertThat(parsed(sql).getParameters().getParameterNames()).containsExactly(names);
    assertThat(parsed(sql).getParameters().isPositional()).isFalse();
  }

  @Test
  void namesBecomePlacesInTheirOrder() {
    assertNamed("select :b, :a_1, :B", "select ?, ?, ?", "b", "a_1", "B");
    assertNamed("select :day, :day", "select ?, ?", "day", "day");
    assertNamed(
        "x>=:from and y<:to or(z=-:z)||:w", "x>=? and y<? or(z=-?)||?", "from", "to", "z", "w");
    assertNamed(":a", "?", "a");
    assertNamed("", "");
  }

  @Test
  void placesStay() {
    ParsedSql parsed = parsed("update t set a = ?, b=? where c in (?)");
    assertThat(parsed.getSql()).isEqualTo("update t set a = ?, b=? where c in (?)");
    assertThat(parsed.getParameters().isPositional()).isTrue();
    assertThat(parsed.getParameters().getParameterCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 'at 12:30, why?'",
        "select 'it''s :a, isn''t ?'",
        "select '''', ':a', '?''', ''",
        "select 'a\\', ':b'",
        "select '-- /* :a', 'b */ ?'",
        "select 'over\n:two\nlines?'",
        "select 1 as \"who: 'me'?\"",
        "select 1 as \"a \"\":b\"\" ?\"",
        "select 1 -- what is :a, isn't it?",
        "select 1 -- here\r\n -- and :there",
        "select /* 'not closed: :a? */ 1",
        "select 4 / 2 * 1 - -1 /* over\n:two ** lines? **/",
        "select 1::varchar",
        "select '{\"a\":1}'::varchar",
      })
  void nothingIsAskedForInTextCommentsAndCasts(String sql) {
    assertNamed(sql, sql);
    assertThat(handle.createQuery(sql).mapTo(String.class).list()).hasSize(1);
  }

  @Test
  void whatFollowsThemIsAskedFor() throws SQLException {
    String sql =
        """
        select cast(:a as int), ':no' || cast(:b as varchar), -- :no
          /* :no */ cast(:a as int)::varchar, 'it''s' || cast(:c as varchar) as ":no"
        """;
    assertThat(parsed(sql).getParameters().getParameterNames()).containsExactly("a", "b", "a", "c");
    try (PreparedStatement asked = handle.getConnection().prepareStatement(parsed(sql).getSql())) {
      assertThat(asked.getParameterMetaData().getParameterCount()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from plan where status <> 'REMOVED' and since < :date or since>=:date",
        "insert into t values (:a,:b, 'x:y''z?')",
        "select ? || '?' || \"?:a\" from t /* ? */ where a = ?",
        "select a::int from t where b=:b*2",
      })
  void readsAsJdbiDoes(String sql) {
    assertThat(parsed(sql)).isEqualTo(new ColonPrefixSqlParser().parse(sql, context()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"select 'a", "select 'a''", "select \"a ' :b", "select 1 /* :a 'b'"})
  void whatHasNoEndIsRefused(String sql) {
    assertThatExceptionOfType(UnableToCreateStatementException.class)
        .isThrownBy(() -> parsed(sql))
        .withMessageContaining("Ends within");
  }

  @Test
  void namesAndPlacesTogetherAreRefused() {
    assertThatExceptionOfType(JdbiException.class).isThrownBy(() -> parsed("select :a, ?"));
  }

  @Test
  void aStatementIsReadOnce() {
    assertThat(parsed("select :a")).isSameAs(parsed("select :a"));
  }

  @Test
  void theDatabaseAsksWithIt() {
    assertThat(
            handle
                .createQuery("select :a || ':a?<b>' || :b || :a")
                .bind("a", "1")
                .bind("b", "2")
                .mapTo(String.class)
                .one())
        .isEqualTo("1:a?<b>21");
  }
}
