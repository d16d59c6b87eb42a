package dev.dewcycle.kit.time;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** Time and ids as they are outside tests. */
@ApplicationScoped
class SystemSources {
  @Produces
  @DefaultBean
  @ApplicationScoped
  InstantSource clock() {
    return InstantSource.system();
  }

  @Produces
  @DefaultBean
  @ApplicationScoped
  Ids ids() {
    return UuidCreator::getTimeOrderedEpochPlus1;
  }
}
