/** Plants: trees, shrubs, grasses, flowers, water plants. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.plants;

import org.jspecify.annotations.NullMarked;
