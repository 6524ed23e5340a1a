/** Loose things of garden, beach, camp and feast. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.outdoors;

import org.jspecify.annotations.NullMarked;
