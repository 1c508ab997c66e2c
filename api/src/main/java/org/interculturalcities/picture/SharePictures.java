package org.interculturalcities.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.jboss.logging.Logger;

/** Paints share pictures, one at a time, and keeps the recent ones: at most {@value #MEMORY} bytes. */
@ApplicationScoped
public class SharePictures {

    private static final Logger LOG = Logger.getLogger(SharePictures.class);
    private static final int MEMORY = 8 << 20;
    private static final int MAX_WAITING = 8;

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private final Cache<SharePicture, byte[]> recent = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((SharePicture picture, byte[] png) -> png.length + 500)
            .build();
    private final Semaphore places = new Semaphore(MAX_WAITING);
    private final Lock painting = new ReentrantLock();
    private volatile boolean hasFonts = true;

    /** The picture as PNG; empty on a machine without fonts. Throws 429 while too many wait. */
    public Optional<byte[]> png(SharePicture picture) {
        byte[] known = recent.getIfPresent(picture);
        return known != null || !hasFonts ? Optional.ofNullable(known) : paint(picture);
    }

    private Optional<byte[]> paint(SharePicture picture) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS, "Too many pictures are being painted");
        }
        painting.lock();
        try {
            byte[] png = PicturePainter.png(picture);
            recent.put(picture, png);
            return Optional.of(png);
        } catch (LinkageError | InternalError | RuntimeException e) {
            // Java throws any of these where it finds no fonts or no library to read them.
            LOG.warn("No share pictures: Java cannot write text on this machine; install fontconfig and a font", e);
            hasFonts = false;
            return Optional.empty();
        } finally {
            painting.unlock();
            places.release();
        }
    }
}
