package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;

/** Readers of both partitions as of one revision, separate and combined, acquired and released together. */
record PartitionReaders(DirectoryReader published, DirectoryReader unpublished, MultiReader all) {

    /** Takes over the caller's references to both readers. */
    static PartitionReaders hold(DirectoryReader published, DirectoryReader unpublished) throws IOException {
        MultiReader all = new MultiReader(new IndexReader[] {published, unpublished}, false);
        // The combined reader now has its own references, until it is closed.
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
