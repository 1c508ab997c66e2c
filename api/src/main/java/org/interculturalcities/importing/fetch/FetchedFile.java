package org.interculturalcities.importing.fetch;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What a server said of a file that was fetched. */
public record FetchedFile(String name, @Nullable Charset charset, FileVersion version) {}
