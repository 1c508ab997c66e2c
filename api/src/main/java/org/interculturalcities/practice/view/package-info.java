/** Responses for practices: details, summaries and table rows. */
@NullMarked
package org.interculturalcities.practice.view;

import org.jspecify.annotations.NullMarked;
