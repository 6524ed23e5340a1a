/** Measures the composer and draws contact sheets to look at. Begin with {@link app.atelier.generation.bench.ComposeBench}. */
@NullMarked
package app.atelier.generation.bench;

import org.jspecify.annotations.NullMarked;
