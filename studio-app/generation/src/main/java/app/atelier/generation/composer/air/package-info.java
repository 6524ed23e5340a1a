/**
 * What hangs in, falls through or shines into the air: fog, rays, lamps, rain, snow, small lights. Each drawing is a function of the plan that
 * gives one sheet. Begin with {@link app.atelier.generation.composer.air.Fog}.
 */
@NullMarked
package app.atelier.generation.composer.air;

import org.jspecify.annotations.NullMarked;
