package app.daymark.ui.start;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How roles and plans look on the cards they are chosen by. */
record FirstRunFaces(FirstRunViewModel viewModel, Texts texts) {

  CardChoice.Face<Role> role() {
    return new CardChoice.Face<>(
        role ->
            row(
                Page.column(
                    "choice-words",
                    Page.text("card-title", role.title()),
                    Page.text("card-detail", role.summary())),
                figure("card-detail", viewModel.plansOf(role))),
        role -> texts.get("first.spoken", role.title(), role.summary()));
  }

  CardChoice.Face<TemplateOffer> plan() {
    return new CardChoice.Face<>(
        offer ->
            row(
                Page.column(
                    "choice-words",
                    Page.text("card-title", offer.template().title()),
                    Page.text("card-detail", offer.template().summary()),
                    Page.text("card-detail", offer.size())),
                Page.column(
                    "choice-figures",
                    figure("card-length", offer.ends()),
                    figure("card-detail", offer.pace()))),
        offer ->
            texts.get(
                "first.spoken",
                offer.template().title(),
                texts.get("first.spoken", offer.ends(), offer.pace())));
  }

  private static Label figure(String style, String text) {
    Label figure = Page.text(style, text);
    figure.setMinWidth(Label.USE_PREF_SIZE);
    return figure;
  }

  private static Node row(VBox words, Node figures) {
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words, figures);
    row.getStyleClass().add("choice-row");
    return row;
  }
}
