package dev.dewcycle.reminder.preference.adapter;

import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.reminder.preference.PreferenceFollower;
import dev.dewcycle.reminder.preference.Preferences;
import dev.dewcycle.reminder.preference.adapter.PreferenceStore.Stored;
import dev.dewcycle.reminder.subscriber.adapter.SubscriberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads and replaces preferences; what is scheduled follows in the same transaction. */
@ApplicationScoped
class PreferenceService {
  @Inject SubscriberStore subscribers;
  @Inject PreferenceStore preferences;
  @Inject PreferenceFollower follower;

  @Transactional
  Stored get(String id) {
    return preferences.find(id);
  }

  @Transactional
  Stored put(String id, Optional<IfMatch> match, Preferences wanted) {
    var subscriber = subscribers.lock(id).orElseThrow(() -> new Missing("subscriber " + id));
    var stored = preferences.find(id);
    if (stored.version() > 0 || match.isPresent()) {
      IfMatch.check(match.orElse(null), stored.version());
    }
    if (stored.version() > 0 && stored.preferences().equals(wanted)) {
      return stored;
    }
    var next = new Stored(wanted, stored.version() + 1);
    preferences.save(id, next);
    follower.preferencesChanged(subscriber, stored.preferences(), wanted);
    return next;
  }
}
