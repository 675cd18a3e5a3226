package app.daymark.ui.settings;

import java.nio.file.Path;

/**
 * Where it goes on from the settings.
 *
 * @param backups shows all backups
 * @param check checks everything
 * @param data where the data lies; absolute
 * @param openData shows that folder in what the device has for it
 * @param quit closes the window
 */
public record SafetyWays(
    Runnable backups, Runnable check, Path data, Runnable openData, Runnable quit) {}
