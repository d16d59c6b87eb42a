package dev.dewcycle.stack.control;

import dev.dewcycle.stack.settings.Service;
import java.util.Map;

/** The side of the stack that gives a service away for a while. */
public interface Lending {
  /** Stops the service and returns the environment to run it with. */
  Map<String, String> lend(Service service);

  /** Starts it again. */
  void takeBack(Service service);
}
