package dev.dewcycle.acceptance;

import org.junit.jupiter.api.Test;

class MainJobTest {
  @Test
  void a_partner_sees_a_phase_from_its_start_to_the_serum_coming_back() {
    new MainJob(SharedStack.partner("demo"), SharedStack.partner("other")).play();
  }
}
