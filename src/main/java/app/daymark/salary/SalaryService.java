package app.daymark.salary;

import app.daymark.journal.Refusal;
import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.store.Ledger;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The learner's own surveys. May be called from any thread but the one that draws. */
public final class SalaryService {

  private final Ledger ledger;
  private final Supplier<UUID> ids;

  /**
   * Asks and changes through the ledger.
   *
   * @param ids gives a new id at each call
   */
  public SalaryService(Ledger ledger, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.ids = ids;
  }

  /** The surveys of a role, the one kept first on top. */
  public List<KeptSurvey> surveys(String role) {
    return ledger.read(handle -> new SalaryRepository(handle).surveys(role));
  }

  /** The surveys of all roles, the one kept first on top. */
  public List<KeptSurvey> all() {
    return ledger.read(handle -> new SalaryRepository(handle).surveys());
  }

  /**
   * Keeps a survey for good.
   *
   * @throws Refusal when it says nothing, is kept already, or could not be kept
   */
  public void keep(String role, SalarySurvey survey) {
    Currency currency = survey.currency();
    if (currency == null) {
      throw new Refusal("This survey has no figure. Nothing was stored; choose another.");
    }
    if (surveys(role).stream().anyMatch(kept -> kept.survey().equals(survey))) {
      throw new Refusal(
          "You have this very survey already: “%s”. Nothing was stored; choose other answers or another file.",
          survey.source().name());
    }
    ledger.record(new AddSurvey(ids.get(), role, SurveyShape.of(survey, currency)));
  }

  /**
   * Takes a survey out; undo brings it back.
   *
   * @throws Refusal when that could not be kept
   */
  public void remove(KeptSurvey kept) {
    ledger.record(new RemoveSurvey(kept.id(), kept.survey().source().name()));
  }
}
