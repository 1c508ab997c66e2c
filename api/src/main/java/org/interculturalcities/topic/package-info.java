/** The controlled vocabularies (topics and collections) with their labels. */
@NullMarked
package org.interculturalcities.topic;

import org.jspecify.annotations.NullMarked;
