package app.daymark.ui.start;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.plan.PlanService;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The way to a first plan in three steps: a role, a plan, the terms. */
public final class FirstRunViewModel {

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final Changes changes;
  private final ErrorReporter errors;
  private final Function<PlanTemplate, StartViewModel> starting;
  private final List<Role> roles;
  private final String others;

  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.ROLE);
  private final ObjectProperty<@Nullable Role> role = new SimpleObjectProperty<>();
  private final ObservableList<TemplateOffer> offers = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable TemplateOffer> offer = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable StartViewModel> terms =
      new ReadOnlyObjectWrapper<>();
  private @Nullable PlanTemplate termsOf;
  private int asked;

  /** The steps, in order. */
  public enum Step {
    ROLE(1),
    PLAN(2),
    TERMS(3);

    private final int number;

    Step(int number) {
      this.number = number;
    }

    /** Counted from 1. */
    public int number() {
      return number;
    }
  }

  /**
   * Begins at the first step.
   *
   * @param starting makes what asks for the terms of a plan
   */
  public FirstRunViewModel(
      Catalogue catalogue,
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      Changes changes,
      ErrorReporter errors,
      Function<PlanTemplate, StartViewModel> starting) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.changes = changes;
    this.errors = errors;
    this.starting = starting;
    this.roles = catalogue.roles().stream().filter(each -> !each.plans().isEmpty()).toList();
    this.others =
        catalogue.roles().stream()
            .filter(each -> each.plans().isEmpty())
            .map(Role::title)
            .collect(Collectors.joining(", "));
    role.set(roles.isEmpty() ? null : roles.getFirst());
  }

  // Properties

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** The roles that have a plan to start. */
  public List<Role> roles() {
    return roles;
  }

  /** Says which roles have nothing to start yet; empty when all have. */
  public String others() {
    return others.isEmpty() ? "" : texts.get("first.others", others);
  }

  /** Input: the role to learn for; null only where there is none. */
  public ObjectProperty<@Nullable Role> role() {
    return role;
  }

  /** The plans of the role; empty until the first step is done. */
  public ObservableList<TemplateOffer> offers() {
    return offers;
  }

  /** Input: the plan to start; null until the first step is done. */
  public ObjectProperty<@Nullable TemplateOffer> offer() {
    return offer;
  }

  /** What asks for the terms; null until the second step is done. */
  public ReadOnlyObjectProperty<@Nullable StartViewModel> terms() {
    return terms.getReadOnlyProperty();
  }

  /** What a role offers, in a line. */
  public String plansOf(Role role) {
    return texts.get("library.role.plans", role.plans().size());
  }

  // Commands

  /** Goes on to the next step; at the last one, starts the plan. */
  public void next() {
    switch (step.get()) {
      case ROLE -> askForPlan();
      case PLAN -> askForTerms();
      case TERMS -> {
        StartViewModel asking = terms.get();
        if (asking != null) {
          asking.start();
        }
      }
    }
  }

  /** Goes a step back; what was chosen stays chosen. Answers false at the first. */
  public boolean back() {
    return switch (step.get()) {
      case ROLE -> false;
      case PLAN -> goTo(Step.ROLE);
      case TERMS -> goTo(Step.PLAN);
    };
  }

  private boolean goTo(Step other) {
    step.set(other);
    return true;
  }

  /** Begins again, for another plan. */
  public void startOver() {
    step.set(Step.ROLE);
    termsOf = null;
    terms.set(null);
  }

  /** Starts a sample of the chosen role's first plan. */
  public void lookAround() {
    Role chosen = role.get();
    if (chosen != null) {
      PlanTemplate template = chosen.plans().getFirst();
      String title = texts.get("sample.title", template.title());
      changes.make(
          () -> plans.startSample(template, title),
          texts.get("start.started", title),
          this::startOver);
    }
  }

  private void askForPlan() {
    Role chosen = role.get();
    if (chosen == null) {
      return;
    }
    int question = ++asked;
    LocalDate today = plans.studyDate();
    runner.run(
        () ->
            chosen.plans().stream()
                .map(template -> TemplateOffer.of(template, today, texts))
                .toList(),
        answer -> {
          if (question == asked) {
            show(answer);
          }
        },
        errors::report);
  }

  private void show(List<TemplateOffer> answer) {
    if (!offers.equals(answer)) {
      offers.setAll(answer);
      offer.set(answer.getFirst());
    }
    step.set(Step.PLAN);
  }

  private void askForTerms() {
    TemplateOffer chosen = offer.get();
    if (chosen != null) {
      if (!chosen.template().equals(termsOf)) {
        termsOf = chosen.template();
        terms.set(starting.apply(chosen.template()));
      }
      step.set(Step.TERMS);
    }
  }
}
