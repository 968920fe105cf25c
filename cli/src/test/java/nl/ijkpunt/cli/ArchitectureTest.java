package nl.ijkpunt.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import nl.ijkpunt.validators.Check;

/** Holds the arrows of docs/architecture.md. */
@AnalyzeClasses(packages = "nl.ijkpunt", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule arrowsPointAtStandards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("nl.ijkpunt.cli..")
          .layer("validators")
          .definedBy("nl.ijkpunt.validators..")
          .layer("mappings")
          .definedBy("nl.ijkpunt.mappings..")
          .layer("standards")
          .definedBy("nl.ijkpunt.standards..")
          .withOptionalLayers(true)
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("validators")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("mappings")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("standards")
          .mayNotAccessAnyLayer()
          .because("what a standard says must not depend on what is done with it");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("nl.ijkpunt.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package in a cycle cannot be read without the others");

  @ArchTest
  static final ArchRule onlyTheProcessTouchesTheProcess =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class, Interruption.class)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("streams and exit codes come in as arguments and go out as values");

  @ArchTest
  static final ArchRule onlyTwoPackagesGoToTheNetwork =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.ijkpunt.cli.harvest", "nl.ijkpunt.cli.endpoint")
          .and()
          .doNotHaveFullyQualifiedName("nl.ijkpunt.mappings.plugin.PluginJar") // of local files
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(URL.class, URLConnection.class, Socket.class)
          .because("the tool works offline; a harvest and a test name their target");

  @ArchTest
  static final ArchRule noFrameworks =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.springframework..", "jakarta..")
          .because("every arrow is a plain function");

  @ArchTest
  static final ArchRule checksKeepNoState =
      fields()
          .that()
          .areDeclaredInClassesThat(assignableTo(Check.class))
          .should()
          .beFinal()
          .allowEmptyShould(true)
          .because("one check serves many threads");

  @ArchTest
  static final ArchRule noMutableStatics =
      fields()
          .that()
          .areStatic()
          .and(not(nameMatching("\\$.*")))
          .should()
          .beFinal()
          .because("two runs in one process must not see each other");

  @ArchTest
  static final ArchRule oneAdapterForTheFullValidator =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.ijkpunt.validators.schema")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.networknt..", "tools.jackson.databind..")
          .because("records are read from bytes; a tree is only made where the full validator is");

  @ArchTest
  static final ArchRule yamlIsReadWhenBuilding =
      noClasses()
          .that()
          .resideOutsideOfPackages("nl.ijkpunt.standards.pack", "nl.ijkpunt.validators.catalogue")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..")
          .because("a run reads what the build made of it");
}
