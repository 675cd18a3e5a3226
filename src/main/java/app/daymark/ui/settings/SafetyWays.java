package app.daymark.ui.settings;

/**
 * Where it goes on from the settings.
 *
 * @param backups shows all backups
 * @param check checks everything
 */
public record SafetyWays(Runnable backups, Runnable check) {}
