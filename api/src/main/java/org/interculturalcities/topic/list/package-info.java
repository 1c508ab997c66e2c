/** Topics and collections over HTTP. */
@NullMarked
package org.interculturalcities.topic.list;

import org.jspecify.annotations.NullMarked;
