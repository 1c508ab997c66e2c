/** The website: its files, and pages that are readable before scripts run. */
@NullMarked
package org.interculturalcities.website;

import org.jspecify.annotations.NullMarked;
