/** Writing practices one by one: what a writer says, the rules it has to meet, and who may say it. */
@NullMarked
package org.interculturalcities.editing;

import org.jspecify.annotations.NullMarked;
