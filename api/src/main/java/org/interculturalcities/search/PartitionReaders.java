package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;

/** What stands on both shelves as of one revision: read apart or together, held and let go together. */
record PartitionReaders(DirectoryReader published, DirectoryReader unpublished, MultiReader all) {

    /** Takes over the holds of the two. */
    static PartitionReaders hold(DirectoryReader published, DirectoryReader unpublished) throws IOException {
        MultiReader all = new MultiReader(new IndexReader[] {published, unpublished}, false);
        // It holds them itself now, until it is let go.
        published.decRef();
        unpublished.decRef();
        return new PartitionReaders(published, unpublished, all);
    }

    boolean tryAcquire() {
        return all.tryIncRef();
    }

    void release() {
        try {
            all.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
