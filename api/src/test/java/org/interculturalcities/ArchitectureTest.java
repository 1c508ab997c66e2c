package org.interculturalcities;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.interculturalcities", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> DOMAIN_AND_SEARCH = packages(
            "database",
            "facet",
            "network",
            "period",
            "place",
            "practice",
            "practice.index",
            "revision",
            "search",
            "search.query",
            "settings",
            "table",
            "text",
            "topic");

    // These use rules and forms of editing.
    private static final DescribedPredicate<JavaClass> COLUMNS = packages("columns", "columns.cell", "columns.check");

    private static final String[] USERS_OF_EVERYTHING = {
        "..importing..", "..exporting..", "..feed..", "..archive..", "..insight..", "..website.."
    };

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.interculturalcities.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainAndSearchDependOnNoFeature = noClasses()
            .that(DOMAIN_AND_SEARCH)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.interculturalcities..").and(not(DOMAIN_AND_SEARCH)));

    @ArchTest
    static final ArchRule domainAndSearchDoNotKnowHttp = noClasses()
            .that(DOMAIN_AND_SEARCH.or(COLUMNS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..http..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule onlyHttpAndResourcesUseJaxRs = noClasses()
            .that(not(resideInAnyPackage("..http..")).and(not(simpleNameEndingWith("Resource"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule nobodyDependsOnWhatUsesEverything = noClasses()
            .that(not(resideInAnyPackage(USERS_OF_EVERYTHING)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(USERS_OF_EVERYTHING);

    private static DescribedPredicate<JavaClass> packages(String... names) {
        return resideInAnyPackage(
                Stream.of(names).map(name -> "org.interculturalcities." + name).toArray(String[]::new));
    }
}
