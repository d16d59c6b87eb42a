package dev.dewcycle.reminder.architecture;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks the rule on purpose, to prove that the rule bites: no adapter, and it knows Jakarta. */
@ApplicationScoped
class KnowsAFramework {}
