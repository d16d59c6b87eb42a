package dev.dewcycle.catalog.architecture.misplaced;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dewcycle.catalog.classification.adapter.Wording;

/**
 * Wrong on purpose: core code that knows a framework and an adapter, to prove that the rules bite.
 */
class CleverRule {
  ObjectMapper json = new ObjectMapper();
  Class<?> words = Wording.class;
}
