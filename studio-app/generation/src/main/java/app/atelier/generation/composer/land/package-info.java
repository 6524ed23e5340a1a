/**
 * Land: bands of ground under a profile, mountain ridges, rows of trees. Each drawing is a function of the plan that gives one sheet. Begin with
 * {@link app.atelier.generation.composer.land.Ground}.
 */
@NullMarked
package app.atelier.generation.composer.land;

import org.jspecify.annotations.NullMarked;
