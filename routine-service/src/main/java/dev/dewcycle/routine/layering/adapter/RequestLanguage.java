package dev.dewcycle.routine.layering.adapter;

import dev.dewcycle.routine.layering.Language;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The language of the request at hand, by {@code Accept-Language}; English where none is known. */
@Singleton
public class RequestLanguage {
  private static final List<String> SPOKEN = List.of("en", "ko");

  @Inject Instance<CurrentVertxRequest> requests;

  Language get() {
    return Arc.container().requestContext().isActive()
        ? Optional.ofNullable(requests.get().getCurrent())
            .map(request -> request.request().getHeader("Accept-Language"))
            .map(RequestLanguage::of)
            .orElse(Language.EN)
        : Language.EN;
  }

  /** The best of those that we speak; a header that nobody can read asks for nothing. */
  static Language of(String acceptLanguage) {
    try {
      var asked = Locale.lookupTag(LanguageRange.parse(acceptLanguage), SPOKEN);
      return "ko".equals(asked) ? Language.KO : Language.EN;
    } catch (IllegalArgumentException e) {
      return Language.EN;
    }
  }
}
