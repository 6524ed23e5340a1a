/**
 * Where everything goes: light, horizon, sizes and places of subjects. Pure functions from a scene, a frame and a seed to a
 * {@link app.atelier.generation.composer.planning.Plan}; nothing is drawn here. Begin with
 * {@link app.atelier.generation.composer.planning.Planner}.
 */
@NullMarked
package app.atelier.generation.composer.planning;

import org.jspecify.annotations.NullMarked;
