package org.interculturalcities.insight;

import java.util.Set;
import org.interculturalcities.practice.PracticeFacet;
import org.interculturalcities.practice.PracticeParameters;
import org.interculturalcities.practice.PracticeSort;

/** Which practices are looked at: those that lack most first, with the count of each part that is missing. */
public class CompletenessParameters extends PracticeParameters {

    @Override
    protected PracticeSort usualSort() {
        return PracticeSort.INCOMPLETE;
    }

    @Override
    protected Set<PracticeFacet> usualFacets() {
        return Set.of(PracticeFacet.MISSING);
    }
}
