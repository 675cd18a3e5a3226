package app.daymark.salary.chart;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;

/**
 * The part of a drawing in which bands stand, and its two axes.
 *
 * @param x of its left edge, in pixels, as the other sizes
 * @param em the height of a line of the smallest text: what all distances are measured by
 */
record Plot(
    double x,
    double y,
    double width,
    double height,
    double em,
    ChartContent content,
    YearScale years,
    PayScale pay) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double slotWidth() {
    return width / (years.slots().size() + (content.hasOverall() ? 1 : 0));
  }

  /** Where the slots of experience end: at the right edge, or where the overall column begins. */
  double yearsRight() {
    return atSlots(years.slots().size());
  }

  /** Where something so many slots from the left is. */
  double atSlots(double slots) {
    return x + slots * slotWidth();
  }

  /** Where a year's pay is; above the plot for more than it reaches. */
  double atPay(Money yearly) {
    double amount = content.unit().period().ofYearly(yearly).amount().doubleValue();
    return bottom() - pay.share(amount) * height;
  }

  /** Where the average of all is drawn; below everything where it is not. */
  double atAverage() {
    Money average = content.series().getFirst().survey().average();
    return content.isComparison() || average == null ? bottom() + height : atPay(average);
  }

  /** The lane of a series within the slot in the middle of a band. */
  Mark.Box lane(int series, SalaryBand band) {
    return lane(series, (years.first(band) + years.last(band)) / 2);
  }

  /** The lane of a series within the column of all experience. */
  Mark.Box overallLane(int series) {
    return lane(series, years.slots().size());
  }

  private Mark.Box lane(int series, int slot) {
    double margin = slotWidth() / 12;
    double lane = (slotWidth() - 2 * margin) / content.series().size();
    return new Mark.Box("", atSlots(slot) + margin + series * lane, y, lane, height);
  }
}
