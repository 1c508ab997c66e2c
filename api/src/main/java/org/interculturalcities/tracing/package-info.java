/** Traces of requests and of their statements, sent to a collector of OpenTelemetry. */
@NullMarked
package org.interculturalcities.tracing;

import org.jspecify.annotations.NullMarked;
