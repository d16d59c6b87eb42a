package dev.dewcycle.routine.phase.adapter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a partner takes upon itself to start a phase against findings at AVOID.
 *
 * @param findings their ids; those that need no acknowledgement do no harm
 * @param reason in words
 */
public record Acknowledgement(
    @NotNull @Size(max = 200) List<@NotNull UUID> findings,
    @NotBlank @Size(max = 500) String reason) {
  /** Nothing is acknowledged. */
  static final Acknowledgement NONE = new Acknowledgement(List.of(), "");
}
