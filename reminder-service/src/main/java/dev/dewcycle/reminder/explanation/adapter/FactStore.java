package dev.dewcycle.reminder.explanation.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.reminder.clock.adapter.ClockEffects;
import dev.dewcycle.reminder.explanation.Facts;
import dev.dewcycle.reminder.explanation.Facts.Erased;
import dev.dewcycle.reminder.explanation.Facts.Known;
import dev.dewcycle.reminder.explanation.Facts.Life;
import dev.dewcycle.reminder.explanation.HeardCare;
import dev.dewcycle.reminder.explanation.HeardPhase;
import dev.dewcycle.reminder.explanation.Question;
import dev.dewcycle.reminder.preference.adapter.PreferenceStore;
import dev.dewcycle.reminder.schedule.Timetable;
import dev.dewcycle.reminder.schedule.adapter.CareDateStore;
import dev.dewcycle.reminder.schedule.adapter.PhaseStore;
import dev.dewcycle.reminder.subscriber.Subscriber;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Gathers what bears on a question, in one transaction. */
@ApplicationScoped
class FactStore {
  @Inject AgroalDataSource database;
  @Inject CurrentTenant tenants;
  @Inject SubscriberStore subscribers;
  @Inject PhaseStore phases;
  @Inject CareDateStore care;
  @Inject PreferenceStore preferences;
  @Inject ClockEffects clocks;
  @Inject InstantSource clock;

  /** The facts; absent where nobody of that id has ever been heard of. */
  @Transactional
  Optional<Facts> on(Question question) {
    return life(question.subscriber()).map(life -> on(question, life));
  }

  private Optional<Life> life(String id) {
    return subscribers
        .find(id)
        .<Life>map(this::known)
        .or(
            () ->
                Optional.of(subscribers.erasedGeneration(id))
                    .filter(generation -> generation > 0)
                    .map(Erased::new));
  }

  private Known known(Subscriber subscriber) {
    return new Known(
        ZoneId.of(subscriber.zone()),
        subscriber
            .clock()
            .flatMap(clocks::find)
            .map(found -> new Facts.Clock(found.now(), found.isReady())));
  }

  private Facts on(Question question, Life life) {
    var heard =
        phases.of(question.subscriber()).stream()
            .map(phase -> new HeardPhase(phase.snapshot(), phase.startRefused(), phase.heard()))
            .toList();
    try (var connection = database.getConnection()) {
      var occurrences = OccurrenceRows.of(connection, tenants.get(), question);
      return new Facts(
          life,
          clock.instant(),
          preferences.of(question.subscriber()),
          heard,
          care(question.subscriber()),
          occurrences);
    } catch (SQLException e) {
      throw new IllegalStateException("the reminders could not be read", e);
    }
  }

  private Optional<HeardCare> care(String subscriber) {
    return care.of(subscriber)
        .map(told -> new HeardCare(told.version(), Timetable.of(told), care.heard(subscriber)));
  }
}
