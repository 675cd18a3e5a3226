package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Offer;
import javafx.scene.Node;

/** Draws an offer among rows; made once and filled again as the list scrolls. */
final class OfferRow {

  private final RowLabel text = new RowLabel("offer-text");
  private final Node root = Page.column("offer-row", text);

  /**
   * Makes one.
   *
   * @param take takes the offer up
   */
  OfferRow(Runnable take) {
    root.setOnMouseClicked(_ -> take.run());
  }

  /** The row, filled with an offer. */
  Node of(Offer offer) {
    text.fill(offer.text());
    return root;
  }
}
