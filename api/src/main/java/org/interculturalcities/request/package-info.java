/** What requests read: a snapshot, the languages of the client, and pages of lists in memory. */
@NullMarked
package org.interculturalcities.request;

import org.jspecify.annotations.NullMarked;
