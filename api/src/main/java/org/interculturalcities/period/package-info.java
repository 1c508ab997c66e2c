/** When a practice ran: as given, and as far as it is understood. */
@NullMarked
package org.interculturalcities.period;

import org.jspecify.annotations.NullMarked;
