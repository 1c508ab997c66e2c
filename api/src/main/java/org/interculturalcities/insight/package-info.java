/** Reports strengths and gaps of the catalogue: the coverage matrix, and a worklist of incomplete practices. */
@NullMarked
package org.interculturalcities.insight;

import org.jspecify.annotations.NullMarked;
