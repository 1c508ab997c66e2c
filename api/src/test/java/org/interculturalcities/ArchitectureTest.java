package org.interculturalcities;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.interculturalcities", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.interculturalcities.(**)")
            .should()
            .beFreeOfCycles()
            // What every endpoint shares, lists share with it.
            .ignoreDependency(resideInAPackage("..http.."), resideInAPackage("..http.."));

    @ArchTest
    static final ArchRule nobodyDependsOnWhatUsesEverything = noClasses()
            .that(not(resideInAnyPackage("..importing..", "..exporting..", "..feed..", "..archive..", "..insight..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..importing..", "..exporting..", "..feed..", "..archive..", "..insight..");

    @ArchTest
    static final ArchRule httpIsSpokenAtTheEdgeOnly = noClasses()
            .that(not(resideInAPackage("org.interculturalcities.http.."))
                    .and(not(nameMatching(".*(Resource|Query)(\\$.*)?"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");
}
