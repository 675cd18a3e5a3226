package app.daymark.faults;

import java.util.List;

/**
 * Something that reads what anybody may have written.
 *
 * @param times how often it is tried, in full
 * @param wholes what it takes
 */
record HostileReader(String name, int times, List<byte[]> wholes, Reading reading) {

  /** Reads some bytes. */
  @FunctionalInterface
  interface Reading {

    /**
     * Tells whether it took them; where not, it said so as the learner is told.
     *
     * @throws Exception anything else is a crash
     */
    boolean takes(byte[] bytes) throws Exception;
  }
}
