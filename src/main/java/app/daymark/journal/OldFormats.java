package app.daymark.journal;

import tools.jackson.databind.node.ObjectNode;

/** Brings what earlier versions wrote into the shape it has today. */
final class OldFormats {

  private OldFormats() {}

  /** Changes an action in place; one of today's shape stays as it is. */
  static void upgrade(ObjectNode action) {
    switch (action.path("action").asString("")) {
      case "start-plan" -> {
        // Until 0.1 a plan had no days off, and the template's pace.
        if (!action.has("daysOff")) {
          action.putArray("daysOff");
        }
        if (!action.has("minutesADay")) {
          action.put("minutesADay", 0);
        }
      }
      case "undo" -> upgradeWithin(action, "reverted");
      case "redo" -> upgradeWithin(action, "repeated");
      default -> {}
    }
  }

  private static void upgradeWithin(ObjectNode action, String member) {
    if (action.get(member) instanceof ObjectNode inner) {
      upgrade(inner);
    }
  }
}
