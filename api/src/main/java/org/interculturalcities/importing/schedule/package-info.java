/** Imports files from addresses again and again: at its times, each on one node. */
@NullMarked
package org.interculturalcities.importing.schedule;

import org.jspecify.annotations.NullMarked;
