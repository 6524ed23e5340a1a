/** Furniture, windows, cloth, books and what stands on a table. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.indoors;

import org.jspecify.annotations.NullMarked;
