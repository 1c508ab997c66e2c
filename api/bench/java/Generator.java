package bench;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes practices up, each in the shape of one of the sample; the same id is the same practice in every catalogue. */
final class Generator {

    private static final long SEED = 20_170_911;

    private final Draw<Sample.Shape> shapes;
    private final Draw<Sample.City> cities;
    private final Map<String, Draw<Sample.City>> citiesOf;
    private final Draw<Sample.Term> topics;
    private final Draw<Sample.Term> collections;
    private final Draw<Language> languages;
    private final Draw<Integer> languagesOfOne =
            new Draw<>(List.of(1, 2, 3), texts -> new double[] {75, 20, 5}[texts - 1]);

    Generator(Sample sample, List<Language> all) {
        shapes = new Draw<>(sample.shapes(), shape -> 1);
        cities = drawn(sample.cities());
        citiesOf = sample.cities().stream()
                .collect(Collectors.groupingBy(
                        Sample.City::country, Collectors.collectingAndThen(Collectors.toList(), Generator::drawn)));
        topics = new Draw<>(sample.topics(), term -> term.uses() + 0.5);
        collections = new Draw<>(sample.collections(), term -> term.uses() + 0.5);
        languages = new Draw<>(all, Language::share);
    }

    // Also those that the sample does not use, now and then.
    private static Draw<Sample.City> drawn(List<Sample.City> cities) {
        return new Draw<>(cities, city -> city.uses() + 0.5);
    }

    Practice practice(long id) {
        SplittableRandom random = new SplittableRandom(SEED ^ id * 0x9E3779B97F4A7C15L);
        Sample.Shape shape = shapes.of(random);
        Sample.City home = cities.of(random);
        Set<String> from = distinct(shape.cities(), citiesOf.get(home.country()), Sample.City::id, random);
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        int many = languagesOfOne.of(random);
        while (texts.size() < many) {
            Language language = languages.of(random);
            texts.putIfAbsent(language.code(), text(shape, language, random));
        }
        String original = texts.keySet().iterator().next();
        return new Practice(
                id,
                slug(texts.get(original).get("title"), id),
                original,
                new TreeMap<>(texts),
                shape.countries() > 0 ? List.of(home.country()) : List.of(),
                List.copyOf(from),
                List.copyOf(distinct(shape.topics(), topics, Sample.Term::id, random)),
                List.copyOf(distinct(shape.collections(), collections, Sample.Term::id, random)),
                shape.period(),
                shape.sourced() ? "https://example.org/practices/" + id : null);
    }

    // A small country has fewer cities than the sample's largest project: after some tries there are no more.
    private static <T> Set<String> distinct(int many, Draw<T> draw, Function<T, String> id, SplittableRandom random) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int tries = 4 * many; chosen.size() < many && tries > 0; tries--) {
            chosen.add(id.apply(draw.of(random)));
        }
        return chosen;
    }

    private static Map<String, String> text(Sample.Shape shape, Language language, SplittableRandom random) {
        Map<String, String> text = new LinkedHashMap<>();
        for (int part = 0; part < Sample.PARTS.size(); part++) {
            if (shape.words()[part] > 0) {
                String end = part == 0 ? "" : ".";
                text.put(Sample.PARTS.get(part), language.sentence(shape.words()[part], random) + end);
            }
        }
        return text;
    }

    private static String slug(String title, long id) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (ascii.isEmpty() ? "practice" : ascii.substring(0, Math.min(ascii.length(), 70))) + "-" + id;
    }
}
