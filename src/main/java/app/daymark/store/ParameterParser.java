package app.daymark.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;

/**
 * Finds the parameters of a statement: {@code :name}, or {@code ?} by position. What comes with
 * Jdbi makes a lexer of a hundred classes for that, at each start.
 *
 * <p>As in H2, a backslash is a character like any other, and {@code ::} is a cast, which is passed
 * on as it stands.
 */
final class ParameterParser implements SqlParser {

  /** What may have a colon or a question mark in it comes first, what lacks its end last. */
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "'[^']*'", // a doubled quote within is the end of one and the start of another
              "\"[^\"]*\"",
              "--[^\\r\\n]*",
              "/\\*(?s:.*?)\\*/",
              "::",
              ":(?<name>[A-Za-z_][A-Za-z_0-9]*)",
              "(?<position>\\?)",
              "(?<unfinished>['\"]|/\\*)"));

  /** As many as the repositories ask: values are never part of a statement. */
  private final Map<String, ParsedSql> known = new ConcurrentHashMap<>();

  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    return known.computeIfAbsent(sql, statement -> parsed(statement, context));
  }

  private static ParsedSql parsed(String sql, StatementContext context) {
    ParsedSql.Builder parsed = ParsedSql.builder();
    Matcher token = TOKEN.matcher(sql);
    int end = 0;
    while (token.find()) {
      parsed.append(sql.substring(end, token.start()));
      end = token.end();
      if (token.group("name") != null) {
        parsed.appendNamedParameter(token.group("name"));
      } else if (token.group("position") != null) {
        parsed.appendPositionalParameter();
      } else if (token.group("unfinished") != null) {
        throw new UnableToCreateStatementException("Ends within " + token.group(), context);
      } else {
        parsed.append(token.group());
      }
    }
    return parsed.append(sql.substring(end)).build();
  }

  @Override
  public String nameParameter(String rawName, StatementContext context) {
    return ":" + rawName;
  }
}
