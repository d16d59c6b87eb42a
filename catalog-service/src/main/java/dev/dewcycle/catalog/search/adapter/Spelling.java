package dev.dewcycle.catalog.search.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.dewcycle.catalog.product.SearchWords;
import dev.dewcycle.catalog.search.AskedWord;
import dev.dewcycle.catalog.search.TypingErrors;
import dev.dewcycle.catalog.search.adapter.SearchRows.Completion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words of a query by the words that the tenant's products have. */
@ApplicationScoped
class Spelling {
  @Inject SearchRows rows;

  /**
   * A query as it is understood.
   *
   * @param corrected words that no product has, with those that stand for them
   */
  record Reading(List<AskedWord> words, Map<String, String> corrected) {}

  Reading read(List<String> words) {
    var known =
        words.isEmpty()
            ? Map.<String, List<String>>of()
            : rows.completions(words, AskedWord.MOST + 1).stream()
                .collect(groupingBy(Completion::asked, mapping(Completion::known, toList())));
    var corrected = new LinkedHashMap<String, String>();
    var read = new ArrayList<AskedWord>();
    for (var word : words) {
      var asked = new AskedWord(word, known.getOrDefault(word, List.of()));
      var meant = asked.isUnknown() ? meant(word) : Optional.<String>empty();
      meant.ifPresent(other -> corrected.put(word, other));
      read.add(meant.map(other -> new AskedWord(other, List.of(other))).orElse(asked));
    }
    return new Reading(read, corrected);
  }

  private Optional<String> meant(String word) {
    return TypingErrors.nearest(word, rows.similar(SearchWords.letters(word)));
  }
}
