package org.interculturalcities.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** The small words of languages (articles, prepositions, pronouns), which tell nothing of what a question is about. */
public final class FunctionWords {

    private static final Set<String> ALL = List.of(
                    EnglishAnalyzer.getDefaultStopSet(),
                    ArabicAnalyzer.getDefaultStopSet(),
                    DanishAnalyzer.getDefaultStopSet(),
                    GermanAnalyzer.getDefaultStopSet(),
                    GreekAnalyzer.getDefaultStopSet(),
                    SpanishAnalyzer.getDefaultStopSet(),
                    FrenchAnalyzer.getDefaultStopSet(),
                    ItalianAnalyzer.getDefaultStopSet(),
                    DutchAnalyzer.getDefaultStopSet(),
                    NorwegianAnalyzer.getDefaultStopSet(),
                    PolishAnalyzer.getDefaultStopSet(),
                    PortugueseAnalyzer.getDefaultStopSet(),
                    RomanianAnalyzer.getDefaultStopSet(),
                    SwedishAnalyzer.getDefaultStopSet(),
                    TurkishAnalyzer.getDefaultStopSet(),
                    UkrainianMorfologikAnalyzer.getDefaultStopwords())
            .stream()
            .flatMap(CharArraySet::stream)
            .map(word -> Words.fold(new String((char[]) word)))
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** Whether a word, without case and accents, is one of them. */
    public static boolean contain(String folded) {
        return ALL.contains(folded);
    }
}
