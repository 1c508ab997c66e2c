package org.interculturalcities.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.interculturalcities.http.Sha256;

/** Counts and hashes the bytes of one file, and leaves the archive stream open for the next. */
final class HashingStream extends FilterOutputStream {

    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    HashingStream(OutputStream archive) {
        super(archive);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    // Ignores flush and close: the archive continues after this file, and sends whole buffers instead of single
    // records.
    @Override
    public void flush() {}

    @Override
    public void close() {}

    long bytes() {
        return bytes;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
