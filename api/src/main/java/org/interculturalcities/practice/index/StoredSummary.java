package org.interculturalcities.practice.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Text;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.Snapshot;

/**
 * The data that lists show, stored in the index for fast reads: the practice without sections, and its tokenised titles
 * and summaries by language.
 */
public record StoredSummary(Practice practice, List<TokenizedText> texts) {

    private static final String FIELD = "brief";

    static void add(Document document, Practice practice, List<TokenizedText> texts, EntitySerializer records) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        byte[] state = records.bytes(withoutSections(practice));
        try {
            out.writeVInt(state.length);
            out.writeBytes(state);
            for (TokenizedText text : texts) {
                text.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.add(new BinaryDocValuesField(FIELD, new BytesRef(out.toArrayCopy())));
    }

    private static Practice withoutSections(Practice practice) {
        Map<String, Text> texts = new TreeMap<>();
        practice.texts().forEach((language, text) -> texts.put(language, text.withoutSections()));
        return new Practice(practice.id(), practice.createdAt())
                .setSlug(practice.slug())
                .setTexts(practice.originalLanguage(), texts)
                .setPlaces(practice.countries(), practice.cities())
                .setCategories(practice.topics(), practice.collections())
                .setPeriod(practice.period())
                .setStatus(practice.status())
                .setReview(practice.review());
    }

    public static StoredSummary of(FieldDoc found, Snapshot snapshot, EntitySerializer records) {
        BytesRef bytes = snapshot.bytes(FIELD, found);
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int length = in.readVInt();
        Practice practice = records.parse(Practice.class, bytes.bytes, in.getPosition(), length);
        in.skipBytes(length);
        List<TokenizedText> texts = new ArrayList<>(practice.texts().size());
        try {
            for (Map.Entry<String, Text> text : new TreeMap<>(practice.texts()).entrySet()) {
                texts.add(TokenizedText.read(text.getKey(), text.getValue(), in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoredSummary(practice, texts);
    }

    /** The texts, with the one in the displayed language first. */
    public List<TokenizedText> texts(String shown) {
        return texts.stream()
                .sorted(Comparator.comparing(text -> !text.language().equals(shown)))
                .toList();
    }
}
