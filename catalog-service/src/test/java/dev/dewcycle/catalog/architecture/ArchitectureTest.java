package dev.dewcycle.catalog.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Only adapters know a framework, and no feature runs in circles. */
class ArchitectureTest {
  private static final String ROOT = "dev.dewcycle.catalog";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final JavaClasses MISPLACED =
      new ClassFileImporter().importPackages(ROOT + ".architecture.misplaced");

  private static final ArchRule CORE_KNOWS_JAVA_AND_THE_VOCABULARY_ONLY =
      classes()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", ROOT + "..", "dev.dewcycle.events..", "dev.dewcycle.kit.line..");

  private static final ArchRule CORE_KNOWS_NO_ADAPTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..adapter..");

  private static final ArchRule FEATURES_ARE_ACYCLIC =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @Test
  void the_core_is_free_of_frameworks() {
    assertThat(MAIN).isNotEmpty();
    CORE_KNOWS_JAVA_AND_THE_VOCABULARY_ONLY.check(MAIN);
  }

  @Test
  void the_core_knows_no_adapter() {
    CORE_KNOWS_NO_ADAPTER.check(MAIN);
  }

  @Test
  void features_are_acyclic() {
    FEATURES_ARE_ACYCLIC.check(MAIN);
  }

  @Test
  void a_framework_in_the_core_is_found() {
    assertThatThrownBy(() -> CORE_KNOWS_JAVA_AND_THE_VOCABULARY_ONLY.check(MISPLACED))
        .hasMessageContaining("CleverRule")
        .hasMessageContaining("ObjectMapper");
  }

  @Test
  void an_adapter_in_the_core_is_found() {
    assertThatThrownBy(() -> CORE_KNOWS_NO_ADAPTER.check(MISPLACED))
        .hasMessageContaining("CleverRule")
        .hasMessageContaining("Wording");
  }
}
