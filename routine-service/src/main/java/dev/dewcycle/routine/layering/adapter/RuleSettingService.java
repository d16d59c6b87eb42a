package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.kit.web.Fault;
import dev.dewcycle.kit.web.IfMatch;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.routine.layering.RuleEntry;
import dev.dewcycle.routine.layering.RuleSetting;
import dev.dewcycle.routine.layering.adapter.StoredSettings.One;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads and changes what a tenant makes of the rules: each call is one transaction. */
@ApplicationScoped
class RuleSettingService {
  @Inject RuleSettingStore settings;
  @Inject RuleBooks books;
  @Inject InstantSource clock;

  /** What a PUT did. */
  record Put(One setting, boolean isNew) {}

  @Transactional
  StoredSettings all() {
    return settings.find();
  }

  @Transactional
  One get(String rule) {
    entry(rule);
    return settings.find().find(rule).orElseThrow(() -> missing(rule));
  }

  @Transactional
  Put put(String rule, Optional<IfMatch> match, NewSetting wanted) {
    var setting = wanted.setting();
    entry(rule).refusal(setting).ifPresent(why -> refuse(setting, why));
    var stored = settings.lock();
    var known = stored.find(rule);
    if (known.isPresent() || match.isPresent()) {
      IfMatch.check(match.orElse(null), known.map(One::version).orElse(0L));
    }
    if (known.filter(one -> wanted.says(one)).isPresent()) {
      return new Put(known.get(), false);
    }
    var one = new One(wanted.severity(), wanted.reason(), clock.instant(), stored.version() + 1);
    settings.save(stored.with(rule, Optional.of(one)));
    return new Put(one, known.isEmpty());
  }

  @Transactional
  void remove(String rule, Optional<IfMatch> match) {
    entry(rule);
    var stored = settings.lock();
    var known = stored.find(rule).orElseThrow(() -> missing(rule));
    IfMatch.check(match.orElse(null), known.version());
    settings.save(stored.with(rule, Optional.empty()));
  }

  private RuleEntry entry(String rule) {
    return books.standard().find(rule).orElseThrow(() -> new Missing("rule " + rule));
  }

  private static void refuse(RuleSetting setting, String why) {
    var field =
        switch (setting) {
          case RuleSetting.Off _ -> "#/off";
          case RuleSetting.Weighs _ -> "#/severity";
        };
    throw new InvalidInput("rule-not-settable", List.of(new Fault(field, why)));
  }

  private static Missing missing(String rule) {
    return new Missing("setting of rule " + rule + ": it is as the book says");
  }
}
