/**
 * The places of scenes: what is drawn behind and before the figures, in order. One class for each kind of place. Begin with
 * {@link app.atelier.generation.composer.settings.Places} and {@link app.atelier.generation.composer.settings.Easel}.
 */
@NullMarked
package app.atelier.generation.composer.settings;

import org.jspecify.annotations.NullMarked;
