package dev.dewcycle.catalog.classification.adapter;

import dev.dewcycle.catalog.concentration.Declared;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share that the brand states, as callers send it. */
@Schema(requiredProperties = {"inci", "percent"})
public record DeclaredShare(
    @Schema(examples = "Niacinamide") String inci,
    @Schema(description = "% w/w", minimum = "0", maximum = "100", examples = "4") Double percent) {

  /** What is missing becomes what the checks refuse, so that its pointer is told. */
  public static List<Declared> read(List<DeclaredShare> shares) {
    return Optional.ofNullable(shares).stream()
        .flatMap(List::stream)
        .map(
            share ->
                share == null
                    ? new Declared("", Double.NaN)
                    : new Declared(
                        Objects.requireNonNullElse(share.inci(), ""),
                        Objects.requireNonNullElse(share.percent(), Double.NaN)))
        .toList();
  }

  public static List<DeclaredShare> of(List<Declared> declared) {
    return declared.stream().map(one -> new DeclaredShare(one.inci(), one.percent())).toList();
  }

  /** Texts of a list, an absent one being empty and a null one blank, which the checks refuse. */
  public static List<String> texts(List<String> texts) {
    return Optional.ofNullable(texts).stream()
        .flatMap(List::stream)
        .flatMap(text -> Stream.of(Objects.requireNonNullElse(text, "")))
        .toList();
  }
}
