package dev.dewcycle.catalog.classification;

import dev.dewcycle.events.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Roles judged by hand beside those judged by the analyser. */
final class RoleTable {
  /** One product. */
  record Judgement(Category byHand, Category byAnalyser) {
    boolean agrees() {
      return byHand == byAnalyser;
    }
  }

  private final List<Judgement> judgements = new ArrayList<>();

  void add(Category byHand, Category byAnalyser) {
    judgements.add(new Judgement(byHand, byAnalyser));
  }

  /** The share of products that are called by their role, %. */
  double right() {
    return percent(count(Judgement::agrees), judgements.size());
  }

  /** Of the products called so, the share that are, %. */
  double precision(Category role) {
    return percent(hits(role), count(one -> one.byAnalyser() == role));
  }

  /** Of the products that are so, the share that are called so, %. */
  double recall(Category role) {
    return percent(hits(role), count(one -> one.byHand() == role));
  }

  /** The table as Markdown. */
  String markdown() {
    var lines = new ArrayList<String>();
    lines.add("| role | products | precision, % | recall, % |");
    lines.add("| --- | ---: | ---: | ---: |");
    var roles = EnumSet.noneOf(Category.class);
    judgements.forEach(
        one -> {
          roles.add(one.byHand());
          roles.add(one.byAnalyser());
        });
    for (var role : roles) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f | %.1f |",
              role,
              count(one -> one.byHand() == role),
              precision(role),
              recall(role)));
    }
    lines.add(
        String.format(Locale.ROOT, "| all | %d | %.1f | %2$.1f |", judgements.size(), right()));
    return String.join("\n", lines);
  }

  private long hits(Category role) {
    return count(one -> one.agrees() && one.byHand() == role);
  }

  private long count(Predicate<Judgement> wanted) {
    return judgements.stream().filter(wanted).count();
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }
}
