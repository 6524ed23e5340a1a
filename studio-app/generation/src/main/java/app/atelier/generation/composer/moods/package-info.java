/**
 * Moods: the one record of colours that a whole scene is painted with, and the light of a scene. Every prop, ground and subject
 * gets its final colour here. Begin with {@link app.atelier.generation.composer.moods.Mood#lit}.
 */
@NullMarked
package app.atelier.generation.composer.moods;

import org.jspecify.annotations.NullMarked;
