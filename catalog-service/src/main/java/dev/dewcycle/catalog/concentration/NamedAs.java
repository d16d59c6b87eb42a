package dev.dewcycle.catalog.concentration;

/**
 * Says which INCI name a printed one means, upper case: the dictionary, as this package sees it.
 */
@FunctionalInterface
public interface NamedAs {
  String inci(String printedName);
}
