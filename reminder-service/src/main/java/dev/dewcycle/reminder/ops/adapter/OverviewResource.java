package dev.dewcycle.reminder.ops.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dewcycle.events.ReminderKind;
import dev.dewcycle.reminder.listing.adapter.ReminderView;
import dev.dewcycle.reminder.schedule.Reminder;
import dev.dewcycle.reminder.schedule.ReminderState;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many reminders there are, and how far firing is behind. */
@Path("/ops/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RunOnVirtualThread
@PermissionsAllowed("ops")
public class OverviewResource {
  @Inject OverviewStore overview;

  /** So many of a state and kind. */
  public record Count(ReminderState state, ReminderKind kind, long reminders) {}

  /**
   * All counts.
   *
   * @param countedAt absent where there was nothing to count
   * @param since from when on what is done with is counted, by when it was recorded
   * @param counts series that are SCHEDULED, and occurrences that are done with
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Counts(Optional<Instant> countedAt, Optional<Instant> since, List<Count> counts) {}

  /**
   * What should have fired by the system clock.
   *
   * @param overdue how many
   * @param orMore whether counting stopped there
   * @param lagSeconds for how long the oldest has been due
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Overdue(
      Instant asOf,
      int overdue,
      boolean orMore,
      Optional<Long> lagSeconds,
      Optional<ReminderView> oldest) {

    static Overdue of(Instant now, int found, Optional<Reminder> oldest) {
      return new Overdue(
          now,
          Math.min(found, OverviewStore.COUNTED),
          found > OverviewStore.COUNTED,
          oldest.map(reminder -> Duration.between(reminder.due().at(), now).toSeconds()),
          oldest.map(ReminderView::of));
    }
  }

  @GET
  @Path("/reminder-counts")
  @Operation(
      summary = "Count reminders by state and kind",
      description =
          "Counted in the background every while, as countedAt says; what is done with, in the 24"
              + " hours before.")
  public Counts counts() {
    return overview.counts();
  }

  @GET
  @Path("/overdue-reminders")
  @Operation(summary = "Tell how many reminders are overdue, and the oldest of them with its lag")
  public Overdue overdue() {
    return overview.overdue();
  }
}
