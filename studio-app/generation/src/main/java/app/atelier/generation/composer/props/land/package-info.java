/** Rocks, mountains, waves, ice and the shapes of paths. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.land;

import org.jspecify.annotations.NullMarked;
