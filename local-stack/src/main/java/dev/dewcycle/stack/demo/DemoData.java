package dev.dewcycle.stack.demo;

import dev.dewcycle.stack.settings.Progress;
import dev.dewcycle.stack.settings.Service;
import dev.dewcycle.stack.settings.StackFailure;
import dev.dewcycle.stack.settings.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The demo catalogue for the tenants demo and other, and some subscribers of demo with their
 * routines.
 */
public final class DemoData {
  private static final List<String> TENANTS = List.of("demo", "other");
  private static final int AT_ONCE = 4;

  private DemoData() {}

  /**
   * Loads what is not there yet. A note in the data directory spares the second start the calls;
   * without it they are harmless: every product has a key of its own, and one that exists is passed
   * over.
   *
   * @throws StackFailure if a service refuses a line of it
   */
  public static void load(StackSettings settings, URI tokens, Progress progress) {
    var note = settings.data().resolve("demo-loaded");
    if (Files.exists(note)) {
      return;
    }
    var lines = DemoLines.products();
    var people = DemoLines.subscribers();
    var begun = System.nanoTime();
    for (var tenant : TENANTS) {
      var catalog = new DemoCatalog(Api.as(tenant, tokens), settings.url(Service.CATALOG));
      all(lines.stream().map(line -> catalog.load(line)).toList());
    }
    var routines = new DemoSubscribers(Api.as("demo", tokens), settings.url(Service.ROUTINE));
    all(people.stream().map(person -> routines.load(person)).toList());
    write(note);
    progress.ready("demo data", Duration.ofNanos(System.nanoTime() - begun));
  }

  private static void all(List<Callable<Void>> calls) {
    try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Void> done : workers.invokeAll(calls)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Loading the demo data was interrupted.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StackFailure failure
          ? failure
          : new StackFailure("The demo data could not be loaded: " + e.getCause() + ".", e);
    }
  }

  private static void write(Path note) {
    try {
      Files.writeString(
          note, "The demo data is in. Delete this file to load what is missing of it.\n");
    } catch (IOException e) {
      throw new StackFailure("The data directory cannot be written.", e);
    }
  }
}
