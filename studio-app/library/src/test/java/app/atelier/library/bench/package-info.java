/** Measures the library with a large catalogue; started by {@code packaging/bench library}. */
@NullMarked
package app.atelier.library.bench;

import org.jspecify.annotations.NullMarked;
