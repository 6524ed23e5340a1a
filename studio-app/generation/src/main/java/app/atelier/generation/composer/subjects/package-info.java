/**
 * Subjects: a picture of the art pack is cut out, given the colour that the words ask for, relit for the scene, given its shadows, and set
 * off from what lies behind. Begin with {@link app.atelier.generation.composer.subjects.Relight}.
 */
@NullMarked
package app.atelier.generation.composer.subjects;

import org.jspecify.annotations.NullMarked;
