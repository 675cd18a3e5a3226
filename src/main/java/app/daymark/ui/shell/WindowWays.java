package app.daymark.ui.shell;

/**
 * Where the window's own commands lead.
 *
 * @param startPlan to the plans that can be started
 * @param bringData to salary data of the learner's own
 * @param quit ends the program
 */
public record WindowWays(
    Runnable startPlan,
    Runnable bringData,
    Runnable backups,
    Runnable check,
    Runnable about,
    Runnable quit) {}
