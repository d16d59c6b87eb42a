package dev.dewcycle.reminder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "dev.dewcycle.reminder";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final ArchRule ONLY_ADAPTERS_KNOW_A_FRAMEWORK =
      classes()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.time..",
              "java.util..",
              "dev.dewcycle.events",
              "dev.dewcycle.kit.tenancy",
              ROOT,
              ROOT + ".preference",
              ROOT + ".schedule",
              ROOT + ".firing",
              ROOT + ".clock",
              ROOT + ".subscriber",
              ROOT + ".listing",
              ROOT + ".intake",
              ROOT + ".timezone",
              ROOT + ".explanation",
              ROOT + ".ops",
              ROOT + ".webhook");

  @Test
  void only_adapters_know_a_framework() {
    ONLY_ADAPTERS_KNOW_A_FRAMEWORK.check(SERVICE);
  }

  @Test
  void the_rule_bites() {
    var broken = new ClassFileImporter().importClasses(KnowsAFramework.class);

    assertThat(ONLY_ADAPTERS_KNOW_A_FRAMEWORK.evaluate(broken).hasViolation()).isTrue();
  }

  @Test
  void features_know_each_other_without_cycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SERVICE);
  }
}
