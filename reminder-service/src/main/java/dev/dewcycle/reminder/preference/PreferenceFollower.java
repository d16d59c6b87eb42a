package dev.dewcycle.reminder.preference;

import dev.dewcycle.reminder.subscriber.Subscriber;

/** Brings what is scheduled in line with preferences, in the transaction that changes them. */
public interface PreferenceFollower {
  void preferencesChanged(Subscriber subscriber, Preferences before, Preferences after);
}
