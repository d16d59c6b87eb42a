package dev.dewcycle.routine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.dewcycle.routine.violation.Cheat;
import dev.dewcycle.routine.violation.bad.Bad;
import dev.dewcycle.routine.violation.worse.Worse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Only adapters know a framework, and no two features need each other. */
class ArchitectureTest {
  private static final String ROOT = "dev.dewcycle.routine";

  private static final ArchRule CORE_IS_FREE_OF_FRAMEWORKS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "io.smallrye..",
              "io.agroal..",
              "jakarta..",
              "java.sql..",
              "javax.sql..",
              "com.fasterxml..",
              "org.apache.kafka..",
              "org.eclipse.microprofile..",
              "org.hibernate..",
              "dev.dewcycle.kit..")
          .because("only packages named adapter know a framework");

  private static final ArchRule CORE_DOES_NOT_KNOW_ADAPTERS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..adapter..")
          .because("adapters depend on the core, never the other way round");

  private static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices().assignedFrom(new CoreOfFeatures()).should().beFreeOfCycles();

  private final JavaClasses service =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void the_core_is_free_of_frameworks() {
    CORE_IS_FREE_OF_FRAMEWORKS.check(service);
  }

  @Test
  void the_core_does_not_know_adapters() {
    CORE_DOES_NOT_KNOW_ADAPTERS.check(service);
  }

  @Test
  void features_have_no_cycles() {
    FEATURES_HAVE_NO_CYCLES.check(service);
  }

  @Test
  void a_framework_in_the_core_is_caught() {
    var cheating = new ClassFileImporter().importClasses(Cheat.class);

    assertThat(CORE_IS_FREE_OF_FRAMEWORKS.evaluate(cheating).hasViolation()).isTrue();
  }

  @Test
  void two_features_that_need_each_other_are_caught() {
    var entangled = new ClassFileImporter().importClasses(Bad.class, Worse.class);

    assertThat(FEATURES_HAVE_NO_CYCLES.evaluate(entangled).hasViolation()).isTrue();
  }

  /** The feature that a class belongs to; adapters use each other's stores and are left out. */
  private static final class CoreOfFeatures implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      var name = type.getPackageName();
      var isCore =
          name.startsWith(ROOT + ".") && !Arrays.asList(name.split("\\.")).contains("adapter");
      return isCore ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "the core of each feature";
    }
  }
}
