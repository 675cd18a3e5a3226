package app.daymark.settings;

import app.daymark.journal.ChangeSetting;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Settings in the database: those that differ from their defaults. */
public final class SettingsRepository {

  private final Handle handle;

  public SettingsRepository(Handle handle) {
    this.handle = handle;
  }

  public void apply(ChangeSetting change) {
    set(change.name(), change.after());
  }

  public void revert(ChangeSetting change) {
    set(change.name(), change.before());
  }

  /** A journal made by hand may ask for anything; no value is kept that could not be read. */
  private void set(String name, String value) {
    Settings.of(Map.of(name, value));
    handle.execute("delete from setting where name = ?", name);
    if (Setting.of(name).filter(setting -> setting.byDefault().equals(value)).isEmpty()) {
      handle.execute("insert into setting (name, content) values (?, ?)", name, value);
    }
  }

  /** What was chosen, by key. */
  public Map<String, String> chosen() {
    return handle
        .createQuery("select name, content from setting")
        .reduceResultSet(
            new TreeMap<>(),
            (all, row, _) -> {
              all.put(row.getString(1), row.getString(2));
              return all;
            });
  }
}
