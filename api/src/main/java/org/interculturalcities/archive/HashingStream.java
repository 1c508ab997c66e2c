package org.interculturalcities.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.interculturalcities.http.Sha256;

/** Counts and hashes the bytes of one file on their way into the archive, which goes on after it. */
final class HashingStream extends FilterOutputStream {

    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    HashingStream(OutputStream archive) {
        super(archive);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    // Neither ends with the file, and the archive is sent as it fills its buffers, not record by record.
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
