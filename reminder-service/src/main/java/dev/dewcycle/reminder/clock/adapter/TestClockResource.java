package dev.dewcycle.reminder.clock.adapter;

import dev.dewcycle.kit.tenancy.CurrentTenant;
import dev.dewcycle.kit.tenancy.Tenant;
import dev.dewcycle.kit.web.Conflict;
import dev.dewcycle.kit.web.Idempotent;
import dev.dewcycle.kit.web.InvalidInput;
import dev.dewcycle.kit.web.Missing;
import dev.dewcycle.kit.web.Problems;
import dev.dewcycle.reminder.clock.TestClock;
import dev.dewcycle.reminder.clock.TestClock.Advance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Test clocks over HTTP. */
@Path("/v1/test-clocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Test clocks")
@RunOnVirtualThread
public class TestClockResource {
  @Inject TestClocks clocks;
  @Inject CurrentTenant tenants;
  @Inject ClockAdvancer advancer;

  @ConfigProperty(name = "dewcycle.test-clocks")
  boolean allowed;

  /** What a new clock shows. */
  public record NewTestClock(@NotNull(message = "now is missing.") Instant now) {}

  /** Where a clock is to go. */
  public record NewAdvance(@NotNull(message = "to is missing.") Instant to) {}

  /**
   * A clock.
   *
   * @param state READY, or ADVANCING while what falls due is still taking effect
   */
  public record TestClockView(UUID id, Instant now, String state, Instant target) {
    static TestClockView of(TestClock clock) {
      return new TestClockView(
          clock.id(), clock.now(), clock.isReady() ? "READY" : "ADVANCING", clock.target());
    }
  }

  @POST
  @Idempotent
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Make a test clock")
  @APIResponse(
      responseCode = "201",
      description = "It is made",
      content = @Content(schema = @Schema(implementation = TestClockView.class)))
  public Response make(@Valid @NotNull(message = "The body is missing.") NewTestClock body) {
    checkMode();
    if (!TestClock.canShow(body.now())) {
      throw new InvalidInput("#/now", "A test clock shows a time in the years 2000 to 2199.");
    }
    var clock = clocks.make(body.now());
    return Response.created(URI.create("/v1/test-clocks/" + clock.id()))
        .entity(TestClockView.of(clock))
        .build();
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("reminder:read")
  @Operation(summary = "Read a test clock")
  public TestClockView get(@PathParam("id") UUID id) {
    return clocks.find(id).map(TestClockView::of).orElseThrow(() -> missing(id));
  }

  @POST
  @Path("/{id}/advance")
  @Idempotent
  @PermissionsAllowed("reminder:write")
  @Operation(summary = "Move a test clock forward; everything due by then fires in order")
  @APIResponse(
      responseCode = "202",
      description = "It is on its way; it is there once its state is READY",
      content = @Content(schema = @Schema(implementation = TestClockView.class)))
  public Response advance(
      @PathParam("id") UUID id, @Valid @NotNull(message = "The body is missing.") NewAdvance body) {
    checkMode();
    return switch (clocks.advance(id, body.to()).orElseThrow(() -> missing(id))) {
      case Advance.Accepted(var clock, var begins) -> {
        advancer.wake();
        yield Response.accepted(TestClockView.of(clock)).build();
      }
      case Advance.Backwards(var now) ->
          throw new InvalidInput("#/to", "A test clock moves forward only; it shows " + now + ".");
      case Advance.TooFar(var latest) ->
          throw new InvalidInput(
              "#/to", "One advance goes a year at most, here to " + latest + ".");
      case Advance.Overtaken(var target) ->
          throw new Conflict(
              "clock-advancing", "The clock is on its way to " + target + " already.");
    };
  }

  private void checkMode() {
    if (!allowed || tenants.get().mode() != Tenant.Mode.TEST) {
      throw Problems.of(403, "test-mode-only", "Test clocks exist in test mode only.").build();
    }
  }

  private static Missing missing(UUID id) {
    return new Missing("test clock " + id);
  }
}
