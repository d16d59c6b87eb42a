package dev.dewcycle.stack.supervision;

import dev.dewcycle.stack.settings.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each service died lately.
 *
 * @param recent instants within the window, oldest first
 */
public record Deaths(Map<Service, List<Instant>> recent) {
  /** So many deaths of one service within the window are too many. */
  public static final int LIMIT = 3;

  /** Deaths this long ago or longer count no more. */
  public static final Duration WINDOW = Duration.ofSeconds(60);

  public Deaths {
    recent = Map.copyOf(recent);
  }

  public static Deaths none() {
    return new Deaths(Map.of());
  }

  /** What follows a death. */
  public sealed interface Verdict {
    /** Start it again; {@code deaths} is what to remember. */
    record Restart(Deaths deaths) implements Verdict {}

    /** It died too often; the stack ends. */
    record GiveUp() implements Verdict {}
  }

  /** Decides about a death of {@code service} at {@code now}. */
  public Verdict after(Service service, Instant now) {
    var lately = new ArrayList<>(recent.getOrDefault(service, List.of()));
    lately.removeIf(death -> !death.isAfter(now.minus(WINDOW)));
    lately.add(now);
    if (lately.size() >= LIMIT) {
      return new Verdict.GiveUp();
    }
    var all = new HashMap<>(recent);
    all.put(service, List.copyOf(lately));
    return new Verdict.Restart(new Deaths(all));
  }
}
