/**
 * What is done to every picture in the end: shine, split tone, contrast, dark corners, grain, each as a layer of its own. Begin with
 * {@link app.atelier.generation.composer.finish.Finish}.
 */
@NullMarked
package app.atelier.generation.composer.finish;

import org.jspecify.annotations.NullMarked;
