package app.daymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A program that does next to nothing, run by the same runtime with the same options and a cache of
 * its own: what Daymark is measured against.
 */
final class PlainProgram {

  private final Path java;
  private final List<String> options;
  private final String modulePath;
  private final Path cache;

  private PlainProgram(Path java, List<String> options, String modulePath, Path cache) {
    this.java = java;
    this.options = options;
    this.modulePath = modulePath;
    this.cache = cache;
  }

  /**
   * Builds it: a class {@code plain.Plain} in a module {@code plain}.
   *
   * @param java of the runtime
   * @param folder a new one, where it lies
   * @param modules jars that it needs besides the runtime
   */
  static PlainProgram build(Path java, Path folder, String source, String module, Path... modules)
      throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path jar = folder.resolve("plain.jar");
    Files.writeString(sources.resolve("Plain.java"), source);
    Files.writeString(sources.resolve("module-info.java"), module);
    run(
        "javac",
        "--module-path",
        System.getProperty("java.class.path"),
        "-d",
        classes.toString(),
        sources.resolve("Plain.java").toString(),
        sources.resolve("module-info.java").toString());
    run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
    List<String> path =
        Stream.concat(Stream.of(jar), Stream.of(modules)).map(Path::toString).toList();
    return new PlainProgram(
        java, optionsOfPackage(), String.join(":", path), folder.resolve("plain.aot"));
  }

  private static void run(String tool, String... arguments) throws IOException {
    if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
      throw new IOException(tool + " failed");
    }
  }

  /** Runs it once and makes its cache. */
  void rehearse(String display, String... arguments) throws IOException, InterruptedException {
    Process rehearsal =
        Launch.process(display, withOption("-XX:AOTCacheOutput=" + cache, arguments));
    if (rehearsal.waitFor() != 0 || Files.notExists(cache)) {
      throw new IOException("A plain program has no cache");
    }
  }

  /** What starts it. */
  List<String> command(String... arguments) {
    return withOption("-XX:AOTCache=" + cache, arguments);
  }

  private List<String> withOption(String option, String... arguments) {
    List<String> own = List.of("--module-path", modulePath, "--module", "plain/plain.Plain");
    return Stream.of(
            Stream.of(java.toString(), option),
            options.stream(),
            own.stream(),
            Stream.of(arguments))
        .flatMap(part -> part)
        .toList();
  }

  /** What the package asks of Java. */
  private static List<String> optionsOfPackage() throws IOException {
    return Files.readAllLines(LaunchBenchmark.IMAGE.resolve("lib/app/daymark.args")).stream()
        .filter(line -> !line.startsWith("-Djpackage"))
        .toList();
  }
}
