/** Fetches import files from HTTPS addresses, without reaching the network of the service. */
@NullMarked
package org.interculturalcities.importing.fetch;

import org.jspecify.annotations.NullMarked;
