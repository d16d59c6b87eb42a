package dev.dewcycle.stack;

import dev.dewcycle.stack.control.Lending;
import dev.dewcycle.stack.settings.Service;
import java.util.Map;
import java.util.function.Consumer;

/** Lends supervised services and says so. */
record ServiceLending(Supervisor supervisor, Consumer<String> say) implements Lending {
  @Override
  public Map<String, String> lend(Service service) {
    say.accept(service.module() + " is stopped here; it runs from source elsewhere.");
    return supervisor.lend(service);
  }

  @Override
  public void takeBack(Service service) {
    say.accept(service.module() + " is started here again.");
    supervisor.takeBack(service);
  }
}
