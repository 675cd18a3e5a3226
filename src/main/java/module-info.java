/** Daymark: what a role is, what it pays, and what to do today to get there. */
module app.daymark {
  requires atlantafx.base;
  requires ch.qos.logback.classic;
  requires ch.qos.logback.core;
  requires com.fasterxml.jackson.annotation;
  requires com.h2database;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires io.leangen.geantyref;
  requires java.desktop;
  requires java.naming;
  requires java.sql;
  requires javafx.controls;
  requires org.commonmark;
  requires org.controlsfx.controls;
  requires org.jdbi.v3.core;
  requires static org.jspecify;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires org.yaml.snakeyaml;
  requires tools.jackson.databind;

  // The toolkit makes the application; Jackson and picocli read records and options.
  exports app.daymark to
      javafx.graphics;

  opens app.daymark.backup to
      tools.jackson.databind;
  opens app.daymark.exchange to
      tools.jackson.databind;
  opens app.daymark.journal to
      tools.jackson.databind;
  opens app.daymark.terminal to
      info.picocli;

  provides ch.qos.logback.classic.spi.Configurator with
      app.daymark.LogFile;
}
