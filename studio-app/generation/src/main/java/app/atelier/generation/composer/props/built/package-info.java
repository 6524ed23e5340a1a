/** Houses, towers, boats, streets and what stands beside them. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.built;

import org.jspecify.annotations.NullMarked;
