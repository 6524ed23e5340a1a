/** Measures publishing against a small server on loopback. */
@NullMarked
package app.atelier.publishing.bench;

import org.jspecify.annotations.NullMarked;
