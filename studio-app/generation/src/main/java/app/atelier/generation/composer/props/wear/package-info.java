/** Hats, scarves and suits, each in a box of its own. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.wear;

import org.jspecify.annotations.NullMarked;
