package app.daymark.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a drill counted, and which promises were broken. May be called from any thread. */
final class Figures {

  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, Long> counted = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();

  /** Counts one more. */
  void count(String what) {
    count(what, 1);
  }

  /** Counts some more. */
  synchronized void count(String what, long more) {
    counted.merge(what, more, Long::sum);
  }

  /** Shows a figure as it is. */
  synchronized void show(String what, String figure) {
    shown.put(what, figure);
  }

  /** A promise was broken; which, and in which case. */
  synchronized void broken(String promise) {
    broken.add(promise);
  }

  synchronized List<String> broken() {
    return List.copyOf(broken);
  }

  /** All figures, in one line. */
  @Override
  public synchronized String toString() {
    Map<String, String> all = new LinkedHashMap<>();
    counted.forEach((what, number) -> all.put(what, Long.toString(number)));
    all.putAll(shown);
    all.put("broken promises", Integer.toString(broken.size()));
    return all.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
