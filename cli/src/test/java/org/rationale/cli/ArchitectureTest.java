package org.rationale.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules that no compiler holds. */
@AnalyzeClasses(packages = "org.rationale", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORENLP = "org.rationale.annotators.corenlp..";

  @ArchTest
  static final ArchRule CORPUS_KNOWS_NO_OTHER_ROOM =
      noClasses()
          .that()
          .resideInAPackage("org.rationale.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rationale.annotators..",
              "org.rationale.gold..",
              "org.rationale.eval..",
              "org.rationale.cli..");

  @ArchTest
  static final ArchRule VALUES_NEED_THE_JDK_ONLY =
      classes()
          .that()
          .resideInAPackage("org.rationale.corpus")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.rationale.corpus", "java..");

  @ArchTest
  static final ArchRule SCORES_DO_NOT_KNOW_WHO_MADE_THE_MENTIONS =
      noClasses()
          .that()
          .resideInAnyPackage("org.rationale.eval..", "org.rationale.gold..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.rationale.annotators..");

  @ArchTest
  static final ArchRule ANNOTATORS_DO_NOT_KNOW_THE_GOLD =
      noClasses()
          .that()
          .resideInAPackage("org.rationale.annotators..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rationale.eval..", "org.rationale.gold..");

  @ArchTest
  static final ArchRule NOTHING_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rationale.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rationale.cli..", "picocli..");

  @ArchTest
  static final ArchRule ONE_PACKAGE_KNOWS_CORENLP =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORENLP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule CONFIGURATION_IS_TYPED =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORENLP)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Properties");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rationale.cli..")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_MACHINE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule NOTHING_STATIC_CAN_BE_REASSIGNED =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.rationale..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("org.rationale.(*)..").should().beFreeOfCycles();
}
