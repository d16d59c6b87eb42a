package dev.dewcycle.routine.feedback;

import dev.dewcycle.routine.layering.Blocked;
import dev.dewcycle.routine.layering.Situation;
import dev.dewcycle.routine.product.Product;
import dev.dewcycle.routine.routine.Application;
import dev.dewcycle.routine.routine.Cadence;
import dev.dewcycle.routine.routine.PhaseDays;
import dev.dewcycle.routine.subscriber.Profile;
import dev.dewcycle.routine.subscriber.SkinType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A situation that is judged as another one and tells nothing of whose that is. Products lose their
 * names and take numbers in the same order; all days are moved together into the first week of
 * 2001, where they fall on the same weekdays. Only where something is applied so many times a month
 * they stay, since months differ. Of the person remains by what rules go.
 */
final class Disguise {
  private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

  private final Situation real;
  private final LocalDate day;
  private final long distance;
  private final Map<UUID, UUID> numbers = new HashMap<>();

  Disguise(Situation real, LocalDate today) {
    this.real = real;
    this.day = goesByMonths(real) ? today : MONDAY.with(today.getDayOfWeek());
    this.distance = ChronoUnit.DAYS.between(today, day);
    ids(real).sorted().forEach(id -> numbers.put(id, new UUID(0, numbers.size() + 1L)));
  }

  private static boolean goesByMonths(Situation situation) {
    return situation.applications().stream()
        .anyMatch(one -> one.cadence() instanceof Cadence.TimesPerMonth);
  }

  private static Stream<UUID> ids(Situation situation) {
    return Stream.of(
            situation.products().keySet().stream(),
            situation.applications().stream().map(Application::product),
            situation.phases().stream().map(PhaseDays::product),
            situation.blocked().stream().map(Blocked::product))
        .flatMap(stream -> stream)
        .distinct();
  }

  LocalDate today() {
    return day;
  }

  Situation situation() {
    var products =
        real.products().values().stream()
            .map(this::of)
            .collect(Collectors.toMap(Product::id, product -> product));
    var applications = real.applications().stream().map(this::of).toList();
    return new Situation("", of(real.profile()), products, applications, phases())
        .afterReactions(real.blocked().stream().map(this::of).toList());
  }

  Found of(Found found) {
    return new Found(
        found.rule(),
        found.severity(),
        found.slot(),
        found.products().stream().map(numbers::get).toList(),
        found.on());
  }

  private static Profile of(Profile profile) {
    return new Profile(
        ZoneOffset.UTC,
        SkinType.NORMAL,
        profile.sensitivity(),
        profile.experience(),
        profile.skinState(),
        Set.of(),
        profile.avoid(),
        profile.pregnant(),
        profile.barrier(),
        profile.sunscreenElsewhere(),
        Optional.empty());
  }

  private Product of(Product product) {
    var number = numbers.get(product.id());
    return new Product(
        number,
        Optional.empty(),
        Optional.empty(),
        "",
        product.role() + " " + number.getLeastSignificantBits(),
        1,
        1,
        false,
        product.role(),
        product.role(),
        product.strength(),
        product.boost(),
        product.contentKnown(),
        product.rinseOff(),
        product.spf(),
        product.texture(),
        product.usesPerWeek(),
        product.courseDays(),
        List.of(),
        product.ingredients(),
        product.recall());
  }

  private Application of(Application application) {
    return new Application(
        numbers.get(application.product()),
        application.slot(),
        application.cadence() instanceof Cadence.EveryNDays(var n, var anchor)
            ? new Cadence.EveryNDays(n, moved(anchor))
            : application.cadence(),
        moved(application.from()),
        application.until().map(this::moved),
        application.usingSince().map(this::moved));
  }

  private Blocked of(Blocked blocked) {
    return new Blocked(numbers.get(blocked.product()), moved(blocked.since()));
  }

  private List<PhaseDays> phases() {
    var phases = new ArrayList<PhaseDays>();
    for (var phase : real.phases()) {
      phases.add(
          new PhaseDays(
              new UUID(1, phases.size() + 1L),
              numbers.get(phase.product()),
              phase.slot(),
              phase.mode(),
              moved(phase.first()),
              moved(phase.last()),
              phase.length(),
              phase.days().stream().map(this::moved).toList()));
    }
    return phases;
  }

  private LocalDate moved(LocalDate date) {
    return date.plusDays(distance);
  }
}
