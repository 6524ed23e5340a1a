/**
 * The sky: its colours, sun and moon, stars, clouds, storm, northern lights, milky way. Each drawing is a function of the plan that gives one
 * sheet. Begin with {@link app.atelier.generation.composer.sky.Sky}.
 */
@NullMarked
package app.atelier.generation.composer.sky;

import org.jspecify.annotations.NullMarked;
