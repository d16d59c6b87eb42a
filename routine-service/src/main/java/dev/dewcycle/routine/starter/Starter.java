package dev.dewcycle.routine.starter;

import dev.dewcycle.routine.routine.Application;
import java.util.List;

/**
 * A template filled for somebody.
 *
 * @param applications nothing is found among them, by a check over the longest window
 * @param missing steps for which nothing on the shelf fits
 */
public record Starter(Template template, List<Application> applications, List<Step> missing) {

  public Starter {
    applications = List.copyOf(applications);
    missing = List.copyOf(missing);
  }
}
